"""Content-Encoding of downloads: what is decoded, what is only labelled, what is damaged."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path

import pytest
import reelkit
from reelkit.mock import SwiftiaMock

from tests.support.both import MODES, both
from tests.support.storage_host import CONTENT, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


RAW = zlib.compressobj(wbits=-15)
DEFLATED = RAW.compress(CONTENT) + RAW.flush()


@pytest.mark.parametrize(
    ("coding", "sent"),
    [
        ("gzip", gzip.compress(CONTENT)),
        ("x-gzip", gzip.compress(CONTENT)),
        ("GZIP", gzip.compress(CONTENT)),
        ("gzip", gzip.compress(CONTENT[:5000]) + gzip.compress(CONTENT[5000:])),
        ("gzip", gzip.compress(CONTENT) + bytes(512)),
        ("deflate", zlib.compress(CONTENT)),
        ("deflate", DEFLATED),
        ("identity", CONTENT),
        ("", CONTENT),
        ("aws-chunked", CONTENT),
        ("aws-chunked,gzip", gzip.compress(CONTENT)),
        ("UTF-8", CONTENT),
        ("none", CONTENT),
        ("gzip, gzip", gzip.compress(gzip.compress(CONTENT))),
        ("identity, gzip", gzip.compress(CONTENT)),
        ("gzip", CONTENT),
        ("x-gzip", CONTENT),
        ("deflate", CONTENT),
        ("deflate", b"\xff\xd8\xff\xe0" + CONTENT[4:]),
    ],
)
@pytest.mark.parametrize("status", [200, 203])
async def test_what_is_decoded(
    mock: SwiftiaMock, mode: str, coding: str, sent: bytes, status: int, tmp_path: Path
) -> None:
    plain = sent if len(sent) == len(CONTENT) else CONTENT
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, host = behind(mock, mode, body(sent, status, {"content-encoding": coding}))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == plain
    assert len(host.requests) == 1


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "nonsense"])
async def test_a_coding_that_cannot_be_undone_is_refused(
    mock: SwiftiaMock, mode: str, coding: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, headers={"content-encoding": coding}))
    with pytest.raises(reelkit.TransferError, match=r"Content-Encoding") as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert caught.value.headers["content-encoding"] == coding
    assert left(tmp_path) == []


@pytest.mark.parametrize("cut", [1, 11, 5000, -1])
async def test_a_compressed_body_that_ends_early_is_repeated(
    mock: SwiftiaMock, mode: str, cut: int, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    packed = gzip.compress(CONTENT)
    labelled = {"content-encoding": "gzip", "etag": '"one"'}
    swiftia, host = behind(mock, mode, body(packed[:cut], headers=labelled), body(packed, headers=labelled))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    # What was decoded is no beginning of what a range counts.
    assert "range" not in host.requests[1].headers


async def test_a_damaged_compressed_body_keeps_the_evidence(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    packed = bytearray(gzip.compress(CONTENT))
    packed[-8] ^= 1
    swiftia, host = behind(mock, mode, body(bytes(packed), headers={"content-encoding": "gzip"}), max_retries=1)
    with pytest.raises(reelkit.TransferError, match="gzip") as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert caught.value.status_code == 200
    assert caught.value.body == bytes(packed[:4096])
    assert len(host.requests) == 2
    assert left(tmp_path) == []


async def test_a_compressed_body_that_breaks_off_is_not_resumed(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    packed, labelled = gzip.compress(CONTENT), {"content-encoding": "gzip", "etag": '"one"'}
    swiftia, host = behind(mock, mode, body(packed, headers=labelled, cut=50_000), body(packed, headers=labelled))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    assert "range" not in host.requests[1].headers
    swiftia, _ = behind(mock, mode, body(packed, headers=labelled, cut=50_000), max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path / "b.mp4"))
    assert left(tmp_path) == ["a.mp4"]
