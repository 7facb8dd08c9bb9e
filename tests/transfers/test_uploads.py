"""Uploads when things go wrong: every scenario runs sync and async."""

from __future__ import annotations

import hashlib
import io
import os
import socket
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, VideoGenMock

from tests.support import no_waiting
from tests.support.both import MODES, both, client
from tests.support.storage_host import StorageHost, redirecting

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]

CONTENT = b"\xff\xd8\xff\xe0" + hashlib.shake_256(b"reelkit").digest(1_000_000)


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> no_waiting.Pauses:
    return no_waiting.install(monkeypatch)


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=5)


def operations(mock: Any) -> list[str]:
    return [request.operation for request in mock.requests]


def stored(mock: Any) -> list[bytes]:
    return [request.body for request in mock.requests if request.operation == "storage.put"]


@pytest.mark.parametrize("fraction", [0.1, 0.5, 0.99])
async def test_a_cut_connection_starts_the_upload_again(
    mock: GenviralMock, mode: str, fraction: float, tmp_path: Path
) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(CONTENT)
    host = StorageHost(mock.transport(), cut_uploads_at=[fraction, fraction])
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    told: list[int] = []
    genviral = client(mock, mode, http_client=kind(transport=host))
    file = await both(genviral.files.upload(source, progress=lambda at: told.append(at.done)))
    assert file.size == len(CONTENT)
    assert host.received == [int(len(CONTENT) * fraction)] * 2
    assert stored(mock) == [CONTENT]
    assert told.count(0) == 3
    # The URL was still good, so it was used again.
    assert operations(mock).count("create_file_upload") == 1


async def test_an_upload_that_never_passes_gives_up(mock: GenviralMock, mode: str) -> None:
    host = StorageHost(mock.transport(), cut_uploads_at=[0.5] * 10)
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    genviral = client(mock, mode, http_client=kind(transport=host), max_retries=3)
    with pytest.raises(reelkit.APIConnectionError, match="WriteError") as caught:
        await both(genviral.files.upload(CONTENT))
    assert (caught.value.operation, caught.value.method) == ("upload", "PUT")
    assert "signature" not in str(caught.value)
    assert len(host.received) == 4


@pytest.mark.parametrize("status", [408, 429, 500, 503])
async def test_a_storage_host_that_is_busy_is_asked_again(mock: GenviralMock, mode: str, status: int) -> None:
    mock.faults.add(status=status, operation="storage.put")
    await both(client(mock, mode).files.upload(CONTENT))
    assert stored(mock) == [CONTENT, CONTENT]


async def test_the_wait_that_a_storage_host_asks_for_is_kept(
    mock: GenviralMock, mode: str, pauses: no_waiting.Pauses
) -> None:
    mock.faults.add(status=503, operation="storage.put", headers={"Retry-After": "7"})
    await both(client(mock, mode).files.upload(CONTENT))
    assert pauses.slept[0] == 7


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:20 GMT"}, 20),
        ({"Retry-After": "Thu, 01 Jan 2026 00:00:20 GMT", "Age": "15"}, 5),
        ({"Retry-After": "Thursday, 01-Jan-26 00:00:20 GMT"}, 20),
        ({"Retry-After": " 20 ", "Age": "15"}, 20),
        ({"Retry-After": "2.5"}, 2.5),
    ],
)
async def test_a_storage_host_may_name_a_date(
    mock: GenviralMock, mode: str, headers: dict[str, str], seconds: float, pauses: no_waiting.Pauses
) -> None:
    mock.faults.add(status=503, operation="storage.put", headers={"Date": "Thu, 01 Jan 2026 00:00:00 GMT", **headers})
    await both(client(mock, mode).files.upload(CONTENT))
    assert pauses.slept[0] == seconds


async def test_a_refusal_is_not_repeated(mock: GenviralMock, mode: str) -> None:
    mock.faults.add(status=413, operation="storage.put", probability=1, body=b"<Error><Code>TooLarge</Code></Error>")
    with pytest.raises(reelkit.APIStatusError, match="413 TooLarge"):
        await both(client(mock, mode).files.upload(CONTENT))
    assert len(stored(mock)) == 1


