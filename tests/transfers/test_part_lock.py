"""Partial files have one writer at a time."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from reelkit._transfers import part_lock
from reelkit._transfers.part_lock import Part

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no lock")


def test_one_at_a_time_until_it_is_released(tmp_path: Path) -> None:
    path, final = tmp_path / "a.part", tmp_path / "a"
    first = Part(path, final)
    with pytest.raises(BlockingIOError) as caught:
        Part(path, final)
    assert caught.value.filename == str(final)
    first.file.close()
    with pytest.raises(BlockingIOError):
        Part(path, final)
    first.release()
    first.release()
    Part(path, final).release()


def test_a_process_that_was_forked_meanwhile_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.part"
    first = Part(path, tmp_path / "a")
    inherited = os.dup(first.file.fileno())
    first.release()
    Part(path, tmp_path / "a").release()
    os.close(inherited)


def test_a_file_that_was_renamed_since_it_was_opened_is_not_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, final = tmp_path / "a.part", tmp_path / "a"
    path.write_bytes(b"whole")
    is_at = part_lock._is_at

    def renamed_meanwhile(file: object, at: Path) -> bool:
        monkeypatch.setattr(part_lock, "_is_at", is_at)
        path.rename(final)
        return is_at(file, at)  # type: ignore[arg-type]

    monkeypatch.setattr(part_lock, "_is_at", renamed_meanwhile)
    part = Part(path, final)
    part.file.write(b"other")
    part.release()
    assert (path.read_bytes(), final.read_bytes()) == (b"other", b"whole")


def test_a_file_that_was_removed_since_it_was_opened_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.part"
    is_at = part_lock._is_at

    def removed_meanwhile(file: object, at: Path) -> bool:
        monkeypatch.setattr(part_lock, "_is_at", is_at)
        path.unlink()
        return is_at(file, at)  # type: ignore[arg-type]

    monkeypatch.setattr(part_lock, "_is_at", removed_meanwhile)
    part = Part(path, tmp_path / "a")
    part.file.write(b"other")
    assert part.is_at(path)
    assert not part.is_at(tmp_path / "a")
    part.release()
    assert path.read_bytes() == b"other"


def test_a_file_system_that_numbers_files_anew_is_no_endless_loop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(part_lock, "_is_at", lambda *_: False)
    Part(tmp_path / "a.part", tmp_path / "a").release()
