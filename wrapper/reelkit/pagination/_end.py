"""When a list ends, and when a walk gets nowhere. No I/O."""

from __future__ import annotations

from reelkit.errors import PaginationError

from ._plan import PageContent, Window

_MOST_DETOURS = 16


class End:
    """Tells the end of a list from pages that join, and counts those that brought it no nearer.

    A page shorter than the server could make it is the end if nothing is new on it, or if the total says so as well.
    A total is relied on until a page contradicts it.
    """

    def __init__(self) -> None:
        self.total: int | None = None
        self.longest = 0
        self._lies = False
        self._exact: int | None = None
        self._left: int | None = None
        self._detours = 0

    @property
    def trusted(self) -> int | None:
        """The total, unless the list contradicted it."""
        return None if self._lies else self.total

    def reached(self, window: Window, page: PageContent[object], count: int, fresh: int) -> bool:
        """Whether a page that joins, with so many different items and so many new ones, is the last."""
        end = window.offset + count
        could_be = self.longest if page.limit is None else min(window.limit, page.limit)
        short = count < could_be or count == 0
        self.longest = max(self.longest, count)
        self.total = page.total
        if page.total is not None:
            self._lies = self._lies or (end > page.total if count else window.offset < page.total)
            self._lies = self._lies or (short and end < page.total)
        exact = page.total == end
        if short and (exact or not fresh):
            return True
        # Twice in a row, at different places, is no accident: a list that grows meanwhile ends where it ended.
        confirmed = exact and not self._lies and count < window.limit and self._exact not in (None, count)
        self._exact = count if exact and count < window.limit else None
        return confirmed

    def progress(self, place: int, fresh: int, *, start: bool) -> bool:
        """Whether a page that is not the last brought the end nearer; raises if too many did not."""
        left = None if self.trusted is None else self.trusted - place
        if left is None or self._left is None:
            nearer = fresh > 0 and not start
        else:
            nearer = left < self._left
        self._left = left
        self._count(nearer=nearer)
        return nearer

    def missed(self) -> None:
        """Take note of a page that did not join."""
        self._count(nearer=False)

    def _count(self, *, nearer: bool) -> None:
        self._detours = max(0, self._detours - 1) if nearer else self._detours + 1
        if self._detours > _MOST_DETOURS:
            raise PaginationError(
                "page after page brings the end of the list no nearer: it changes faster than it can be read, "
                "or the server ignores the offset"
            )
