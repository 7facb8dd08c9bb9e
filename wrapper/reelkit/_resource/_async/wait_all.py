"""Waits for many jobs, and yields them as they end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import aclosing, suppress
from typing import TypeVar

from reelkit._http.attempts import Settings
from reelkit._resource._async.effects import SideBySide, interrupt
from reelkit._resource._async.job import AsyncJob
from reelkit._resource.waiting import Waiting, Waits
from reelkit.errors import APIError, InvalidArgumentError

S = TypeVar("S")
T = TypeVar("T")


def wait_all(
    jobs: Iterable[AsyncJob[S, T]],
    settings: Settings,
    *,
    concurrency: int,
    timeout: float,
    interval: float | None,
    progress: Callable[[AsyncJob[S, T]], object] | None,
    cancel_on_interrupt: bool,
) -> AsyncIterator[AsyncJob[S, T]]:
    """See ``SyncClient.wait_all``."""
    waits = Waits(jobs, AsyncJob, settings, concurrency=concurrency, timeout=timeout, interval=interval)

    async def run() -> AsyncIterator[AsyncJob[S, T]]:
        try:
            for job in waits.begin():
                yield job
            async with aclosing(SideBySide[Waiting[AsyncJob[S, T]]]()) as requests:
                while waits:
                    for waiting in waits.due():
                        requests.start(_ask, waiting)
                    ended = await requests.first(settings.clock, waits.pause())
                    if ended is None:
                        continue
                    waiting, error = ended
                    if error is None and progress is not None:
                        progress(waiting.job)
                    for job in waits.took(waiting, error):
                        yield job
        except interrupt():
            for job in waits.left if cancel_on_interrupt else ():
                with suppress(APIError, InvalidArgumentError):
                    await job.cancel()
            raise

    return run()


async def _ask(waiting: Waiting[AsyncJob[S, T]]) -> None:
    job = waiting.job
    await job._ask(job._once())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
