"""What is done differently in asyncio: pauses, and work on disks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextvars import copy_context
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop

T = TypeVar("T")


class Effects:
    """Acts for one transfer, of many if there is a ``listing``; its task is cancelled to stop it."""

    def __init__(self, clock: Clock, listing: Listing | None = None) -> None:
        self.clock = clock
        self.listing = listing

    async def pause(self, seconds: float) -> None:
        """Let so many seconds pass."""
        await self.clock.async_sleep(seconds)

    async def on_disk(self, work: Callable[[], T], *, brief: bool = True) -> T:
        """Do what blocks on a disk, in a thread.

        No thread can be stopped: one that is ``brief`` is waited for when its task is cancelled, so that what follows
        may clean up.
        """
        running = running_loop().run_in_executor(None, copy_context().run, work)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            if brief:
                await asyncio.wait([running])
            raise
