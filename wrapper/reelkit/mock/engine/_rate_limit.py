"""Rate limits: sliding windows, with at most so many requests in any stretch of so many seconds."""

from __future__ import annotations

import math
import re
from collections import deque
from typing import NamedTuple

from ._call import ADMITTED, Admission
from ._errors import Dialect, Refusal
from ._operation import Operation

HOURLY = re.compile(r"at most ([\d,]+)\s+requests\s+per\s+hour", re.IGNORECASE)


class Verdict(NamedTuple):
    """What the window says to a request. Times are seconds since the Unix epoch."""

    allowed: bool
    remaining: int
    reset_at: float
    """When a place becomes free, or when the window is empty again while places are left."""


class SlidingWindow:
    """Counts the requests that were let through; refused ones do not count.

    ``unit`` is in how many parts a second the reset is told; ``says_how_long`` adds ``Retry-After`` to a refusal.
    """

    def __init__(self, limit: int, seconds: float, unit: int = 1, *, says_how_long: bool = False) -> None:
        self.limit = limit
        self.seconds = seconds
        self._unit = unit
        self._says_how_long = says_how_long
        self._passed: deque[float] = deque()

    def take(self, now: float) -> Verdict:
        """Let a request through if a place is free at ``now``."""
        while self._passed and self._passed[0] <= now - self.seconds:
            self._passed.popleft()
        allowed = len(self._passed) < self.limit
        if allowed:
            self._passed.append(now)
        remaining = self.limit - len(self._passed)
        reference = self._passed[0] if remaining == 0 else self._passed[-1]
        return Verdict(allowed, remaining, reference + self.seconds)

    def clear(self) -> None:
        """Forget every request."""
        self._passed.clear()

    def admit(self, operation: Operation, now: float, dialect: Dialect) -> Admission:
        """Whether a request passes, and the headers that tell the window."""
        verdict = self.take(now)
        headers = {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(verdict.remaining),
            "X-RateLimit-Reset": str(math.ceil(verdict.reset_at * self._unit)),
        }
        if verdict.allowed:
            return Admission(headers)
        if not self._says_how_long:
            return Admission(headers, dialect.failure(429, operation))
        wait = str(max(math.ceil(verdict.reset_at - now), 1))
        refusal = dialect.failure(429, operation, wait)
        return Admission(headers, Refusal(429, refusal.body, {"Retry-After": wait}))


class HourlyLimits:
    """The limits that the descriptions of operations tell; a document has no other place for them."""

    def __init__(self) -> None:
        self._windows: dict[str, SlidingWindow] = {}

    def clear(self) -> None:
        """Forget every request."""
        self._windows.clear()

    def admit(self, operation: Operation, now: float, dialect: Dialect) -> Admission:
        """Whether a request passes; one to an operation without a limit does."""
        found = HOURLY.search(operation.definition.get("description", ""))
        if found is None:
            return ADMITTED
        limit = int(found[1].replace(",", ""))
        return self._windows.setdefault(operation.id, SlidingWindow(limit, 3600)).admit(operation, now, dialect)
