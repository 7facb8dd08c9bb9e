"""Several downloads at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._transfers.many import Downloaded

from .effects import Effects

T = TypeVar("T")
Given = Iterable[T]


def many(
    files: Given[T], download: Callable[[T, Effects], Path], concurrency: int, clock: Clock
) -> Iterator[Downloaded[T]]:
    """Download every file, ``concurrency`` at a time; ending the iteration stops what is running."""
    listing = Listing()

    def one(file: T) -> Downloaded[T]:
        try:
            return Downloaded(file, download(file, Effects(clock, listing)))
        except Exception as error:  # noqa: BLE001  one file, whatever is wrong with it, does not stop the rest
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
        listing.closed = True
        for future in running:
            future.cancel()
        executor.shutdown(wait=True)
