"""Walking a list by limit and offset, so that changes between two requests lose nothing and repeat nothing. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reelkit.errors import PaginationError

from ._plan import Delivery, Outcome, PageContent, Window
from ._position import REMEMBERED, Position, anchors_of
from ._search import Anchors, Found, OffsetSearch
from ._seen import SeenIds

T = TypeVar("T")
_MOST_REPEATS = 50
_MOST_PROBES = 3
_FADE = 0.9
_CALM = 4


@dataclass(slots=True, eq=False)
class _Slot(Generic[T]):
    """A window in the queue. A ``fill`` closes a gap; a page behind it has its ``last_chance`` to join."""

    window: Window
    fill: bool = False
    last_chance: bool = False
    asked: bool = False
    outcome: Outcome[T] | None = None


class OffsetPlan(Generic[T]):
    """limit/offset/total.

    Windows overlap. Given unique ids and a stable order, this holds at all times: what stands before an item that is in
    ``_seen``, and stays in the list all the while, was delivered. So a page with a seen item *joins*: its new items are
    delivered, and the rule still holds, whenever and in whatever order the server made the pages. A page without one
    shows that items before it were deleted: a window further back fills the gap, and then the page gets another look.
    The start of the list always joins.

    The end is where a page that joins reaches its own total and is not full, or brings nothing but the item it overlaps
    by. A short or empty page alone is no end, and a total that a page goes beyond is not believed again.
    """

    def __init__(self, page_size: int, key: Callable[[T], str], resume: Position | None = None) -> None:
        self._key = key
        self._page_size = page_size
        # A window of one item cannot overlap.
        self._limit = max(2, page_size)
        self._seen = SeenIds()
        self._tail: deque[str] = deque(maxlen=REMEMBERED)
        self._queue: deque[_Slot[T]] = deque()
        self._ready: deque[Delivery[T] | Exception] = deque()
        self._finished = False
        self._frontier = 0
        self._longest = 0
        self._page_length = self._limit
        self._total: int | None = None
        self._total_lies = False
        self._overlap = 1
        self._shrinkage = 0.0
        self._unrest = 0.0
        self._back = 0
        self._probing = False
        self._probes = 0
        self._repeats = 0
        self._last_keys: list[str] = []
        self._search: OffsetSearch | None = None
        self._from_start = not (resume and resume.anchors)
        if resume and resume.anchors:
            centred = max(0, resume.offset - self._limit // 2)
            self._search = OffsetSearch(Anchors(resume.anchors).look, centred, self._limit, resume.total)

    def wanted(self, depth: int) -> list[Window]:
        """The next window, and further ones on speculation while the list keeps still and says how long it is."""
        if self._finished:
            return []
        # Pages fetched far ahead of a list in motion hold too little that is new, or leave gaps.
        depth = min(depth, 1 + int(self._limit / max(1.0, _CALM * self._unrest)))
        if not self._queue and len(self._ready) < depth:
            self._queue.append(_Slot(self._next_window()))
        while 0 < len(self._queue) < depth - len(self._ready) and (window := self._speculative_window()) is not None:
            self._queue.append(_Slot(window))
        new = [slot for slot in self._queue if not slot.asked]
        for slot in new:
            slot.asked = True
        return [slot.window for slot in new]

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take what a window brought; it is ignored if nothing depends on it any more."""
        for slot in self._queue:
            if slot.window is window:
                slot.outcome = outcome
        while self._queue and (found := self._queue[0].outcome) is not None:
            slot = self._queue.popleft()
            if isinstance(found, Exception):
                self._ready.append(found)
                self._finish()
                return
            keys = [self._key(item) for item in found.items]
            passed = self._join(slot, keys, found)
            if passed is not None:
                self._ready.append(self._accept(slot.window, found, keys, passed))

    def hint(self, window: Window, cursor: str) -> None:
        """Offsets need no cursor."""

    def ready(self) -> Delivery[T] | None:
        """The next page in order, None if it is not there yet; raises the error that came in its place."""
        found = self._ready.popleft() if self._ready else None
        if isinstance(found, Exception):
            raise found
        return found

    @property
    def done(self) -> bool:
        """Whether the end was reached."""
        return self._finished and not self._ready

    def _finish(self) -> None:
        self._finished = True
        self._queue.clear()

    def _next_window(self) -> Window:
        if self._search is not None:
            return Window(self._limit, self._search.next or 0)
        if self._probing:
            return Window(self._limit, self._frontier)
        return Window(self._limit if self._longest else self._page_size, max(0, self._frontier - self._overlap))

    def _speculative_window(self) -> Window | None:
        if self._total is None or self._total_lies or self._back or self._probing or self._search is not None:
            return None
        last, step = self._queue[-1].window, self._page_length - self._overlap
        # A full page that ends at the total is no end yet: what lies behind it is asked for as well.
        if step < 1 or last.offset + self._page_length > self._total:
            return None
        return Window(self._limit, last.offset + step)

    def _join(self, slot: _Slot[T], keys: list[str], page: PageContent[T]) -> int | None:
        """How many ids at the start of a page are not new, or None if the page does not join."""
        if self._probing:
            self._end_probe(keys)
            return None
        if self._search is not None:
            return self._join_resumed(self._search, keys, page)
        if slot.window.offset == 0 and self._from_start:
            return 0
        found = self._first_seen(keys)
        if found is not None:
            return found.done
        self._recover(slot, keys, page)
        return None

    def _join_resumed(self, search: OffsetSearch, keys: list[str], page: PageContent[T]) -> int | None:
        passed = search.look(keys, page.total)
        if passed is not None:
            self._search = None
        elif search.next is None:
            self._search, self._from_start, self._frontier = None, True, 0
        return passed

    def _first_seen(self, keys: Sequence[str]) -> Found | None:
        return next((Found(index) for index, key in enumerate(keys) if key in self._seen), None)

    def _recover(self, slot: _Slot[T], keys: list[str], page: PageContent[T]) -> None:
        """Ask for what lies between the items seen and a page that does not join."""
        if slot.last_chance or not self._from_start:
            self._queue.clear()
        if slot.last_chance:
            return
        if not self._from_start:
            centred = max(0, slot.window.offset - self._limit // 2)
            self._search = OffsetSearch(self._first_seen, centred, self._limit, self._total)
            return
        if slot.fill:
            self._back *= 2
            start = slot.window.offset
        else:
            drop = (self._total or 0) - (page.total or 0) if page.total is not None and not self._total_lies else 0
            self._back = max(drop, self._overlap)
            start = min(slot.window.offset, self._frontier)
            if keys:
                slot.outcome, slot.last_chance = page, True
                self._queue.appendleft(slot)
        self._shrinkage = max(self._shrinkage, float(min(self._back, self._limit)))
        self._queue.appendleft(_Slot(Window(self._limit, max(0, start - self._back)), fill=True))

    def _accept(self, window: Window, page: PageContent[T], keys: list[str], passed: int) -> Delivery[T]:
        for key in keys[:passed]:
            self._seen.add(key)
        self._tail.extend(keys[:passed])
        before = tuple(self._tail)
        fresh = [index for index in range(passed, len(keys)) if self._seen.add(keys[index])]
        new_keys = [keys[index] for index in fresh]
        self._tail.extend(new_keys)
        self._measure_shift(self._frontier - window.offset, len(keys), len(keys) - len(fresh))
        self._back = 0
        self._frontier = window.offset + len(keys)
        self._note_end(window, page, keys, new=bool(fresh))
        if self._queue and self._queue[0].outcome is None and self._queue[0].window.offset >= self._frontier:
            # The server gave fewer than it did so far.
            self._queue.clear()
        first = fresh[0] if fresh else len(keys)

        def position(count: int) -> Position:
            offset = max(0, window.offset + first + count - 1)
            return Position(offset, None, page.total, anchors_of([*before, *new_keys[:count]]))

        return Delivery([page.items[index] for index in fresh], page, position)

    def _measure_shift(self, expected: int, count: int, known: int) -> None:
        """Learn how far items have moved between two pages, and overlap by as much as they lately moved forward."""
        if 0 < expected <= count:
            shift = expected - known
            self._unrest = max(abs(shift), self._unrest * _FADE)
            self._shrinkage = max(shift, self._shrinkage * _FADE)
            self._overlap = min(self._limit // 2, 1 + int(1.5 * self._shrinkage))

    def _note_end(self, window: Window, page: PageContent[T], keys: list[str], *, new: bool) -> None:
        count, end = len(keys), window.offset + len(keys)
        self._longest = max(self._longest, count)
        self._total = page.total
        self._total_lies = self._total_lies or (page.total is not None and end > page.total)
        full = self._longest if page.limit is None else min(window.limit, page.limit)
        at_total = page.total is not None and not self._total_lies and end >= page.total
        if count == 0 or (at_total and count < full):
            self._finish()
        elif new or count > 1:
            self._check_progress(keys, new=new)
            if not at_total and count > 1:
                self._page_length = count
        elif self._longest > 1:
            self._finish()
        elif window.limit > 1:
            self._probes += 1
            self._probing = True
            self._queue.clear()

    def _check_progress(self, keys: list[str], *, new: bool) -> None:
        """Insertions before every request can make a page come again, but hardly time after time."""
        self._repeats = self._repeats + 1 if not new and keys == self._last_keys else 0
        self._last_keys = keys
        if not new:
            self._overlap = 1
        if self._repeats >= _MOST_REPEATS:
            raise PaginationError("one page comes again and again: the server does not heed the offset")

    def _end_probe(self, keys: list[str]) -> None:
        """The only item that was ever on a page may be all there is, or all that the server gives at a time."""
        self._probing = False
        if not keys:
            self._finish()
        elif len(keys) > 1:
            self._longest = len(keys)
        elif self._probes >= _MOST_PROBES:
            raise PaginationError("the server gives one item per page: windows that cannot overlap could lose items")
