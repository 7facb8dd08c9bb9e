"""What a terminal is sent: no escapes of strangers, nothing that its encoding lacks, one line per error."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from reelkit.cli import main
from reelkit.cli._text import printable
from reelkit.errors import APITimeoutError

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


def interrupted(*_: object, **__: object) -> Iterator[object]:
    raise KeyboardInterrupt


def test_debug_shows_where_it_was_interrupted(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.MediaLibrary.list", interrupted)
    assert run("ls").code == 130
    with pytest.raises(KeyboardInterrupt):
        run("ls", "--debug")


def test_a_library_that_is_not_installed_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.delitem(sys.modules, "reelkit.cli._app", raising=False)
        patch.setitem(sys.modules, "cyclopts", None)
        outcome = run("ls")
    assert (outcome.code, outcome.err) == (1, "reelkit: the command needs cyclopts: pip install 'reelkit[cli]'\n")
    monkeypatch.setitem(sys.modules, "reelkit.cli._app", None)
    with pytest.raises(ModuleNotFoundError, match="_app"):
        run("ls")


SILENCE = APITimeoutError("no response", provider="swiftia", operation=None, method="GET", url="https://a.example")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (SILENCE, " - try again in a moment"),
        (RuntimeError("x"), "RuntimeError: x (--debug shows the trace)"),
    ],
)
def test_every_error_says_what_to_do(
    mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception, text: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("reelkit.MediaLibrary.list", fail)
    outcome = run("ls")
    assert (outcome.code, outcome.err.count("\n")) == (1, 1)
    assert outcome.err.endswith(f"{text}\n")


def test_a_plan_that_is_used_up_has_a_code_of_its_own(mocks: Mocks, run: Run) -> None:
    mocks.videogen.faults.add(status=402)
    outcome = run("ls", "videogen")
    assert (outcome.code, outcome.out) == (5, "")
    assert "at videogen" in outcome.err


def test_a_table_without_room_for_its_columns(mocks: Mocks, run: Run) -> None:
    outcome = run("ls", "--limit", "2", "--columns", "id,name,type", terminal=2)
    assert (outcome.code, outcome.err) == (0, "2 files\n")