@pytest.mark.parametrize("mock_class", [GenviralMock, VideoGenMock])
async def test_an_expired_url_is_replaced(mode: str, mock_class: Any) -> None:
    mock = mock_class(files=5)

    def expire(request: Any) -> None:
        if request.method == "PUT" and not stored(mock):
            mock.clock.advance(3600)

    mock.before_each(expire)
    await both(client(mock, mode).files.upload(CONTENT, filename="a.jpg"))
    puts = [request for request in mock.requests if request.operation == "storage.put"]
    assert [request.status for request in puts] == [403, 200]
    assert puts[0].path != puts[1].path


async def test_a_url_that_expires_while_waiting_is_not_tried_again(
    mock: GenviralMock, mode: str, pauses: no_waiting.Pauses
) -> None:
    def slow(request: Any) -> None:
        if request.method == "PUT" and not stored(mock):
            pauses.slept.append(599)

    mock.before_each(slow)
    mock.faults.add("reset", operation="storage.put")
    await both(client(mock, mode).files.upload(CONTENT))
    assert operations(mock)[:4] == ["create_file_upload", "storage.put", "create_file_upload", "storage.put"]


@pytest.mark.parametrize(("change", "what"), [(b"", "shrank"), (CONTENT + b"more", "grew")])
async def test_a_file_that_changes_while_it_is_sent(
    mock: GenviralMock, mode: str, change: bytes, what: str, tmp_path: Path
) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(CONTENT)

    def alter(at: reelkit.Progress) -> None:
        if at.done == 0:
            source.write_bytes(change)

    with pytest.raises(reelkit.TransferError, match=what):
        await both(client(mock, mode).files.upload(source, progress=alter))
    assert stored(mock) == []


