"""What lies on the disk between two calls is input: partial files and the notes beside them."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.mock import SwiftiaMock

from tests.support.both import MODES, both
from tests.support.storage_host import CONTENT, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


STRONG = {"etag": '"one"'}


async def broken_off(mock: SwiftiaMock, mode: str, tmp_path: Path) -> tuple[str, Path, Path]:
    """A download that was cut at 60,000 bytes: the file's id, its partial file, the note."""
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=STRONG, cut=60_000), max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path))
    note, part = sorted(tmp_path.iterdir(), key=lambda path: path.suffix)
    assert (note.suffix, part.suffix) == (".json", ".part")
    return file_id, part, note


async def again(mock: SwiftiaMock, mode: str, file_id: str, tmp_path: Path) -> bool:
    """Download it, and say whether the second call went on from where the first ended."""
    rest = {**STRONG, "content-range": f"bytes 60000-{len(CONTENT) - 1}/{len(CONTENT)}"}
    whole = body(CONTENT, headers=STRONG)
    swiftia, host = behind(mock, mode, body(CONTENT[60_000:], 206, rest), whole)
    if not any(path.suffix == ".part" and path.stat().st_size == 60_000 for path in tmp_path.iterdir()):
        host.answers.pop(0)

    def as_asked(request: Any) -> Any:
        return body(CONTENT[60_000:], 206, rest)(request) if "range" in request.headers else whole(request)

    host.answers = [as_asked]
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    return "range" in host.requests[0].headers


async def test_a_note_that_fits_is_used(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id, _, _ = await broken_off(mock, mode, tmp_path)
    assert await again(mock, mode, file_id, tmp_path)
    assert left(tmp_path) == ["a.mp4"]


@pytest.mark.parametrize(
    "change",
    [
        {"etag": 5},
        {"etag": '"a\r\nX: 1"'},
        {"etag": "caf\u00e9"},
        {"etag": None},
        {"etag": 'W/"one"'},
        {"length": "100003"},
        {"length": -1},
        {"length": 1.5},
        {"length": True},
        {"length": 10},
        {"length": float("nan")},
        {"etag": '"\ud800"'},
        {"size": [60_000]},
        {"modified": 1e400},
        {"inode": {}},
        {"device": None},
        {"size": 59_999},
        {"inode": 1},
        {"device": "x"},
        {"unknown": 1},
        b"",
        b"[]",
        b"null",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"etag": ' + b"9" * 5000 + b"}",
    ],
)
async def test_a_note_that_does_not_fit_is_no_note(
    mock: SwiftiaMock, mode: str, change: dict[str, Any] | bytes, tmp_path: Path
) -> None:
    file_id, _, note = await broken_off(mock, mode, tmp_path)
    if isinstance(change, bytes):
        note.write_bytes(change)
    else:
        note.write_text(json.dumps({**json.loads(note.read_text(encoding="utf-8")), **change}), encoding="utf-8")
    assert not await again(mock, mode, file_id, tmp_path)
    assert left(tmp_path) == ["a.mp4"]


async def test_a_file_planted_beside_a_matching_note(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id, part, _ = await broken_off(mock, mode, tmp_path)
    planted = tmp_path / "planted"
    planted.write_bytes(bytes(60_000))
    planted.replace(part)
    assert not await again(mock, mode, file_id, tmp_path)


async def test_a_partial_file_that_was_written_to_meanwhile(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id, part, _ = await broken_off(mock, mode, tmp_path)
    with part.open("r+b") as file:
        file.write(b"other")
    os.utime(part, (1, 1))
    assert not await again(mock, mode, file_id, tmp_path)


@pytest.mark.skipif(not hasattr(os, "link"), reason="needs hard links")
@pytest.mark.parametrize("which", [1, 2])
async def test_hard_links_are_not_written_through(mock: SwiftiaMock, mode: str, which: int, tmp_path: Path) -> None:
    paths = await broken_off(mock, mode, tmp_path)
    linked, mine = Path(paths[which]), tmp_path / "mine.txt"
    mine.write_text("mine", encoding="utf-8")
    linked.unlink()
    os.link(mine, linked)
    assert not await again(mock, mode, paths[0], tmp_path)
    assert mine.read_text(encoding="utf-8") == "mine"
    assert left(tmp_path) == ["a.mp4", "mine.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
@pytest.mark.parametrize("which", [1, 2])
async def test_pipes_in_their_places_are_replaced(mock: SwiftiaMock, mode: str, which: int, tmp_path: Path) -> None:
    paths = await broken_off(mock, mode, tmp_path)
    Path(paths[which]).unlink()
    os.mkfifo(paths[which])
    assert not await again(mock, mode, paths[0], tmp_path)
    assert left(tmp_path) == ["a.mp4"]


@pytest.mark.parametrize("which", [1, 2])
async def test_a_directory_in_their_places_is_named(mock: SwiftiaMock, mode: str, which: int, tmp_path: Path) -> None:
    paths = await broken_off(mock, mode, tmp_path)
    place = Path(paths[which])
    place.unlink()
    place.mkdir()
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=STRONG))
    for _ in range(3):
        with pytest.raises(OSError, match=r"directory|permitted") as caught:
            await both(swiftia.files.download(paths[0], tmp_path))
        assert caught.value.filename == str(place)
    place.rmdir()
    assert not await again(mock, mode, paths[0], tmp_path)


@pytest.mark.parametrize("how", ["replaced", "removed", "longer", "linked"])
async def test_a_partial_file_that_is_swapped_while_it_is_written(
    mock: SwiftiaMock, mode: str, how: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=STRONG))

    def swap(at: reelkit.Progress) -> None:
        if at.done != 50_000:
            return
        (part,) = tmp_path.glob("*.part")
        if how == "longer":
            with part.open("ab") as file:
                file.truncate(200_000)
        elif how == "linked":
            os.link(part, tmp_path / "other")
        else:
            part.unlink()
        if how == "replaced":
            part.write_bytes(b"planted")

    with pytest.raises(reelkit.TransferError, match="changed"):
        await both(swiftia.files.download(file_id, tmp_path, progress=swap))
    assert "a.mp4" not in left(tmp_path)


async def test_nothing_stays_that_no_later_call_can_use(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, cut=60_000), max_retries=0)
    with pytest.raises(reelkit.APIConnectionError):
        await both(swiftia.files.download(file_id, tmp_path))
    assert left(tmp_path) == []


async def test_a_name_that_was_taken_meanwhile_leaves_no_partial_file(
    mock: SwiftiaMock, mode: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=STRONG))
    with pytest.raises(FileExistsError):
        await both(
            swiftia.files.download(file_id, tmp_path, progress=lambda _: (tmp_path / "a.mp4").write_bytes(b"mine"))
        )
    assert left(tmp_path) == ["a.mp4"]
    assert (tmp_path / "a.mp4").read_bytes() == b"mine"
