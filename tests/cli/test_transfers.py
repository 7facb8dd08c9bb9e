"""``reelkit upload``, ``download``, ``rm`` and ``folders``."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from reelkit.cli import main
from reelkit.cli.download import partial_files

from tests.cli.conftest import Mocks, Run

JPEG = b"\xff\xd8\xff" + bytes(5000)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "summer.jpg"
    path.write_bytes(JPEG)
    return path


def test_up_into_a_folder_and_down_again(mocks: Mocks, run: Run, picture: Path, tmp_path: Path) -> None:
    uploaded = run("upload", str(picture), "--folder", mocks.genviral.folder_id)
    assert uploaded.code == 0, uploaded.err
    reference = uploaded.out.strip()
    assert reference.removeprefix("genviral:") in mocks.genviral.folder_item_ids(mocks.genviral.folder_id)
    target = tmp_path / "that is" / "not there yet"
    downloaded = run("download", reference, "--to", str(target))
    assert downloaded.code == 0, downloaded.err
    assert Path(downloaded.out.strip()).read_bytes() == JPEG
    again = run("download", reference, "--to", str(target))
    assert again.code == 1
    assert again.err.strip().endswith(f"{target / 'summer.jpg'} exists already - --overwrite replaces it")
    assert run("download", reference, "--to", str(target), "--overwrite").code == 0


def test_twins_of_one_name_are_both_fetched(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    ids = [mocks.swiftia.add_file(name="x.mp4", content=bytes([number]) * 999) for number in range(3)]
    other = mocks.genviral.add_file(filename="x.mp4", content=b"other" * 100)
    outcome = run("download", *(f"swiftia:{name}" for name in ids), f"genviral:{other}", "--to", str(tmp_path))
    assert outcome.code == 0, outcome.err
    names = ["x (2).mp4", "x (3).mp4", "x (4).mp4", "x.mp4"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == 4
    again = run("download", *(f"swiftia:{name}" for name in ids), f"genviral:{other}", "--to", str(tmp_path))
    assert again.code == 1
    assert again.err.count("exists already") == 4
    before = len(mocks.genviral.requests)
    skipped = run("download", *(f"swiftia:{name}" for name in ids), "--to", str(tmp_path), "--skip-existing")
    assert skipped.code == 0, skipped.err
    assert len(skipped.out.splitlines()) == 3
    assert len(mocks.genviral.requests) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == names


def test_one_failure_does_not_stop_the_others(mocks: Mocks, run: Run, picture: Path, tmp_path: Path) -> None:
    reference = run("upload", str(picture), "--to", "genviral").out.strip()
    outcome = run("download", "swiftia:missing", reference, "--to", str(tmp_path / "."), "--overwrite")
    assert outcome.code == 4
    assert "swiftia:missing" in outcome.err
    assert outcome.out.strip() == str(picture)


def test_an_interrupted_download_leaves_nothing(
    mocks: Mocks, run: Run, picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reference = run("upload", str(picture), "--to", "genviral").out.strip()
    target = tmp_path / "down"
    target.mkdir()

    def interrupted(*_: object, **__: object) -> Iterator[object]:
        (target / "summer.jpg.0123456789.part").write_bytes(b"half")
        if target.is_dir():
            raise KeyboardInterrupt
        yield None

    monkeypatch.setattr("reelkit.MediaLibrary.download_many", interrupted)
    outcome = run("download", reference, "--to", str(target))
    assert outcome.code == 130
    assert outcome.err.strip() == "reelkit: interrupted"
    assert list(target.iterdir()) == []


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["upload", "missing.jpg", "--to", "genviral"], "no such file"),
        (["download", "swiftia:file_1", "--to", __file__], "no directory"),
        (["rm", "genviral:x", "--yes"], "no way to remove"),
        (["rm", "swiftia:x"], "--yes"),
        (["rm", "--yes"], "at least one file"),
        (["get"], "at least one file"),
        (["download"], "at least one file"),
        (["upload"], "at least one file"),
    ],
)
def test_usage(mocks: Mocks, run: Run, words: list[str], text: str) -> None:
    outcome = run(*words)
    assert outcome.code == 2
    assert text in outcome.err


def test_nothing_is_uploaded_for_a_folder_that_is_not_there(mocks: Mocks, run: Run, picture: Path) -> None:
    before = list(mocks.genviral.file_ids)
    for folder, code in (("99999999-9999-4999-8999-999999999999", 4), ("no-uuid", 2)):
        outcome = run("upload", str(picture), str(picture), "--folder", folder)
        assert (outcome.code, outcome.out, outcome.err.count("\n")) == (code, "", 1), outcome.err
    assert mocks.genviral.file_ids == before


def test_twins_of_one_name_that_cannot_be_uploaded_are_told_apart(run: Run, mocks: Mocks, tmp_path: Path) -> None:
    paths = [tmp_path / folder / "notes" for folder in ("one", "two")]
    for path in paths:
        path.parent.mkdir()
        path.write_bytes(b"notes")
    outcome = run("upload", *map(str, paths), "--to", "genviral")
    assert outcome.code != 0
    assert [str(path) in outcome.err for path in paths] == [True, True]
    assert mocks.genviral.requests == []


def test_an_upload_of_unknown_content_says_what_helps(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    (tmp_path / "notes").write_text("text")
    outcome = run("upload", str(tmp_path / "notes"), "--to", "genviral")
    assert outcome.code == 2
    assert "ends in .mp4" in outcome.err


def test_an_interrupt_leaves_whole_files_alone(tmp_path: Path) -> None:
    whole = {"movie.part1.mp4", "movie.part", "a.0123456789.part.mp4"}
    partial = {"movie.mp4.0123456789.part", "movie.mp4.0123456789.part.json"}
    for name in whole | partial:
        (tmp_path / name).touch()
    assert {path.name for path in partial_files(tmp_path)} == partial


def test_a_provider_must_be_named_where_two_would_do(mocks: Mocks, run: Run, picture: Path) -> None:
    assert "--to genviral" in run("upload", str(picture)).err
    assert "--folder is for Genviral" in run("upload", str(picture), "--to", "videogen", "--folder", "x").err


def test_removing_asks_first(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    file_id = mocks.swiftia.file_ids[0]

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal("n\n"))
    assert run("rm", f"swiftia:{file_id}").code == 1
    assert file_id in mocks.swiftia.file_ids
    monkeypatch.setattr("sys.stdin", Terminal("y\n"))
    assert run("rm", f"swiftia:{file_id}").out == f"deleted swiftia:{file_id}\n"
    assert file_id not in mocks.swiftia.file_ids


def test_videogen_archives(mocks: Mocks, run: Run) -> None:
    file_id = mocks.videogen.file_ids[0]
    assert run("rm", "--yes", f"videogen:{file_id}").out == f"archived videogen:{file_id}\n"
    assert file_id not in mocks.videogen.file_ids


def test_folders_as_a_tree(mocks: Mocks, run: Run) -> None:
    rows = run("folders").rows
    assert mocks.genviral.folder_id in {row["id"] for row in rows}
    shown = run("folders", terminal=120).out
    assert "Product Shots" in shown
    assert main(["folders"]) == 0


def test_a_name_that_no_file_can_have_here_is_no_dead_end(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    file_id = mocks.swiftia.add_file(name="../clip.mp4", content=b"x")
    refused = run("download", f"swiftia:{file_id}", "--to", str(tmp_path))
    assert (refused.code, list(tmp_path.iterdir())) == (2, [])
    assert refused.err.endswith("`reelkit sync` renames it\n")
    assert run("sync", "swiftia", "--to", str(tmp_path), "--include", "*clip.mp4").rows[0]["action"] == "new"


def test_one_that_cannot_be_removed_does_not_stop_the_others(mocks: Mocks, run: Run) -> None:
    first, second = mocks.swiftia.file_ids[:2]
    mocks.swiftia.faults.add(status=403, operation="delete_file")
    outcome = run("rm", "--yes", f"swiftia:{first}", f"swiftia:{second}")
    assert (outcome.code, outcome.out) == (3, f"deleted swiftia:{second}\n")
    assert outcome.err.startswith(f"reelkit: swiftia:{first}: ")
    assert first in mocks.swiftia.file_ids


def test_with_one_key_an_upload_goes_there(mocks: Mocks, run: Run, picture: Path) -> None:
    outcome = run("upload", str(picture), VIDEOGEN_API_KEY="")
    assert outcome.out == f"genviral:{mocks.genviral.file_ids[0]}\n"
