"""The plan of a list by page number and page size. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from ._offset import OffsetPlan
from ._plan import Outcome, Window
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

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take a page; a server that echoes no size gives the size that it was asked for."""
        if not isinstance(outcome, Exception) and outcome.limit is None:
            outcome = replace(outcome, limit=window.limit)
        super().put(window, outcome)


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
