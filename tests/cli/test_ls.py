"""``reelkit ls``, ``get`` and ``du``."""

from __future__ import annotations

import csv
import io
import re

import pytest

from tests.cli.conftest import Mocks, Run


def test_a_pipe_gets_json_lines_of_all_providers(mocks: Mocks, run: Run) -> None:
    outcome = run("ls")
    assert outcome.code == 0
    assert {row["provider"] for row in outcome.rows} == {"genviral", "videogen", "swiftia"}
    dated = [row["created_at"] for row in outcome.rows if row["provider"] == "swiftia"]
    assert dated == sorted(dated, reverse=True)


def test_filters(mocks: Mocks, run: Run) -> None:
    videos = run("ls", "genviral", "swiftia", "--type", "video").rows
    assert {row["type"] for row in videos} == {"video"}
    assert {row["provider"] for row in videos} == {"genviral", "swiftia"}
    assert {row["provider"] for row in run("ls", "--tag", "short", "--tag", "cropped").rows} == {"swiftia"}
    assert dict(mocks.swiftia.requests[-1].query)["tags"] == "short,cropped"
    assert {row["provider"] for row in run("ls", "--context", "ai-studio").rows} == {"genviral"}
    assert len(run("ls", "swiftia", "--limit", "3").rows) == 3
    assert all("slide" in row["name"] for row in run("ls", "genviral", "--name", "slide*").rows)
    assert run("ls", "swiftia", "--since", "2200-01-01").rows == []


def test_what_made_a_file_is_a_column_and_a_filter(mocks: Mocks, run: Run) -> None:
    rows = run("ls", "--columns", "provider,id,origin,origin_id").rows
    found = {(row["provider"], row["origin"]) for row in rows}
    assert found >= {("genviral", "studio"), ("genviral", None), ("swiftia", "job"), ("videogen", "tool")}
    jobs = {file["id"]: file["jobId"] for file in mocks.swiftia.files}
    assert {row["id"]: row["origin_id"] for row in rows if row["provider"] == "swiftia"} == jobs
    made = run("ls", "--origin", "studio", "--columns", "id,origin").rows
    assert {row["id"] for row in made} == {row["id"] for row in rows if row["origin"] == "studio"} != set()


def test_csv(mocks: Mocks, run: Run) -> None:
    rows = list(csv.DictReader(io.StringIO(run("ls", "swiftia", "--csv", "--limit", "2").out)))
    assert [row["id"] for row in rows] == mocks.swiftia.file_ids[:2]


@pytest.mark.parametrize("width", [60, 200])
def test_a_terminal_gets_a_table(mocks: Mocks, run: Run, width: int) -> None:
    outcome = run("ls", "swiftia", "--limit", "3", terminal=width)
    lines = outcome.text.splitlines()
    assert lines[0].split() == ["name", *(["type", "size"] if width < 100 else ["type", "size", "length", "age"]), "id"]
    assert len(lines) == 4
    assert max(map(len, lines)) <= width
    assert "6.3 MB" in outcome.text
    assert "\x1b]8;id=" in outcome.out
    assert mocks.swiftia.file_ids[0] in outcome.out
    assert outcome.err == "3 files\n"
    assert run("ls", "swiftia", "--limit", "1", terminal=width).err == "1 file\n"


def test_no_colour_where_none_is_wanted(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = run("ls", "swiftia", "--limit", "1", terminal=80, NO_COLOR="1")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", outcome.out)
    assert "\x1b" not in run("ls", "swiftia", "--limit", "1").out


def test_one_provider_that_fails_does_not_hide_the_others(
    mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GENVIRAL_API_KEY", "revoked")
    outcome = run("ls")
    assert outcome.code == 3
    assert {row["provider"] for row in outcome.rows} == {"videogen", "swiftia"}
    assert "GENVIRAL_API_KEY" in outcome.err


@pytest.mark.parametrize(
    ("words", "code", "text"),
    [
        (["ls", "vimeo"], 2, '"vimeo"'),
        (["ls", "genviiral"], 2, 'Did you mean "genviral"?'),
        (["du", "swiftai"], 2, 'Did you mean "swiftia"?'),
        (["ls", "genviral", "--tag", "x"], 2, "--tag is for Swiftia"),
        (["ls", "swiftia", "--context", "x"], 2, "--context is for Genviral"),
        (["ls", "--json", "--csv"], 2, "exclude each other"),
        (["ls", "--limit", "-1"], 2, "limit"),
        (["ls", "--limit", "99999999999999999999"], 2, "limit"),
        (["ls", "--type", "gif"], 2, "type"),
        (["ls", "--since", "whenever"], 2, "since"),
        (["get", "file_1"], 2, "provider:id"),
        (["get", "swiftia:missing"], 4, "no such file"),
        (["get", f"swiftia:{'x' * 32}"], 4, "no such file"),
        (["get", "genviral:missing"], 4, "no such file"),
    ],
)
def test_errors(mocks: Mocks, run: Run, words: list[str], code: int, text: str) -> None:
    outcome = run(*words)
    assert (outcome.code, outcome.out) == (code, "")
    assert text in outcome.err
    assert outcome.err.count("\n") == 1


def test_without_keys(run: Run) -> None:
    outcome = run("ls")
    assert outcome.code == 3
    assert "GENVIRAL_API_KEY" in outcome.err


def test_details_of_files(mocks: Mocks, run: Run) -> None:
    words = [f"{mock.name}:{mock.file_ids[1]}" for mock in mocks]
    outcome = run("get", *words)
    assert [f"{row['provider']}:{row['id']}" for row in outcome.rows] == words
    assert mocks.swiftia.file_ids[1] in run("get", words[2], terminal=80).out


def test_storage_by_type(mocks: Mocks, run: Run) -> None:
    rows = run("du").rows
    quota = next(row for row in rows if row["type"] == "quota")
    swiftia = [row for row in rows if row["provider"] == "swiftia" and row["type"] != "quota"]
    assert sum(row["files"] for row in swiftia) == len(mocks.swiftia.file_ids)
    assert 0 < quota["used_bytes"] < quota["allotted_bytes"]
    shown = run("du", "swiftia", terminal=80).out
    assert "MB of" in shown
    assert "video" in shown
    assert shown.endswith("\n")
