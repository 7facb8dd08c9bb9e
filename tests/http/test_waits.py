"""No wait is without an end: ``timeout`` or ``deadline`` governs it, and the error says what was waited for."""

from __future__ import annotations

import asyncio
import io
import re
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit._http._sync.effects import turn
from reelkit._http.bounds import Transport, reads_within
from reelkit._http.clock import Clock
from reelkit._http.throttle import MOST_IN_FLIGHT, MOST_TRANSFERS, Gate
from reelkit.genviral.models import File
from reelkit.mock import SwiftiaMock

from tests.support.both import MODES, both, client, items
from tests.support.probe import THING, FakeClock, fill, in_process, probe, with_clock
from tests.support.sockets import SocketServer, answer, trickle
from tests.support.storage_host import behind

pytestmark = pytest.mark.anyio
FILE: dict[str, Any] = {
    "id": "350f476d-2794-4324-9c4c-c74d554dfd89",
    "url": "http://127.0.0.1/a.png",
    "contentType": "image/png",
    "filename": "a.png",
    "size": 8,
    "createdAt": "2026-11-02T08:58:30.000Z",
}
CHUNK_BYTES, PARTS = 262_144, 5


def real(client: Any) -> Any:
    """The client, with a clock that only goes on by itself."""
    return with_clock(client, Clock())


def thing(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=THING)


@pytest.mark.parametrize("mode", MODES)
async def test_a_turn_that_nobody_gives_back(mode: str) -> None:
    waiting = real(in_process(mode, thing, timeout=0.01))
    fill(waiting._seam.settings.gate)
    with pytest.raises(reelkit.APITimeoutError, match=r"no turn \(no other request .*\) within 0\.1 s"):
        await both(waiting.call("read"))


@pytest.mark.parametrize("mode", MODES)
async def test_a_turn_within_a_deadline(mode: str) -> None:
    waiting = real(in_process(mode, thing, deadline=0.1))
    fill(waiting._seam.settings.gate)
    with pytest.raises(reelkit.APITimeoutError, match=r"no turn \(other requests .*\) within the deadline of 0\.1 s"):
        await both(waiting.call("read"))


@pytest.mark.parametrize("mode", MODES)
async def test_a_rate_limit_within_a_deadline(mode: str) -> None:
    waiting = real(in_process(mode, thing, deadline=0.1))
    gate = waiting._seam.settings.gate
    gate.enter(0.0, lambda: None)
    gate.observe(waiting._seam.settings.clock.monotonic(), 429, retry_after=50)
    gate.release()
    with pytest.raises(reelkit.APITimeoutError, match=r"no turn \(the rate limit\) within the deadline of 0\.1 s"):
        await both(waiting.call("read"))


class Call:
    remaining = float("inf")
    patience = 5.0

    def expired(self, waited_for: str, patience: float | None = None) -> Exception:
        return LookupError(waited_for, patience)


