"""``download_many``: files that are there may stay, progress of each file, and one directory for all providers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, client, items

every_mode = pytest.mark.parametrize("mode", MODES)


@pytest.mark.anyio
@every_mode
async def test_what_is_there_stays(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    ids = [mock.add_file(name="x.mp4", content=bytes(length)) for length in (100, 200, 300)]
    files = client(mock, mode).files
    first = await items(files.download_many(ids, tmp_path, concurrency=1))
    assert [result.skipped for result in first] == [False] * 3
    ids.append(mock.add_file(name="x.mp4", content=bytes(400)))
    sent = len(mock.requests)
    again = await items(files.download_many(ids[::-1], tmp_path, concurrency=1, skip_existing=True))
    assert [result.skipped for result in again] == [False, True, True, True]
    assert [result.path and result.path.name for result in again] == ["x (4).mp4", "x (3).mp4", "x (2).mp4", "x.mp4"]
    assert [(tmp_path / f"x{n}.mp4").stat().st_size for n in ("", " (2)", " (3)", " (4)")] == [100, 200, 300, 400]
    assert len(mock.requests) - sent == 5  # where each of them is, and one content


@pytest.mark.anyio
@every_mode
async def test_a_file_of_another_length_stays_or_is_replaced(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    file_id = mock.add_file(name="x.mp4", content=bytes(100))
    (tmp_path / "x.mp4").write_bytes(b"shorter")
    files = client(mock, mode).files
    for skipped in (False, True):
        (result,) = await items(files.download_many([file_id], tmp_path, skip_existing=True))
        assert (result.path, result.skipped) == (tmp_path / "x (2).mp4", skipped)
    assert (tmp_path / "x.mp4").read_bytes() == b"shorter"
    (tmp_path / "x (2).mp4").unlink()
    (result,) = await items(files.download_many([file_id], tmp_path, skip_existing=True, overwrite=True))
    assert (result.path, result.skipped) == (tmp_path / "x.mp4", False)
    assert (tmp_path / "x.mp4").stat().st_size == 100
    (result,) = await items(files.download_many([file_id], tmp_path))
    assert isinstance(result.error, FileExistsError)


@pytest.mark.anyio
@every_mode
async def test_progress_names_the_file(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=0)
    ids = [mock.add_file(name=f"{length}.mp4", content=bytes(length)) for length in (100, 200)]
    last: dict[Any, reelkit.Progress] = {}
    await items(client(mock, mode).files.download_many(ids, tmp_path, progress=last.__setitem__))
    assert last == {ids[0]: reelkit.Progress(100, 100), ids[1]: reelkit.Progress(200, 200)}


@pytest.mark.anyio
@every_mode
async def test_files_of_all_providers_in_one_directory(mode: str, tmp_path: Path) -> None:
    genviral, swiftia = GenviralMock(files=0), SwiftiaMock(files=0)
    one = genviral.add_file(filename="x.mp4", content=b"genviral")
    two = swiftia.add_file(name="x.mp4", content=b"swiftia")
    kind: Any = reelkit.MediaLibrary if mode == "sync" else reelkit.AsyncMediaLibrary
    library = kind(client(genviral, mode), client(swiftia, mode))
    by_name = await items(library.download_many([f"genviral:{one}", f"swiftia:{two}"], tmp_path))
    assert {result.path.name for result in by_name} == {"x.mp4", "x (2).mp4"}
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"genviral", b"swiftia"}
    again = await items(library.download_many(library.list(name="x.mp4"), tmp_path, skip_existing=True))
    assert [result.skipped for result in again] == [True, True]
    assert {result.file.provider for result in again} == {"genviral", "swiftia"}
    wrong = await items(library.download_many(["videogen:x", "swiftia:", "nothing"], tmp_path))
    assert all(isinstance(result.error, reelkit.InvalidArgumentError) for result in wrong)
    with pytest.raises(reelkit.InvalidArgumentError, match="to"):
        library.download_many([], tmp_path / "missing")
