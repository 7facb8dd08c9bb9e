from __future__ import annotations

import errno
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen import swap
from tests.scripts.checkouts import ROOT


def folder(path: Path, content: str) -> Path:
    path.mkdir()
    (path / "file").write_text(content, encoding="utf-8")
    return path


def test_two_folders_change_places(tmp_path: Path) -> None:
    new, old = folder(tmp_path / "new", "new"), folder(tmp_path / "old", "old")
    assert swap.exchange(new, old)
    assert ((new / "file").read_text(), (old / "file").read_text()) == ("old", "new")


def test_an_exchange_that_cannot_be_is_no_exception(tmp_path: Path) -> None:
    assert not swap.exchange(tmp_path / "absent", tmp_path / "too")


@pytest.mark.parametrize("atomic", [True, False])
def test_a_package_is_installed(atomic: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not atomic:
        monkeypatch.setattr(swap, "exchange", lambda one, other: False)
    target = tmp_path / "package"
    for content in ("first", "second"):
        swap.install(folder(tmp_path / "new", content), target)
        assert (target / "file").read_text() == content
        assert list(tmp_path.iterdir()) == [target]


def test_without_the_system_call_the_next_run_mends_what_an_interruption_left(tmp_path: Path) -> None:
    folder(tmp_path / f"{swap.PREVIOUS}package", "old")
    folder(tmp_path / f"{swap.BUILDING}x", "half")
    (tmp_path / f"{swap.BUILDING}surface.txt").touch()
    swap.recover(tmp_path)
    assert (tmp_path / "package" / "file").read_text() == "old"
    folder(tmp_path / f"{swap.PREVIOUS}package", "older")
    swap.recover(tmp_path)
    assert (tmp_path / "package" / "file").read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["package"]


@pytest.mark.parametrize(("failures", "removed"), [(0, True), (3, True), (4, True), (5, False)])
def test_a_formatter_that_outlives_a_killed_run_is_waited_for(
    failures: int, removed: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It writes into the folder while that is deleted, which is then not empty, or lacks what was there."""
    unfinished, pauses, left = folder(tmp_path / f"{swap.BUILDING}x", "half"), list[float](), [failures]
    delete = shutil.rmtree

    def rmtree(path: Path) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise OSError(errno.ENOTEMPTY, "Directory not empty", str(path))
        delete(path)

    monkeypatch.setattr(shutil, "rmtree", rmtree)
    if removed:
        swap.recover(tmp_path, pauses.append)
    else:
        with pytest.raises(OSError, match="not empty"):
            swap.recover(tmp_path, pauses.append)
    assert unfinished.exists() is not removed
    assert len(pauses) == min(failures, 4)


def kill(checkout: Path, times: int, *how: str) -> dict[str, int]:
    command = [sys.executable, str(ROOT / "tests/scripts/killed_runs.py"), str(checkout), str(times), "1", *how]
    done = subprocess.run(
        command, env={**os.environ, "PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, int] = json.loads(done.stdout)
    return found


def test_a_killed_run_leaves_the_old_package_or_the_new_one(checkout: Path) -> None:
    found = kill(checkout, 3)
    assert found.pop("leftovers") == 0
    assert found.keys() <= {"old", "new"}
    assert sum(found.values()) == 3


@pytest.mark.slow
def test_fifty_killed_runs(checkout: Path) -> None:
    found = kill(checkout, 50)
    assert found.pop("leftovers") == 0
    assert found.keys() == {"old", "new"}
    assert sum(found.values()) == 50


@pytest.mark.slow
def test_fifty_killed_runs_without_the_system_call(checkout: Path) -> None:
    found = kill(checkout, 50, "rename")
    assert found.pop("leftovers") == 0
    assert found.keys() == {"old", "new", "absent, then old"}
    assert sum(found.values()) == 50
