"""A sliding window: at most so many requests in any stretch of so many seconds."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the window says to a request. Times are seconds since the Unix epoch."""

    allowed: bool
    remaining: int
    reset_at: float
    """When a place becomes free, or when the window is empty again while places are left."""


class SlidingWindow:
    """Counts the requests that were let through; refused ones do not count."""

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit = limit
        self.seconds = seconds
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

    def headers(self, verdict: Verdict, unit: int = 1) -> dict[str, str]:
        """How a response tells the window; ``unit`` is in how many parts a second the reset is told."""
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(verdict.remaining),
            "X-RateLimit-Reset": str(math.ceil(verdict.reset_at * unit)),
        }

    def clear(self) -> None:
        """Forget every request."""
        self._passed.clear()
