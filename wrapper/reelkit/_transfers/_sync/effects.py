"""What is done differently in threads: pauses, and work on disks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reelkit._http._sync.effects import pause
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing

T = TypeVar("T")


class Effects:
    """Acts for one transfer, of many if there is a ``listing``.

    No thread can be cancelled, so a listing that was closed ends it before the next request or part, and during pauses.
    """

    def __init__(self, clock: Clock, listing: Listing | None = None) -> None:
        self.clock = clock
        self.listing = listing

    def pause(self, seconds: float) -> None:
        """Let so many seconds pass."""
        pause(self.clock, seconds, self.listing)

    def on_disk(self, work: Callable[[], T], *, brief: bool = True) -> T:
        """Do what blocks on a disk; ``brief`` is of use to the twin for asyncio."""
        return work()
