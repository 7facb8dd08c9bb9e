"""Finding the place again from which a listing goes on, although the list has changed. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from ._position import digest

E = TypeVar("E")
_LONGEST_CURSOR_SEARCH = 8
_LOOK_AHEAD = 2


@dataclass(frozen=True, slots=True)
class Found:
    """The first ``done`` items of a page were delivered; ``sure`` if no further one can be on another page."""

    done: int
    sure: bool = True


class Anchors:
    """The items delivered last before a listing was left: all up to the last of them in a page were delivered."""

    def __init__(self, digests: Sequence[bytes]) -> None:
        self._digests = frozenset(digests)
        self._latest = next(iter(digests), None)

    def look(self, keys: Sequence[str]) -> Found | None:
        """How far the page was delivered, by its last anchor."""
        for index in range(len(keys) - 1, -1, -1):
            digested = digest(keys[index])
            if digested in self._digests:
                return Found(index + 1, sure=digested == self._latest)
        return None


class CursorSearch(Generic[E]):
    """Looks for an anchor a few pages ahead, and holds the pages back: if there is none, they are all new."""

    def __init__(self, digests: Sequence[bytes]) -> None:
        self._anchors = Anchors(digests)
        self._held: list[tuple[E, int]] = []
        self._looked = 0

    def look(self, page: E, keys: Sequence[str], *, last: bool) -> list[tuple[E, int]] | None:
        """The pages to deliver, each with the number of items to skip; None to look at another page first."""
        self._looked += 1
        found = self._anchors.look(keys)
        if found is None:
            self._held.append((page, 0))
        else:
            self._held = [(page, found.done)]
        sure = found is not None and found.sure
        return self._held if sure or last or self._looked >= _LONGEST_CURSOR_SEARCH else None


class OffsetSearch:
    """Looks for a known item around a place, window by window outwards on both sides.

    ``next`` is where to look next; None after the whole list, when nothing that was delivered is left in it.
    """

    def __init__(self, look: Callable[[Sequence[str]], Found | None], offset: int, limit: int, total: int | None):
        self._look = look
        self._total = total
        self._limit = self._reach = limit
        self._low = self._high = offset
        self._at_end = False
        self._forward: bool | None = None
        self.next: int | None = offset
        # Where an anchor is behind which a later one may follow, unless it was deleted.
        self._candidate: int | None = None
        self._ahead = 0
        self._settled = False

    def look(self, keys: Sequence[str], total: int | None) -> int | None:
        """How many ids of the page at ``next`` were delivered; None, and another ``next``, if it does not tell."""
        offset = self.next or 0
        found = self._look(keys)
        if found is not None and (found.sure or self._settled):
            return found.done
        if found is not None:
            self._candidate, self._ahead = offset + found.done - 1, _LOOK_AHEAD
        if self._candidate is None or self._settled:
            self._candidate, self._settled = None, False
            self.next = self._outwards(offset, len(keys), total)
            return None
        end = offset + len(keys)
        self._settled = self._ahead == 0 or len(keys) < 2 or self._is_last(end, len(keys), total)
        self._ahead -= 1
        self.next = self._candidate if self._settled else end - 1
        return None

    def _is_last(self, end: int, count: int, total: int | None) -> bool:
        # A full page may end at a total that is too low.
        return count == 0 or (total is not None and end >= total and count < self._limit)

    def _outwards(self, offset: int, count: int, total: int | None) -> int | None:
        end = offset + count
        went_on = bool(self._forward) and offset == self._high - 1
        last = self._is_last(end, count, total) or (went_on and end <= self._high)
        if not last and end < min(self._low, offset + self._reach):
            # The server gives fewer than were asked for: the window left a gap before the place, so take a nearer one.
            self._reach = max(2, count)
        else:
            self._low = min(self._low, offset, offset if count or total is None else max(1, total))
            self._at_end = self._at_end or (last and (went_on or end >= self._high))
            self._high = max(self._high, end)
        if self._forward is None:
            # Where the list grew, the place has probably moved on.
            self._forward = total is not None and self._total is not None and total > self._total
        else:
            self._forward = not self._forward
        if self._low == 0 and self._at_end:
            return None
        self._forward = not self._at_end and (self._forward or self._low == 0)
        return max(0, self._high - 1 if self._forward else self._low - self._reach + 1)
