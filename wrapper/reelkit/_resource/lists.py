"""Lists: how an operation is paged, and what a page of it says. No I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Generic, Literal, TypeVar

from reelkit._http.seam import Response
from reelkit._record import record
from reelkit.errors import InvalidArgumentError, PaginationError
from reelkit.pagination._cursor import Pages
from reelkit.pagination._link import next_link
from reelkit.pagination._page_number import page_number
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import CursorSource, LinkSource, OffsetSource, PageNumberSource, Paging, Source

from .endpoint import Endpoint

T = TypeVar("T")


@record
class ListEndpoint(Generic[T]):
    """A paged operation.

    Attributes:
        provider: Name of the provider.
        endpoint: The operation; reads one page.
        key: The id of an item.
        style: How it is paged: by offset, by page number, by cursor, or by Link headers.
        most: Items per request at most; None where the operation takes no limit.
        limit: Name of the query parameter for the limit.
        place: Name of the query parameter for the offset, the page number or the cursor, if there is one.
        first: Number of the first page.
        cursor_field: Name of the JSON field that holds the next cursor.
        max_offset: The largest offset that the provider accepts.
    """

    provider: str
    endpoint: Endpoint[PageContent[T]]
    key: Callable[[T], str]
    style: Literal["offset", "page", "cursor", "link"] = "cursor"
    most: int | None = None
    limit: str = "limit"
    place: str | None = None
    first: int = 1
    cursor_field: str = ""
    max_offset: int | None = None

    def source(
        self, checked: Mapping[str, object], page_size: int | None, read_ahead: int | None, resume: str | None, url: str
    ) -> Source[T]:
        """What the pager walks; ``url`` is the base URL of the API."""
        paging = Paging(self._page_size(page_size), read_ahead, resume)
        listed = Listed(self.provider, self.endpoint.operation.id, checked)
        match self.style:
            case "offset":
                return OffsetSource(listed, self.key, paging, self.most, self.max_offset)
            case "page":
                return PageNumberSource(listed, self.key, paging, self.most, self.first)
            case "link":
                return LinkSource(listed, self.key, paging, url)
            case _:
                pages: Pages = "all" if self.place is not None or self.most is None else "first"
                return CursorSource(listed, self.key, paging, self.cursor_field, pages)

    def request(self, checked: Mapping[str, object], window: Window) -> dict[str, Any]:
        """Arguments of ``httpx.Client.build_request`` that ask for a window."""
        request = self.endpoint.request(checked, self._window(window))
        if self.style == "link" and window.cursor is not None:
            # The link holds the query. Headers are in no URL.
            request.pop("params", None)
            request["url"] = window.cursor
        return request

    def without_key(self, page: PageContent[T], hide_in: Callable[[str], str]) -> PageContent[T]:
        """A page whose link does not repeat the key: positions hold the link, and each request adds the key."""
        if self.style != "link" or page.next_cursor is None:
            return page
        return replace(page, next_cursor=hide_in(page.next_cursor))

    def _window(self, window: Window) -> dict[str, object]:
        query: dict[str, object] = {}
        if self.most is not None:
            query[self.limit] = window.limit
        if self.place is None:
            return query
        if self.style == "offset":
            if self.max_offset is not None and window.offset > self.max_offset:
                raise PaginationError(
                    f"the API accepts no offset beyond {self.max_offset}: narrow the listing by filters"
                )
            query[self.place] = window.offset
        elif self.style == "page":
            query[self.place] = page_number(window, self.first)
        elif window.cursor is not None:
            query[self.place] = window.cursor
        return query

    def _page_size(self, page_size: int | None) -> int:
        if page_size is None:
            return self.most or 1
        if self.most is None:
            raise InvalidArgumentError("page_size", page_size, "must be left out: the list is not paged")
        if type(page_size) is not int or not 1 <= page_size <= self.most:
            raise InvalidArgumentError("page_size", page_size, f"must be an integer from 1 to {self.most}")
        return page_size


def page_of(
    key: Callable[[T], str],
    items: Sequence[T],
    raw: object,
    *,
    total: object = None,
    pages: object = None,
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
        pages=_integer("pages", pages),
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


def linked(received: Response) -> str | None:
    """The URL of the next page, from the Link headers of a response (RFC 8288)."""
    return next_link(received.headers.get_list("link"), str(received.request.url))
