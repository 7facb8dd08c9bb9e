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
# A quote belongs to a value, or the header is not one that can be read.
_LINK = re.compile(r'[\s,]*+<([^>]*+)>((?:[^",]|"(?:[^"\\]|\\.)*+")*+)(?:,|$)')
_PARAMETER = re.compile(r'[^";]*+;\s*+([^\s=;,"]+)\s*+(?:=\s*+(?:"((?:[^"\\]|\\.)*+)"|([^\s;,"]*+)))?')
UNREADABLE = "unreadable:"
AMBIGUOUS = "ambiguous:"
_SAID = {
    UNREADABLE: "the Link header cannot be read, and may name a next page",
    AMBIGUOUS: "the Link headers name several next pages",
}
_PORTS = {"http": 80, "https": 443}
# Characters of a URL, at most, that httpx takes.
_LONGEST = 65_536


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
        said = "the next page is on another host, port or scheme than the API, and is not asked for"
        return PaginationError(_SAID.get(cursor, said))


def next_link(headers: Iterable[str], url: str) -> str | None:
    """The absolute URL of the next page, from the Link headers of the response that came from ``url``.

    ``UNREADABLE`` or ``AMBIGUOUS`` where it cannot be told: no URL, so the plan refuses them.
    """
    found, broken = dict[str, None](), False
    for header in headers:
        place = 0
        while link := _LINK.match(header, place):
            place = link.end()
            parameters = _parameters(link[2])
            if parameters is None:
                broken = broken or "next" in header.lower()
            elif "next" in parameters.get("rel", "").replace("'", " ").lower().split():
                try:
                    # A link with an anchor is about another document.
                    if urljoin(url, parameters.get("anchor", url)) == url:
                        found[urljoin(url, link[1].strip())] = None
                except ValueError:
                    found[link[1]] = None  # no URL at all, which the plan refuses
        broken = broken or "next" in header[place:].lower()
    if len(found) > 1:
        return AMBIGUOUS
    following = next(iter(found), UNREADABLE if broken else None)
    readable = following is None or (following.isprintable() and len(following) <= _LONGEST)
    return following if readable else UNREADABLE


def _parameters(text: str) -> dict[str, str] | None:
    """The parameters of a link, the first of each name; None if a quote is out of place."""
    found = dict[str, str]()
    for parameter in _PARAMETER.finditer(text):
        value = re.sub(r"\\(.)", r"\1", parameter[2]) if parameter[2] is not None else parameter[3] or ""
        found.setdefault(parameter[1].lower(), value)
    return None if '"' in _PARAMETER.sub("", text) else found


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
