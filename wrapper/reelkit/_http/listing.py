"""What the HTTP client and the walk through a listing must know of each other."""

from __future__ import annotations


class Listing:
    """A walk through pages, the request for a total, or downloads of many files.

    A 429 with a known wait is no failed attempt of a listing: it waits as often as it is told to.

    Attributes:
        closed: Nobody needs its responses any more.
        throttled: A 429 came, and no page has come since.
    """

    __slots__ = ("closed", "throttled")

    def __init__(self) -> None:
        self.closed = False
        self.throttled = False


class ListingClosedError(Exception):
    """Ends the request of a listing that was closed; it reaches no caller."""


def check_open(listing: Listing | None) -> None:
    """Raise ``ListingClosedError`` if nobody needs the response any more."""
    if listing is not None and listing.closed:
        raise ListingClosedError