def test_waiting_goes_on_while_others_end() -> None:
    """A thousand requests in front of this one take their time, and that is no fault."""
    gate, now, others = Gate(), 0.0, 12

    class Woken(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            nonlocal now, others
            now += timeout or 0.0
            if others:
                others -= 1
                gate.release()
                gate.enter(0.0, lambda: None)
            return True

    for _ in range(MOST_IN_FLIGHT):
        gate.enter(0.0, lambda: None)
    # A hundred in the queue before it, who are never woken in this test.
    for number in range(100):
        gate.enter(0.0, lambda number=number: None)  # type: ignore[misc]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threading, "Event", Woken)
        with pytest.raises(LookupError), turn(gate, Clock(monotonic=lambda: now), Call()):
            pytest.fail("there is no turn")
    assert now == pytest.approx(12 * 5 + 5, abs=5.1)


@pytest.mark.parametrize("mode", MODES)
async def test_a_body_that_trickles_in(mode: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"
    said = ""
    # What holds for a client that waits a moment must hold for one that waits longer, and a busy machine needs that.
    for patience in (1, 10, 60):
        with SocketServer(trickle(head)) as server:
            waiting = real(probe(mode, server.url, timeout=0.05 * patience, max_retries=0))
            with pytest.raises(reelkit.APITimeoutError) as caught:
                await both(waiting.call("read"))
        said = str(caught.value)
        if found := f"no whole response within {0.5 * patience:g} s" in said:
            break
    assert found, said


ENDLESS = {
    "status line": trickle(b"HTTP/1.1 200 O", b"K"),
    "header": trickle(b"HTTP/1.1 200 OK\r\nX-Slow: ", b"x"),
    "informational responses": trickle(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "chunk extension": trickle(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;a=", b"x"),
}


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("what", ENDLESS)
async def test_a_response_that_never_begins(what: str, mode: str) -> None:
    said = ""
    # Each byte comes long before the timeout, and all together take ten times as long at most. A busy machine may pause
    # for longer than a short timeout.
    for patience in (1, 3, 10):
        with SocketServer(ENDLESS[what]) as server:
            waiting = real(probe(mode, server.url, timeout=0.06 * patience, max_retries=0))
            with pytest.raises(reelkit.APITimeoutError) as caught:
                await both(waiting.call("read"))
        said = str(caught.value)
        if found := re.search(rf"within {0.6 * patience:g}|no (response|bytes)", said):
            break
    assert found, said


def test_a_read_that_begins_when_the_time_is_over() -> None:
    with SocketServer(answer(200)) as server, httpx.Client(transport=Transport()) as inner:
        with reads_within(0.0), pytest.raises(TimeoutError):
            inner.get(server.url)
        assert inner.get(server.url).status_code == 200


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("what", sorted(ENDLESS.keys() - {"chunk extension"}))
async def test_a_storage_host_whose_response_never_begins(what: str, mode: str, tmp_path: Path) -> None:
    kind: Any = reelkit.Genviral if mode == "sync" else reelkit.AsyncGenviral
    with SocketServer(ENDLESS[what]) as server:
        genviral = real(kind("k" * 20, base_url=server.url, timeout=0.06, max_retries=0))
        file = File.from_dict({**FILE, "url": f"{server.url}/a.png"})
        with pytest.raises(reelkit.APITimeoutError):
            await both(genviral.files.download(file, tmp_path / "a.png"))
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.parametrize("mode", MODES)
async def test_sending_may_take_longer_than_the_response_may(mode: str) -> None:
    kind: Any = reelkit.Genviral if mode == "sync" else reelkit.AsyncGenviral
    failures: list[reelkit.APIError] = []
    # A busy machine may pause for longer than the time that is left after each part.
    for patience in (1, 10):
        with SocketServer() as server:
            place = {"uploadUrl": f"{server.url}/up", "url": FILE["url"], "contentType": "image/png", "expiresIn": 600}
            listed = {"files": [FILE], "folders": [], "total": 1, "limit": 100, "offset": 0, "context": None}
            server.steps[:] = [
                answer(201, {"ok": True, "code": 201, "message": "", "data": place}),
                answer(200),
                answer(200, {"ok": True, "code": 200, "message": "", "data": listed}),
            ]
            genviral = real(kind("k" * 20, base_url=server.url, timeout=0.1 * patience, max_retries=0))
            content = io.BytesIO(bytes(PARTS * CHUNK_BYTES))

            def paused(_: object) -> None:
                time.sleep(0.25 * patience)  # noqa: B023

            try:
                file = await both(genviral.files.upload(content, filename="a.png", progress=paused))
            except reelkit.APIError as error:
                failures.append(error)
                continue
            assert file.id == FILE["id"]
            return
    raise failures[0]


@pytest.mark.parametrize("mode", MODES)
async def test_a_body_during_which_the_time_passes(mode: str) -> None:
    """The parts of a body that arrive at once do not give the event loop a turn to end the attempt."""
    clock = FakeClock()

    class Slow(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for _ in range(100):
                clock.slept.append(3.0)
                yield b" "

        async def __aiter__(self) -> AsyncIterator[bytes]:
            for part in self:
                yield part

    calling = in_process(mode, lambda _: httpx.Response(200, stream=Slow()), clock=clock, deadline=20, max_retries=0)
    with pytest.raises(reelkit.APITimeoutError, match="deadline of 20 s"):
        await both(calling.call("read"))
    assert len(clock.slept) <= 7


@pytest.mark.parametrize("mode", MODES)
async def test_a_connection_that_is_not_free(mode: str) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
    limits = httpx.Limits(max_connections=1)
    with SocketServer(trickle(head)) as server:
        if mode == "sync":
            with httpx.Client(limits=limits) as inner, inner.stream("GET", server.url):  # noqa: ASYNC212
                waiting = real(probe(mode, server.url, http_client=inner, timeout=0.05, max_retries=0))
                with pytest.raises(reelkit.APITimeoutError, match=r"no connection was free within 0\.05 s"):
                    waiting.call("read")
        else:
            async with httpx.AsyncClient(limits=limits) as outer, outer.stream("GET", server.url):
                waiting = real(probe(mode, server.url, http_client=outer, timeout=0.05, max_retries=0))
                with pytest.raises(reelkit.APITimeoutError, match=r"no connection was free within 0\.05 s"):
                    await waiting.call("read")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("told", ["30", "0.001"])
async def test_a_listing_that_is_told_to_wait_again_and_again(told: str, mode: str) -> None:
    seen = list[str]()

    def handler(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(429, headers={"retry-after": told})

    transport = httpx.MockTransport(handler)
    inner: Any = httpx.Client(transport=transport) if mode == "sync" else httpx.AsyncClient(transport=transport)
    kind: Any = reelkit.Swiftia if mode == "sync" else reelkit.AsyncSwiftia
    swiftia = with_clock(kind("k" * 20, http_client=inner), FakeClock().clock())
    with pytest.raises(reelkit.RateLimitError):
        await items(swiftia.files.list())
    assert 600 / max(1.0, float(told)) <= len(seen) <= 600 / max(1.0, float(told)) + 3


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("hook", ["on_request", "on_response"])
async def test_a_hook_that_calls_its_own_client_is_told(hook: str, mode: str) -> None:
    calls = list[Any]()

    def call(event: object) -> None:
        calls.append(event)
        result = waiting.call("read")
        if mode == "async":
            try:
                result.send(None)
            finally:
                result.close()

    waiting = in_process(mode, thing, **{hook: call})
    with pytest.raises(reelkit.ConfigurationError, match="a hook called the client"):
        await both(waiting.call("read"))
    assert len(calls) == 1
    assert waiting._seam.settings.gate.enter(0.0, lambda: None) == 0


async def test_a_hook_may_begin_a_task_and_use_another_client() -> None:
    tasks = list[asyncio.Task[Any]]()
    other = in_process("sync", thing)

    def hook(event: object) -> None:
        other.call("read")
        if not tasks:
            tasks.append(asyncio.get_running_loop().create_task(waiting.call("read")))

    waiting = in_process("async", thing, on_request=hook)
    await waiting.call("read")
    assert (await tasks[0]).name == "whole"


class Trickle(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an error that never ends, a byte every 20 seconds."""

    def __init__(self, time: FakeClock) -> None:
        self._time = time
        self.parts = 0

    def __iter__(self) -> Iterator[bytes]:
        while self.parts < 1000:
            self.parts += 1
            self._time.sleep(20)
            yield b"<"

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self:
            yield part


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("status", [500, 403, 429])
async def test_the_error_of_a_storage_host_that_trickles_in(status: int, mode: str, tmp_path: Path) -> None:
    mock, time = SwiftiaMock(files=0), FakeClock()
    file_id = mock.add_file(name="a.mp4", content=b"12345678")
    impatient, _ = behind(mock, mode, lambda _: httpx.Response(status, stream=Trickle(time)), max_retries=0)
    swiftia = with_clock(impatient, time.clock())
    with pytest.raises(reelkit.APIStatusError) as caught:
        await both(swiftia.files.download(file_id, tmp_path / "a.mp4"))
    # Ten times the timeout of 30 seconds.
    assert (caught.value.status_code, caught.value.body) == (status, b"<" * 15)


class Held(httpx.AsyncByteStream):
    """A body whose end waits for a signal; counts how many there are at once."""

    now = most = 0

    def __init__(self, goes_on: asyncio.Event, full: asyncio.Event) -> None:
        self._goes_on = goes_on
        Held.now += 1
        Held.most = max(Held.most, Held.now)
        if Held.now == MOST_TRANSFERS:
            full.set()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b"1234"
        await self._goes_on.wait()
        yield b"5678"

    async def aclose(self) -> None:
        Held.now -= 1


async def test_transfers_pass_a_gate_of_their_own(tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    ids = [mock.add_file(name=f"{number}.bin", content=b"12345678") for number in range(50)]
    goes_on, full = asyncio.Event(), asyncio.Event()
    Held.now = Held.most = 0

    class Host(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if "authorization" in request.headers:
                return await mock.transport().handle_async_request(request)
            return httpx.Response(200, headers={"content-length": "8"}, stream=Held(goes_on, full))

    async with httpx.AsyncClient(transport=Host()) as inner:
        swiftia = real(client(mock, "async", http_client=inner))
        tasks = [asyncio.create_task(swiftia.files.download(each, tmp_path / each)) for each in ids]
        async with asyncio.timeout(60):
            await full.wait()
            assert await swiftia.files.list().total() == 50, "a request to the API does not wait for transfers"
            hasty = swiftia.with_options(timeout=0.01)
            with pytest.raises(reelkit.APITimeoutError, match=r"GET https://storage.* no turn .* within 0\.1 s"):
                await hasty.files.download(ids[0], tmp_path / "late")
            goes_on.set()
            await asyncio.gather(*tasks)
    assert (Held.most, Held.now) == (MOST_TRANSFERS, 0)
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"12345678"}


@pytest.mark.parametrize("mode", MODES)
async def test_what_ended_gives_its_place_back(mode: str) -> None:
    failing = in_process(mode, lambda request: httpx.Response(500), max_retries=0)
    for _ in range(3 * MOST_IN_FLIGHT):
        with suppress(reelkit.ServerError):
            await both(failing.call("read"))
    gate = failing._seam.settings.gate
    assert [gate.enter(0.0, lambda: None) for _ in range(MOST_IN_FLIGHT)] == [0.0] * MOST_IN_FLIGHT
