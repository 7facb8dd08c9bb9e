"""When a list ends, and when a walk gets nowhere. No I/O."""

from __future__ import annotations

from typing import TypeVar

from reelkit.errors import PaginationError

from ._plan import PageContent, Window

T = TypeVar("T")
_MOST_DETOURS = 24


class End:
    """Tells the end of a list from pages that join, and counts those that brought it no nearer.

    A page shorter than the server could make it is the end if nothing is new on it, or if the total says so as well.
    A total is relied on until a page contradicts it, or repeats items: then offsets count something else. Where the
    API says whether there is more, that counts.
    """

    def __init__(self) -> None:
        self.total: int | None = None
        self.longest = 0
        self._lies = False
        self._seemed: int | None = None
        self._left: int | None = None
        self._detours = 0

    @property
    def trusted(self) -> int | None:
        """The total, unless the list contradicted it."""
        return None if self._lies else self.total

    def reached(self, window: Window, page: PageContent[T], count: int, fresh: int) -> bool:
        """Whether a page that joins, with so many different items and so many new ones, is the last."""
        end, given = window.offset + count, len(page.items)
        short = count == 0 or given < self._possible(window, page)
        self.longest = max(self.longest, given)
        self.total = page.total
        self._lies = self._lies or count < given
        if page.total is not None:
            beyond = end > page.total if count else window.offset < page.total
            self._lies = self._lies or beyond or (short and end < page.total)
        exact = page.total == end and not self._lies
        if page.has_more is not None:
            return not page.has_more
        if short and (exact or not fresh):
            return True
        seems = count < window.limit and (exact or (short and page.limit is not None))
        # Twice in a row, with pages of different length, is no accident: the list grew behind its end.
        confirmed = seems and self._seemed not in (None, count)
        self._seemed = count if seems else None
        return confirmed

    def progress(self, window: Window, page: PageContent[T], count: int, fresh: int, *, restarts: bool) -> int:
        """By how many items a page that is not the last brought the end nearer; raises if too many brought none."""
        left = None if self.trusted is None else self.trusted - window.offset - count
        if left is not None and self._left is not None:
            gain = self._left - left
        elif restarts or 2 * count < self._possible(window, page):
            gain = 0
        else:
            gain = fresh
        self._left = left
        self._count(1 if gain <= 0 else 0 if not fresh else -2 if left is None else -1)
        return gain

    def missed(self) -> None:
        """Take note of a page that did not join."""
        self._count(1)

    def _possible(self, window: Window, page: PageContent[T]) -> int:
        return min(window.limit, self.longest if page.limit is None else page.limit)

    def _count(self, detours: int) -> None:
        self._detours = max(0, self._detours + detours)
        if self._detours > _MOST_DETOURS:
            raise PaginationError(
                "page after page brings the end of the list no nearer: it changes faster than it can be read, "
                "or the server ignores the offset"
            )
