"""Several downloads at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from reelkit._http.listing import Listing
from reelkit.errors import InvalidArgumentError, ReelkitError

from .steps import Steps, Time, run, run_async

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Downloaded(Generic[T]):
    """What became of one download: a path, or the error that it ended with."""

    file: T
    """The file or id, as it was given."""
    path: Path | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether the file is there."""
        return self.error is None


def check_concurrency(concurrency: int) -> None:
    """A number of downloads at once."""
    if isinstance(concurrency, bool) or not 1 <= concurrency <= 32:
        raise InvalidArgumentError("concurrency", concurrency, "must be from 1 to 32")


def check_directory(to: str | os.PathLike[str]) -> None:
    """A directory that is there."""
    if not isinstance(to, (str, os.PathLike)) or to == "" or not Path(to).is_dir():  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("to", to, "must be an existing directory")


def many(
    files: Iterable[T], begin: Callable[[T, Listing], Steps[Path]], concurrency: int, times: Time
) -> Iterator[Downloaded[T]]:
    """Run ``begin(file, listing)`` for every file, ``concurrency`` at a time; ending the iteration stops all."""
    stop = threading.Event()
    # The pauses between attempts end with it, too.
    asked = Listing()

    def one(file: T) -> Downloaded[T]:
        try:
            return Downloaded(file, run(begin(file, asked), times, stop.is_set))
        except (ReelkitError, OSError) as error:
            return Downloaded(file, error=error)

    source = iter(files)
    executor = ThreadPoolExecutor(concurrency, thread_name_prefix="reelkit-download")
    running: set[Future[Downloaded[T]]] = set()
    ended: Exception | None = None
    try:
        while ended is None or running:
            while ended is None and len(running) < concurrency:
                try:
                    running.add(executor.submit(one, next(source)))
                except Exception as error:  # noqa: BLE001  raised once what it has given is there
                    ended = error
            if not running:
                break
            finished, running = wait(running, return_when=FIRST_COMPLETED)
            for future in finished:
                yield future.result()
        if ended is not None and not isinstance(ended, StopIteration):
            raise ended
    finally:
        stop.set()
        asked.closed = True
        for future in running:
            future.cancel()
        executor.shutdown(wait=True)


async def many_async(
    files: Iterable[T] | AsyncIterable[T], begin: Callable[[T, Listing], Steps[Path]], concurrency: int, times: Time
) -> AsyncIterator[Downloaded[T]]:
    """``many`` for asyncio."""

    async def one(file: T) -> Downloaded[T]:
        try:
            return Downloaded(file, await run_async(begin(file, Listing()), times))
        except (ReelkitError, OSError) as error:
            return Downloaded(file, error=error)

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
