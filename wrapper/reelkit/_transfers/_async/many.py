"""Several transfers at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.pool import running_loop

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

    async def one(file: T) -> R:
        try:
            return await work(file, Effects(clock, Listing()))
        except Exception as error:  # noqa: BLE001  one file, whatever is wrong with it, does not stop the rest
            return failed(file, error)

    running_loop()
    source = aiter(files) if isinstance(files, AsyncIterable) else aiter(_as_async(files))
    running: set[asyncio.Task[R]] = set()
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
