"""What a storage host says to uploads and downloads, as programs without an SDK send them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from reelkit.mock import GenviralMock, MockRequest, SwiftiaMock

PNG = b"\x89PNG\r\n\x1a\n" + bytes(24)


@pytest.fixture
def mock() -> GenviralMock:
    return GenviralMock(files=0)


def upload_url(mock: GenviralMock) -> str:
    return str(mock.client().files.create_upload(content_type="image/png", filename="a.png").upload_url)


def ask(url: str, mock: GenviralMock, method: str = "PUT", body: bytes = PNG, **headers: str) -> tuple[int, str]:
    address = httpx.URL(url)
    sent = {"host": address.host, "content-length": str(len(body)), "content-type": "image/png"}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    given = tuple((name, value) for name, value in sent.items() if value)
    response = mock.handle(MockRequest(method, address.path, tuple(address.params.multi_items()), given, body))
    return response.status, response.body.decode(errors="replace")


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"authorization": "Bearer key"}, 400, "InvalidArgument"),
        ({"content_length": ""}, 411, "MissingContentLength"),
        ({"content_type": "image/jpeg"}, 403, "SignatureDoesNotMatch"),
        ({"method": "DELETE"}, 405, "MethodNotAllowed"),
    ],
    ids=str,
)
def test_an_upload_is_refused_and_the_right_one_accepted(
    mock: GenviralMock, change: dict[str, Any], status: int, code: str
) -> None:
    url = upload_url(mock)
    found, said = ask(url, mock, **change)
    assert found == status
    assert code in said
    assert ask(url, mock)[0] == 200


def test_a_url_that_was_changed_is_refused(mock: GenviralMock) -> None:
    found, said = ask(upload_url(mock).replace("signature=", "signature=0"), mock)
    assert (found, "The signature does not match" in said) == (403, True)


def test_an_upload_that_a_reset_forgot_is_not_found(mock: GenviralMock) -> None:
    url = upload_url(mock)
    mock.reset()
    found, said = ask(url, mock)
    assert (found, "NoSuchUpload" in said) == (404, True)


@pytest.mark.parametrize(
    ("wanted", "status", "content"),
    [
        ("bytes=-4", 206, b"6789"),
        ("bytes=-40", 206, b"0123456789"),
        ("bytes=3-5", 206, b"345"),
        ("bytes=7-", 206, b"789"),
        ("bytes=10-", 416, b""),
        ("bytes=-", 416, b""),
        ("lines=1-2", 416, b""),
    ],
)
def test_ranges_of_a_file(mock: GenviralMock, wanted: str, status: int, content: bytes) -> None:
    genviral = mock.client()
    file = genviral.files.upload(b"0123456789", filename="a.mp4")
    with httpx.Client(transport=mock.transport()) as plain:
        response = plain.get(file.url, headers={"Range": wanted})
    assert (response.status_code, response.content) == (status, content)
    start = b"0123456789".index(content)
    shown = f"bytes {start}-{start + len(content) - 1}/10" if content else "bytes */10"
    assert response.headers["content-range"] == shown


def test_thumbnails_can_be_fetched() -> None:
    mock = SwiftiaMock(files=0)
    mock.add_file(type="video")
    with httpx.Client(transport=mock.transport()) as plain:
        url = str(mock.files[0]["thumbnailUrl"])
        response = plain.get(url)
        assert plain.get(url.replace(".jpg", ".gif")).status_code == 404
    assert (response.status_code, response.headers["content-type"]) == (200, "image/jpeg")


def test_a_file_that_is_too_large_to_be_made_up_is_read_in_ranges() -> None:
    mock = SwiftiaMock(files=0)
    mock.add_file(size=1 << 40)
    with httpx.Client(transport=mock.transport()) as plain:
        url = str(mock.files[0]["url"])
        assert (plain.get(url).status_code, "ask for a range" in plain.get(url).text) == (507, True)
        assert len(plain.get(url, headers={"Range": "bytes=-9"}).content) == 9
