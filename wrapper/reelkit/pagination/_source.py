"""What a pager lists, and how."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import ClassVar, Generic, TypeVar

from reelkit._record import record
from reelkit.errors import InvalidArgumentError

from ._cursor import CursorPlan, Pages
from ._link import LinkPlan
from ._offset import OffsetPlan
from ._page_number import PageNumberPlan
from ._plan import Plan
from ._position import Listed, Position, from_text, to_text

T = TypeVar("T")
MOST_READ_AHEAD = 16


@record
class Paging:
    """How the caller wants a listing to be walked.

    Attributes:
        page_size: Items per request.
        read_ahead: Pages to fetch ahead of the consumer: 0 for none, None for as many as it turns out to need.
        resume: A position of an earlier pager, or None to start at the start.
    """

    page_size: int
    read_ahead: int | None = None
    resume: str | None = None

    def __post_init__(self) -> None:
        ahead = self.read_ahead
        if ahead is not None and (type(ahead) is not int or not 0 <= ahead <= MOST_READ_AHEAD):
            rule = f"must be an integer from 0 to {MOST_READ_AHEAD}, or None to adapt to the consumer"
            raise InvalidArgumentError("read_ahead", ahead, rule)


class Source(Generic[T]):
    """A list of one operation, and how it is to be walked; ``key`` gives the id of an item."""

    has_total: ClassVar[bool]
    """Whether the API says how many items there are."""
    peek: Callable[[bytes], str | None] | None = None
    """Finds the cursor in the body of a page without parsing it; it may be wrong."""

    def __init__(self, listed: Listed, key: Callable[[T], str], paging: Paging) -> None:
        self.listed = listed
        self.key = key
        self.paging = paging
        self.resume = None if paging.resume is None else from_text(paging.resume, listed)

    def plan(self) -> Plan[T]:
        """Begin a walk."""
        raise NotImplementedError

    def position(self, position: Position) -> str:
        """A position as text."""
        return to_text(self.listed, position)

    @property
    def start(self) -> str:
        """Where a walk begins, as text."""
        return self.position(self.resume or Position())


class OffsetSource(Source[T]):
    """A list by limit and offset, with a total; ``furthest`` is the largest offset that the provider accepts."""

    has_total: ClassVar[bool] = True

    def __init__(
        self,
        listed: Listed,
        key: Callable[[T], str],
        paging: Paging,
        most: int | None,
        furthest: int | None = None,
    ) -> None:
        super().__init__(listed, key, paging)
        self._most = most
        self._furthest = furthest

    def plan(self) -> Plan[T]:
        """Begin a walk."""
        return OffsetPlan(self.paging.page_size, self.key, self.resume, most=self._most, furthest=self._furthest)


class PageNumberSource(OffsetSource[T]):
    """A list by page number and page size; ``first`` is the number of the first page."""

    def __init__(self, listed: Listed, key: Callable[[T], str], paging: Paging, most: int | None, first: int) -> None:
        super().__init__(listed, key, paging, most)
        self._first = first

    def plan(self) -> Plan[T]:
        """Begin a walk."""
        return PageNumberPlan(self.paging.page_size, self.key, self.resume, most=self._most, first=self._first)


class LinkSource(Source[T]):
    """A list whose pages name the URL of the next one in a Link header."""

    has_total: ClassVar[bool] = False

    def __init__(self, listed: Listed, key: Callable[[T], str], paging: Paging, base_url: str) -> None:
        super().__init__(listed, key, paging)
        self._base_url = base_url

    def plan(self) -> Plan[T]:
        """Begin a walk."""
        return LinkPlan(self.paging.page_size, self.key, self.resume, base_url=self._base_url)


class CursorSource(Source[T]):
    """A list by cursors, or of one page."""

    has_total: ClassVar[bool] = False

    def __init__(
        self, listed: Listed, key: Callable[[T], str], paging: Paging, cursor_field: str, pages: Pages = "all"
    ) -> None:
        super().__init__(listed, key, paging)
        self._pages: Pages = pages
        self.peek = partial(peek_text, cursor_field.encode())

    def plan(self) -> Plan[T]:
        """Begin a walk."""
        return CursorPlan(self.paging.page_size, self.key, self.resume, pages=self._pages)


def peek_text(field: bytes, body: bytes) -> str | None:
    """The text of the last JSON field of that name, if it has no escapes."""
    start = body.rfind(b'"%b"' % field)
    found = re.compile(rb'"%b"\s*:\s*"([\x20\x21\x23-\x5b\x5d-\x7e]+)"' % re.escape(field)).match(body, max(start, 0))
    return found[1].decode() if found else None
