"""How pages are walked: which window comes next, and what of a page is new. No I/O; ``pager.py`` acts on it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from .errors import PaginationError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """What to ask for: ``limit`` items from ``offset`` on, or from ``cursor`` on."""

    limit: int
    offset: int = 0
    cursor: str | None = None


@dataclass(frozen=True, slots=True)
class PageContent(Generic[T]):
    """What a page says, whatever its envelope."""

    items: list[T]
    raw: Any
    total: int | None = None
    next_cursor: str | None = None
    has_more: bool | None = None


class Plan(Protocol[T]):
    """Decides on windows; one plan serves one walk."""

    def window(self) -> Window | None:
        """The window to fetch next, or None at the end."""
        ...

    def accept(self, window: Window, page: PageContent[T]) -> list[T]:
        """The items of a page that are new, in order."""
        ...


class OffsetPlan(Generic[T]):
    """limit/offset/total: the end is where the same page says that its total lies, or an empty page."""

    def __init__(self, page_size: int, key: Callable[[T], Hashable]) -> None:
        self._page_size = page_size
        self._key = key
        self._offset = 0
        self._seen: set[Hashable] = set()
        self._done = False

    def window(self) -> Window | None:
        """The window to fetch next, or None at the end."""
        return None if self._done else Window(self._page_size, self._offset)

    def accept(self, window: Window, page: PageContent[T]) -> list[T]:
        """The items of a page that were not delivered before."""
        self._offset = window.offset + len(page.items)
        self._done = not page.items or (page.total is not None and self._offset >= page.total)
        new = [item for item in page.items if self._key(item) not in self._seen]
        self._seen.update(map(self._key, new))
        return new


class CursorPlan(Generic[T]):
    """cursor/nextCursor/hasMore; an unpaginated list is a cursor list without a cursor."""

    def __init__(self, page_size: int) -> None:
        self._page_size = page_size
        self._cursor: str | None = None
        self._done = False

    def window(self) -> Window | None:
        """The window to fetch next, or None at the end."""
        return None if self._done else Window(self._page_size, cursor=self._cursor)

    def accept(self, window: Window, page: PageContent[T]) -> list[T]:
        """All items of a page; goes on through empty pages, and stops only without a cursor."""
        if page.has_more and not page.next_cursor:
            raise PaginationError("the page says that there is more, and gives no cursor to it")
        if page.next_cursor and page.next_cursor == window.cursor:
            raise PaginationError(f"the cursor {window.cursor!r} leads to itself")
        self._cursor = page.next_cursor
        self._done = not page.has_more
        return page.items
