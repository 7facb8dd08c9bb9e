"""Transfers that are stopped from outside."""

from __future__ import annotations

import asyncio
import gc
import threading
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest
import reelkit
from reelkit._transfers import content
from reelkit._transfers._async.effects import Effects as AsyncEffects
from reelkit._transfers._sync.effects import Effects

from tests.support.runtime import Clock, Listing, ListingClosedError


def test_a_pause_ends_soon_after_it_is_stopped() -> None:
    slept: list[float] = []
    listing = Listing()

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        listing.closed = len(slept) == 3

    clock = Clock(sleep=sleep)
    with pytest.raises(ListingClosedError):
        Effects(clock, listing).pause(60)
    assert sum(slept) < 1
    slept.clear()
    Effects(clock).pause(60)
    assert slept == [60]


@pytest.mark.anyio
@pytest.mark.parametrize("brief", [True, False])
async def test_a_thread_that_will_not_take_long_is_waited_for_before_what_follows(brief: bool) -> None:
    begun, go_on, ended = asyncio.Event(), threading.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()
    effects = AsyncEffects(Clock())
    order: list[str] = []

    def work() -> None:
        loop.call_soon_threadsafe(begun.set)
        go_on.wait(300)
        order.append("worked")
        loop.call_soon_threadsafe(ended.set)

    async def transfer() -> None:
        try:
            await effects.on_disk(work, brief=brief)
        finally:
            await effects.on_disk(lambda: order.append("cleaned up"))
            go_on.set()

    task = asyncio.create_task(transfer())
    await asyncio.wait_for(begun.wait(), 300)
    task.cancel()
    if brief:
        loop.call_later(0.05, go_on.set)
    with pytest.raises(asyncio.CancelledError):
        await task
    await asyncio.wait_for(ended.wait(), 300)
    assert order == (["worked", "cleaned up"] if brief else ["cleaned up", "worked"])


@pytest.mark.anyio
async def test_a_source_that_is_opened_for_a_cancelled_task_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "clip.mp4"
    source.write_bytes(b"clip")
    begun, opened, go_on = asyncio.Event(), asyncio.Event(), threading.Event()
    loop = asyncio.get_running_loop()

    def late(source: object) -> tuple[IO[bytes], str | None]:
        loop.call_soon_threadsafe(begun.set)
        go_on.wait(300)
        try:
            return actual(source)
        finally:
            loop.call_soon_threadsafe(opened.set)

    actual: Callable[[Any], tuple[IO[bytes], str | None]] = content._open
    monkeypatch.setattr(content, "_open", late)
    task = asyncio.create_task(reelkit.AsyncGenviral("key").files.upload(source))
    await asyncio.wait_for(begun.wait(), 300)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        go_on.set()
        await asyncio.wait_for(opened.wait(), 300)
        await loop.shutdown_default_executor()
        gc.collect()
    assert told == []
