"""Several processes share one key: each told its share, they need hardly longer than the limit itself asks for."""

from __future__ import annotations

import asyncio
import heapq
from itertools import count, pairwise
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import SwiftiaMock

from tests.support.both import MODES, both
from tests.support.probe import FakeClock, in_process, with_clock
from tests.support.runtime import Clock

pytestmark = pytest.mark.anyio
WORKERS = 4


class SharedTime:
    """Time that passes when every task waits."""

    def __init__(self, mock: SwiftiaMock) -> None:
        self.mock = mock
        self.sleeping: list[tuple[float, int, asyncio.Event]] = []
        self.numbers = count()

    @property
    def now(self) -> float:
        return self.mock.clock.seconds()

    async def sleep(self, seconds: float) -> None:
        woken = asyncio.Event()
        heapq.heappush(self.sleeping, (self.now + seconds, next(self.numbers), woken))
        await woken.wait()

    async def run(self, tasks: list[asyncio.Task[Any]]) -> None:
        while not all(task.done() for task in tasks):
            for _ in range(200):
                await asyncio.sleep(0)
            if self.sleeping:
                at, _, woken = heapq.heappop(self.sleeping)
                self.mock.clock.advance(max(0.0, at - self.now))
                woken.set()

    def client(self, **options: Any) -> reelkit.AsyncSwiftia:
        http = httpx.AsyncClient(transport=self.mock.transport())
        clock = Clock(lambda: self.now, self.mock.clock.advance, self.sleep, lambda: 0.5, lambda: self.now)
        return with_clock(reelkit.AsyncSwiftia(self.mock.api_key, http_client=http, **options), clock)


async def listed_together(share: float | None) -> tuple[float, int]:
    """How many times the least possible time it took, and how many requests were refused."""
    mock = SwiftiaMock(files=900, plan="pro")
    time = SharedTime(mock)
    started = time.now
    clients = [time.client(requests_per_second=share) for _ in range(WORKERS)]
    tasks = [asyncio.ensure_future(client.files.list().collect()) for client in clients]
    await time.run(tasks)
    assert [len(task.result()) for task in tasks] == [900] * WORKERS
    served = sum(request.status == 200 for request in mock.requests)
    return (time.now - started) / (served - 1), len(mock.requests) - served


async def test_workers_that_know_their_share_need_hardly_more_than_the_limit_asks_for() -> None:
    told, refused = await listed_together(0.9 / WORKERS)
    assert told <= 1.3
    assert refused <= 2 * WORKERS
    untold, more = await listed_together(None)
    assert untold > told
    assert more > refused


@pytest.mark.parametrize("mode", MODES)
async def test_requests_start_evenly_spaced(mode: str) -> None:
    times = FakeClock()
    sent: list[float] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(times.time())
        return httpx.Response(200, json={"name": "a", "ok": True})

    client = in_process(mode, answer, clock=times, requests_per_second=0.5)
    for _ in range(4):
        await both(client.call("read"))
    assert [round(later - earlier, 1) for earlier, later in pairwise(sent)] == [2.0, 2.0, 2.0]


@pytest.mark.parametrize("wrong", [0, -1, float("inf"), float("nan"), "1", True])
@pytest.mark.parametrize("kind", [reelkit.Swiftia, reelkit.AsyncSwiftia])
def test_a_rate_that_cannot_be_is_refused(kind: type[reelkit.Swiftia], wrong: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="requests_per_second"):
        kind("key", requests_per_second=wrong)
