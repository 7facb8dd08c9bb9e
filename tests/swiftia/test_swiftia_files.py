"""Swiftia: single files and their content; every scenario runs sync and async."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import reelkit
from reelkit.mock import SwiftiaMock
from swiftia_api.models import File

from tests.support.both import MODES, both, client

pytestmark = [pytest.mark.anyio, pytest.mark.parametrize("mode", MODES)]


async def test_get_download_delete(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=10)
    swiftia = client(mock, mode)
    file_id = mock.add_file(name="talk.mp4", content=b"spoken")
    file = await both(swiftia.files.get(file_id))
    assert isinstance(file, File)
    path = await both(swiftia.files.download(file, tmp_path))
    assert (path.name, path.read_bytes()) == ("talk.mp4", b"spoken")
    await both(swiftia.files.download(file_id, tmp_path / "by-id.mp4"))
    await both(swiftia.files.delete(file))
    with pytest.raises(reelkit.NotFoundError):
        await both(swiftia.files.delete(file_id))
    with pytest.raises(reelkit.NotFoundError):
        await both(swiftia.files.download(file, tmp_path / "gone.mp4"))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["by-id.mp4", "talk.mp4"]


async def test_a_file_without_content_yet_says_so(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=1)
    swiftia = client(mock, mode)
    file = await both(swiftia.files.get(mock.file_ids[0]))
    file = file.__replace__(url="", status="pending")
    with pytest.raises(reelkit.ProcessingError, match="nothing to download yet") as caught:
        await both(swiftia.files.download(file, tmp_path))
    assert (caught.value.id, caught.value.status) == (file.id, "pending")


async def test_a_lost_response_to_a_deletion_is_no_error(mode: str) -> None:
    mock = SwiftiaMock(files=10)
    mock.faults.add("reset", operation="delete_file", after_processing=True)
    await both(client(mock, mode).files.delete(mock.file_ids[0]))
    assert len(mock.file_ids) == 9


async def test_seeded_files_have_the_size_that_is_listed(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=4)
    for file in (await both(client(mock, mode).api.files.list_files())).files:
        path = await both(client(mock, mode).files.download(file, tmp_path))
        assert path.stat().st_size == file.size


async def test_ids_are_checked_before_any_request(mode: str, tmp_path: Path) -> None:
    mock = SwiftiaMock(files=1)
    swiftia: Any = client(mock, mode)
    for wrong in ("", None):
        with pytest.raises(reelkit.InvalidArgumentError, match="file"):
            await both(swiftia.files.get(wrong))
        with pytest.raises(reelkit.InvalidArgumentError, match="file"):
            await both(swiftia.files.download(wrong, tmp_path))
    assert mock.requests == []
