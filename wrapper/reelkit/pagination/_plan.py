"""How pages are walked: what a plan must decide. No I/O; ``pagination/_pager.py`` acts on it.

``pagination/_offset.py``, ``_page_number.py``, ``_cursor.py`` and ``_link.py`` hold the plans.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from reelkit._record import record

from ._position import Position

T = TypeVar("T")
# One more than requests in flight: a page is read while its request's place is taken.
_DEPTHS = (1, 3, 3, 5, 9)


@record
class Window:
    """What to ask for: ``limit`` items from ``offset`` on, or from ``cursor`` on. Each is asked for once."""

    limit: int
    offset: int = 0
    cursor: str | None = None


Fit = Callable[[int, int, int], Window]
"""Makes a window of the limit to ask for, the items to expect and an offset; it may begin a little further back."""


def anywhere(limit: int, length: int, offset: int) -> Window:
    """The window at an offset, where every offset can be had."""
    return Window(limit, offset)


def up_to(furthest: int) -> Fit:
    """Makes windows where no offset beyond one is accepted."""
    return lambda limit, length, offset: Window(limit, min(offset, furthest))


@record
class PageContent(Generic[T]):
    """What a page says, whatever its envelope; ``limit`` is the one that the server says it applied."""

    items: Sequence[T]
    raw: object
    total: int | None = None
    pages: int | None = None
    limit: int | None = None
    next_cursor: str | None = None
    has_more: bool | None = None


Outcome = PageContent[T] | Exception


@record
class Hint:
    """The cursor that a page probably names, known before the page is parsed."""

    cursor: str


@record
class Delivery(Generic[T]):
    """What is new on a page; ``position`` names the place after so many of the new items."""

    items: list[T]
    content: PageContent[T]
    position: Callable[[int], Position]


class Plan(Protocol[T]):
    """Decides for one walk. Responses may arrive in any order; pages come out in the order of the list."""

    @property
    def done(self) -> bool:
        """Whether the end was reached."""
        ...

    def wanted(self, depth: int) -> list[Window]:
        """Windows to ask for now, so that at most ``depth`` pages are under way or waiting."""
        ...

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take what a window brought; it is ignored if nothing depends on it any more."""
        ...

    def hint(self, window: Window, cursor: str) -> None:
        """Take a guess at the cursor behind a window that is under way."""
        ...

    def ready(self) -> Delivery[T] | None:
        """The next page in order, None if it is not there yet; raises the error that came in its place."""
        ...


class ReadAhead:
    """How many pages may be under way: more of them the more pages the consumer has asked for."""

    def __init__(self, pages: int | None) -> None:
        self._pages = pages
        self._asked = 0

    def page_asked(self) -> None:
        """The consumer wants a page."""
        self._asked += 1

    @property
    def depth(self) -> int:
        """Pages under way or waiting, with the one that the consumer wants."""
        return _DEPTHS[min(self._asked, len(_DEPTHS)) - 1] if self._pages is None else self._pages + 1
