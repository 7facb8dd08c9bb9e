"""A batch asks a proxy that refuses, or a host whose certificate is refused, once; the guarantees page says so."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock, VideoGenMock

from tests.support.both import MODES, both, client, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
BATCHES: list[Any] = [
    (GenviralMock, "download"),
    (SwiftiaMock, "download"),
    (VideoGenMock, "download"),
    (GenviralMock, "upload"),
    (VideoGenMock, "upload"),
]
REFUSALS = [
    httpx.ProxyError("407 Proxy Authentication Required"),
    httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate"),
]


@dataclass
class Proxy(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Lets through to the mock, but for the hosts that it refuses, and counts by host."""

    inner: Any
    refuses: Any = lambda host: True
    refusal: Exception = REFUSALS[0]
    asked: Counter[str] = field(default_factory=Counter)

    def check(self, request: httpx.Request) -> None:
        self.asked[request.url.host] += 1
        if self.refuses(request.url.host):
            raise type(self.refusal)(*self.refusal.args)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.check(request)
        return self.inner.handle_request(request)  # type: ignore[no-any-return]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.check(request)
        return await self.inner.handle_async_request(request)  # type: ignore[no-any-return]


def behind(mock: Any, mode: str, **options: Any) -> tuple[Any, Proxy]:
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    proxy = Proxy(mock.transport(), **options)
    return client(mock, mode, http_client=kind(transport=proxy), max_retries=2), proxy


def batch(files: Any, how: str, to: Any, concurrency: int = 3) -> Any:
    if how == "download":
        return files.download_many([f"{n}" for n in range(9)], to=to, concurrency=concurrency)
    sources = [to / f"{n}.png" for n in range(9)]
    for source in sources:
        source.write_bytes(b"\x89PNG\r\n\x1a\n")
    return files.upload_many(sources, concurrency=concurrency)


def permanent(results: list[Any]) -> list[bool]:
    return [isinstance(result.error, reelkit.APIConnectionError) and result.error.permanent for result in results]


@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize(("mock", "how"), BATCHES)
async def test_a_batch_asks_once(mode: str, mock: Any, how: str, refusal: Exception, tmp_path: Any) -> None:
    provider, proxy = behind(mock(), mode, refusal=refusal)
    results = await items(batch(provider.files, how, tmp_path))
    assert permanent(results) == [True] * 9
    assert proxy.asked.total() == 1


async def test_what_is_mended_is_asked_by_the_next_batch(mode: str, tmp_path: Any) -> None:
    provider, proxy = behind(GenviralMock(), mode)
    assert permanent(await items(batch(provider.files, "upload", tmp_path))) == [True] * 9
    proxy.refuses = lambda host: False
    results = await items(batch(provider.files, "upload", tmp_path))
    assert [result.error for result in results] == [None] * 9


@pytest.mark.parametrize("how", ["download", "upload"])
async def test_hosts_are_refused_one_by_one(mode: str, how: str, tmp_path: Any) -> None:
    mock = GenviralMock(files=6)
    provider, proxy = behind(mock, mode)
    proxy.refuses = lambda host: host != httpx.URL(provider.base_url).host
    if how == "download":
        results = await items(provider.files.download_many(provider.files.list(), to=tmp_path, concurrency=1))
    else:
        results = await items(batch(provider.files, how, tmp_path, concurrency=1))
    assert all(permanent(results))
    assert [count for host, count in proxy.asked.items() if proxy.refuses(host)] == [1]


async def test_a_mirror_asks_once(mode: str, tmp_path: Any) -> None:
    mock = GenviralMock(files=6)
    provider, proxy = behind(mock, mode)
    proxy.refuses = lambda host: host != httpx.URL(provider.base_url).host
    library = (reelkit.MediaLibrary if mode == "sync" else reelkit.AsyncMediaLibrary)(provider)
    report = await both(reelkit.mirror(library, tmp_path / "to", concurrency=1))
    assert report.counts.total() == report.counts["failed"] == 10
    assert [count for host, count in proxy.asked.items() if proxy.refuses(host)] == [1]


@pytest.mark.parametrize("how", ["download", "upload"])
async def test_a_batch_that_is_left_asks_no_more(mode: str, how: str, tmp_path: Any) -> None:
    provider, proxy = behind(GenviralMock(), mode)
    running = batch(provider.files, how, tmp_path)
    first = next(running) if mode == "sync" else await anext(running)
    assert first.error.permanent
    if mode == "sync":
        running.close()
    else:
        await running.aclose()
    assert proxy.asked.total() == 1
