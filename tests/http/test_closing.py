"""Closing a client while it works, cancelling by the thousand, and event loops that are not asyncio's."""

from __future__ import annotations

import asyncio
import gc
import socket
import threading
from collections.abc import Coroutine, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import reelkit
from reelkit._http.pool import AsyncPool
from reelkit.mock import GenviralMock
from reelkit.mock.server import serve

from tests.support.both import MODES


class Served:
    def __init__(self, mock: GenviralMock, base_url: str) -> None:
        self.mock = mock
        self.base_url = base_url
        self.host, _, port = base_url.removeprefix("http://").partition(":")
        self.port = int(port)

    def open_sockets(self) -> int:
        """Sockets of this process that are connected to the server."""
        return sum(
            1
            for each in gc.get_objects()
            if isinstance(each, socket.socket) and each.fileno() >= 0 and _peer(each) == (self.host, self.port)
        )


def _peer(each: socket.socket) -> object:
    try:
        return each.getpeername()
    except OSError:
        return None


@pytest.fixture(scope="module")
def server() -> Iterator[Served]:
    mock = GenviralMock(files=80)
    with serve(mock) as running:
        gc.collect()
        gc.disable()
        try:
            yield Served(mock, running.base_url)
        finally:
            gc.enable()


@pytest.mark.anyio
@pytest.mark.parametrize("items", [1, 25])
async def test_an_async_client_closed_during_a_listing_leaves_no_sockets(items: int, server: Served) -> None:
    before = asyncio.all_tasks()
    for _ in range(2):
        client = reelkit.AsyncGenviral(server.mock.api_key, base_url=server.base_url)
        seen = 0
        with suppress(reelkit.ConfigurationError):
            async for _file in client.files.list(page_size=5, read_ahead=8):
                seen += 1
                if seen == items:
                    await client.close()
        await asyncio.gather(*asyncio.all_tasks() - before, return_exceptions=True)
        assert seen >= items
        assert server.open_sockets() == 0
        with pytest.raises(reelkit.ConfigurationError, match="closed"):
            await client.files.list().total()


@pytest.mark.parametrize("items", [1, 25])
def test_a_sync_client_closed_during_a_listing_leaves_no_sockets(items: int, server: Served) -> None:
    for _ in range(2):
        client = reelkit.Genviral(server.mock.api_key, base_url=server.base_url)
        with suppress(reelkit.ConfigurationError):
            for number, _file in enumerate(client.files.list(page_size=5, read_ahead=8), 1):
                if number == items:
                    client.close()
        for thread in threading.enumerate():
            if thread.name == "reelkit-page":
                thread.join(300)
        assert server.open_sockets() == 0
        with pytest.raises(reelkit.ConfigurationError, match="closed"):
            client.files.list().total()


@pytest.mark.anyio
async def test_cancelled_tasks_by_the_thousand_hold_nothing(server: Served) -> None:
    client = reelkit.AsyncGenviral(server.mock.api_key, base_url=server.base_url)
    first = client._http.pool.inner
    for number in range(40):
        tasks = [asyncio.create_task(client.files.list().total()) for _ in range(50)]
        for _ in range(number % 8):
            await asyncio.sleep(0.001)
        for task in tasks[number % 3 :]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    assert await client.files.list().total() == 80
    pool: Any = client._http.pool.inner._transport._pool  # type: ignore[attr-defined]
    # httpcore leaves some of its places taken for ever; so reelkit goes on with new connections.
    assert sum(not each.is_idle() for each in pool.connections) <= 32
    assert first.is_closed
    assert client._http.pool._uses == 0
    assert not client._http.pool._uses_of
    assert client._http.seam.settings.gate._in_flight == 0
    await client.close()
    assert server.open_sockets() == 0


class Cancelling(NamedTuple):
    pool: AsyncPool
    first: httpx.AsyncClient

    async def cancel(self, times: int) -> None:
        for _ in range(times):
            with pytest.raises(asyncio.CancelledError):
                async with self.pool.use():
                    raise asyncio.CancelledError


