"""Transfers that run at once come to an end when nobody takes their results any more."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Generator
from typing import Any, cast

import pytest
from reelkit._transfers._async.many import many as async_many
from reelkit._transfers._sync.many import many

from tests.support.runtime import Clock


def unexpected(number: int, error: Exception) -> int:
    raise AssertionError(number) from error


def test_threads_that_still_run_are_told_and_waited_for() -> None:
    ended = list[int]()

    def work(number: int, effects: Any) -> int:
        effects.listing.got_through = True
        while number == 2 and not effects.listing.closed:
            time.sleep(0.001)
        ended.append(number)
        return number

    results = cast("Generator[int]", many(range(5), work, unexpected, 2, Clock()))
    assert [next(results), next(results)] == [0, 1]
    results.close()
    assert ended == [0, 1, 2]


@pytest.mark.anyio
async def test_tasks_that_still_run_are_cancelled() -> None:
    cancelled = list[int]()

    async def work(number: int, effects: Any) -> int:
        effects.listing.got_through = True
        if number == 2:
            try:
                await asyncio.Event().wait()
            finally:
                cancelled.append(number)
        return number

    results = cast("AsyncGenerator[int]", async_many(range(5), work, unexpected, 2, Clock()))
    assert [await anext(results), await anext(results)] == [0, 1]
    await results.aclose()
    assert cancelled == [2]
