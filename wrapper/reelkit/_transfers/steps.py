"""Work of several requests, written once: a generator says what to do next, and sync or async does it.

A step that talks to a provider is the same call for both: its result is there at once, or is awaited.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable, Generator
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import Any, TypeVar

from reelkit._http.clock import Clock

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ask:
    """Call something that answers at once, or gives an awaitable."""

    act: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Work:
    """Call something that blocks on a disk; async does it in a thread.

    No thread can be stopped: one that is ``brief`` is waited for when its task is cancelled, so that what follows may
    clean up.
    """

    act: Callable[[], Any]
    brief: bool = True


@dataclass(frozen=True, slots=True)
class Pause:
    """Let so many seconds pass."""

    seconds: float


Step = Ask | Work | Pause
Steps = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Time:
    """A clock, and which of the twins uses it."""

    clock: Clock = field(default_factory=Clock)
    asynchronous: bool = False

    @property
    def monotonic(self) -> Callable[[], float]:
        """Seconds that only grow."""
        return self.clock.monotonic

    @property
    def epoch(self) -> Callable[[], float]:
        """Seconds since the Unix epoch."""
        return self.clock.time


TIMES = Time()
_STRETCH = 0.05


class StoppedError(Exception):
    """Ends steps from outside; it reaches no caller."""


def run(steps: Steps[T], times: Time = TIMES, stopped: Callable[[], bool] | None = None) -> T:
    """Do the steps now; ``stopped`` is asked before each one, and during pauses."""

    told = False

    def check() -> None:
        nonlocal told
        # Only once: the steps that follow clean up.
        if stopped is not None and not told and stopped():
            told = True
            raise StoppedError

    def act(step: Step) -> Any:
        check()
        if not isinstance(step, Pause):
            return step.act()
        left = step.seconds
        while left > 0:
            times.clock.sleep(stretch := left if stopped is None else min(left, _STRETCH))
            left -= stretch
            check()
        return None

    try:
        step = next(steps)
        while True:
            try:
                result = act(step)
            except BaseException as error:  # noqa: BLE001  the steps decide, and clean up
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]


async def run_async(steps: Steps[T], times: Time = TIMES) -> T:
    """Do the steps in the running event loop, which they never block."""

    async def act(step: Step) -> Any:
        if isinstance(step, Pause):
            return await times.clock.async_sleep(step.seconds)
        if isinstance(step, Work):
            return await _in_thread(step)
        result = step.act()
        return await result if inspect.isawaitable(result) else result

    try:
        step = next(steps)
        while True:
            try:
                result = await act(step)
            except BaseException as error:  # noqa: BLE001  the steps decide, and clean up
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as done:
        return done.value  # type: ignore[no-any-return]


async def _in_thread(work: Work) -> Any:
    running = asyncio.get_running_loop().run_in_executor(None, copy_context().run, work.act)
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        if work.brief:
            await asyncio.wait([running])
        raise