@pytest.fixture
def cancelling(monkeypatch: pytest.MonkeyPatch) -> Cancelling:
    """Connections through a proxy, as the environment says."""
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    pool = AsyncPool(None, "https://api.example")
    return Cancelling(pool, pool.inner)


@pytest.mark.anyio
async def test_requests_under_way_keep_their_connections_when_others_were_cancelled(cancelling: Cancelling) -> None:
    pool, first = cancelling
    under_way = [pool.begin(), pool.begin()]
    await cancelling.cancel(31)
    assert pool.inner is first
    await cancelling.cancel(1)
    assert pool.inner is not first
    closed = [first.is_closed]
    for client in under_way:
        await pool.end(client)
        closed.append(first.is_closed)
    assert closed == [False, False, True]
    assert not pool.inner.is_closed
    await pool.close()


@pytest.mark.anyio
async def test_a_closed_client_closes_old_and_new_connections(cancelling: Cancelling) -> None:
    pool, first = cancelling
    old = pool.begin()
    await cancelling.cancel(32)
    new = pool.begin()
    await pool.close()
    closed = [(first.is_closed, new.is_closed)]
    for client in (new, old):
        await pool.end(client)
        closed.append((first.is_closed, new.is_closed))
    assert closed == [(False, False), (False, False), (True, True)]
    assert (pool._uses, pool._uses_of) == (0, {})


@pytest.mark.anyio
@pytest.mark.parametrize("now", ["", "nonsense://", "http://127.0.0.1:10"])
async def test_new_connections_take_the_way_of_the_old_ones(
    cancelling: Cancelling, now: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pool, first = cancelling

    def proxies(client: httpx.AsyncClient) -> list[object]:
        mounted: Any = client._mounts
        return [transport and transport._pool._proxy_url.port for transport in mounted.values()]

    monkeypatch.setenv("HTTPS_PROXY", now)
    await cancelling.cancel(32)
    assert pool.inner is not first
    assert proxies(pool.inner) == proxies(first) == [9]
    await pool.close()


@pytest.mark.anyio
async def test_connections_of_the_caller_are_not_replaced() -> None:
    async with httpx.AsyncClient() as given:
        pool = AsyncPool(given, "https://api.example")
        await Cancelling(pool, given).cancel(100)
        assert pool.inner is given
        await pool.close()
        assert not given.is_closed


@pytest.mark.anyio
@pytest.mark.parametrize("mode", MODES)
async def test_closing_twice_and_unused(mode: str, server: Served) -> None:
    kind: Any = reelkit.Genviral if mode == "sync" else reelkit.AsyncGenviral
    client = kind(server.mock.api_key, base_url=server.base_url)
    for _ in range(2):
        closed = client.close()
        if closed is not None:
            await closed
    with pytest.raises(reelkit.ConfigurationError, match="closed"):
        client._http.pool.usable()


def driven(coroutine: Coroutine[Any, Any, object]) -> None:
    """Begin a coroutine as an event loop of another library would: without one of asyncio."""
    try:
        coroutine.send(None)
    finally:
        coroutine.close()


async def listed(client: reelkit.AsyncGenviral, read_ahead: int | None) -> list[object]:
    return [file async for file in client.files.list(read_ahead=read_ahead)]


async def library(client: reelkit.AsyncGenviral) -> list[object]:
    return list(await reelkit.AsyncMediaLibrary(client).list().collect())


async def downloaded(client: reelkit.AsyncGenviral, to: Path) -> list[object]:
    return [done async for done in client.files.download_many(["file_1"], to)]


def test_an_event_loop_that_is_not_of_asyncio_is_told_plainly(tmp_path: Path) -> None:
    client = reelkit.AsyncGenviral("k" * 20, base_url="http://127.0.0.1:1")
    used: list[Coroutine[Any, Any, object]] = [
        client.folders.get("00000000-0000-4000-8000-000000000000"),
        listed(client, None),
        listed(client, 4),
        library(client),
        downloaded(client, tmp_path),
        client.files.upload(b"x", filename="x.png"),
        client.files.list().total(),
    ]
    for coroutine in used:
        with pytest.raises(reelkit.ConfigurationError, match=r"running event loop of asyncio; under trio"):
            driven(coroutine)
