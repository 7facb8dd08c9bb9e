"""One client, many threads or tasks; several event loops; children of a fork."""

from __future__ import annotations

import asyncio
import gc
import os
import socket
import subprocess
import sys
import threading
import time
import warnings
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock
from reelkit.mock.server import serve

from tests.support.both import MODES, both
from tests.support.probe import KEY, THING, AsyncProbe, Probe, fill, in_process
from tests.support.sockets import SocketServer, answer, read_request


class Served(NamedTuple):
    mock: GenviralMock
    base_url: str


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    mock = GenviralMock(files=30)
    with serve(mock) as running:
        yield Served(mock, running.base_url)


class Gauge:
    """How many requests are in flight, and how many were at most."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now = 0
        self.most = 0
        self.full = threading.Event()

    def __enter__(self) -> None:
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            if self.most >= 8:
                self.full.set()

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._now -= 1


def busy(gauge: Gauge) -> Callable[[httpx.Request], httpx.Response]:
    def handler(request: httpx.Request) -> httpx.Response:
        with gauge:
            # However slow the machine: nobody leaves before there are as many as may be.
            gauge.full.wait(300)
            return httpx.Response(200, json=THING)

    return handler


def async_busy(gauge: Gauge) -> Callable[[httpx.Request], Coroutine[None, None, httpx.Response]]:
    async def handler(request: httpx.Request) -> httpx.Response:
        with gauge:
            # A hundred turns of the loop without another one in flight: then there are as many as may be.
            for _ in range(100):
                await asyncio.sleep(0)
            return httpx.Response(200, json=THING)

    return handler


def test_one_client_serves_32_threads(server: Served) -> None:
    ready = threading.Barrier(32)

    with reelkit.Genviral(server.mock.api_key, base_url=server.base_url) as genviral:

        def work(number: int) -> list[str]:
            ready.wait(300)
            # Even the first use of an attribute may be made by all at once.
            pages = [genviral.api.files.list_files(limit=3, offset=number % 9) for _ in range(4)]
            folder = genviral.with_options(deadline=60).folders.get(server.mock.folder_id)
            assert folder.id == server.mock.folder_id
            return [file.id for page in pages for file in page.data.files]

        with ThreadPoolExecutor(32) as threads:
            found = list(threads.map(work, range(32)))
    ids = server.mock.file_ids
    assert found == [ids[number % 9 : number % 9 + 3] * 4 for number in range(32)]


@pytest.mark.anyio
async def test_one_client_serves_200_tasks(server: Served) -> None:
    async with reelkit.AsyncGenviral(server.mock.api_key, base_url=server.base_url) as genviral:

        async def work(number: int) -> list[str]:
            page = await genviral.api.files.list_files(limit=3, offset=number % 9)
            return [file.id for file in page.data.files]

        found = await asyncio.gather(*(work(number) for number in range(200)))
    ids = server.mock.file_ids
    assert found == [ids[number % 9 : number % 9 + 3] for number in range(200)]


def test_errors_of_threads_do_not_mix() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        number = request.url.path.rpartition("/")[2]
        time.sleep(0.001)
        return httpx.Response(404, json={"message": number})

    client = in_process("sync", handler)

    def work(number: int) -> str:
        try:
            client.raw(client.things.call, "read", str(number))
        except reelkit.NotFoundError as error:
            return f"{error.message} {error.url.rpartition('/')[2]}"
        return "none"

    with ThreadPoolExecutor(32) as threads:
        assert list(threads.map(work, range(300))) == [f"{number} {number}" for number in range(300)]


@pytest.mark.anyio
async def test_answers_of_tasks_do_not_mix() -> None:
    async def handler(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.001)
        return httpx.Response(200, json={"name": request.url.path.rpartition("/")[2]})

    client = AsyncProbe(KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(handler)))
    answers = await asyncio.gather(*(client.raw(client.things.call, "read", str(number)) for number in range(200)))
    assert [answer.parsed.name for answer in answers] == [str(number) for number in range(200)]


def test_another_event_loop_is_told(server: Served) -> None:
    genviral = reelkit.AsyncGenviral(server.mock.api_key, base_url=server.base_url)

    async def use(genviral: reelkit.AsyncGenviral) -> str:
        return (await genviral.folders.get(server.mock.folder_id)).id

    assert asyncio.run(use(genviral)) == server.mock.folder_id
    with warnings.catch_warnings():
        # asyncio's own: the connections of the first loop went with it.
        warnings.simplefilter("ignore", ResourceWarning)
        with pytest.raises(reelkit.ConfigurationError, match=r"another event loop.*asyncio\.run"):
            asyncio.run(use(genviral))
        asyncio.run(genviral.close())
        del genviral
        gc.collect()


def test_two_event_loops_at_once_are_told(server: Served) -> None:
    genviral = reelkit.AsyncGenviral(server.mock.api_key, base_url=server.base_url)
    used, done = threading.Event(), threading.Event()

    async def use() -> str:
        return (await genviral.folders.get(server.mock.folder_id)).id

    async def use_and_close() -> None:
        async with genviral:
            await use()
            used.set()
            await asyncio.to_thread(done.wait, 300)

    with ThreadPoolExecutor(1) as threads:
        first = threads.submit(asyncio.run, use_and_close())
        used.wait(300)
        with pytest.raises(reelkit.ConfigurationError, match="another event loop"):
            asyncio.run(use())
        done.set()
        first.result(300)


def test_whoever_may_not_use_a_client_does_not_wait_for_a_turn() -> None:
    async_client = in_process("async", lambda request: httpx.Response(200, json=THING))
    asyncio.run(async_client.call("read"))
    fill(async_client._seam.settings.gate)
    with pytest.raises(reelkit.ConfigurationError, match="another event loop"):
        asyncio.run(asyncio.wait_for(async_client.call("read"), 300))
    events: list[object] = []
    client = in_process("sync", lambda request: httpx.Response(200, json=THING), on_request=events.append)
    client.call("read")
    fill(client._seam.settings.gate)
    client._http.pool._process = -1
    patient = client.with_options(deadline=300)
    with pytest.raises(reelkit.ConfigurationError, match="another process"):
        patient.call("read")
    assert len(events) == 1


FORK = """
import os, sys, warnings, reelkit
warnings.simplefilter("ignore", DeprecationWarning)  # newer Pythons warn of every fork beside threads
key, url, folder = sys.argv[1:]
unused = reelkit.Genviral(key, base_url=url)
used = reelkit.Genviral(key, base_url=url)
used.folders.get(folder)
child = os.fork()
if child == 0:
    assert unused.folders.get(folder).id == folder
    try:
        used.folders.get(folder)
    except reelkit.ConfigurationError as error:
        print("refused:", error, flush=True)
        os._exit(0)
    os._exit(1)
