"""Finding the place again from which a listing goes on, although the list has changed. No I/O."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, NamedTuple, TypeVar

from ._plan import Fit, Window, anywhere
from ._position import ANCHOR_DISTANCES, digest

E = TypeVar("E")
_MOST_WINDOWS = 6
# Items that came since may stand between an anchor and a later one.
_SLACK = 16


class Found(NamedTuple):
    """The first ``done`` items of a page were delivered; up to ``more`` of those behind them were delivered as well."""

    done: int
    more: int


class Anchors:
    """The items delivered last before a listing was left: all up to the last of them in a page were delivered."""

    def __init__(self, digests: Sequence[bytes]) -> None:
        self._distances = dict(zip(digests, ANCHOR_DISTANCES, strict=False))

    def look(self, keys: Sequence[str]) -> Found | None:
        """How far the page was delivered, by its last anchor."""
        for index in range(len(keys) - 1, -1, -1):
            distance = self._distances.get(digest(keys[index]))
            if distance is not None:
                return Found(index + 1, distance)
        return None


class Skip(Generic[E]):
    """Holds pages back until the latest anchor is found, and drops what was delivered before it.

    With ``patience``, the pages held back are all new if so many items of them hold no anchor; without it, pages before
    an anchor are dropped.
    """

    def __init__(self, anchors: Anchors, patience: int | None = None) -> None:
        self._anchors = anchors
        self._patience = patience
        self._held: list[tuple[E, int]] = []
        self._beyond = 0
        self._more: int | None = None

    def look(self, page: E, keys: Sequence[str]) -> list[tuple[E, int]]:
        """The pages to deliver, each with the number of items to skip; none to look at another page first."""
        found = self._anchors.look(keys)
        # A page from before an item was deleted may come behind the page that shows what stood after it.
        if found is not None and (self._more is None or found.more < self._more):
            self._held, self._beyond, self._more = [(page, found.done)], len(keys) - found.done, found.more
        else:
            self._beyond += len(keys)
            if self._more is not None or self._patience is not None:
                self._held.append((page, 0))
        if self._more is not None:
            enough = self._more == 0 or self._beyond >= self._more + _SLACK
        else:
            enough = self._patience is not None and self._beyond >= self._patience
        return self._held if enough else []

    def rest(self) -> list[tuple[E, int]]:
        """The pages to deliver if there is no further one."""
        return self._held


class OffsetSearch:
    """Looks for an anchor where it was, then where the total says that it has moved to, then further around.

    Windows grow up to ``most``. ``next`` is the window to look at; None when it was not found there.
    """

    def __init__(
        self, anchors: Anchors, place: int, limit: int, most: int, total: int | None, fit: Fit = anywhere
    ) -> None:
        self._anchors = anchors
        self._fit = fit
        self._limit = limit
        self._most = most
        self._cap: int | None = None
        self._place = self._low = self._high = place
        self._total = total
        self._looked = 0
        self._moved = False
        self._backward = False
        self.next: Window | None = self._around(place)

    def look(self, keys: Sequence[str], total: int | None) -> bool:
        """Whether the page at ``next`` holds an anchor; if not, ``next`` is another one."""
        if self.next is None or self._anchors.look(keys) is not None:
            return True
        asked, offset, count = self.next.limit, self.next.offset, len(set(keys))
        self._looked += 1
        self._limit = min(self._most, 2 * self._limit)
        self.next = None if self._looked >= _MOST_WINDOWS else self._following(asked, offset, count, total)
        return False

    @property
    def _length(self) -> int:
        return self._limit if self._cap is None else min(self._limit, self._cap)

    def _around(self, place: int) -> Window:
        return self._at(place - self._length // 2)

    def _at(self, offset: int) -> Window:
        return self._fit(self._limit, self._length, max(0, offset))

    def _following(self, asked: int, offset: int, count: int, total: int | None) -> Window | None:
        if 1 < count < asked and offset + count <= self._place and self._cap is None:
            # The server gives fewer than were asked for, and the page ended in front of the place.
            self._cap = count
            return self._around(self._place)
        if not self._moved and total is not None and self._total is not None and total != self._total:
            self._moved = True
            self._place = max(0, min(total, self._place + total - self._total))
            if not offset <= self._place < offset + count:
                self._low = self._high = self._place
                return self._around(self._place)
        self._low, self._high = min(self._low, offset), max(self._high, offset + count)
        at_end = count == 0 or (total is not None and self._high >= total)
        self._backward = self._low > 0 and (at_end or not self._backward)
        if self._backward:
            return self._at(self._low - self._length + 1)
        return None if at_end else self._at(self._high - 1)
