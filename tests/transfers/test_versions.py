"""Bytes of two versions are never mixed: only a strong entity tag, given twice, allows a resume."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
import reelkit
from reelkit.mock import SwiftiaMock

from tests.support.both import MODES, both
from tests.support.storage_host import CONTENT, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


OLD = CONTENT[:5000]
NEW = OLD[::-1]


def rest(headers: dict[str, str]) -> dict[str, str]:
    return {"content-range": "bytes 2000-4999/5000", **headers}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {}),
        ({"etag": 'W/"a"'}, {"etag": 'W/"a"'}),
        ({}, {"etag": '"a"'}),
        ({"etag": '"a"'}, {}),
        ({"etag": '"a"'}, {"etag": '"b"'}),
        ({"etag": '"a"'}, {"etag": 'W/"a"'}),
        ({"etag": 'W/"a"'}, {"etag": '"a"'}),
        ({"etag": "a"}, {"etag": "a"}),
        ({"etag": '""'}, {"etag": '""'}),
        ({"last-modified": "Sun, 01 Nov 2026 00:00:00 GMT"}, {"last-modified": "Sun, 01 Nov 2026 00:00:00 GMT"}),
    ],
)
async def test_old_and_new_bytes_are_not_mixed(
    mock: SwiftiaMock, mode: str, first: dict[str, str], second: dict[str, str], tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=OLD)
    answers = [body(OLD, headers=first, cut=2000), body(NEW[2000:], 206, rest(second)), body(NEW)]
    swiftia, host = behind(mock, mode, *answers)

    def as_asked(request: httpx.Request) -> httpx.Response:
        """A 206 for who asked for a range, else everything."""
        return answers[1](request) if "range" in request.headers else answers[2](request)

    host.answers = [answers[0], as_asked]
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == NEW
    # And across two calls.
    swiftia, host = behind(mock, mode, answers[0], max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    swiftia, host = behind(mock, mode, as_asked)
    path = await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    assert path.read_bytes() == NEW
    assert left(tmp_path) == ["a.mp4", "b.mp4"]


async def test_the_same_strong_tag_twice_is_resumed(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=OLD)
    strong = {"etag": '"a-1"'}
    swiftia, host = behind(mock, mode, body(OLD, headers=strong, cut=2000), body(OLD[2000:], 206, rest(strong)))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == OLD
    assert host.requests[1].headers["if-range"] == '"a-1"'


async def test_a_transforming_proxy_s_tag_is_none_of_the_bytes(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=OLD)
    swiftia, host = behind(mock, mode, body(OLD, 203, {"etag": '"a"'}, cut=2000), body(OLD, 203))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == OLD
    assert "range" not in host.requests[1].headers


@pytest.mark.parametrize("size", [1, 100])
async def test_crumbs_are_no_progress(mock: SwiftiaMock, mode: str, size: int, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)

    def crumb(request: httpx.Request) -> httpx.Response:
        start = int(request.headers.get("range", "bytes=0-")[6:-1])
        headers = {"etag": '"a"'}
        if start:
            headers["content-range"] = f"bytes {start}-{len(CONTENT) - 1}/{len(CONTENT)}"
        return body(CONTENT[start:], 206 if start else 200, headers, cut=size)(request)

    swiftia, host = behind(mock, mode, crumb, max_retries=1)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path))
    assert len(host.requests) == 2
