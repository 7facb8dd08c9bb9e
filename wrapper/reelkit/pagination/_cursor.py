"""Walking a list by cursors. No I/O."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Generic, Literal, TypeVar

from reelkit.errors import PaginationError

from ._plan import Delivery, Outcome, PageContent, Window
from ._position import Position, anchors_of
from ._search import Anchors, Skip
from ._seen import SeenIds

T = TypeVar("T")
Pages = Literal["all", "first"]
"""Which pages of a list can be asked for: ``"first"`` where there is a limit, and no cursor."""
# Items to look at before a place counts as lost, besides twice those that were on its page.
_PATIENCE = 64
# An API that filters pages after it has cut them gives a few empty ones in a row.
_MOST_IDLE_PAGES = 100


class CursorPlan(Generic[T]):
    """cursor/nextCursor/hasMore; an unpaginated list is a cursor list without a cursor.

    The provider's cursor keeps the place, so nothing is lost between pages; repeated items are dropped by id.
    Where only the first page can be asked for, and it is full or says that there is more, an error comes behind it.
    """

    def __init__(
        self, page_size: int, key: Callable[[T], str], resume: Position | None = None, *, pages: Pages = "all"
    ) -> None:
        self._page_size = page_size
        self._pages: Pages = pages
        self._key = key
        self._next: Window | None = Window(page_size, cursor=resume.cursor if resume else None)
        self._asked: Window | None = None
        self._guess: Window | None = None
        self._guess_asked = False
        self._early: Outcome[T] | None = None
        self._ready: deque[Delivery[T] | Exception] = deque()
        self._seen = SeenIds()
        self._cursors = SeenIds()
        self._idle = 0
        self._search = (
            Skip[tuple[Window, PageContent[T]]](Anchors(resume.anchors), patience=2 * resume.offset + _PATIENCE)
            if resume and resume.anchors
            else None
        )

    @property
    def done(self) -> bool:
        """Whether the end was reached."""
        return not (self._next or self._asked or self._ready)

    def wanted(self, depth: int) -> list[Window]:
        """The window behind the last page that arrived, or behind the one under way if its cursor was guessed."""
        if self._next is not None and len(self._ready) < depth:
            self._asked, self._next = self._next, None
            return [self._asked]
        if self._guess is not None and not self._guess_asked and len(self._ready) + 1 < depth:
            self._guess_asked = True
            return [self._guess]
        return []

    def hint(self, window: Window, cursor: str) -> None:
        """Take a guess at the cursor of the page under way; the page itself will show whether it was right."""
        if window is self._asked and cursor != window.cursor and cursor not in self._cursors:
            self._guess, self._guess_asked = Window(self._page_size, cursor=cursor), False

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take a page; where its cursor is invalid, an error comes behind it."""
        if window is self._guess:
            self._early = outcome
        if window is not self._asked:
            return
        self._asked = None
        if isinstance(outcome, Exception):
            self._ready.append(outcome)
            return
        if self._pages == "first":
            self._locate(window, outcome)
            self._ready.extend(_left_out(window, outcome))
            return
        outcome = _said(outcome)
        self._locate(window, outcome)
        cursor = outcome.next_cursor
        if not outcome.has_more:
            return
        if not cursor:
            self._ready.append(PaginationError("the page says that there is more, and gives no cursor to it"))
        elif self._idle >= _MOST_IDLE_PAGES:
            self._ready.append(PaginationError(f"{self._idle} pages in a row held nothing new, and name a next one"))
        elif cursor == window.cursor or not self._cursors.add(cursor):
            self._ready.append(PaginationError(f"the cursor {cursor!r} leads back to an earlier page"))
        elif (refusal := self._check(cursor)) is not None:
            self._ready.append(refusal)
        else:
            self._go_on(cursor)

    def _check(self, cursor: str) -> PaginationError | None:
        """What speaks against a cursor."""

    def _go_on(self, cursor: str) -> None:
        guess, early, self._guess, self._early = self._guess, self._early, None, None
        if guess is None or not self._guess_asked or guess.cursor != cursor:
            self._next = Window(self._page_size, cursor=cursor)
            return
        self._asked = guess
        if early is not None:
            self.put(guess, early)

    def ready(self) -> Delivery[T] | None:
        """The next page; an empty one too, as its cursor is needed."""
        found = self._ready.popleft() if self._ready else None
        if isinstance(found, Exception):
            raise found
        return found

    def _locate(self, window: Window, page: PageContent[T]) -> None:
        if self._search is None:
            self._ready.append(self._accept(window, page, 0))
            return
        found = self._search.look((window, page), [self._key(item) for item in page.items])
        if not found and not page.has_more:
            found = self._search.rest()
        if found:
            self._search = None
            self._ready.extend(self._accept(window, page, done) for (window, page), done in found)

    def _accept(self, window: Window, page: PageContent[T], done: int) -> Delivery[T]:
        keys = [self._key(item) for item in page.items]
        fresh = [index for index, key in enumerate(keys) if self._seen.add(key) and index >= done]
        self._idle = 0 if fresh else self._idle + 1

        def position(taken: int) -> Position:
            if taken == len(fresh) and page.has_more and page.next_cursor:
                return Position(cursor=page.next_cursor)
            waiting = set(fresh[taken:])
            had = [key for index, key in enumerate(keys) if index not in waiting]
            return Position(len(had), window.cursor, anchors=anchors_of(had))

        return Delivery([page.items[index] for index in fresh], page, position)


def _said(page: PageContent[T]) -> PageContent[T]:
    """A page that does not say whether there is more, and gives a cursor: to end there might lose the rest."""
    return replace(page, has_more=True) if page.has_more is None and page.next_cursor else page


def _left_out(window: Window, page: PageContent[T]) -> list[Delivery[T] | Exception]:
    """What to say behind the only page that can be had, if there is more, or may be."""
    only = "the API cannot page this list: narrow it by filters, where it has any"
    count = len(page.items)
    if page.has_more:
        return [PaginationError(f"there are more than these {count} items, and {only}")]
    if page.has_more is None and count >= window.limit:
        return [PaginationError(f"there may be more than these {count} items, as many as were asked for, and {only}")]
    return []