async def test_a_missing_or_unreadable_source(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    genviral = client(mock, mode)
    with pytest.raises(FileNotFoundError):
        await both(genviral.files.upload(tmp_path / "missing.jpg"))
    with pytest.raises(reelkit.InvalidArgumentError, match="regular file"):
        await both(genviral.files.upload(tmp_path))
    assert mock.requests == []


class Text(io.BytesIO):
    """As the wrappers of ``tempfile``: no ``TextIOBase``, and text all the same."""

    encoding = "utf-8"


@pytest.mark.parametrize("source", [Text(), io.StringIO(), iter([b"a"]), 7])
async def test_what_is_no_source(mock: GenviralMock, mode: str, source: Any) -> None:
    with pytest.raises(reelkit.InvalidArgumentError, match="source"):
        await both(client(mock, mode).files.upload(source))
    assert mock.requests == []


@pytest.mark.parametrize("content_type", ["video/mp4\r\nX-Evil: 1", "vid\u00e9o/mp4"])
async def test_a_content_type_that_is_no_header_is_refused(mode: str, content_type: str) -> None:
    mock = VideoGenMock(files=3)
    with pytest.raises(reelkit.InvalidArgumentError, match="content_type"):
        await both(client(mock, mode).files.upload(CONTENT, filename="a.mp4", content_type=content_type))
    assert mock.requests == []


@pytest.mark.skipif(os.fsencode("\u00e9") != b"\xc3\xa9", reason="needs file names of bytes")
async def test_a_file_name_that_is_no_text(mock: GenviralMock, mode: str, tmp_path: Path) -> None:
    source = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    try:
        source.write_bytes(CONTENT)
    except OSError:
        pytest.skip("the file system takes text only")
    file = await both(client(mock, mode).files.upload(source))
    assert file.filename == "caf_.jpg"


async def test_an_error_of_the_caller_s_callback_is_the_caller_s(mock: GenviralMock, mode: str) -> None:
    def broken(_: Any) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await both(client(mock, mode).files.upload(CONTENT, progress=broken))


@pytest.mark.parametrize("fraction", [0.1, 0.5, 0.99])
async def test_a_real_socket_that_closes_midway(mock: GenviralMock, mode: str, fraction: float) -> None:
    """The connection breaks in the kernel: the bytes that were sent are lost, and the upload is made again."""
    content = CONTENT * 20
    with socket.create_server(("127.0.0.1", 0)) as server:
        received: list[int] = []

        def accept() -> None:
            for whole in (False, True):
                connection, _ = server.accept()
                with connection:
                    head = b""
                    while b"\r\n\r\n" not in head:
                        head += connection.recv(65536)
                    got = len(head.partition(b"\r\n\r\n")[2])
                    while got < len(content) * (1 if whole else fraction):
                        got += len(connection.recv(65536))
                    received.append(got)
                    if whole:
                        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
        transport: Any = httpx.HTTPTransport if mode == "sync" else httpx.AsyncHTTPTransport
        own = kind(transport=mock.transport(), mounts={"http://127.0.0.1": transport()})
        uploading = client(mock, mode, http_client=own).files
        body = (
            b'{"ok":true,"code":201,"message":"","data":{"uploadUrl":"%s/put","url":"%s","contentType":"image/jpeg",'
            b'"expiresIn":600}}' % (address.encode(), mock.files[0]["url"].encode())
        )
        mock.faults.add(status=201, operation="create_file_upload", body=body)
        file = await both(uploading.upload(content))
        thread.join(300)
        await both(own.close() if mode == "sync" else own.aclose())
    assert file.id == mock.file_ids[0]
    assert received[-1] == len(content)


@pytest.mark.parametrize("status", [307, 308])
async def test_a_redirect_to_another_region_is_followed_with_the_whole_body(
    mock: GenviralMock, mode: str, status: int
) -> None:
    genviral, requests = redirecting(
        mock, mode, CONTENT, status, "https://eu.storage.invalid/put?signature=2", "/third"
    )
    with pytest.raises(reelkit.WaitTimeoutError):
        await both(genviral.files.upload(CONTENT, timeout=0))
    assert [str(request.url) for request in requests[1:]] == [
        "https://eu.storage.invalid/put?signature=2",
        "https://eu.storage.invalid/third",
    ]
    for request in requests:
        assert "authorization" not in request.headers
        assert request.headers["content-type"] == "image/jpeg"
        assert request.headers["content-length"] == str(len(CONTENT))
        assert request.headers["host"] == request.url.host


@pytest.mark.parametrize(
    ("locations", "message"),
    [
        (["http://eu.storage.invalid/put"], "out of https"),
        (["https://eu.storage.invalid/put"] * 20, "redirects"),
        # httpx finds that one itself.
        (["http://[::1/x"], "Invalid URL"),
        (["file:///etc/passwd"], "https"),
    ],
)
async def test_a_redirect_that_is_not_followed(
    mock: GenviralMock, mode: str, locations: list[str], message: str
) -> None:
    genviral, requests = redirecting(mock, mode, CONTENT, 307, *locations)
    with pytest.raises(reelkit.APIError, match=message):
        await both(genviral.files.upload(CONTENT, timeout=0))
    assert len(requests) <= 11


@pytest.mark.parametrize(("status", "location"), [(307, ""), (301, "/x"), (302, "/x"), (303, "/x")])
async def test_what_is_no_redirect_of_an_upload(mock: GenviralMock, mode: str, status: int, location: str) -> None:
    genviral, requests = redirecting(mock, mode, CONTENT, status, location)
    with pytest.raises(reelkit.APIStatusError) as caught:
        await both(genviral.files.upload(CONTENT, timeout=0))
    assert (caught.value.status_code, caught.value.code) == (status, "TemporaryRedirect")
    assert caught.value.headers.get("location", "") == location
    assert len(requests) == 1


@pytest.mark.parametrize("how", ["upload", "download"])
@pytest.mark.parametrize(
    ("error", "hint", "requests"),
    [
        (httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate"), "SSL_CERT_FILE", 1),
        (httpx.ProxyError("407 Proxy Authentication Required"), "HTTPS_PROXY", 1),
        (httpx.ProxyError("502 Bad Gateway"), "502", 3),
    ],
)
async def test_a_permanent_refusal_is_not_repeated(
    mock: GenviralMock, mode: str, how: str, error: Exception, hint: str, requests: int
) -> None:
    asked, inner = list[str](), mock.transport()

    class Host(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            self.meet(request)
            return inner.handle_request(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            self.meet(request)
            return await inner.handle_async_request(request)

        def meet(self, request: httpx.Request) -> None:
            if "authorization" not in request.headers:
                asked.append(request.method)
                raise error

    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    files = client(mock, mode, http_client=kind(transport=Host()), max_retries=2).files
    with pytest.raises(reelkit.APIConnectionError, match=hint) as caught:
        await both(files.upload(CONTENT) if how == "upload" else files.download(mock.file_ids[0], io.BytesIO()))
    assert len(asked) == requests
    assert caught.value.permanent == (requests == 1)
