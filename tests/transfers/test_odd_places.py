"""Targets, sources and file systems that can do less than usual, and responses that say less or more."""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit._transfers import part_lock
from reelkit._transfers.progress import Progress
from reelkit.mock import GenviralMock, SwiftiaMock

from tests.support.both import MODES, both, client, items
from tests.support.storage_host import CONTENT, behind, body, left

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("pauses"), pytest.mark.parametrize("mode", MODES)]


def refusing(*_: object, **__: object) -> Any:
    raise OSError(errno.EPERM, "Operation not permitted")


async def test_a_file_system_without_links(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", refusing)
    files = client(mock, mode).files
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    path = await both(files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT
    with pytest.raises(FileExistsError, match="exists already"):
        await both(files.download(file_id, tmp_path))
    assert left(tmp_path) == ["a.mp4"]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock")
async def test_a_file_system_without_locks(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fcntl.flock", refusing)
    path = await both(client(mock, mode).files.download(mock.add_file(name="a.mp4", content=CONTENT), tmp_path))
    assert path.read_bytes() == CONTENT
    assert left(tmp_path) == ["a.mp4"]


async def test_a_folder_is_no_file_to_write(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    (tmp_path / "a.mp4").mkdir()
    with pytest.raises(IsADirectoryError):
        await both(client(mock, mode).files.download(mock.add_file(name="a.mp4", content=CONTENT), tmp_path))


@pytest.mark.parametrize("method", ["tell", "seek"])
async def test_a_source_that_cannot_tell_where_it_stands(mode: str, method: str) -> None:
    class Broken(io.BytesIO):
        pass

    setattr(Broken, method, refusing)
    with pytest.raises(OSError, match="not permitted"):
        await both(client(GenviralMock(files=0), mode).files.upload(Broken(b"x"), filename="a.png"))


@pytest.mark.parametrize("goes_back", [True, False])
async def test_a_damaged_response_is_repeated_where_the_target_can_go_back(
    mock: SwiftiaMock, mode: str, goes_back: bool
) -> None:
    class Target(io.BytesIO):
        def seekable(self) -> bool:
            return goes_back

    swiftia, host = behind(mock, mode, body(CONTENT[:-5000], length=-1), body(CONTENT, length=-1))
    target, file_id = Target(), mock.add_file(name="a.mp4", content=CONTENT)
    if goes_back:
        assert await both(swiftia.files.download(file_id, target)) == len(CONTENT)
        assert target.getvalue() == CONTENT
    else:
        with pytest.raises(reelkit.TransferError, match="there should be 100003"):
            await both(swiftia.files.download(file_id, target))
    assert len(host.requests) == 1 + goes_back


async def test_a_target_that_only_writes(mock: SwiftiaMock, mode: str) -> None:
    class Writer:
        def __init__(self) -> None:
            self.written = bytearray()

        def write(self, data: bytes) -> None:
            self.written += data

    target: Any = Writer()
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    assert await both(client(mock, mode).files.download(file_id, target)) == len(CONTENT)
    assert target.written == CONTENT


@pytest.mark.parametrize("given", ["!!!", "AAAA", "é", "", "sha-256=:!:"])
async def test_a_checksum_that_is_none_is_not_compared(
    mock: SwiftiaMock, mode: str, given: str, tmp_path: Path
) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    headers = dict.fromkeys(("content-md5", "x-amz-checksum-sha256"), given.encode("ascii", "replace").decode())
    swiftia, _ = behind(mock, mode, body(CONTENT, headers=headers))
    path = await both(swiftia.files.download(file_id, tmp_path))
    assert path.read_bytes() == CONTENT


async def test_an_error_whose_body_breaks_off_is_that_error(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    file_id = mock.add_file(name="a.mp4", content=CONTENT)
    swiftia, host = behind(mock, mode, body(b"<Error><Code>Broken</Code></Error>", 400, cut=9))
    with pytest.raises(reelkit.ReelkitError) as caught:
        await both(swiftia.files.download(file_id, tmp_path))
    assert "400" in str(caught.value)
    # Once, and once more by a new URL, as the first may have expired.
    assert len(host.requests) == 2


async def test_a_source_of_files_that_fails_is_told(mock: SwiftiaMock, mode: str, tmp_path: Path) -> None:
    ids = [mock.add_file(name=f"{number}.mp4", content=CONTENT) for number in range(3)]

    def one_after_another() -> Iterator[str]:
        yield from ids
        raise RuntimeError("the list broke")

    async def also() -> AsyncIterator[str]:
        for file_id in one_after_another():
            yield file_id

    done = list[str]()

    async def run() -> None:
        files: Any = client(mock, mode).files
        results = files.download_many(one_after_another() if mode == "sync" else also(), to=tmp_path)
        if mode == "sync":
            done.extend(result.path.name for result in results)
        else:
            async for result in results:
                done.append(result.path.name)

    with pytest.raises(RuntimeError, match="the list broke"):
        await run()
    assert sorted(done) == ["0.mp4", "1.mp4", "2.mp4"]
    assert await items(client(mock, mode).files.list())


@pytest.mark.parametrize(("done", "total", "fraction"), [(0, None, None), (5, 10, 0.5), (0, 0, 1.0)])
async def test_how_far_a_transfer_is(mode: str, done: int, total: int | None, fraction: float | None) -> None:
    assert Progress(done, total).fraction == fraction


@pytest.mark.skipif(sys.platform == "win32", reason="there is no lock")
async def test_a_part_that_was_removed_since_it_was_opened_is_opened_again(
    mock: SwiftiaMock, mode: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold, removed = part_lock._hold, list[Path]()

    def hold_what_is_gone(descriptor: int) -> int:
        held = hold(descriptor)
        if not removed:
            for path in tmp_path.glob("*.part"):
                path.unlink()
                removed.append(path)
        return held

    monkeypatch.setattr(part_lock, "_hold", hold_what_is_gone)
    path = await both(client(mock, mode).files.download(mock.add_file(name="a.mp4", content=CONTENT), tmp_path))
    assert path.read_bytes() == CONTENT
    assert len(removed) == 1
