"""Several transfers at once: results as they finish, and one failure does not stop the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from reelkit._http.clock import Clock
from reelkit._http.listing import Listing
from reelkit._http.throttle import POLL_SECONDS

from .effects import Effects

T = TypeVar("T")
R = TypeVar("R")
Given = Iterable[T]


def many(
    files: Given[T],
    work: Callable[[T, Effects], R],
    failed: Callable[[T, Exception], R],
    concurrency: int,
    clock: Clock,
) -> Iterator[R]:
    """Do the work for every file, ``concurrency`` at a time; ending the iteration stops what is running."""
    listing = Listing()

    def one(file: T) -> R:
        try:
            return work(file, Effects(clock, listing))
        except Exception as error:  # noqa: BLE001  one file, whatever is wrong with it, does not stop the rest
            return failed(file, error)

    source = iter(files)
    executor = ThreadPoolExecutor(concurrency, thread_name_prefix="reelkit-transfer")
    running: set[Future[R]] = set()
    ended: Exception | None = None
    try:
        while ended is None or running:
            # The first goes alone until it got through: several wrong passwords at a time lock accounts of proxies.
            through = listing.got_through
            while ended is None and len(running) < (concurrency if through else 1):
                try:
                    running.add(executor.submit(one, next(source)))
                except Exception as error:  # noqa: BLE001  raised once what it has given is there
                    ended = error
            if not running:
                break
            finished, running = wait(running, None if through else POLL_SECONDS, FIRST_COMPLETED)
            for future in finished:
                yield future.result()
        if ended is not None and not isinstance(ended, StopIteration):
            raise ended
    finally:
        listing.closed = True
        for future in running:
            future.cancel()
        executor.shutdown(wait=True)
