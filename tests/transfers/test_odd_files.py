"""One odd file, one odd environment: ``download_many`` goes on with the rest."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import SwiftiaMock
from swiftia_api.models import File

from tests.support.both import MODES, client, items
from tests.support.storage_host import CONTENT, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


ODD_URLS = [
    "http://[::1/x",
    "https://storage.swiftia.io/\ud800.mp4",
    "https://storage.swiftia.io:99999/x",
    "https://127.0.0.1:65536/x",
    "https://\ud800/x",
    "https://storage.swiftia.io/\0",
    "https://xn--/x",
    "//x",
    "https:",
    "ftp://storage.swiftia.io/x",
    "https://a..b/x",
    "https://" + "a" * 300 + "/x",
    " ",
    "https://[v1.x]/",
    "https://storage.swiftia.io/" + "a" * 70_000,
]


def real_elsewhere(mock: SwiftiaMock, mode: str) -> Any:
    """A client of the mock that tries to reach all other hosts."""
    mocked: Any = mock.transport()
    known = ("storage.swiftia.io", "api.swiftia.io")

    class Sync(httpx.HTTPTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            inner: Any = mocked if request.url.host in known and request.url.port is None else super()
            return inner.handle_request(request)  # type: ignore[no-any-return]

    class Async(httpx.AsyncHTTPTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            inner: Any = mocked if request.url.host in known and request.url.port is None else super()
            return await inner.handle_async_request(request)  # type: ignore[no-any-return]

    own: Any = httpx.Client(transport=Sync()) if mode == "sync" else httpx.AsyncClient(transport=Async())
    return client(mock, mode, http_client=own, max_retries=0)


@pytest.mark.parametrize("url", ODD_URLS)
async def test_a_url_that_is_none_stops_no_other_file(
    mock: SwiftiaMock, mode: str, url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_PROXY", "*")
    ids = [mock.add_file(name=name, content=CONTENT) for name in ("a.mp4", "", "c.mp4")]
    swiftia = real_elsewhere(mock, mode)
    documents = [await raw(swiftia, file_id) for file_id in ids]
    documents[1] |= {"url": url, "name": ""}
    files = [File.from_dict(document) for document in documents]
    results = await items(swiftia.files.download_many(files, tmp_path, concurrency=1))
    assert [result.ok for result in results] == [True, False, True]
    assert isinstance(results[1].error, reelkit.ReelkitError)
    assert left(tmp_path) == ["a.mp4", "c.mp4"]


async def raw(swiftia: Any, file_id: str) -> dict[str, Any]:
    found = swiftia.files.get(file_id)
    found = found if not hasattr(found, "__await__") else await found
    return found.to_dict()  # type: ignore[no-any-return]


async def test_a_name_that_the_file_system_cannot_write(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [mock.add_file(name=name, content=CONTENT) for name in ("a.mp4", "\u5f71 b.mp4", "\u00e9.mp4")]
    monkeypatch.setattr(sys, "getfilesystemencoding", lambda: "ascii")
    results = await items(client(mock, mode).files.download_many(ids, tmp_path))
    assert all(result.ok for result in results)
    assert left(tmp_path) == ["_ b.mp4", "_.mp4", "a.mp4"]


async def test_an_error_that_nobody_expects_is_the_file_s_own(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [mock.add_file(name=f"{name}.mp4", content=CONTENT) for name in "abc"]
    monkeypatch.setattr(httpx.Request, "__init__", lambda *_, **__: 1 / 0)
    swiftia = client(mock, mode)
    results = await items(swiftia.files.download_many(ids, tmp_path))
    assert len(results) == 3
    assert all(isinstance(result.error, ZeroDivisionError) for result in results)
