"""The plan of a list by page number and page size. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from reelkit.errors import PaginationError

from ._offset import OffsetPlan
from ._plan import Delivery, Outcome, Window
from ._position import Position

T = TypeVar("T")


class PageNumberPlan(OffsetPlan[T]):
    """page/size, with a total or with whether there is more.

    A page of a fitting size begins just before any offset: page 2 of size 99 overlaps page 1 of size 100 by one item.
    So the list is walked as one by offsets, with the same guarantees, and every window is a page:
    ``page_number`` says which.
    """

    def __init__(
        self, page_size: int, key: Callable[[T], str], resume: Position | None = None, *, most: int | None = None
    ) -> None:
        super().__init__(page_size, key, resume, most=most, fit=page_at)
        self._longest = 1
        self._doubt: Window | None = None
        self._doubt_asked = False

    @property
    def done(self) -> bool:
        """Whether the end was reached, and is not in doubt."""
        return super().done and self._doubt is None

    def wanted(self, depth: int) -> list[Window]:
        """The next windows, or the page that tells whether an end that is in doubt is one."""
        if self._doubt is None:
            return super().wanted(depth)
        asked, self._doubt_asked = self._doubt_asked, True
        return [] if asked else [self._doubt]

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take a page; a server that echoes no size gives the size that it was asked for."""
        if window is self._doubt:
            self._settle(outcome)
            return
        if isinstance(outcome, Exception):
            super().put(window, outcome)
            return
        count = len(outcome.items)
        if count > window.limit:
            # Which items the next page holds cannot be told then.
            said = f"a page of {window.limit} items holds {count}: the server does not heed the size"
            super().put(window, PaginationError(said))
            return
        self._longest = max(self._longest, count)
        outcome = outcome if outcome.limit is not None else replace(outcome, limit=window.limit)
        super().put(window, outcome)
        end, last = window.offset + count, self._ready[-1] if self._ready else None
        is_last = self._walk.finished and isinstance(last, Delivery) and last.content is outcome
        if is_last and outcome.has_more is None and (outcome.total or 0) > end:
            # Either the total is wrong, or the server makes pages smaller than they were asked for.
            self._doubt = page_at(self._longest, self._longest, end) if self._longest > 1 else Window(1, end)

    def _settle(self, outcome: Outcome[T]) -> None:
        self._doubt = None
        if isinstance(outcome, Exception):
            self._ready.append(outcome)
        elif any(self._key(item) not in self._walk.seen for item in outcome.items):
            self._ready.append(PaginationError("pages are smaller than they were asked for: items could be lost"))


def page_at(limit: int, length: int, offset: int) -> Window:
    """The page that holds the offset and the most items behind it; ``length`` is the largest that the server gives."""
    if offset == 0:
        return Window(limit)
    sizes = range(length, max(1, length // 2 - 1), -1)
    size = max(sizes, key=lambda size: size - offset % size)
    # A page of the size asked for: a larger one would begin elsewhere if the server made it smaller.
    return Window(size, offset - offset % size)


def page_number(window: Window, first: int = 1) -> int:
    """The number of the page that is a window, where the first page has the number ``first``."""
    return first + window.offset // window.limit
