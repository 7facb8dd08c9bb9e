"""Steps that are stopped from outside."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest
from reelkit._steps import Pause, Steps, StoppedError, Time, Work, run, run_async


def test_a_pause_ends_soon_after_it_is_stopped() -> None:
    slept: list[float] = []

    def steps() -> Steps[None]:
        yield Pause(60)

    with pytest.raises(StoppedError):
        run(steps(), Time(sleep=slept.append), lambda: len(slept) == 3)
    assert sum(slept) < 1
    slept.clear()
    run(steps(), Time(sleep=slept.append))
    assert slept == [60]


@pytest.mark.anyio
@pytest.mark.parametrize("brief", [True, False])
async def test_a_thread_that_will_not_take_long_is_waited_for_before_what_follows(brief: bool) -> None:
    begun, go_on = threading.Event(), threading.Event()
    order: list[str] = []

    def work() -> None:
        begun.set()
        go_on.wait(10)
        order.append("worked")

    def steps() -> Steps[None]:
        try:
            yield Work(work, brief)
        finally:
            yield Work(lambda: order.append("cleaned up"))

    task = asyncio.create_task(run_async(steps()))
    while not begun.is_set() and not task.done():
        await asyncio.sleep(0)
    task.cancel()
    loop = asyncio.get_running_loop()
    let: Callable[..., Any] = go_on.set
    loop.call_later(0.05, let)
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    while len(order) < 2 and begun.is_set():
        await asyncio.sleep(0)
    assert order == (["worked", "cleaned up"] if brief else ["cleaned up", "worked"])
