"""Waits for many jobs, and yields them as they end: in rounds of requests, with a pause until the next is due."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from contextlib import suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from reelkit._http._sync.effects import pause
from reelkit._http.arguments import as_list
from reelkit._http.attempts import Settings
from reelkit.errors import APIError, InvalidArgumentError, WaitTimeoutError

from .job import AsyncJob, Job
from .jobs import JobState
from .waiting import Waiting

J = TypeVar("J", bound=JobState[Any, Any])
S = TypeVar("S")
T = TypeVar("T")
# What is due so soon is not worth a pause.
_AT_ONCE = 0.001
Outcome = tuple[Waiting[J], BaseException | None]


class Round(list[Waiting[J]]):
    """The jobs that are still waited for; no I/O."""

    def __init__(
        self,
        jobs: Iterable[J],
        kind: type[JobState[Any, Any]],
        settings: Settings,
        timeout: float,
        interval: float | None,
    ) -> None:
        super().__init__(Waiting(_checked(job, kind), settings, timeout, interval) for job in as_list(jobs))
        self._clock = settings.clock

    def begin(self) -> list[J]:
        """Settle when each is asked for first; those that need not, or cannot, are returned."""
        return [waiting.job for waiting in list(self) if not self._begin(waiting)]

    def _begin(self, waiting: Waiting[J]) -> bool:
        if waiting.job.done:
            self.remove(waiting)
            return False
        return self.plan(waiting)

    def plan(self, waiting: Waiting[J]) -> bool:
        """Settle when a job is asked for again; False if it is given up."""
        try:
            waiting.plan()
        except WaitTimeoutError as error:
            return self._give_up(waiting, error)
        return True

    def took(self, waiting: Waiting[J], error: BaseException | None) -> bool:
        """Note the end of a request; whether the job is to be asked for again."""
        job = waiting.job
        if isinstance(error, APIError):
            try:
                waiting.failed(error)
            except APIError:
                return self._give_up(waiting, error)
        elif error is not None:
            raise error
        elif job._is_settled():  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            self.remove(waiting)
            return False
        return self.plan(waiting)

    def due(self) -> list[Waiting[J]]:
        """Those whose time has come."""
        now = self._clock.monotonic() + _AT_ONCE
        return [waiting for waiting in self if waiting.due <= now]

    def pause(self) -> float:
        """Seconds until the next is due."""
        return max(0.0, min(waiting.due for waiting in self) - self._clock.monotonic())

    def _give_up(self, waiting: Waiting[J], error: APIError | WaitTimeoutError) -> bool:
        waiting.job.failure = error
        self.remove(waiting)
        return False


def _checked(job: J, kind: type[JobState[Any, Any]]) -> J:
    if not isinstance(job, kind):
        raise InvalidArgumentError("jobs", job, f"must hold objects of {kind.__name__}, such as tools.job(id) gives")
    return job


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
    waits = Round(jobs, Job, settings, timeout, interval)

    def run() -> Iterator[Job[S, T]]:
        try:
            yield from waits.begin()
            while waits:
                pause(settings.clock, waits.pause())
                for waiting, error in _asked(waits.due(), concurrency):
                    if error is None and progress is not None:
                        progress(waiting.job)
                    if not waits.took(waiting, error):
                        yield waiting.job
        except KeyboardInterrupt:
            for waiting in waits if cancel_on_interrupt else ():
                with suppress(APIError, InvalidArgumentError):
                    waiting.job.cancel()
            raise

    return run()


def _asked(due: list[Waiting[Job[S, T]]], concurrency: int) -> Iterator[Outcome[Job[S, T]]]:
    """Ask for all of them, so many at a time, and yield them as the responses arrive."""
    done: SimpleQueue[Outcome[Job[S, T]]] = SimpleQueue()

    def ask(waiting: Waiting[Job[S, T]]) -> None:
        try:
            waiting.job._ask(waiting.job._once())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        except BaseException as error:  # noqa: BLE001 - it is raised again by the one who waits
            done.put((waiting, error))
        else:
            done.put((waiting, None))

    for place, waiting in enumerate(due):
        # Threads that no one waits for at the end: an interrupt leaves their requests behind.
        Thread(target=ask, args=(waiting,), name="reelkit-wait", daemon=True).start()
        if place + 1 >= concurrency:
            yield done.get()
    for _ in due[: concurrency - 1]:
        yield done.get()


def async_wait_all(
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
    waits = Round(jobs, AsyncJob, settings, timeout, interval)

    async def run() -> AsyncIterator[AsyncJob[S, T]]:
        try:
            for job in waits.begin():
                yield job
            while waits:
                await settings.clock.async_sleep(waits.pause())
                async for waiting, error in _async_asked(waits.due(), concurrency):
                    if error is None and progress is not None:
                        progress(waiting.job)
                    if not waits.took(waiting, error):
                        yield waiting.job
        except asyncio.CancelledError:
            for waiting in waits if cancel_on_interrupt else ():
                with suppress(APIError, InvalidArgumentError):
                    await waiting.job.cancel()
            raise

    return run()


async def _async_asked(due: list[Waiting[AsyncJob[S, T]]], concurrency: int) -> AsyncIterator[Outcome[AsyncJob[S, T]]]:
    free = asyncio.Semaphore(concurrency)

    async def ask(waiting: Waiting[AsyncJob[S, T]]) -> Outcome[AsyncJob[S, T]]:
        async with free:
            try:
                await waiting.job._ask(waiting.job._once())  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            except APIError as error:
                return waiting, error
            return waiting, None

    tasks = [asyncio.create_task(ask(waiting)) for waiting in due]
    try:
        for task in asyncio.as_completed(tasks):
            yield await task
    finally:
        for task in tasks:
            task.cancel()
