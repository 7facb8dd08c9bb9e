"""``reelkit login`` and ``whoami``: keys in a keyring."""

from __future__ import annotations

import io
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, NoKeyringError
from reelkit.cli import _keys

from tests.cli.conftest import Mocks, Run


class Memory(KeyringBackend):
    """A keyring of this test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def memory() -> Iterator[Memory]:
    before, memory = keyring.get_keyring(), Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


def test_a_key_is_tried_kept_used_and_removed(
    mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWIFTIA_API_KEY")
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong-key-that-is-long\n"))
    refused = run("login", "swiftia")
    assert refused.code == 3
    assert "the key is not kept" in refused.err
    assert memory.kept == {}
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{mocks.swiftia.api_key}\n"))
    kept = run("login", "swiftia")
    assert kept.code == 0, kept.err
    assert mocks.swiftia.api_key not in kept.out + kept.err
    assert memory.kept == {("reelkit", "swiftia"): mocks.swiftia.api_key}
    sources = {row["provider"]: row["source"] for row in run("whoami").rows}
    assert sources == {"genviral": "GENVIRAL_API_KEY", "videogen": "VIDEOGEN_API_KEY", "swiftia": "keyring"}
    assert "keyring" in run("whoami", terminal=160).text
    assert run("ls", "swiftia", "--limit", "1").code == 0
    assert run("login", "swiftia", "--remove").code == 0
    assert run("ls", "swiftia").code == 3


def test_profiles(mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{mocks.swiftia.api_key}\n"))
    assert run("--profile", "work", "login", "swiftia").code == 0
    assert set(memory.kept) == {("reelkit", "work:swiftia")}
    monkeypatch.setenv("SWIFTIA_API_KEY", "of another organization")
    assert run("ls", "swiftia").code == 3
    assert run("ls", "swiftia", "--limit", "1", "--profile=work").code == 0
    assert run("ls", "swiftia", "--limit", "1", REELKIT_PROFILE="work").code == 0
    assert run("ls", "swiftia").code == 3
    rows = {row["provider"]: row for row in run("whoami", "--profile", "work").rows}
    assert rows["swiftia"]["source"] == "keyring, profile work"
    assert rows["genviral"]["key"] is None
    assert run("ls", "--profile").code == 2
    # The environment's keys are of another account: a profile without one uses none.
    for words in (["folders"], ["ls", "genviral"], ["ls"], ["download", "genviral:abcdefgh"]):
        refused = run(*words, "--profile", "travel")
        assert refused.code == 3
        assert "profile 'travel' has no key: `reelkit login " in refused.err
        assert "GENVIRAL_API_KEY" not in refused.err


def test_a_kept_key_that_is_refused_is_not_blamed_on_the_environment(
    mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWIFTIA_API_KEY")
    memory.kept["reelkit", "swiftia"] = "revoked-meanwhile"
    memory.kept["reelkit", "work:swiftia"] = "revoked-too"
    outcome = run("ls", "swiftia")
    assert outcome.code == 3
    assert "the key is that of the keyring; `reelkit login swiftia` keeps another" in outcome.err
    assert "SWIFTIA_API_KEY" not in outcome.err
    assert "`reelkit login swiftia --profile work` keeps another" in run("ls", "swiftia", "--profile", "work").err


def test_a_keyring_that_is_locked_is_told_of_once(
    mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWIFTIA_API_KEY")

    def fails(self: Memory, service: str, username: str) -> None:
        raise error

    monkeypatch.setattr(Memory, "get_password", fails)
    error: Exception = KeyringLocked("it is locked\x1b")
    for words in (["ls", "--limit", "1"], ["whoami"], ["ls", "swiftia"]):
        told = run(*words).err
        assert told.count("the system's keyring, which may have a key: it is locked\\u001b\n") == 1
    assert "it is locked" in run("login", "swiftia", "--remove").err
    # A machine that has none is not reminded of it at every command.
    error = NoKeyringError("no backend")
    assert run("ls", "--limit", "1").err == ""
    assert run("ls", "swiftia").err.startswith(
        "reelkit: no key for swiftia: set SWIFTIA_API_KEY, or use `reelkit login`"
    )


def test_a_keyring_that_hangs_is_given_up(
    mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SWIFTIA_API_KEY")
    monkeypatch.setattr(_keys, "PATIENCE", 0.05)
    released = threading.Event()
    asked: list[str] = []

    def hang(self: Memory, service: str, username: str) -> None:
        asked.append(username)
        released.wait()

    monkeypatch.setattr(Memory, "get_password", hang)
    try:
        outcome = run("ls", "--limit", "1")
        assert (outcome.code, len(outcome.rows)) == (0, 1)
        assert outcome.err.endswith("no answer within 0.05 s\n")
        run("whoami", "--profile", "work")
        assert asked == ["swiftia", "work:genviral"]
        assert "no answer within 0.05 s" in run("login", "swiftia", "--remove").err
    finally:
        released.set()


def test_what_cannot_be_meant(mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    memory.kept["reelkit", "swiftia"] = "another key, that is kept"
    monkeypatch.delenv("SWIFTIA_API_KEY")
    monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
    refused = run("login", "swiftia")
    assert refused.code == 3
    assert "keyring" not in refused.err
    for profile in ("", "travel"):
        monkeypatch.setattr("sys.stdin", io.StringIO("wrong\n"))
        words = ["login", "swiftia", "--remove", f"--profile={profile}"]
        outcome = run(*words)
        assert outcome.code == (4 if profile else 2)
        assert ("has no key for swiftia" if profile else "--profile needs a name") in outcome.err
    assert len(memory.kept) == 1


def test_typos_are_told_what_they_are_near_to(mocks: Mocks, run: Run) -> None:
    for words, meant in (
        (["ls", "genviiral"], "genviral"),
        (["lss"], "ls"),
        (["ls", "--columns", "nam"], "name"),
        (["ls", "--sort", "creatd"], "created"),
        (["get", "genvral:abc"], "genviral"),
        (["call", "genviral.files.lst"], "genviral.files.list"),
        (["ls", "--type", "vidio"], "video"),
    ):
        outcome = run(*words)
        assert outcome.code == 2
        assert f"Did you mean '{meant}'?" in outcome.err.replace('"', "'"), outcome.err


def test_no_file_of_videogen_is_chosen_by_a_time(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    for words in (
        ["ls", "--until", "today"],
        ["ls", "--since", "yesterday"],
        ["sync", "--to", f"{tmp_path}/media", "--since=today"],
    ):
        refused = run(words[0], "videogen", *words[1:])
        assert (refused.code, refused.out) == (2, "")
        assert "VideoGen does not give the creation time" in refused.err
    assert list(tmp_path.iterdir()) == []
    assert run("ls", "--since", "yesterday", "--limit", "1").code == 0


def test_without_keyring(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{mocks.swiftia.api_key}\n"))
    outcome = run("login", "swiftia")
    assert outcome.code == 2
    assert "pip install 'reelkit[keyring]'" in outcome.err
    assert run("ls", "swiftia", "--limit", "1").code == 0


def test_errors_name_the_variable_that_is_wrong(mocks: Mocks, run: Run) -> None:
    mocks_url = os.environ["SWIFTIA_BASE_URL"]
    for words, text in (
        ({"SWIFTIA_BASE_URL": "nonsense"}, "SWIFTIA_BASE_URL: must look like"),
        ({"SWIFTIA_API_KEY": "'quoted key'"}, "SWIFTIA_API_KEY, the API key for swiftia,"),
        ({"SWIFTIA_BASE_URL": "http://127.0.0.1:9"}, "check SWIFTIA_BASE_URL"),
        ({"SWIFTIA_API_KEY": "wrong"}, "check SWIFTIA_API_KEY"),
    ):
        outcome = run("du", "swiftia", **words)
        assert outcome.code in (1, 3)
        assert text in outcome.err
    # What only a program can do is no advice here, and what is not there is no file.
    assert "allow_http" not in run("ls", "swiftia", SWIFTIA_BASE_URL="http://media.example").err
    assert run("ls", "swiftia", SWIFTIA_BASE_URL=f"{mocks_url}/no/such/prefix").err.endswith("check SWIFTIA_BASE_URL\n")
    assert run("call", "swiftia.files.get", "file=file_none").err.endswith("`reelkit ls` lists what is there\n")
    assert "SWIFTIA_API_KEY" in run("download", "swiftia:abcd", SWIFTIA_API_KEY="").err
    assert "api_key" not in run("call", "swiftia.files.list", SWIFTIA_API_KEY="").err
    nothing = {"GENVIRAL_API_KEY": "", "VIDEOGEN_API_KEY": ""}
    assert run("upload", __file__, **nothing).code == 3
    assert "whoami" not in run("ls", "swiftia", SWIFTIA_BASE_URL="nonsense").err
    assert "whoami" not in run("ls", "swiftia", SWIFTIA_BASE_URL="http://media.example").err


def test_no_key_is_none(mocks: Mocks, run: Run, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    def ends(_: str) -> str:
        raise EOFError

    monkeypatch.setattr("reelkit.cli.login.getpass", ends)
    for is_terminal in (False, True):
        stdin = io.StringIO("\n")
        monkeypatch.setattr(stdin, "isatty", lambda value=is_terminal: value)
        monkeypatch.setattr("sys.stdin", stdin)
        outcome = run("login", "swiftia")
        assert (outcome.code, outcome.err) == (2, "reelkit: no key was given; SWIFTIA_API_KEY works, too\n")
    assert memory.kept == {}
