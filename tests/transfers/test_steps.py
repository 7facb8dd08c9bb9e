"""Steps that are stopped from outside."""

from __future__ import annotations

import asyncio
import threading

import pytest
from reelkit._transfers.steps import Pause, Steps, StoppedError, Time, Work, run, run_async


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
    begun, go_on, ended = asyncio.Event(), threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    order: list[str] = []

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        go_on.wait(10)
        order.append("worked")
        loop.call_soon_threadsafe(ended.set)

    def steps() -> Steps[None]:
        try:
            yield Work(work, brief)
        finally:
            yield Work(lambda: order.append("cleaned up"))
            go_on.set()

    task = asyncio.create_task(run_async(steps()))
    await asyncio.wait_for(begun.wait(), 10)
    task.cancel()
    if brief:
        loop.call_later(0.05, go_on.set)
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(ended.wait(), 10)
    assert order == (["worked", "cleaned up"] if brief else ["cleaned up", "worked"])
