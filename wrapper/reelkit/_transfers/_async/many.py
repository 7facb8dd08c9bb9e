"""Several transfers at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop
from reelkit._http.throttle import POLL_SECONDS

from .effects import Effects

T = TypeVar("T")
R = TypeVar("R")
Given = Iterable[T] | AsyncIterable[T]


async def many(
    files: Given[T],
    work: Callable[[T, Effects], Awaitable[R]],
    failed: Callable[[T, Exception], R],
    concurrency: int,
    clock: Clock,
) -> AsyncIterator[R]:
    """Do the work for every file, ``concurrency`` at a time; ending the iteration stops what is running."""

    listing = Listing()

    async def one(file: T) -> R:
        try:
            return await work(file, Effects(clock, listing))
        except Exception as error:  # noqa: BLE001  one file, whatever is wrong with it, does not stop the rest
            return failed(file, error)

    running_loop()
    source = aiter(files) if isinstance(files, AsyncIterable) else aiter(_as_async(files))
    running: set[asyncio.Task[R]] = set()
    ended: Exception | None = None
    try:
        while ended is None or running:
            # The first goes alone until it got through: several wrong passwords at a time lock accounts of proxies.
            through = listing.got_through
            while ended is None and len(running) < (concurrency if through else 1):
                try:
                    running.add(asyncio.create_task(one(await anext(source))))
                except Exception as error:  # noqa: BLE001  raised once what it has given is there
                    ended = error
            if not running:
                break
            finished, running = await asyncio.wait(
                running, timeout=None if through else POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
            for task in finished:
                yield task.result()
        if ended is not None and not isinstance(ended, StopAsyncIteration):
            raise ended
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


async def _as_async(files: Iterable[T]) -> AsyncIterator[T]:
    for file in files:
        yield file
