"""What the HTTP client and the walk through a listing must know of each other."""

from __future__ import annotations

from typing import Any


class Listing:
    """A walk through pages, the request for a total, or downloads of many files.

    A 429 with a known wait is no failed attempt of a listing: it waits as often as it is told to.

    Attributes:
        closed: Nobody needs its responses any more.
        throttled: A 429 came, and no page has come since.
        within: The batch that needs the listing.
        got_through: A request got a response, or failed in a way that may pass.
        refusals: The failures that would be the same every time, by client and host.
    """

    __slots__ = ("closed", "got_through", "refusals", "throttled", "within")

    def __init__(self, within: Listing | None = None) -> None:
        self.within = within
        self.closed = False
        self.throttled = False
        self.got_through = False
        self.refusals: dict[tuple[Any, ...], Exception] = {}


class ListingClosedError(Exception):
    """Ends the request of a listing that was closed; it reaches no caller."""


def check_open(listing: Listing | None) -> None:
    """Raise ``ListingClosedError`` if nobody needs the response any more."""
    while listing is not None:
        if listing.closed:
            raise ListingClosedError
        listing = listing.within
