"""What is done differently in threads: pauses, work on disks, HTTP streams."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeVar

from reelkit._http._sync.client import SyncHttp
from reelkit._http._sync.effects import send, turn
from reelkit._http.backend import httpx
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing, ListingClosedError
from reelkit._transfers.storage import Transfer

T = TypeVar("T")
_STRETCH = 0.05


class StoppedError(Exception):
    """Ends a transfer from outside; it reaches no caller."""


class Effects:
    """Acts for one transfer, of many if there is a ``listing``.

    No thread can be cancelled, so a listing that was closed ends it before the next step, and during pauses.
    """

    def __init__(self, clock: Clock, listing: Listing | None = None) -> None:
        self.clock = clock
        self.listing = listing
        self._stopped = False

    def pause(self, seconds: float) -> None:
        """Let so many seconds pass."""
        self._check()
        while seconds > 0:
            stretch = seconds if self.listing is None else min(seconds, _STRETCH)
            self.clock.sleep(stretch)
            seconds -= stretch
            self._check()

    def on_disk(self, work: Callable[[], T], *, brief: bool = True) -> T:
        """Do what blocks on a disk; ``brief`` is of use to the twin for asyncio."""
        self._check()
        return work()

    @contextmanager
    def turn(self, transfer: Transfer) -> Generator[None]:
        """Wait until a transfer may start, and hold its place."""
        try:
            with turn(transfer.gate, self.clock, transfer, self.listing):
                yield
        except ListingClosedError:
            self._check()
            raise

    def send(self, http: SyncHttp, request: httpx.Request) -> httpx.Response:
        """Send a request as it is, and return the response before its body; ``close`` belongs to it."""
        self._check()
        connections = http.pool.begin()
        try:
            return send(connections, request)
        except BaseException:
            http.pool.end()
            raise

    def parts(self, response: httpx.Response, *, decoded: bool) -> Generator[bytes]:
        """The body as it arrives."""
        for part in response.iter_bytes() if decoded else response.iter_raw():
            self._check()
            yield part

    def close(self, http: SyncHttp, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""
        try:
            response.close()
        finally:
            http.pool.end()

    def _check(self) -> None:
        if self.listing is not None and self.listing.closed and not self._stopped:
            # Only once: the steps that follow clean up.
            self._stopped = True
            raise StoppedError
