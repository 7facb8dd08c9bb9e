"""The plan of a list by Link headers (RFC 8288). No I/O."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from reelkit.errors import InvalidArgumentError, PaginationError

from ._cursor import CursorPlan
from ._plan import Outcome, Window
from ._position import Position

T = TypeVar("T")
_LINK = re.compile(r'\s*<([^>]*)>((?:[^",]|"(?:[^"\\]|\\.)*")*)')
_PARAMETER = re.compile(r';\s*([^\s=;,"]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?')
_PORTS = {"http": 80, "https": 443}


class LinkPlan(CursorPlan[T]):
    """A cursor list whose cursors are the URLs of the next pages.

    The key goes with every request, so only URLs of the origin of ``base_url`` are followed: another one is a
    ``PaginationError`` behind the page that names it, and an ``InvalidArgumentError`` in a position.
    """

    def __init__(
        self, page_size: int, key: Callable[[T], str], resume: Position | None = None, *, base_url: str
    ) -> None:
        super().__init__(page_size, key, resume)
        self._origin = origin(base_url)
        if resume is not None and resume.cursor is not None and origin(resume.cursor) != self._origin:
            raise InvalidArgumentError("resume", "a position", "must lead to the host of the API")

    def put(self, window: Window, outcome: Outcome[T]) -> None:
        """Take a page; there is more if it names a next one."""
        if not isinstance(outcome, Exception):
            outcome = replace(outcome, has_more=outcome.next_cursor is not None)
        super().put(window, outcome)

    def hint(self, window: Window, cursor: str) -> None:
        """A guess at a URL is not followed."""

    def _check(self, cursor: str) -> PaginationError | None:
        if origin(cursor) == self._origin:
            return None
        return PaginationError("the next page is on another host than the API, and is not asked for")


def next_link(headers: Iterable[str], url: str) -> str | None:
    """The absolute URL of the next page, from the Link headers of the response that came from ``url``."""
    for header in headers:
        for link in _LINK.finditer(header):
            target: str = link[1]
            found = dict[str, str]()
            for parameter in _PARAMETER.finditer(link[2]):
                value = re.sub(r"\\(.)", r"\1", parameter[2]) if parameter[2] is not None else parameter[3] or ""
                found.setdefault(parameter[1].lower(), value)
            # A link with an anchor is about another document.
            if "next" in found.get("rel", "").lower().split() and "anchor" not in found:
                try:
                    return urljoin(url, target.strip())
                except ValueError:
                    return target  # no URL at all, which the plan refuses
    return None


def origin(url: str) -> tuple[str, str, int | None] | None:
    """Scheme, host and port; None for what is no URL of HTTP."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not parts.hostname or parts.username is not None:
        return None
    return parts.scheme, parts.hostname, _PORTS[parts.scheme] if port is None else port
