"""Progress on a terminal: lines of their own, files counted, bytes measured, and nothing of it in a pipe."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Mocks
from tests.cli.screen import on_terminal

SPINNING = set("⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏")


def test_what_is_waited_for_is_said_after_a_moment(mocks: Mocks) -> None:
    mocks.swiftia.faults.add("delay", seconds=1.2, times=1)
    shown = on_terminal("ls", "swiftia", "--limit", "2")
    assert shown.ever("listing swiftia")
    assert "listing" not in shown.text
    assert shown.lines[-1] == "2 files"
    mocks.swiftia.faults.add("delay", seconds=1.2, times=1)
    assert on_terminal("get", f"swiftia:{mocks.swiftia.file_ids[0]}").ever("looking for swiftia:")


@pytest.mark.parametrize(
    ("words", "provider", "text"),
    [
        (["du", "genviral"], "genviral", "listing genviral"),
        (["du", "swiftia"], "swiftia", "listing swiftia"),
        (["folders"], "genviral", "listing genviral's folders"),
        (["whoami"], "videogen", "trying the key for videogen"),
        (["ls", "swiftia", "-q", "--limit", "1"], "swiftia", "listing swiftia"),
        (["ls", "swiftia", "--json", "--limit", "1"], "swiftia", "listing swiftia"),
        (["ls", "swiftia", "--csv", "--limit", "1"], "swiftia", "listing swiftia"),
        (["ls", "swiftia", "--sort", "name", "--limit", "1"], "swiftia", "listing swiftia"),
        (["rm", "--yes", "swiftia:FILE"], "swiftia", "looking for swiftia:"),
        (["download", "swiftia:FILE"], "swiftia", "looking for swiftia:"),
        (["call", "swiftia.files.list", "max_items=1"], "swiftia", "calling swiftia.files.list"),
        (["sync", "swiftia", "--to", "copy", "--dry-run"], "swiftia", "syncing"),
        (["drift", "--live"], "genviral", "calling what only reads"),
    ],
    ids=lambda value: " ".join(value[:3]) if isinstance(value, list) else "",
)
def test_every_command_that_waits_says_so(
    mocks: Mocks, tmp_path: Path, words: list[str], provider: str, text: str
) -> None:
    mock = next(mock for mock in mocks if mock.name == provider)
    mock.faults.add("delay", seconds=0.8, times=1)
    shown = on_terminal(*(word.replace("FILE", mocks.swiftia.file_ids[0]) for word in words), cwd=tmp_path)
    assert shown.ever(text), shown.frames
    assert text not in shown.text
    assert not SPINNING & set(shown.text)


def test_a_deletion_and_a_single_transfer_say_what_they_wait_for(mocks: Mocks, tmp_path: Path) -> None:
    file_id = mocks.swiftia.add_file(name="clip.mp4", content=bytes(1000))
    mocks.swiftia.faults.add("delay", seconds=0.8, times=1, operation="storage.get")
    shown = on_terminal("download", f"swiftia:{file_id}", cwd=tmp_path)
    assert shown.ever("0 of 1 file")
    assert shown.lines == ["clip.mp4"]
    mocks.swiftia.faults.add("delay", seconds=0.8, times=1, operation="delete_file")
    shown = on_terminal("rm", "--yes", f"swiftia:{file_id}")
    assert shown.ever("removing clip.mp4"), shown.frames
    assert shown.lines == [f"deleted swiftia:{file_id}"]


def test_what_is_waited_for_takes_one_line_however_narrow(mocks: Mocks) -> None:
    mocks.swiftia.faults.add("delay", seconds=0.8, times=1)
    shown = on_terminal("get", f"swiftia:{mocks.swiftia.file_ids[0]}", width=24)
    assert shown.ever("looking for")
    assert not [frame for frame in shown.frames if len(frame) > 1 and SPINNING & set(frame[0])]


def test_what_is_quick_shows_no_spinner_and_a_pipe_none_at_all(mocks: Mocks) -> None:
    for piped in (("stdout",), ("stderr",)):
        for words in (["ls", "swiftia", "--limit", "2"], ["du", "swiftia"]):
            mocks.swiftia.faults.add("delay", seconds=0.8, times=1)
            shown = on_terminal(*words, piped=piped)
            assert shown.code == 0
            assert not shown.ever("listing")


def test_results_and_bars_never_share_a_line(mocks: Mocks, tmp_path: Path) -> None:
    words = []
    for number in range(6):
        file_id = mocks.swiftia.add_file(name=f"clip {number}.mp4", content=bytes(200_000 * (number + 1)))
        words.append(f"swiftia:{file_id}")
    # The first is the last to end: the others must count before it.
    mocks.swiftia.faults.add("delay", seconds=1.5, times=1, operation="storage.get")
    mocks.swiftia.faults.add("delay", seconds=0.2, probability=1, operation="storage.get")
    shown = on_terminal("download", *words, cwd=tmp_path, width=100)
    assert shown.code == 0, shown.text
    assert sorted(shown.lines) == [f"clip {number}.mp4" for number in range(6)]
    lines = {line for frame in shown.frames for line in frame if line}
    results = {line for line in lines if re.fullmatch(r"clip \d\.mp4", line)}
    bars = lines - results
    assert len(results) == 6
    assert any("of 6 files" in line for line in bars)
    assert any(re.match(r"clip \d\.mp4 .*(kB|MB|bytes)", line) for line in bars)
    counts = [int(found[1]) for line in bars if (found := re.search(r"(\d) of 6 files", line))]
    assert len(set(counts) & {1, 2, 3, 4, 5}) >= 2
    assert not [line for line in bars if "files" in line and re.search(r"kB|MB|bytes", line)]
    assert "file_" not in "".join(lines)


def test_a_pipe_gets_paths_only(mocks: Mocks, tmp_path: Path) -> None:
    file_id = mocks.swiftia.add_file(name="clip.mp4", content=bytes(1000))
    shown = on_terminal("download", f"swiftia:{file_id}", cwd=tmp_path, piped=("stdout",))
    assert (shown.code, shown.out, shown.raw) == (0, "clip.mp4\n", b"")


def test_errors_stand_in_lines_of_their_own(mocks: Mocks, tmp_path: Path) -> None:
    ids = [mocks.swiftia.add_file(name=f"{name}.mp4", content=bytes(100_000)) for name in "abc"]
    (tmp_path / "b.mp4").write_bytes(b"mine")
    mocks.swiftia.faults.add("delay", seconds=0.3, probability=1, operation="storage.get")
    shown = on_terminal("download", *(f"swiftia:{name}" for name in ids), cwd=tmp_path, width=160)
    assert shown.code == 1
    assert {"a.mp4", "c.mp4"} < set(shown.lines)
    assert [line for line in shown.lines if line.startswith("reelkit: ") and "exists already" in line]
