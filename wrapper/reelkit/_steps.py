"""Work of several requests, written once: a generator says what to do next, and sync or async does it.

A step that talks to a provider is the same call for both: its result is there at once, or is awaited.
"""

from __future__ import annotations

import asyncio
import inspect
import random
import time
from collections.abc import Awaitable, Callable, Generator
from dataclasses import dataclass
from typing import Any, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Ask:
    """Call something that answers at once, or gives an awaitable."""

    act: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Work:
    """Call something that blocks on a disk; async does it in a thread."""

    act: Callable[[], Any]


@dataclass(frozen=True, slots=True)
class Pause:
    """Let so many seconds pass."""

    seconds: float


Step = Ask | Work | Pause
Steps = Generator[Step, Any, T]


@dataclass(frozen=True, slots=True)
class Time:
    """Where pauses, deadlines and jitter come from, so that tests can give their own."""

    monotonic: Callable[[], float] = time.monotonic
    epoch: Callable[[], float] = time.time
    jitter: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


TIMES = Time()


class StoppedError(Exception):
    """Ends steps from outside; it reaches no caller."""


def run(steps: Steps[T], times: Time = TIMES, stopped: Callable[[], bool] = lambda: False) -> T:
    """Do the steps now; ``stopped`` is asked before each one."""

    told = False

    def act(step: Step) -> Any:
        nonlocal told
        # Only once: the steps that follow clean up.
        if not told and stopped():
            told = True
            raise StoppedError
        return times.sleep(step.seconds) if isinstance(step, Pause) else step.act()

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
            return await times.async_sleep(step.seconds)
        if isinstance(step, Work):
            return await asyncio.to_thread(step.act)
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
