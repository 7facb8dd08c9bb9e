"""What is done differently in asyncio: pauses, work on disks, HTTP streams."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextvars import copy_context
from typing import TypeVar

from reelkit._http.backend import httpx
from reelkit._http.client import AsyncHttp
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing

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
        running = asyncio.get_running_loop().run_in_executor(None, copy_context().run, work)
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            if brief:
                await asyncio.wait([running])
            raise

    async def send(self, http: AsyncHttp, request: httpx.Request) -> httpx.Response:
        """Send a request as it is, and return the response before its body."""
        return await http.pool.usable().send(request, auth=None, follow_redirects=False, stream=True)

    async def parts(self, response: httpx.Response, *, decoded: bool) -> AsyncGenerator[bytes]:
        """The body as it arrives."""
        async for part in response.aiter_bytes() if decoded else response.aiter_raw():
            yield part

    async def close(self, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""
        await response.aclose()
