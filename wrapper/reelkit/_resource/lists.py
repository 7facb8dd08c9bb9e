"""Lists: how an operation is paged, and what a page of it says. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from reelkit.errors import InvalidArgumentError
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import CursorSource, OffsetSource, Paging, Source

from .endpoint import Endpoint

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ListEndpoint(Generic[T]):
    """A paged operation.

    Attributes:
        provider: Name of the provider.
        endpoint: The operation; reads one page.
        key: The id of an item.
        most: Items per request at most; None where the operation takes no limit.
        limit: Name of the query parameter for the limit.
        offset: Name of the query parameter for the offset, if it is paged so.
        cursor: Name of the query parameter for the cursor, if it is paged so.
        cursor_field: Name of the JSON field that holds the next cursor.
        max_offset: The largest offset that the provider answers.
    """

    provider: str
    endpoint: Endpoint[PageContent[T]]
    key: Callable[[T], str]
    most: int | None = None
    limit: str = "limit"
    offset: str | None = None
    cursor: str | None = None
    cursor_field: str = ""
    max_offset: int | None = None

    def source(
        self, checked: Mapping[str, object], page_size: int | None, read_ahead: int | None, resume: str | None
    ) -> Source[T]:
        """What the pager walks."""
        paging = Paging(self._page_size(page_size), read_ahead, resume)
        listed = Listed(self.provider, self.endpoint.operation.id, checked)
        if self.offset is not None:
            return OffsetSource(listed, self.key, paging, self.most)
        return CursorSource(listed, self.key, paging, self.cursor_field)

    def window(self, window: Window) -> dict[str, object]:
        """Query values that ask for a window."""
        query: dict[str, object] = {}
        if self.most is not None:
            query[self.limit] = window.limit
        if self.offset is not None:
            query[self.offset] = window.offset
        if self.cursor is not None and window.cursor is not None:
            query[self.cursor] = window.cursor
        return query

    def _page_size(self, page_size: int | None) -> int:
        if page_size is None:
            return self.most or 1
        if self.most is None:
            raise InvalidArgumentError("page_size", page_size, "must be left out: the list comes whole")
        if type(page_size) is not int or not 1 <= page_size <= self.most:
            raise InvalidArgumentError("page_size", page_size, f"must be an integer from 1 to {self.most}")
        return page_size


def page_of(
    key: Callable[[T], str],
    items: Sequence[T],
    raw: Any,
    *,
    total: object = None,
    limit: object = None,
    next_cursor: object = None,
    has_more: object = None,
) -> PageContent[T]:
    """What a page says; raises TypeError for what the walk could not compute with, such as a total that is text."""
    for index, item in enumerate(items):
        found: object = key(item)
        if type(found) is not str or not found:
            raise TypeError(f"item {index} has the id {found!r}, and it must be non-empty text")
    return PageContent(
        items,
        raw,
        total=_integer("total", total),
        limit=_integer("limit", limit),
        next_cursor=_text("cursor", next_cursor) or None,
        has_more=_boolean("has_more", has_more),
    )


def _integer(name: str, value: object) -> int | None:
    if value is None or type(value) is int:
        return value
    # JSON knows no integers: 150.0 is one as well.
    if type(value) is float and value.is_integer():
        return int(value)
    raise TypeError(f"{name} is {value!r}, and it must be an integer")


def _text(name: str, value: object) -> str | None:
    if value is None or type(value) is str:
        return value
    raise TypeError(f"{name} is {value!r}, and it must be text")


def _boolean(name: str, value: object) -> bool | None:
    if value is None or type(value) is bool:
        return value
    raise TypeError(f"{name} is {value!r}, and it must be true or false")


def present(value: T | None, pointer: str) -> T:
    """A part of a response that has to be there."""
    if value is None:
        raise TypeError(f"{pointer} must be there")
    return value