assert os.waitpid(child, 0)[1] == 0
assert used.folders.get(folder).id == folder
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_process_does_not_write_on_connections_of_its_parent(server: Served) -> None:
    arguments = [sys.executable, "-c", FORK, server.mock.api_key, server.base_url, server.mock.folder_id]
    ended = subprocess.run(arguments, check=True, capture_output=True, text=True, timeout=300)
    assert ended.stdout.startswith("refused: the client was used in another process")


def test_connections_do_not_grow() -> None:
    with SocketServer(keep_alive) as server, Probe(KEY, base_url=server.url) as client:
        for _ in range(50):
            client.call("read")
        with ThreadPoolExecutor(4) as threads:
            list(threads.map(client.call, ["read"] * 100))
        assert server.connections <= 5


def keep_alive(connection: socket.socket) -> None:
    """Answer this request and all that follow on the connection."""
    step = answer(body=THING, headers={"Connection": "keep-alive"})
    step(connection)
    while read_request(connection):
        step(connection)


def test_at_most_eight_requests_of_threads_are_in_flight() -> None:
    gauge = Gauge()
    client = in_process("sync", busy(gauge))
    other = client.with_options(max_retries=0)
    with ThreadPoolExecutor(32) as threads:
        results = list(threads.map(lambda number: (client, other)[number % 2].call("read"), range(200)))
    assert len(results) == 200
    assert gauge.most == 8


@pytest.mark.anyio
async def test_at_most_eight_requests_of_tasks_are_in_flight() -> None:
    gauge = Gauge()
    client = AsyncProbe(KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(async_busy(gauge))))
    other = client.with_options(max_retries=0)
    results = await asyncio.gather(*((client, other)[number % 2].call("read") for number in range(200)))
    assert len(results) == 200
    assert gauge.most == 8


@pytest.mark.anyio
async def test_cancelled_tasks_give_their_places_back() -> None:
    gauge = Gauge()
    client = AsyncProbe(KEY, http_client=httpx.AsyncClient(transport=httpx.MockTransport(async_busy(gauge))))
    for turns in range(10):
        tasks = [asyncio.create_task(client.call("read")) for _ in range(20)]
        for _ in range(4 * turns):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    gauge.full.set()
    assert (await asyncio.wait_for(client.call("read"), 300)).name == "whole"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_call_with_a_deadline_is_woken_like_any_other(mode: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that looked again from time to time would find the places taken by those who were woken."""
    monkeypatch.setattr("reelkit._http.throttle.POLL_SECONDS", 100)
    monkeypatch.setattr("reelkit._http._sync.effects.POLL_SECONDS", 100)
    client = in_process(mode, lambda request: httpx.Response(200, json=THING), deadline=300)
    gate = client._seam.settings.gate
    fill(gate)
    release = threading.Timer(0.1, gate.release) if mode == "sync" else None
    if release is not None:
        release.start()
    else:
        asyncio.get_running_loop().call_later(0.1, gate.release)
    assert (await both(client.call("read"))).name == "whole"


@pytest.mark.parametrize("seconds", [1e9, 1e10, 1e300, sys.maxsize])
def test_a_deadline_may_be_far_away(seconds: float) -> None:
    client = in_process("sync", lambda request: httpx.Response(200, json=THING), deadline=seconds)
    assert client.call("read").name == "whole"
    fill(client._seam.settings.gate)
    threading.Timer(0.05, client._seam.settings.gate.release).start()
    assert client.call("read").name == "whole"


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_a_call_does_not_wait_for_its_turn_beyond_its_deadline(mode: str) -> None:
    """429 with a Retry-After of a minute holds the next call back, too."""

    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(429, headers={"Retry-After": "50"})

    client = in_process(mode, handler, max_retries=0)
    with pytest.raises(reelkit.RateLimitError):
        await both(client.call("read"))
    with pytest.raises(reelkit.APITimeoutError, match="deadline of 10 s") as caught:
        await both(client.with_options(deadline=10).call("read"))
    assert caught.value.attempts == 0
