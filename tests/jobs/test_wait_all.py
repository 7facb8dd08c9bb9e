"""Waiting for many jobs at once: what one of them does holds no other back."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import anyio.to_thread
import httpx
import pytest
import reelkit

from tests.jobs.provider import POLL, state
from tests.support.both import MODES, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
PATIENCE = 60.0


class Stuck:
    """A provider whose answer about one job does not come before the test permits it; on the clock of the machine."""

    def __init__(self) -> None:
        self.permitted = threading.Event()
        self.asked: list[str] = []
        self.most = self._now = 0

    def client(self, mode: str) -> Any:
        if mode == "sync":
            return reelkit.VideoGen("k", http_client=httpx.Client(transport=httpx.MockTransport(self.handle)))
        transport = httpx.MockTransport(self.async_handle)
        return reelkit.AsyncVideoGen("k", http_client=httpx.AsyncClient(transport=transport))

    def handle(self, request: httpx.Request) -> httpx.Response:
        job_id = request.url.path.removeprefix(POLL)
        self._now += 1
        self.most = max(self.most, self._now)
        self.asked.append(job_id)
        try:
            if job_id == "stuck":
                assert self.permitted.wait(PATIENCE)
        finally:
            self._now -= 1
        ended = job_id == "stuck" or self.asked.count(job_id) > 2
        return httpx.Response(200, content=state("succeeded" if ended else "running", job_id=job_id))

    async def async_handle(self, request: httpx.Request) -> httpx.Response:
        return await anyio.to_thread.run_sync(self.handle, request)


async def test_what_a_hook_ends_a_program_with_ends_the_wait(mode: str) -> None:
    def hook(event: object) -> None:
        raise SystemExit(3)

    def run() -> None:
        provider = Stuck()
        if mode == "sync":
            inner = httpx.Client(transport=httpx.MockTransport(provider.handle))
            client = reelkit.VideoGen("k", http_client=inner, on_response=hook)
            ended.append([job.id for job in client.wait_all([client.tools.job("a")], interval=0.001)])
            return

        async def asynchronously() -> None:
            async_inner = httpx.AsyncClient(transport=httpx.MockTransport(provider.async_handle))
            client = reelkit.AsyncVideoGen("k", http_client=async_inner, on_response=hook)
            ended.append([job.id async for job in client.wait_all([client.tools.job("a")], interval=0.001)])

        asyncio.run(asynchronously())

    def note() -> None:
        try:
            run()
        except BaseException as error:  # noqa: BLE001 - that is what is looked at
            ended.append(error)

    ended: list[Any] = []
    # In a thread, as a wait without an end would not end the test.
    thread = threading.Thread(target=note, daemon=True)
    thread.start()
    await anyio.to_thread.run_sync(thread.join, PATIENCE)
    assert [type(error) for error in ended] == [SystemExit]


async def test_a_poll_that_hangs_holds_no_other_job_back(mode: str) -> None:
    provider = Stuck()
    client = provider.client(mode)
    jobs = [client.tools.job(name) for name in ("stuck", "a", "b")]
    waits, ended = client.wait_all(jobs, interval=0.001, concurrency=2), list[str]()

    def note(job: Any) -> None:
        ended.append(job.id)
        if len(ended) == 2:
            provider.permitted.set()

    if mode == "sync":
        for job in waits:
            note(job)
    else:
        async with asyncio.timeout(PATIENCE):
            async for job in waits:
                note(job)
    assert set(ended[:2]) == {"a", "b"}
    assert ended[2] == "stuck"
    assert provider.most == 2
    assert provider.asked.count("stuck") == 1


async def test_who_stops_early_leaves_nothing_behind(mode: str) -> None:
    provider = Stuck()
    client = provider.client(mode)
    waits = client.wait_all([client.tools.job(name) for name in ("stuck", "a")], interval=0.001)
    if mode == "sync":
        assert next(waits).id == "a"
        waits.close()
    else:
        before = asyncio.all_tasks()
        assert (await anext(waits)).id == "a"
        assert len(asyncio.all_tasks() - before) == 1
        closing = asyncio.create_task(waits.aclose())
        await asyncio.sleep(0)
        provider.permitted.set()
        await closing
        assert asyncio.all_tasks() <= before
    provider.permitted.set()
    asked = len(provider.asked)
    with pytest.raises(StopIteration if mode == "sync" else StopAsyncIteration):
        await anext(waits) if mode == "async" else next(waits)
    assert len(provider.asked) == asked


async def test_who_refuses_for_good_is_not_asked_about_every_job(mode: str) -> None:
    asked: list[str] = []

    def refuse(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        raise httpx.ProxyError("407 Proxy Authentication Required")

    transport: Any = httpx.MockTransport(refuse)
    inner: Any = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    client: Any = (reelkit.VideoGen if mode == "sync" else reelkit.AsyncVideoGen)("k", http_client=inner)
    jobs = await items(client.wait_all([client.tools.job(f"{n}") for n in range(9)], concurrency=2))
    assert sorted(job.id for job in jobs) == [f"{n}" for n in range(9)]
    assert all(isinstance(job.failure, reelkit.APIConnectionError) and job.failure.permanent for job in jobs)
    assert 1 <= len(asked) <= 2
