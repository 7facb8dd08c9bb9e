"""Where a redirect may lead: nowhere but to https, without the key, and whatever it says, the error is a typed one."""

from __future__ import annotations

import io
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, both, client
from tests.support.storage_host import behind, body, left, redirecting

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]
CONTENT = b"\xff\xd8\xff\xe0 content"
USERINFO = "https://someone:pass-word@storage.invalid/x"
NOWHERE = [
    *("mailto:someone@example.com", "file:///etc/passwd", "javascript:alert(1)", "data:text/plain,hi", "urn:isbn:1"),
    *("ftp://host/x", "about:blank", "unix:/var/run/docker.sock", "http://storage.invalid/x", "https://", "https:///x"),
    *("https://[::1", "https://storage.invalid:99999/", "https://exa mple/", "https://" + "a" * 70 + ".invalid/"),
    *("\x00", "https://xn--\u00ff.invalid/", "http:", "//", "https://host\\@other/", "x" * 70_000),
]


def redirect(status: int, to: str) -> Any:
    headers = [(b"location", to.encode())]
    return lambda _: httpx.Response(status, headers=headers, stream=httpx.ByteStream(b""))


@pytest.mark.parametrize("to", NOWHERE)
async def test_a_download_that_is_led_nowhere(to: str, mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    file_id = mock.add_file(name="a.mp4", content=b"content")
    swiftia, host = behind(mock, mode, redirect(302, to), max_retries=0)
    with pytest.raises(reelkit.APIError) as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert len(host.requests) <= 11
    assert not any(mock.api_key in str(request.headers.raw) for request in host.requests)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1000
    assert left(tmp_path) == []


@pytest.mark.parametrize("to", ["", "/x", "x", "?q=1", "#part", "..", "//storage.invalid/x", USERINFO])
async def test_a_download_that_is_led_elsewhere(to: str, mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    file_id = mock.add_file(name="a.mp4", content=b"content")
    swiftia, host = behind(mock, mode, redirect(302, to), body(b"no", 403), max_retries=0)
    with pytest.raises(reelkit.PermissionDeniedError) as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert len(host.requests) in (2, 3)
    assert host.requests[1].url.scheme == "https"
    assert not any(mock.api_key in str(request.headers.raw) for request in host.requests)
    assert "pass-word" not in f"{caught.value} {vars(caught.value)}"


@pytest.mark.parametrize(
    "to", [*NOWHERE, "HTTP://storage.invalid/x", "https://a..invalid/", "https://a.invalid/\r\nX: 1"]
)
async def test_an_upload_that_is_led_nowhere(to: str, mode: str) -> None:
    mock = GenviralMock(files=1)
    genviral, requests = redirecting(mock, mode, CONTENT, 307, *[to] * 12)
    with pytest.raises(reelkit.APIError) as caught:
        await both(genviral.files.upload(CONTENT, timeout=0))
    assert 1 <= len(requests) <= 11
    assert not any(mock.api_key in str(request.headers.raw) for request in requests)
    assert {request.url.scheme for request in requests} == {"https"}
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1000


async def test_an_upload_that_is_led_elsewhere_shows_no_password(mode: str) -> None:
    genviral, requests = redirecting(GenviralMock(files=1), mode, CONTENT, 307, *[USERINFO] * 12)
    with pytest.raises(reelkit.TransferError, match=r"PUT https://storage.invalid/x: more than 10 redirects") as caught:
        await both(genviral.files.upload(CONTENT, timeout=0))
    assert len(requests) == 10
    assert "pass-word" not in f"{caught.value} {vars(caught.value)}"


@pytest.mark.parametrize(
    "url", ["HTTPS://storage.invalid/a", "https://someone:p@ss-word@storage.invalid/a?signature=1"]
)
async def test_how_a_url_is_written_opens_no_way_out_of_https(url: str, mode: str) -> None:
    inner: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    asked = list[httpx.Request]()

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(302, headers={"location": "http://storage.invalid/a"})

    mock = SwiftiaMock(files=1)
    file = mock.client().files.list().first()
    assert file is not None
    file = type(file).from_dict({**file.to_dict(), "url": url})
    swiftia = client(mock, mode, http_client=inner(transport=httpx.MockTransport(handler)), max_retries=0)
    with pytest.raises(reelkit.TransferError, match="out of https") as caught:
        await both(swiftia.files.download(file, io.BytesIO()))
    assert [request.url.scheme for request in asked] == ["https"]
    assert "ss-word" not in f"{caught.value} {vars(caught.value)}"


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_a_call_of_the_api_is_never_led_elsewhere(status: int, mode: str) -> None:
    asked = list[httpx.Request]()
    where = iter([*NOWHERE, "", "/api/uploads/files", "https://api.swiftia.io/api/uploads/files", USERINFO])
    to = ""

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return httpx.Response(status, headers=[(b"location", to.encode())])

    transport = httpx.MockTransport(handler)
    inner: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    calling = client(SwiftiaMock(), mode, http_client=inner(transport=transport, follow_redirects=True), max_retries=0)
    for number, each in enumerate(where, 1):
        to = each
        for call in (calling.files.list().total, partial(calling.files.get, "file_1")):
            with pytest.raises(reelkit.APIError) as caught:
                await both(call())
            # httpx refuses a Location that is no URL.
            assert caught.value.status_code == status or "ocation" in str(caught.value)
        assert len(asked) == 2 * number
