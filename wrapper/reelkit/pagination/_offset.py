"""The plan of a list by limit and offset: a walk from the start, or from a position. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Generic, TypeVar

from reelkit.errors import PaginationError

from ._plan import Delivery, Fit, Outcome, PageContent, Window, anywhere, up_to
from ._position import Position
from ._search import Anchors, OffsetSearch, Skip
from ._seen import SeenIds
from ._walk import OffsetWalk

T = TypeVar("T")
_MOST_PER_PAGE = 10


class OffsetPlan(Generic[T]):
    """limit/offset/total.

    A position is looked for in a few windows around its place. Where it is not found, the list is walked from its
    start, and delivered from the position on. Where it is not found at all, because all items that mark it are gone,
    the list is delivered from the start.

    ``page_size`` is the limit to ask for, ``most`` the highest one allowed: it is made use of where a list changes so
    much that pages hold little that is new. ``furthest`` is the largest offset that the provider accepts.
    """

    def __init__(
        self,
        page_size: int,
        key: Callable[[T], str],
        resume: Position | None = None,
        *,
        most: int | None = None,
        fit: Fit = anywhere,
        furthest: int | None = None,
    ) -> None:
        self._key = key
        self._page_size = page_size
        self._fit = fit
        self._furthest = furthest
        self._most = max(page_size, most or page_size)
        self._ready: deque[Delivery[T] | Exception] = deque()
        self._walk = self._new_walk()
        self._search: OffsetSearch | None = None
        self._asked: Window | None = None
        self._skip: Skip[Delivery[T]] | None = None
        self._earlier: SeenIds | None = None
        self._anchors: tuple[bytes, ...] = ()
        self._requests, self._reached, self._longest = 0, 1, 1
        if resume and resume.anchors:
            self._anchors = resume.anchors
            if resume.offset < page_size // 2:
                self._skip = Skip(Anchors(self._anchors))
            else:
                limit = max(2, page_size)
                near = fit if furthest is None else up_to(furthest)
                self._search = OffsetSearch(
                    Anchors(self._anchors), resume.offset, limit, max(limit, self._most), resume.total, near
                )

    def wanted(self, depth: int) -> list[Window]:
        """The next window, and further ones on speculation while the list does not change and its total is known."""
        if self._search is None:
            # An older page could show an anchor in front of what a newer one without it held, which was dropped.
            self._walk.sequential = self._skip is not None
            return self._walk.wanted(depth - len(self._ready))
        if self._asked is self._search.next or self._search.next is None or self._ready:
            return []
        self._asked = self._search.next
        return [self._asked]

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take what a window brought; it is ignored if nothing depends on it any more."""
        if self._search is None:
            for result in self._walk.put(window, outcome):
                self._pass_on(result)
            self._conclude()
        elif window is not self._search.next:
            return
        elif isinstance(outcome, Exception):
            self._ready.append(outcome)
            self._search, self._walk.finished = None, True
        else:
            self._locate(self._search, window, outcome)
        if not isinstance(outcome, Exception):
            self._count(window, len(outcome.items))

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
        return self._walk.finished and self._search is None and not self._ready

    def _new_walk(self) -> OffsetWalk[T]:
        return OffsetWalk(self._page_size, self._most, self._key, self._fit, self._furthest)

    def _locate(self, search: OffsetSearch, window: Window, page: PageContent[T]) -> None:
        found = search.look([self._key(item) for item in page.items], page.total)
        if found or search.next is None:
            self._search, self._skip = None, Skip(Anchors(self._anchors))
        if found:
            self._pass_on(self._walk.begin(window, page, self._anchors))
            self._conclude()

    def _pass_on(self, result: Delivery[T] | Exception) -> None:
        if isinstance(result, Exception):
            self._skip = None
            self._ready.append(result)
        elif self._skip is None:
            self._deliver(result, 0)
        elif found := self._skip.look(result, [self._key(item) for item in result.items]):
            self._skip = None
            for delivery, done in found:
                self._deliver(delivery, done)

    def _deliver(self, delivery: Delivery[T], done: int) -> None:
        if done or self._earlier is not None:
            indexes = range(done, len(delivery.items))
            kept = [index for index in indexes if self._key(delivery.items[index]) not in (self._earlier or ())]
            delivery = _only(delivery, kept)
        self._ready.append(delivery)

    def _conclude(self) -> None:
        """What a walk that ended, or that lost its place, leaves to be done."""
        if self._walk.finished and self._skip is not None:
            held = self._skip.rest()
            self._skip = None
            for delivery, done in held:
                self._deliver(delivery, done)
            if not held:
                self._walk = self._new_walk()
        elif self._walk.lost:
            # Nothing that this walk has delivered stands before the place that it reached any more.
            if self._skip is None:
                self._earlier, self._anchors = self._walk.seen, self._walk.anchors
            self._walk, self._skip = self._new_walk(), Skip(Anchors(self._anchors))

    def _count(self, window: Window, items: int) -> None:
        """Give up on a walk that costs many times what as much of the list takes while it is still."""
        self._requests += 1
        self._longest = max(self._longest, items)
        self._reached = max(self._reached, window.offset + items)
        pages = -(-self._reached // min(self._page_size, self._longest))
        if self._requests > _MOST_PER_PAGE * pages and not (self._walk.finished and self._search is None):
            said = f"{self._requests} requests were made for a list of about {pages} pages: "
            self._pass_on(PaginationError(f"{said}it changes faster than it can be read"))
            self._search, self._walk.finished = None, True


def _only(delivery: Delivery[T], kept: list[int]) -> Delivery[T]:
    def position(taken: int) -> Position:
        return delivery.position(kept[taken - 1] + 1 if taken else kept[0] if kept else len(delivery.items))

    return Delivery([delivery.items[index] for index in kept], delivery.content, position)
