"""The simulators' clock: stands still unless told to move, so that runs repeat."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

DEFAULT_NOW = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


class MockClock:
    """A clock that stands still, is moved by hand, or follows a monotonic source.

    >>> clock = MockClock()
    >>> clock.advance(90)
    >>> clock.now().isoformat()
    '2026-11-02T09:01:30+00:00'
    """

    def __init__(self, now: datetime = DEFAULT_NOW) -> None:
        self._start = _aware(now).astimezone(UTC)
        self._moved = 0.0
        self._lock = threading.RLock()
        self._source: Callable[[], float] | None = None
        self._since = 0.0
        self.is_fixed = True
        """Whether its time was asked for, so that it must not become another one."""

    @property
    def start(self) -> datetime:
        """The time at which it started, in UTC."""
        return self._start

    @property
    def stands_still(self) -> bool:
        """Whether it moves only when it is told to."""
        return self._source is None

    def seconds(self) -> float:
        """Seconds since the Unix epoch."""
        with self._lock:
            running = self._source() - self._since if self._source else 0.0
            return (self._start - EPOCH).total_seconds() + self._moved + running

    def now(self) -> datetime:
        """The simulated time, in UTC."""
        return EPOCH + timedelta(seconds=self.seconds())

    def advance(self, seconds: float) -> None:
        """Move forward by so many seconds."""
        if not 0 <= seconds < math.inf:
            raise ValueError("the clock moves forward only, by a number of seconds")
        with self._lock:
            self._moved += seconds

    def move_to(self, now: datetime) -> int:
        """Let the present time be another one, and the start with it; returns how far it moved, in microseconds."""
        with self._lock:
            moved = to_microseconds(now) - to_microseconds(self.now())
            self._start += moved * MICROSECOND
            return moved

    def follow_real_time(self, source: Callable[[], float] = time.monotonic) -> None:
        """From here on let simulated seconds pass as ``source`` counts them (real seconds by default)."""
        with self._lock:
            self.freeze()
            self._source, self._since = source, source()

    def freeze(self) -> None:
        """Stand still at the present simulated time."""
        with self._lock:
            if self._source is not None:
                self._moved += self._source() - self._since
                self._source = None

    def reset(self) -> None:
        """Go back to the start; a clock that follows a source follows it on from there."""
        with self._lock:
            self._moved = 0.0
            if self._source is not None:
                self._since = self._source()


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError(
            f"{moment!r} has no time zone; give an aware datetime, such as datetime(2026, 11, 2, tzinfo=UTC)"
        )
    return moment


def to_microseconds(moment: datetime) -> int:
    """Microseconds since the Unix epoch, exactly. Raises ``ValueError`` for a time without a zone."""
    return (_aware(moment) - EPOCH) // MICROSECOND
