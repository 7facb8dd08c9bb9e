"""When may the next request of a client start? One gate per client, so that all its workers hold back together.

A rate limit is a speed: the gate learns it from responses, and whoever calls waits instead of failing.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from itertools import islice
from typing import Protocol

from .clock import Clock
from .retry import LONGEST_RETRY_AFTER

# httpx 0.28 gets slower with more connections than this at once.
MOST_IN_FLIGHT = 8
# Connections of a pool are 100: there is always one for a request to the API.
MOST_TRANSFERS = 32
UNTIL_WOKEN = float("inf")
POLL_SECONDS = 0.05
# Two clocks never agree quite. A 429 in spite of the wait shows by how little: then more is added.
_FIRST_MARGIN = 0.01
_LARGEST_MARGIN = 1.0


class Gate:
    """Decides; ``turn`` waits, in ``_http/_async/effects.py`` and in ``_http/_sync/effects.py``.

    After a 429 requests go one at a time until one passes. Where responses count the requests that remain, no more
    are started; once the count is used up, the next waits for the reset, and goes alone, as its response brings a new
    count.
    """

    def __init__(self, most: int = MOST_IN_FLIGHT, spacing: float = 0.0) -> None:
        self.steps = 0
        """Grows while requests under way end or bring something: as long as it does, waiting has an end."""
        self._lock = threading.Lock()
        # Those who wait, first come first; each stays until it has started or given up.
        self._queue: dict[Callable[[], None], None] = {}
        self._in_flight = 0
        self._most = self._highest = most
        self._spacing = spacing
        self._not_before = self._next_start = self._reset = 0.0
        self._remaining: int | None = None
        self._margin = _FIRST_MARGIN

    def enter(self, now: float, wake: Callable[[], None]) -> float:
        """Start a request and return 0; or return the seconds to wait, infinity meaning until ``wake`` is called."""
        with self._lock:
            wait = self._wait(now)
            if wait == 0 and wake not in self._next() and len(self._queue) >= self._most - self._in_flight:
                wait = UNTIL_WOKEN
            if wait == UNTIL_WOKEN:
                self._queue.setdefault(wake)
            if wait > 0:
                return wait
            self._queue.pop(wake, None)
            self._in_flight += 1
            self._next_start = now + self._spacing if self._spacing else 0.0
            if self._remaining is not None:
                self._remaining -= 1
            return 0.0

    def release(self) -> None:
        """A request ended, in whatever way."""
        with self._lock:
            self.steps += 1
            self._in_flight -= 1
            woken = self._next()
        for wake in woken:
            wake()

    def leave(self, wake: Callable[[], None]) -> None:
        """Whoever waited gives up; if it had been woken, the next in line is woken instead."""
        with self._lock:
            self._queue.pop(wake, None)
            woken = self._next()
        for call in woken:
            call()

    def _next(self) -> list[Callable[[], None]]:
        """As many of those who wait as there are places."""
        return list(islice(self._queue, max(0, self._most - self._in_flight)))

    def observe(
        self,
        now: float,
        status: int,
        *,
        retry_after: float | None = None,
        remaining: int | None = None,
        reset_in: float | None = None,
    ) -> None:
        """Learn from a response, before its request is released.

        ``retry_after`` is the wait that an error asks for; ``remaining`` requests are left until ``reset_in`` seconds.
        """
        with self._lock:
            if status == 429:
                # It took nothing of the share, and the next one goes as soon as it may.
                self._most, self._next_start = 1, 0.0
                if self._remaining is not None and self._remaining < 0:
                    self._margin = min(_LARGEST_MARGIN, 2 * self._margin + 0.05)
            elif status < 400:
                self._most = min(self._highest, self._most * 2)
            self._count(now, remaining, reset_in)
            if status in (429, 503) and retry_after is not None and retry_after <= LONGEST_RETRY_AFTER:
                self._not_before = max(self._not_before, now + retry_after)

    def _wait(self, now: float) -> float:
        if self._in_flight >= self._most:
            return UNTIL_WOKEN
        if now < (begin := max(self._not_before, self._next_start)):
            return begin - now
        if self._remaining is None or self._remaining > 0:
            return 0.0
        # The responses under way bring a new count, and a listing waits for them rather than for the clock.
        return UNTIL_WOKEN if self._in_flight else max(0.0, self._reset - now)

    def _count(self, now: float, remaining: int | None, reset_in: float | None) -> None:
        # A reset that is far away comes from a clock or a unit that is not understood: then a 429 will show it.
        if remaining is None or reset_in is None or abs(reset_in) > LONGEST_RETRY_AFTER:
            self._remaining = None
            return
        others = self._in_flight - 1
        # The server may not have counted the others yet, and their responses may overtake each other.
        left = max(0, remaining - others)
        self._remaining = left if others == 0 or self._remaining is None else min(left, self._remaining)
        self._reset = now + max(0.0, reset_in) + self._margin


class Bounded(Protocol):
    """A call that must not take for ever."""

    @property
    def remaining(self) -> float:
        """Seconds until its deadline; infinite without one."""
        ...

    @property
    def patience(self) -> float:
        """Seconds to wait at most while no other request ends."""
        ...

    def expired(self, waited_for: str, patience: float | None = None) -> Exception:
        """The error to raise when the deadline, or ``patience``, has passed."""
        ...


class Waiting:
    """How long to wait before asking the gate again."""

    def __init__(self, gate: Gate, clock: Clock, call: Bounded) -> None:
        self._gate = gate
        self._clock = clock
        self._call = call
        self._steps = -1
        self._since = 0.0

    def longest(self, wait: float) -> float:
        """Seconds; raises once the deadline has passed, or nothing that is waited for has moved for too long."""
        remaining, now = self._call.remaining, self._clock.monotonic()
        if remaining <= 0:
            reason = "other requests of the client are under way" if wait == UNTIL_WOKEN else "the rate limit"
            raise self._call.expired(f"turn ({reason})")
        if wait < UNTIL_WOKEN:
            return wait if wait <= remaining else min(remaining, POLL_SECONDS)
        if self._gate.steps != self._steps:
            self._steps, self._since = self._gate.steps, now
        patience = self._call.patience
        left = self._since + patience - now
        if left <= 0:
            raise self._call.expired("turn (no other request of the client has ended)", patience)
        return min(remaining, left)
