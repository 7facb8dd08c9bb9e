"""``reelkit sync``."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Mocks, Run
from tests.cli.screen import on_terminal


def test_what_is_new_comes_once(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    words = ("sync", "swiftia", "--to", str(tmp_path / "media"), "--include", "*.mp4")
    planned = run(*words, "--dry-run")
    assert planned.code == 0, planned.err
    assert "(nothing was done)" in planned.err
    assert not (tmp_path / "media").exists()
    first = run(*words)
    assert first.code == 0, first.err
    assert {row["action"] for row in first.rows} == {"new"}
    assert {row["path"] for row in first.rows} == {row["path"] for row in planned.rows}
    assert all((tmp_path / "media" / row["path"]).is_file() for row in first.rows)
    again = run(*words)
    assert {row["action"] for row in again.rows} == {"kept"}
    assert again.err == f"0 new, 0 changed, 0 moved, {len(first.rows)} kept\n"
    mocks.swiftia.add_file(name="fresh.mp4", created_at=None)
    assert [row["action"] for row in run(*words).rows].count("new") == 1


def test_a_terminal_shows_what_is_not_as_it_was(mocks: Mocks, tmp_path: Path) -> None:
    for file_id in mocks.swiftia.file_ids[1:]:
        mocks.swiftia.client().files.delete(file_id)
    mocks.swiftia.faults.add("delay", seconds=0.5, operation="storage.get")
    shown = on_terminal("sync", "swiftia", "--to", "media", "--template", "{name}", cwd=tmp_path)
    assert shown.code == 0, shown.text
    (path,) = [path for path in (tmp_path / "media").iterdir() if not path.name.startswith(".")]
    assert shown.lines == [f"+ {path.name}", "1 new, 0 changed, 0 moved, 0 kept"]
    again = on_terminal("sync", "swiftia", "--to", "media", "--template", "{name}", cwd=tmp_path)
    assert again.lines == ["0 new, 0 changed, 0 moved, 1 kept"]


def test_wrong_use(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    to = str(tmp_path / "media")
    for words, text in (
        (["sync", "swiftia"], "--to"),
        (["sync", "--to", to, "--template", "{nome}"], "template"),
        (["sync", "--to", to, "--delete", "--since", "yesterday"], "--delete needs the whole listing"),
        (["sync", "swiftiaa", "--to", to], "swiftiaa"),
        (["sync", "--to", __file__], "is no directory"),
    ):
        outcome = run(*words)
        assert outcome.code == 2, outcome
        assert text in outcome.err
    assert list(tmp_path.iterdir()) == []


def test_a_provider_that_fails_does_not_stop_the_others(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    mocks.genviral.faults.add(status=401, probability=1)
    outcome = run("sync", "genviral", "swiftia", "--to", str(tmp_path / "media"), "--include", "*-1.*")
    mocks.genviral.faults.clear()
    assert outcome.code == 3
    assert outcome.rows
    assert "GENVIRAL_API_KEY" in outcome.err


def test_a_bucket_is_as_good_as_a_folder(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    url = f"file://{tmp_path}/bucket"
    first = run("sync", "swiftia", "--to", url, "--template", "{name}")
    assert first.code == 0, first.err
    assert {row["action"] for row in first.rows} == {"new"}
    assert all((tmp_path / "bucket" / row["path"]).is_file() for row in first.rows)
    assert {row["action"] for row in run("sync", "swiftia", "--to", url, "--template", "{name}").rows} == {"kept"}
    unknown = run("sync", "swiftia", "--to", "nonsense://bucket")
    assert unknown.code == 2
    assert "nonsense" in unknown.err


def test_one_that_fails_is_told_and_gives_its_code(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    failing = mocks.swiftia.add_file(name="a.mp4", content=b"a")
    mocks.swiftia.faults.add(status=404, probability=1, operation="storage.get")
    outcome = run("sync", "swiftia", "--to", str(tmp_path / "media"), "--include", "a.mp4")
    mocks.swiftia.faults.clear()
    assert [(row["id"], row["action"]) for row in outcome.rows] == [(failing, "failed")]
    assert outcome.code == 4
    assert f"reelkit: swiftia:{failing}: " in outcome.err
