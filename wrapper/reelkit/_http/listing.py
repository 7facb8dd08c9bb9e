"""What the HTTP seam and the walk through a listing must know of each other."""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar


class Listing:
    """A walk through pages, the request for a total, or downloads of many files.

    A 429 with a known wait is no failed attempt of a listing: it waits as often as it is told to.

    Attributes:
        closed: Nobody needs its answers any more.
        throttled: A 429 came, and no page has come since.
    """

    __slots__ = ("closed", "throttled")

    def __init__(self) -> None:
        self.closed = False
        self.throttled = False


class Request:
    """One request of a listing, entered around it in whatever thread or task.

    Attributes:
        on_body: Sees the body of a good answer before it is parsed, and returns how many seconds parsing is to wait.
    """

    __slots__ = ("listing", "on_body")

    def __init__(self, listing: Listing, on_body: Callable[[bytes], float] | None = None) -> None:
        self.listing = listing
        self.on_body = on_body

    def __enter__(self) -> None:
        _current.set(self)

    def __exit__(self, *_: object) -> None:
        _current.set(None)


class ListingClosedError(Exception):
    """Ends the request of a listing that was closed; it reaches no caller."""


_current: ContextVar[Request | None] = ContextVar("reelkit_listing", default=None)


def current_listing() -> Listing | None:
    """The listing that this thread or task works for; raises ``ListingClosedError`` if it was closed."""
    request = _current.get()
    if request is None:
        return None
    if request.listing.closed:
        raise ListingClosedError
    return request.listing


def body_arrived(body: bytes) -> float:
    """Show the body of a good answer to the listing that asked for it; returns the seconds that parsing is to wait."""
    request = _current.get()
    return 0.0 if request is None or request.on_body is None else request.on_body(body)
