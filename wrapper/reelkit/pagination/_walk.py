"""Walking a list by offsets, so that changes between two requests lose nothing and repeat nothing. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from reelkit.errors import PaginationError

from ._edge import Edge
from ._end import End
from ._plan import Delivery, Fit, Outcome, PageContent, Window, anywhere
from ._position import REMEMBERED, Position, anchors_of
from ._seen import SeenIds

T = TypeVar("T")
_MOST_PROBES = 3


@dataclass(slots=True, eq=False)
class _Slot(Generic[T]):
    window: Window
    asked: bool = False
    outcome: Outcome[T] | None = None
    last_chance: bool = False
    recovers: bool = False


class OffsetWalk(Generic[T]):
    """limit/offset/total, exactly once.

    Windows overlap. Given unique ids and a stable order, this holds at all times: what stands before a delivered item,
    and stays in the list all the while, was delivered. So a page that begins with a delivered item *joins*: its new
    items are delivered, and the rule still holds, whenever the server made the page. The start of the list always
    joins. A page that does not join is kept until a window further back closed the gap before it.

    Any delivered item on the page would do, were it not for items that are moved: one that stands further on than when
    it was delivered proves nothing. It is rare that a page begins with such a one.
    """

    def __init__(
        self, page_size: int, most: int, key: Callable[[T], str], fit: Fit = anywhere, furthest: int | None = None
    ) -> None:
        self._key = key
        self._page_size = page_size
        self._edge = Edge(page_size, most, fit, furthest)
        self._end = End()
        self.seen = SeenIds()
        self._tail: deque[str] = deque(maxlen=REMEMBERED)
        self._earlier: tuple[bytes, ...] = ()
        self._queue: deque[_Slot[T]] = deque()
        self._probe: Window | None = None
        self._probes = 0
        self._begun = False
        self.finished = False
        self.lost = False
        self.from_start = True
        # Whether the first page of another size began where it should; None before there was one.
        self.meets: bool | None = None
        # Whether pages come in the order in which the server made them.
        self.sequential = False

    def wanted(self, depth: int) -> list[Window]:
        """The next window, and further ones on speculation while the list does not change and its total is known."""
        if self.finished or self.lost:
            return []
        depth = min(depth, 1) if self.sequential else self._edge.depth(depth)
        if not self._queue and depth > 0:
            self._queue.append(_Slot(self._next()))
        while 0 < len(self._queue) < depth and (window := self._speculative()) is not None:
            self._queue.append(_Slot(window))
        new = [slot for slot in self._queue if not slot.asked]
        for slot in new:
            slot.asked = True
        return [slot.window for slot in new]

    def put(self, window: Window, outcome: Outcome[T]) -> list[Delivery[T] | Exception]:
        """Take what a window brought, and give what can be delivered now; it is ignored if nothing depends on it."""
        for slot in self._queue:
            if slot.window is window:
                slot.outcome = outcome
        results: list[Delivery[T] | Exception] = []
        while self._queue and (found := self._queue[0].outcome) is not None:
            slot = self._queue.popleft()
            try:
                delivery = self._take(slot, found)
            except Exception as error:  # noqa: BLE001 - it is raised when its turn comes
                self._finish()
                return [*results, error]
            if delivery is not None:
                results.append(delivery)
        return results

    def begin(self, window: Window, page: PageContent[T], anchors: tuple[bytes, ...]) -> Delivery[T]:
        """Begin in mid-list, at a page that is known to join what was delivered earlier."""
        self.from_start, self._earlier = False, anchors
        return self._accept(window, page, self._keys(page), start=True)

    @property
    def place(self) -> int:
        """The offset reached, as far as is known."""
        return self._edge.place

    @property
    def anchors(self) -> tuple[bytes, ...]:
        """What marks the place reached."""
        return anchors_of(self._tail, self._earlier)

    def _keys(self, page: PageContent[T]) -> list[str]:
        return [self._key(item) for item in page.items]

    def _finish(self) -> None:
        self.finished = True
        self._queue.clear()

    def _next(self) -> Window:
        if self._probe is not None:
            return self._probe
        return self._edge.window(self._end.trusted) if self._begun else Window(self._page_size)

    def _speculative(self) -> Window | None:
        total, last = self._end.trusted, self._queue[-1].window
        if total is None or self._edge.lost or self._probe is not None:
            return None
        # A full page that ends at the total is no end yet: what lies behind it is asked for as well.
        following = self._edge.after(last)
        return following if last.offset < following.offset and last.offset + self._edge.length <= total else None

    def _take(self, slot: _Slot[T], found: Outcome[T]) -> Delivery[T] | None:
        if isinstance(found, Exception):
            raise found
        if slot.window is self._probe:
            self._end_probe(found)
            return None
        keys = self._keys(found)
        start = slot.window.offset == 0 and self.from_start
        if start or (keys and keys[0] in self.seen):
            return self._accept(slot.window, found, keys, start=start, older=slot.last_chance)
        self._miss(slot, found, keys)
        return None

    def _miss(self, slot: _Slot[T], page: PageContent[T], keys: Sequence[str]) -> None:
        if slot.last_chance:
            self._queue.clear()
            return
        self._end.missed()
        self.meets = self.meets or False
        if slot.window.offset == 0:
            self.lost = True
            self._queue.clear()
            return
        known, total = self._end.trusted, page.total
        self._edge.missed(slot.window.offset)
        self._edge.capped(len(set(keys)), slot.window, page.limit, self._end.trusted)
        if not slot.recovers:
            if known is not None and total is not None:
                self._edge.shrank(known - total)
            if keys and not self.sequential:
                slot.outcome, slot.last_chance = page, True
                self._queue.appendleft(slot)
        self._queue.appendleft(_Slot(self._edge.window(self._end.trusted), recovers=True))

    def _accept(
        self, window: Window, page: PageContent[T], keys: list[str], *, start: bool, older: bool = False
    ) -> Delivery[T]:
        known = {index for index, key in enumerate(keys) if key in self.seen}
        fresh = [index for index, key in enumerate(keys) if self.seen.add(key)]
        different = dict.fromkeys(keys)
        count, delivered = len(different), min(len(different), max(known, default=-1) + 1)
        start = start and not known
        if self._begun and self.meets is None and window.limit != self._page_size:
            self.meets = window.offset + len(known) == window.offset + delivered == self._edge.place
        if older:
            self._edge.place += len(fresh)
        else:
            self._edge.joined(window.offset, count, delivered, len(fresh), start=start)
        self._conclude(window, page, count, len(fresh), restarts=start and self._begun)
        self._edge.capped(count, window, page.limit, self._end.trusted)
        self._begun = True
        # The server gave fewer than were expected: a window under way would leave a gap.
        if self._queue and self._queue[0].outcome is None and self._queue[0].window.offset >= self._edge.place:
            self._queue.clear()
        # A page of delivered items only says nothing of which came last.
        before = [key for key in self._tail if not fresh or key not in different]
        if fresh:
            self._tail.clear()
            self._tail.extend((*before, *different))
        reached = self._edge.place - 1

        def position(taken: int) -> Position:
            waiting = set(fresh[taken:])
            had = [index for index in range(len(keys)) if fresh and index not in waiting]
            place = window.offset + (had[-1] if had else -1) if fresh else reached
            anchors = anchors_of([*before, *(keys[index] for index in had)], self._earlier)
            return Position(max(0, place), None, page.total, anchors)

        return Delivery([page.items[index] for index in fresh], page, position)

    def _conclude(self, window: Window, page: PageContent[T], count: int, fresh: int, *, restarts: bool) -> None:
        if self._end.reached(window, page, count, fresh):
            self._finish()
        elif not fresh and window.limit > 1 and (count < len(page.items) or count == self._end.longest == 1):
            self._probe = self._edge.at(self._edge.place)
            self._queue.clear()
        else:
            gain = self._end.progress(window, page, count, fresh, restarts=restarts)
            self._edge.resize(enough=2 * min(gain, fresh) >= count)

    def _end_probe(self, page: PageContent[T]) -> None:
        """The only item that was ever on a page, or all the room for others, may be all that the server gives."""
        self._probe = None
        self._probes += 1
        self._edge.resize(enough=False)
        if not page.items:
            self._finish()
        elif self._probes >= _MOST_PROBES:
            reason = "the server gives one item per page, or repeats it: windows that cannot overlap could lose items"
            raise PaginationError(reason)
