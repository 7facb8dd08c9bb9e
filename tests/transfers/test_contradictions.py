"""What is known about a file against what arrives: a contradiction is an error that keeps the evidence."""

from __future__ import annotations

import base64
import gzip
from pathlib import Path
from typing import Any

import httpx
import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, both
from tests.support.storage_host import CONTENT, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


PAGE = b"<html>down</html>\n"
HTML = {"content-type": "text/html; charset=utf-8"}
JSON = {"content-type": "application/json"}
LAST = len(CONTENT) - 1
OTHER = base64.b64encode(bytes(32)).decode()


def part(first: int, last: int, total: object, content: bytes | None = None, etag: str = '"one"', **more: Any) -> Any:
    sent = CONTENT[first : last + 1] if content is None else content
    return body(sent, 206, {"content-range": f"bytes {first}-{last}/{total}", "etag": etag}, **more)


@pytest.mark.parametrize("status", [200, 203])
@pytest.mark.parametrize(
    ("content", "headers"),
    [(PAGE, HTML), (b'{"error":"no"}', JSON), (b"", {}), (CONTENT[:-1], {}), (CONTENT + b"x", {}), (PAGE, {})],
)
async def test_another_size_than_the_provider_says(
    mock: SwiftiaMock, mode: str, status: int, content: bytes, headers: dict[str, str], tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, host = behind(mock, mode, body(content, status, headers), max_retries=1)
    with pytest.raises(
        reelkit.TransferError, match=f"{len(content)} bytes.* 100003|text/html|application/json"
    ) as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert (caught.value.status_code, caught.value.body) == (status, content[:4096])
    assert caught.value.headers["content-length"] == str(len(content))
    assert len(host.requests) == 2
    assert left(tmp_path) == []


async def test_an_error_page_of_the_right_length(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT[: len(PAGE)])
    swiftia, _ = behind(mock, mode, body(PAGE, headers=HTML))
    with pytest.raises(reelkit.TransferError, match="text/html"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == []


@pytest.mark.parametrize("answer", [body(PAGE, headers=HTML), body(b"", length=0), body(PAGE, length=-1)])
async def test_damage_that_passes_is_survived(mock: SwiftiaMock, mode: str, answer: Any, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, answer, body(CONTENT))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT


@pytest.mark.parametrize("type_", ["application/octet-stream", "binary/octet-stream", "audio/mp4", "text/plain", ""])
async def test_types_that_hosts_give_for_lack_of_a_better_one(
    mock: SwiftiaMock, mode: str, type_: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, headers={"content-type": type_}))
    assert (await both(swiftia.files.download(file_id, tmp_path))).read_bytes() == CONTENT


async def test_a_page_on_a_resume_costs_nothing_of_what_is_there(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    answers = [
        body(CONTENT, headers={"etag": '"one"'}, cut=60_000),
        body(PAGE, headers=HTML),
        part(60_000, LAST, LAST + 1),
    ]
    swiftia, host = behind(mock, mode, *answers)
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert host.requests[2].headers["range"] == "bytes=60000-"


@pytest.mark.parametrize(
    "answer",
    [
        part(60_000, LAST, LAST + 5),
        part(60_000, LAST + 5, LAST + 1),
        part(60_000, LAST - 5, LAST + 1, content=CONTENT[60_000:]),
        part(60_000, 50_000, LAST + 1, content=CONTENT[60_000:]),
        part(60_001, LAST, LAST + 1),
        part(60_000, LAST, LAST + 1, etag='"two"'),
        body(CONTENT[60_000:], 206, {"etag": '"one"', "content-range": "items 60000-100002/100003"}),
        body(b"", 416, {"content-range": "bytes */60000"}),
        body(b"", 416, {"content-range": "bytes */60000", "etag": '"one"'}),
    ],
)
async def test_a_resume_that_contradicts_itself_starts_over(
    mock: SwiftiaMock, mode: str, answer: Any, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    first = body(CONTENT, headers={"etag": '"one"'}, cut=60_000)
    swiftia, host = behind(mock, mode, first, answer, body(CONTENT))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert len(host.requests) == 3
    assert "range" not in host.requests[2].headers


@pytest.mark.parametrize(
    "answer",
    [
        body(b"", length=0),
        body(gzip.compress(b""), headers={"content-encoding": "gzip"}),
        body(b"not found\n", headers={"content-type": "text/plain"}),
        body(b"not found\n", headers={"content-type": "text/plain"}, length=-1),
        body(CONTENT, headers={"content-type": "image/png"}),
        part(0, 17, "*"),
        body(CONTENT[:18], headers={"content-range": f"bytes 0-17/{LAST + 1}"}),
        body(CONTENT, headers={"content-digest": f"sha-256=:{OTHER}:"}),
        body(CONTENT, headers={"digest": f"SHA-256={OTHER}"}),
        body(CONTENT, headers={"repr-digest": f"sha-512=:AA==:, sha-256=:{OTHER}:;a=1"}),
    ],
)
async def test_a_file_of_which_no_size_is_known(mode: str, answer: Any, tmp_path: Path) -> None:
    mock = GenviralMock(files=0)
    mock.add_file(filename="a.mp4", content_type="video/mp4", content=CONTENT)
    genviral, host = behind(mock, mode, answer, max_retries=1)
    file = await both(genviral.files.list().first())
    object.__setattr__(file, "size", None)
    with pytest.raises(reelkit.TransferError) as caught:
        await both(genviral.files.download(file, tmp_path))
    assert caught.value.status_code in (200, 206)
    assert (len(host.requests), left(tmp_path)) == (2, [])


@pytest.mark.parametrize(
    "answer",
    [
        part(60_000, 79_999, "*"),
        part(60_000, 79_999, LAST + 1),
        # The rest as if it were the whole.
        body(CONTENT[60_000:], headers={"etag": '"one"'}),
        body(CONTENT[60_000:], headers={"etag": '"one"', "content-range": f"bytes 60000-{LAST}/{LAST + 1}"}),
    ],
)
async def test_what_the_first_response_said_holds_for_the_next(mode: str, answer: Any, tmp_path: Path) -> None:
    mock = GenviralMock(files=0)
    mock.add_file(filename="a.mp4", content_type="video/mp4", content=CONTENT)
    genviral, host = behind(mock, mode, body(CONTENT, headers={"etag": '"one"'}, cut=60_000), answer)
    file = await both(genviral.files.list().first())
    object.__setattr__(file, "size", None)
    asked = "bytes=80000-" if answer(httpx.Request("GET", "https://x")).status_code == 206 else None
    host.answers.append(part(80_000, LAST, "*") if asked else body(CONTENT))
    path = await both(genviral.files.download(file, tmp_path))
    assert path.read_bytes() == CONTENT
    assert host.requests[2].headers.get("range") == asked


async def test_a_body_without_an_end_is_not_read_to_its_end(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    told: list[int] = []
    swiftia, _ = behind(mock, mode, body(CONTENT * 20, length=-1), max_retries=0)
    with pytest.raises(reelkit.TransferError, match="there should be 100003"):
        await both(swiftia.files.download(file_id, tmp_path, progress=lambda at: told.append(at.done)))
    assert max(told) <= len(CONTENT) + 1000
    assert left(tmp_path) == []


async def test_an_object_that_is_stored_compressed_has_either_size(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    packed = gzip.compress(CONTENT)
    for name, size in (("decoded", len(CONTENT)), ("stored", len(packed))):
        file_id = mock.add_file(name=f"{name}.mp4", content=bytes(size))
        swiftia, _ = behind(mock, mode, body(packed, headers={"content-encoding": "gzip"}))
        path = await both(swiftia.files.download(file_id, tmp_path))
        assert path.read_bytes() == CONTENT
    file_id = mock.add_file(name="other.mp4", content=bytes(len(CONTENT) + 1))
    with pytest.raises(reelkit.TransferError, match="100004"):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == ["decoded.mp4", "stored.mp4"]
