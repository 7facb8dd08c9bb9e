"""What is done differently in asyncio: pauses, work on disks, HTTP streams."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager
from contextvars import copy_context
from typing import TypeVar

from reelkit._http._async.client import AsyncHttp
from reelkit._http._async.effects import send, turn
from reelkit._http.backend import httpx
from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop
from reelkit._transfers.storage import Transfer

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

    def turn(self, transfer: Transfer) -> AbstractAsyncContextManager[None]:
        """Wait until a transfer may start, and hold its place."""
        return turn(transfer.gate, self.clock, transfer)

    async def send(self, http: AsyncHttp, request: httpx.Request) -> httpx.Response:
        """Send a request as it is, and return the response before its body; ``close`` belongs to it."""
        connections = http.pool.begin()
        try:
            response = await send(connections, request)
        except BaseException as error:
            await http.pool.end(connections, cancelled=isinstance(error, asyncio.CancelledError))
            raise
        response.extensions["reelkit"] = connections
        return response

    async def parts(self, response: httpx.Response, *, decoded: bool) -> AsyncGenerator[bytes]:
        """The body as it arrives."""
        async for part in response.aiter_bytes() if decoded else response.aiter_raw():
            yield part

    async def close(self, http: AsyncHttp, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""
        try:
            await response.aclose()
        finally:
            await http.pool.end(response.extensions["reelkit"])
