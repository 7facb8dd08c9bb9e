"""Several downloads at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from pathlib import Path
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop
from reelkit._transfers.many import Downloaded

from .effects import Effects

T = TypeVar("T")
Given = Iterable[T] | AsyncIterable[T]


async def many(
    files: Given[T], download: Callable[[T, Effects], Awaitable[Path]], concurrency: int, clock: Clock
) -> AsyncIterator[Downloaded[T]]:
    """Download every file, ``concurrency`` at a time; ending the iteration stops what is running."""

    async def one(file: T) -> Downloaded[T]:
        try:
            return Downloaded(file, await download(file, Effects(clock, Listing())))
        except Exception as error:  # noqa: BLE001  one file, whatever is wrong with it, does not stop the rest
            return Downloaded(file, error=error)

    running_loop()
    source = aiter(files) if isinstance(files, AsyncIterable) else aiter(_as_async(files))
    running: set[asyncio.Task[Downloaded[T]]] = set()
    ended: Exception | None = None
    try:
        while ended is None or running:
            while ended is None and len(running) < concurrency:
                try:
                    running.add(asyncio.create_task(one(await anext(source))))
                except Exception as error:  # noqa: BLE001  raised once what it has given is there
                    ended = error
            if not running:
                break
            finished, running = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
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
