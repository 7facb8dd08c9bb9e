# Derived from ../_async/wait_all.py by `make generate`; edit that one.
"""Waits for many jobs, and yields them as they end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from typing import TypeVar

from reelkit._http.attempts import Settings
from reelkit._resource._sync.effects import SideBySide, interrupt
from reelkit._resource._sync.job import Job
from reelkit._resource.waiting import Waiting, Waits
from reelkit.errors import APIError, InvalidArgumentError

S = TypeVar("S")
T = TypeVar("T")


def wait_all(
    jobs: Iterable[Job[S, T]],
    settings: Settings,
    *,
    concurrency: int,
    timeout: float,
    interval: float | None,
    progress: Callable[[Job[S, T]], object] | None,
    cancel_on_interrupt: bool,
) -> Iterator[Job[S, T]]:
    """See ``SyncClient.wait_all``."""
    waits = Waits(jobs, Job, settings, concurrency=concurrency, timeout=timeout, interval=interval)

    def run() -> Iterator[Job[S, T]]:
        try:
            for job in waits.begin():
                yield job
            with closing(SideBySide[Waiting[Job[S, T]]]()) as requests:
                while waits:
                    for waiting in waits.due():
                        requests.start(_ask, waiting)
                    ended = requests.first(settings.clock, waits.pause())
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
                    job.cancel()
            raise

    return run()


def _ask(waiting: Waiting[Job[S, T]]) -> None:
    job = waiting.job
    job._ask(job._once())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
