"""The documented limit per hour: when a request may start, so that all who share it keep to it together. No I/O."""

from __future__ import annotations

import threading

HOUR = 3600.0
_BURST_SHARE = 10


class Pace:
    """Slots of one limit: a tenth of an hour's requests at once, the others evenly spread.

    In no hour there are more slots than the limit, however many ask for them.
    This is the generic cell rate algorithm.
    """

    def __init__(self, hourly: int) -> None:
        burst = max(1, hourly // _BURST_SHARE)
        self.hourly = hourly
        self._spacing = HOUR / (hourly - burst + 1)
        self._tolerance = (burst - 1) * self._spacing
        self._next = float("-inf")
        self._lock = threading.Lock()

    def reserve(self, due: float, latest: float = float("inf")) -> float | None:
        """The first free slot at ``due`` or after it, taken; None, and nothing taken, if it is after ``latest``."""
        with self._lock:
            slot = max(due, self._next - self._tolerance)
            if slot > latest:
                return None
            self._next = max(self._next, slot) + self._spacing
            return slot


class Paces:
    """The limits of one provider that a client and all that ``with_options`` made of it share."""

    def __init__(self) -> None:
        self._paces: dict[str, Pace] = {}
        self._lock = threading.Lock()

    def of(self, group: str, hourly: int | None) -> Pace | None:
        """The pace of a group of requests; None if no limit is documented."""
        if hourly is None:
            return None
        with self._lock:
            return self._paces.setdefault(group, Pace(hourly))
