"""A reader that is gone, as with ``| head -1`` and ``| true``, neither makes noise nor hides the exit code."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.scripts.checkouts import ROOT


def into_closed_pipe(*arguments: str, both: bool = False) -> tuple[int, str]:
    """Exit code and standard error of a module whose standard output nobody reads."""
    read, write = os.pipe()
    os.close(read)
    try:
        done = subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=ROOT,
            stdout=write,
            stderr=write if both else subprocess.PIPE,
            text=True,
            check=False,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "wrapper"), str(ROOT / "generated")]),
            },
        )
    finally:
        os.close(write)
    return done.returncode, done.stderr or ""


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """A response that does not fit its description."""
    path = tmp_path / "answers.json"
    answer = {"method": "GET", "status": 200, "url": "https://api.swiftia.io/api/uploads/files", "body": {"files": 5}}
    path.write_text(json.dumps([answer]), encoding="utf-8")
    return path


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A checkout with a breaking change that the changelog does not tell."""
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    for folder, paths in ((".", "{}"), ("released", "{/a: {get: {operationId: a, responses: {}}}}")):
        (tmp_path / folder / "specs").mkdir(parents=True)
        (tmp_path / folder / "specs/things.yaml").write_text(f"paths: {paths}\n", encoding="utf-8")
    (tmp_path / "released/VERSION").write_text("0.1.0\n", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("both", [False, True])
def test_drift_keeps_its_exit_code(recording: Path, both: bool) -> None:
    assert into_closed_pipe("reelkit.drift", str(recording), both=both) == (1, "")


def test_spec_diff_keeps_its_exit_code(broken: Path) -> None:
    code, said = into_closed_pipe("scripts.spec_diff", "--root", str(broken))
    assert code == 1
    assert said == 'CHANGELOG.md, Unreleased, things, Breaking lacks: "- `a` is gone."\n'
    assert into_closed_pipe("scripts.spec_diff", "--root", str(broken), both=True) == (1, "")


@pytest.mark.parametrize("both", [False, True])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["reelkit", "--help"], 0),
        (["reelkit", "ls", "--help"], 0),
        (["reelkit.drift", "--help"], 0),
        (["scripts.spec_diff", "--help"], 0),
        (["scripts.spec_diff", "--base", "no-such-revision"], 2),
        (["scripts.release", "--help"], 0),
    ],
)
def test_others_end_quietly(arguments: list[str], code: int, both: bool) -> None:
    found, said = into_closed_pipe(*arguments, both=both)
    assert found == code
    assert "Traceback" not in said
    assert "BrokenPipe" not in said


def test_the_drift_command_keeps_the_exit_code(recording: Path) -> None:
    assert into_closed_pipe("reelkit", "drift", str(recording)) == (1, "")


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_are_no_failure(closed: str) -> None:
    words = f"{sys.executable} -m reelkit call genviral.files.list --dry-run {closed}"
    environment = {**os.environ, "GENVIRAL_API_KEY": "gva_live_a.b"}
    done = subprocess.run(["sh", "-c", words], cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert bool(done.stdout) == (not {">&-"} & set(closed.split()))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_output_that_cannot_be_written_is_a_word_and_not_a_traceback(recording: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reelkit.drift", str(recording)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.startswith("the output cannot be written: ")
    assert "Traceback" not in done.stderr
