"""What a terminal is sent: no escapes of strangers, nothing that its encoding lacks, one line per error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from reelkit.cli import main
from reelkit.cli._text import printable

from tests.cli.conftest import Mocks, Run
from tests.cli.screen import on_terminal

HOSTILE = "[red]a\x1b]0;b\x07\x9b31m\u202e\n[/x] :smile:"
SAFE = "[red]a\\u001b]0;b\\u0007\\u009b31m\\u202e\\u000a[/x] :smile:"
FRIENDLY = "\N{CLAPPER BOARD} été 日本 \N{MAN}\u200d\N{ROCKET}.mp4"


def test_printable() -> None:
    assert printable(HOSTILE) == SAFE
    assert printable(FRIENDLY) == FRIENDLY
    assert printable("half \ud83c") == "half \\ud83c"


def test_names_cannot_steer_a_terminal(mocks: Mocks, run: Run) -> None:
    file_id = mocks.swiftia.add_file(name=HOSTILE)
    table = run("ls", "swiftia", "--limit", "1", terminal=200)
    assert SAFE in table.text
    assert SAFE in run("get", f"swiftia:{file_id}", terminal=200).text
    assert SAFE in run("ls", "swiftia", "--limit", "1", "--csv", terminal=200).out
    shown = run("get", f"swiftia:{file_id}", "--json", terminal=200)
    assert shown.rows[0]["name"] == HOSTILE
    for outcome in (table, shown):
        assert not set("\x07\x9b\u202e") & set(outcome.out)


def test_a_pipe_gets_names_as_they_are(mocks: Mocks, run: Run) -> None:
    mocks.swiftia.add_file(name=FRIENDLY)
    mocks.swiftia.add_file(name=HOSTILE)
    assert [row["name"] for row in run("ls", "swiftia", "--limit", "2").rows] == [HOSTILE, FRIENDLY]
    assert HOSTILE in run("ls", "swiftia", "--limit", "1", "--csv").out


def test_folders_and_errors_cannot_either(mocks: Mocks, run: Run) -> None:
    assert run("call", "genviral.folders.create", f"name={HOSTILE}", "media_type=upload").code == 0
    assert SAFE in run("folders", terminal=200).text
    for words in (["upload", HOSTILE], ["ls", HOSTILE], ["ls", "--limit", HOSTILE], ["download", f"swiftia:{HOSTILE}"]):
        outcome = run(*words)
        assert outcome.code == (4 if words[0] == "download" else 2), words
        assert not set("\x1b\x07\x9b\u202e") & set(outcome.err), words
        assert outcome.err.count("\n") == 1, words


@pytest.mark.parametrize("name", ["[red]a.jpg", "[nope]b.jpg", "c\x1b[31m.jpg"])
def test_bars_show_names_as_they_are(mocks: Mocks, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xff\xd8\xff" + bytes(5000))
    mocks.videogen.faults.add("delay", seconds=0.5, operation="storage.put")
    shown = on_terminal("upload", str(tmp_path / name), "--to", "videogen", width=160)
    assert shown.code == 0, shown.text
    assert shown.ever(printable(name))


def test_an_encoding_without_these_letters(mocks: Mocks, monkeypatch: pytest.MonkeyPatch) -> None:
    mocks.swiftia.add_file(name=FRIENDLY)
    written = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(written, encoding="latin-1"))
    for form in ("--json", "--csv"):
        assert main(["ls", "swiftia", "--limit", "1", form]) == 0
    sys.stdout.flush()
    first, header, second = written.getvalue().decode("latin-1").splitlines()
    assert json.loads(first)["name"] == FRIENDLY
    assert header.startswith("provider")
    assert "\\U0001f3ac été \\u65e5" in second


def test_a_provider_that_fails_is_told_once(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", "revoked")
    for command in ("ls", "du"):
        command_line = [sys.executable, "-m", "reelkit", command]
        done = subprocess.run(command_line, capture_output=True, text=True, check=False)
        assert done.returncode == 3
        assert done.stderr.count("invalid_token") == done.stderr.count("\n") == 1, done.stderr


def test_debug_shows_the_trace_of_every_error(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", "revoked")
    for words in (["ls"], ["folders"], ["download", "genviral:x"]):
        outcome = run(*words, "--debug")
        assert outcome.code == 3
        assert "Traceback" in outcome.err
        assert outcome.err.splitlines()[-1].startswith("reelkit: ")
        assert "Traceback" not in run(*words).err


def test_an_interrupt_while_loading_shows_no_trace(tmp_path: Path) -> None:
    (tmp_path / "cyclopts.py").write_text("raise KeyboardInterrupt")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from reelkit.cli import main; sys.exit(main(['ls']))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (130, "\nreelkit: interrupted\n")
