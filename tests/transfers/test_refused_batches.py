"""How often a batch asks a proxy that refuses; the guarantees page says so."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock

from tests.support.both import MODES, client, items

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


class Proxy(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Refuses everything, and counts."""

    asked = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.asked += 1
        raise httpx.ProxyError("407 Proxy Authentication Required")

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


@pytest.fixture
def proxy() -> Proxy:
    return Proxy()


@pytest.fixture
def files(mode: str, proxy: Proxy) -> Any:
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    return client(GenviralMock(), mode, http_client=kind(transport=proxy), max_retries=2).files


def batch(files: Any, how: str, to: Any, concurrency: int) -> Any:
    if how == "download":
        return files.download_many([f"{n}" for n in range(9)], to=to, concurrency=concurrency)
    sources = [to / f"{n}.png" for n in range(9)]
    for source in sources:
        source.write_bytes(b"\x89PNG\r\n\x1a\n")
    return files.upload_many(sources, concurrency=concurrency)


@pytest.mark.parametrize("how", ["download", "upload"])
async def test_a_batch_asks_once_for_every_file(files: Any, proxy: Proxy, how: str, tmp_path: Any) -> None:
    results = await items(batch(files, how, tmp_path, 3))
    errors = [result.error for result in results]
    assert all(isinstance(error, reelkit.APIConnectionError) and error.permanent for error in errors)
    assert (len(errors), proxy.asked) == (9, 9)


@pytest.mark.parametrize("how", ["download", "upload"])
async def test_a_batch_that_is_left_asks_no_more(files: Any, proxy: Proxy, how: str, tmp_path: Any, mode: str) -> None:
    running = batch(files, how, tmp_path, 3)
    first = next(running) if mode == "sync" else await anext(running)
    assert first.error.permanent
    if mode == "sync":
        running.close()
    else:
        await running.aclose()
    assert 1 <= proxy.asked <= 3
