"""The plan of a list by page number and page size. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from reelkit._record import record
from reelkit.errors import APIStatusError, PaginationError

from ._offset import OffsetPlan
from ._plan import Delivery, Outcome, PageContent, Window
from ._position import Position

T = TypeVar("T")
# Pages that short cannot both overlap and go on.
_SHORT = 5
_NO_SUCH_PAGE = (400, 404, 416, 422)


@record
class _Doubt:
    """A page that must hold nothing new, and what is wrong if it does; ``ends``: then it was behind the last one."""

    window: Window
    said: str | None = None
    ends: bool = False


class PageNumberPlan(OffsetPlan[T]):
    """page/size, with a total, a number of pages, or with whether there is more.

    A page of a fitting size begins just before any offset: page 2 of size 99 overlaps page 1 of size 100 by one item.
    So the list is walked as one by offsets, with the same guarantees, and every window is a page:
    ``page_number`` says which.

    A server that numbers its pages from 0 although ``first`` is 1 shows it where two sizes meet, or by a total that
    does not fit. Then, and where nothing else shows it, the page in front of the first one is asked for.
    """

    def __init__(
        self,
        page_size: int,
        key: Callable[[T], str],
        resume: Position | None = None,
        *,
        most: int | None = None,
        first: int = 1,
    ) -> None:
        self._bound: int | None = None
        super().__init__(page_size, key, resume, most=most, fit=self._fit_page)
        # Nothing is in front of page 0.
        self._numbered = first == 0
        self._doubts: deque[_Doubt] = deque()
        self._asked_about: _Doubt | None = None
        self._known: set[str] = set()

    @property
    def done(self) -> bool:
        """Whether the end was reached, and is not in doubt."""
        return super().done and not self._doubts

    def wanted(self, depth: int) -> list[Window]:
        """The next windows, or a page that settles a doubt."""
        if not self._doubts:
            return super().wanted(depth)
        before, self._asked_about = self._asked_about, self._doubts[0]
        return [] if before is self._asked_about else [self._asked_about.window]

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take a page; a server that echoes no size gives the size that it was asked for."""
        if self._doubts and window is self._doubts[0].window:
            self._settle(self._doubts.popleft(), outcome)
            return
        if not isinstance(outcome, Exception) and len(outcome.items) > window.limit:
            # Which items the next page holds is not known then.
            wrong = f"a page of {window.limit} items holds {len(outcome.items)}: the server ignores the page size"
            outcome = PaginationError(wrong)
        if isinstance(outcome, Exception):
            super().put(window, outcome)
            return
        count = len(outcome.items)
        given = count if outcome.limit is None else min(count, outcome.limit)
        unproven = window.offset > 0 and given < window.limit and 1 < self._longest < window.limit
        self._longest = max(self._longest, count)
        said = outcome.has_more is not None or outcome.pages is not None or outcome.total == count
        small = not said and outcome.limit is None and 0 < count <= min(_SHORT, window.limit - 1)
        if outcome.pages is not None and outcome.has_more is None:
            more = window.offset // window.limit + 1 < outcome.pages
            # A full page is no end: where the number of pages is too low, or falls, the rest would be lost.
            outcome = replace(outcome, has_more=more or (None if count >= window.limit else False))
        known = sum(self._key(item) in self._walk.seen for item in outcome.items)
        if unproven and (self._longest > _SHORT or window.offset + known != self._walk.place):
            # Larger pages than any before: the end, or all that the server gives, and then it begins elsewhere.
            self._bound = self._longest if self._longest > _SHORT else None
            outcome = outcome if outcome.has_more is False else replace(outcome, has_more=True)
        outcome = outcome if outcome.limit is not None else replace(outcome, limit=window.limit)
        super().put(window, outcome)
        if self._search is None:
            self._judge(window, outcome)
            if (small and window.offset == 0) or (unproven and self._longest <= _SHORT):
                # All that is left, or all that the server gives at a time: then the next page by number holds more.
                self._check_numbers()
                following = Window(window.limit, window.offset + window.limit)
                self._doubts.append(_Doubt(following, self._smaller, ends=window.offset == 0))

    def _fit_page(self, limit: int, length: int, offset: int) -> Window:
        return page_at(limit, length if self._bound is None else min(length, self._bound), offset)

    def _judge(self, window: Window, page: PageContent[T]) -> None:
        end, last = window.offset + len(page.items), self._ready[-1] if self._ready else None
        least = max(page.total or 0, (page.pages - 1) * window.limit + 1 if page.pages else 0)
        is_last = self._walk.finished and isinstance(last, Delivery) and last.content is page
        if is_last and least > end:
            self._check_numbers()
            if page.has_more is None:
                following = page_at(self._longest, self._longest, end) if self._longest > 1 else Window(1, end)
                self._doubts.append(_Doubt(following, self._smaller))
        elif self._walk.meets is False or (is_last and page.total is None and page.pages is None):
            self._check_numbers()

    def _check_numbers(self) -> None:
        """Ask for the page in front of the first one, once, unless pages of two sizes met as they should."""
        if self._numbered or self._walk.meets:
            return
        self._numbered = True
        if not self._walk.from_start:
            self._doubts.append(_Doubt(Window(self._page_size)))
        said = "the server numbers its pages from 0, and the specification says 1: items would be lost"
        self._doubts.append(_Doubt(Window(self._page_size, -self._page_size), said))

    def _pass_on(self, result: Delivery[T] | Exception) -> None:
        if isinstance(result, PaginationError) and self._longest <= _SHORT:
            result = PaginationError(self._smaller)
        super()._pass_on(result)

    @property
    def _smaller(self) -> str:
        return f"the server gives {self._longest} items at a time: pages that cannot overlap could lose items"

    def _settle(self, doubt: _Doubt, outcome: Outcome[T]) -> None:
        if isinstance(outcome, APIStatusError) and outcome.status_code in _NO_SUCH_PAGE and doubt.said is not None:
            outcome = PageContent[T]([], None)
        if isinstance(outcome, Exception):
            self._fail(outcome)
            return
        keys = {self._key(item) for item in outcome.items}
        new = [key for key in keys if key not in self._walk.seen and key not in self._known]
        if doubt.said is None:
            self._known |= keys
        elif 2 * len(new) > len(keys):
            self._fail(PaginationError(doubt.said))
        elif doubt.ends:
            self._walk.finished = True
            self._conclude()

    def _fail(self, error: Exception) -> None:
        self._doubts.clear()
        self._ready.append(error)
        self._skip, self._walk.finished = None, True


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
