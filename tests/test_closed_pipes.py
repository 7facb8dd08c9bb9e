"""A reader that is gone, as with ``| head -1`` and ``| true``, neither makes noise nor hides the exit code."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.scripts.checkouts import ROOT
from tests.support.runtime import guarded, write


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
        (["scripts.generate", "--help"], 0),
        (["scripts.pages", "--help"], 0),
        (["reelkit", "whoami"], 3),
        (["reelkit.mock", "nobody"], 2),
    ],
)
def test_others_end_quietly(arguments: list[str], code: int, both: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in [name for name in os.environ if name.endswith("_API_KEY")]:
        monkeypatch.delenv(variable)
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


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a broken link."""
    (tmp_path / "index.html").write_text('<a href="nowhere.html">There</a>', encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("both", [False, True])
def test_what_a_tool_found_keeps_its_exit_code(site: Path, both: bool) -> None:
    assert into_closed_pipe("scripts.check_links", str(site), both=both) == (1, "")


def guards(path: Path) -> bool | None:
    """Whether what a module does as a program goes through the guard; None if it is none."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.If) and ast.unparse(node.test) == "__name__ == '__main__'":
            calls = {ast.unparse(each.func) for each in ast.walk(node) if isinstance(each, ast.Call)}
            return "guarded" in calls
    return None


def test_every_entry_point_goes_through_the_guard() -> None:
    folders = [ROOT / name for name in ("scripts", "wrapper", "tests", "benchmarks")]
    found = {path: guards(path) for folder in folders for path in folder.rglob("*.py")}
    programs = {path.relative_to(ROOT).as_posix(): guarded for path, guarded in found.items() if guarded is not None}
    assert len(programs) > 20
    # The command does so where it is called, as what pip installs calls it as well.
    assert [name for name, guarded in programs.items() if not guarded] == ["wrapper/reelkit/__main__.py"]


def test_a_tool_that_prints_at_length_goes_on_without_its_reader(tmp_path: Path) -> None:
    program = tmp_path / "tool.py"
    program.write_text(
        "import sys\n"
        f"from {guarded.__module__} import guarded\n"
        "def main():\n"
        "    for _ in range(3):\n"
        "        print('x' * 100_000)\n"
        "        print('y' * 100_000, file=sys.stderr, flush=True)\n"
        "    open(sys.argv[1], 'w').close()\n"
        "    return 7\n"
        "sys.exit(guarded(main))\n"
    )
    read, write = os.pipe()
    os.close(read)
    arguments = [sys.executable, str(program), str(tmp_path / "done")]
    assert subprocess.run(arguments, stdout=write, stderr=write, check=False).returncode == 7
    os.close(write)
    assert (tmp_path / "done").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
def test_what_a_tool_prints_at_its_end_and_cannot_be_written_is_told(site: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "scripts.check_links", str(site)],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, "the output cannot be written: [Errno 28] No space left on device\n")


@pytest.mark.parametrize("prints", [print, write], ids=["at its end", "at once"])
def test_what_only_shows_ends_with_its_reader(prints: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    read, unread = os.pipe()
    os.close(read)

    def main() -> int:
        prints("x")
        return 7

    with os.fdopen(unread, "w") as stream, monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", stream)
        assert guarded(main, stops=True) == 0
