"""Ids: shown, shortened, and taken by the next command."""

from __future__ import annotations

import io
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from reelkit import MediaFile
from reelkit.cli._columns import short_ids

from tests.cli.conftest import Mocks, Run
from tests.cli.screen import on_terminal
from tests.support.changing import Changing, changes_of
from tests.support.sockets import SocketServer, answer

REFERENCE = re.compile(r"\b(?:genviral|videogen|swiftia):\S+")


def file(provider: str, file_id: str) -> MediaFile:
    return MediaFile(provider=provider, id=file_id, name="a", type="image")  # type: ignore[arg-type]


@pytest.mark.parametrize("width", [60, 80, 100, 200])
def test_a_table_shows_ids_that_the_next_command_takes(mocks: Mocks, run: Run, width: int) -> None:
    shown = on_terminal("ls", "--limit", "150", width=width, height=200)
    assert shown.code == 0, shown.text
    references = REFERENCE.findall(shown.text)
    assert len(references) == len([line for line in shown.lines if not line.startswith(("name", "150"))])
    assert {name.partition(":")[0] for name in references} == {"genviral", "videogen", "swiftia"}
    assert max(map(len, shown.lines)) <= width
    chosen = [next(name for name in references if name.startswith(provider)) for provider in "gvs"]
    found = run("get", *chosen)
    assert found.code == 0, found.err
    assert [
        f"{row['provider']}:{row['id']}".startswith(name) for row, name in zip(found.rows, chosen, strict=True)
    ] == [
        True,
        True,
        True,
    ]


def test_short_ids_tell_files_apart() -> None:
    ids = ["vg_file_0cf3c7d15f4c41", "vg_file_0cf3c7d1ffffff", "vg_file_fffffffffff"]
    short = short_ids(
        [*(file("videogen", name) for name in ids), file("swiftia", "file_1"), file("swiftia", "file_12")]
    )
    assert [short["videogen", name] for name in ids] == ["vg_file_0cf3c7d15", "vg_file_0cf3c7d1f", "vg_file_fffffffff"]
    assert [short["swiftia", name] for name in ("file_1", "file_12")] == ["file_1", "file_12"]
    assert short_ids([]) == {}


def test_the_beginning_of_an_id_must_be_of_one_file_only(mocks: Mocks, run: Run) -> None:
    whole = mocks.swiftia.file_ids[3]
    assert run("get", f"swiftia:{whole[:16]}").rows[0]["id"] == whole
    assert run("get", f"s:{whole[:16].upper()}").rows[0]["id"] == whole
    many = run("get", "swiftia:file_")
    assert many.code == 2
    assert f"is the beginning of {len(mocks.swiftia.file_ids)} ids: swiftia:" in many.err
    assert "and 37 more" in many.err
    assert run("get", "swiftia:fil").code == 4
    assert run("rm", "--yes", "swiftia:file_").code == 2
    assert len(mocks.swiftia.file_ids) == 40


def test_a_whole_id_wins_over_those_it_begins(mocks: Mocks, run: Run) -> None:
    for name in ("file_abcd", "file_abcdef"):
        mocks.swiftia.add_file(file_id=name)
    assert run("get", "swiftia:file_abcd").rows[0]["id"] == "file_abcd"
    assert run("rm", "--yes", "swiftia:file_abcd").out == "deleted swiftia:file_abcd\n"


def test_ids_only(mocks: Mocks, run: Run) -> None:
    outcome = run("ls", "swiftia", "-q", "--limit", "2")
    assert outcome.out.splitlines() == [f"swiftia:{name}" for name in mocks.swiftia.file_ids[:2]]
    assert run("ls", "swiftia", "-q", "--limit", "2", terminal=80).out == outcome.out
    assert run("ls", "-q", "--json").code == 2


@pytest.mark.parametrize("form", [["-q"], []], ids=["ids", "JSON lines"])
def test_what_one_command_prints_the_next_takes(
    mocks: Mocks, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: list[str]
) -> None:
    listed = run("ls", "--type", "video", "--limit", "3", *form)
    monkeypatch.setattr("sys.stdin", io.StringIO(listed.out + "\n"))
    (tmp_path / "clips").mkdir()
    outcome = run("download", "--to", str(tmp_path / "clips"), "-")
    assert outcome.code == 0, outcome.err
    assert sorted(outcome.out.split("\n")[:-1]) == sorted(map(str, (tmp_path / "clips").iterdir()))
    assert len(outcome.out.splitlines()) == 3


def test_standard_input_that_names_nothing(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    for text, words in (("", "at least one file"), ('{"a": 1}\n', "line 1"), ("vimeo:1\n", "provider:id")):
        monkeypatch.setattr("sys.stdin", io.StringIO(text))
        outcome = run("get", "-")
        assert outcome.code == 2
        assert words in outcome.err


def test_one_that_is_not_there_does_not_hide_the_others(mocks: Mocks, run: Run) -> None:
    known = f"swiftia:{mocks.swiftia.file_ids[0]}"
    outcome = run("get", "genviral:ffffffff", known)
    assert outcome.code == 4
    assert [row["id"] for row in outcome.rows] == [mocks.swiftia.file_ids[0]]
    refused = run("rm", "--yes", "swiftia:file_nothere", known)
    assert refused.code == 4
    assert "nothing was removed" in refused.err
    assert mocks.swiftia.file_ids[0] in known


def test_asking_names_the_files(mocks: Mocks) -> None:
    file_id = mocks.swiftia.file_ids[0]
    name = mocks.swiftia.files[0]["name"]
    shown = on_terminal("rm", f"swiftia:{file_id[:14]}", typed=b"y\n", width=200)
    assert f"Remove {name} (swiftia:{file_id})?" in shown.text
    assert f"deleted swiftia:{file_id}" in shown.text
    assert file_id not in mocks.swiftia.file_ids


def test_genviral_is_walked_once_for_all(mocks: Mocks, run: Run) -> None:
    assert run("get", *(f"genviral:{name[:10]}" for name in mocks.genviral.file_ids[:5])).code == 0
    assert len(mocks.genviral.requests) <= 2


def test_columns_and_order(mocks: Mocks, run: Run) -> None:
    rows = run("ls", "swiftia", "--columns", "id,size,created,type", "--sort", "size").rows
    assert list(rows[0]) == ["id", "size_bytes", "created_at", "type"]
    sizes = [row["size_bytes"] for row in rows]
    assert sizes == sorted(sizes)
    down = run("ls", "swiftia", "--sort", "size", "--reverse", "--limit", "3").rows
    assert [row["size_bytes"] for row in down] == sorted(sizes, reverse=True)[:3]
    everything = [row["id"] for row in run("ls").rows]
    assert [row["id"] for row in run("ls", "--reverse").rows] == everything[::-1]
    names = [row["name"] for row in run("ls", "--sort", "name", "-c", "name").rows]
    assert names == sorted(names, key=str.casefold)
    by_time = [row["created_at"] for row in run("ls", "--sort", "created", "--reverse").rows]
    dated = [moment for moment in by_time if moment]
    assert by_time[: len(dated)] == sorted(dated, reverse=True)
    header = run("ls", "swiftia", "--csv", "-c", "name,url", "--limit", "1").out.splitlines()[0]
    assert header == "name,url"
    assert run("ls", "swiftia", "-c", "name,url,id", "--limit", "1", terminal=200).text.split()[:3] == [
        "name",
        "url",
        "id",
    ]
    for words in (["--columns", "nmae"], ["--sort", "sise"], ["--columns", ""]):
        assert run("ls", *words).code in ((0,) if words[1] == "" else (2,))


def test_the_same_command_gives_the_same_order(mocks: Mocks, run: Run) -> None:
    expected = run("ls", "--limit", "50", "-q").out
    for slow in mocks:
        for mock in mocks:
            mock.faults.clear()
        slow.faults.add("delay", seconds=0.05, probability=1)
        assert run("ls", "--limit", "50", "-q").out == expected
    for mock in mocks:
        mock.faults.clear()


def test_get_shows_chosen_columns(mocks: Mocks, run: Run) -> None:
    outcome = run("get", f"swiftia:{mocks.swiftia.file_ids[0]}", "--columns", "name,size")
    assert list(json.loads(outcome.out)) == ["name", "size_bytes"]


@pytest.mark.parametrize(
    "columns", [None, "name,size,url,id", "id,url,thumbnail_url,name", "provider,id,status,type,url"]
)
def test_ids_are_whole_at_every_width(mocks: Mocks, run: Run, columns: str | None) -> None:
    chosen = ["--columns", columns] if columns else []
    whole = REFERENCE.findall(run("ls", "--limit", "4", *chosen, terminal=400).text)
    assert len(whole) == 4
    for width in (48, 60, 78, 79, 80, 81, 82, 83, 100, 120):
        lines = run("ls", "--limit", "4", *chosen, terminal=width).text.splitlines()
        assert [name for line in lines for name in whole if name in line.split()] == whole, width
        assert max(map(len, lines)) <= width
        if columns:
            assert len(lines[0].split()) == len(columns.split(","))


def test_files_of_several_providers_are_looked_up_together_and_told_in_order(mocks: Mocks, run: Run) -> None:
    words = [f"{mock.name}:{mock.file_ids[number]}" for number in (5, 3, 4) for mock in mocks]
    words[4:4] = [f"swiftia:file_{'0' * 32}"]
    outcome = run("get", *words)
    assert outcome.code == 4
    assert [f"{row['provider']}:{row['id']}" for row in outcome.rows] == [
        word for word in words if "0000000" not in word
    ]
    mocks.swiftia.faults.add(status=500, probability=1)
    assert [row["provider"] for row in run("get", *words).rows] == ["genviral", "videogen"] * 3
    mocks.swiftia.faults.clear()


@pytest.mark.parametrize("command", [("get",), ("rm", "--yes")])
def test_a_proxy_that_refuses_is_asked_once_about_files_of_one_provider(
    run: Run, no_keys: None, command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy", "https_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
    with SocketServer(*[answer(407)] * 9) as proxy:
        files = [f"videogen:{str(n) * 36}" for n in range(6)]
        found = run(*command, *files, HTTPS_PROXY=proxy.url, VIDEOGEN_API_KEY="key")
        assert len(proxy.requests) == 1
    assert found.code != 0
    assert found.err.count("the proxy refuses") == 6


def test_with_one_key_the_provider_may_be_left_out(mocks: Mocks, run: Run) -> None:
    file_id = mocks.swiftia.file_ids[0]
    outcome = run("get", file_id, GENVIRAL_API_KEY="", VIDEOGEN_API_KEY="")
    assert [row["id"] for row in outcome.rows] == [file_id]
    assert run("get", file_id).code == 2


def test_large_files_and_new_ones(mocks: Mocks, run: Run) -> None:
    mocks.swiftia.add_file(size=2_500_000_000_000, created_at=datetime.now(UTC) + timedelta(minutes=5))
    shown = run("ls", "swiftia", "--limit", "1", "--columns", "size,created", terminal=80)
    assert shown.text.splitlines()[1].split() == ["2.5", "TB", "now"]


@pytest.mark.parametrize("variant", ["60 deleted", "30 deleted twice", "60 inserted"])
@pytest.mark.parametrize("length", [12, 36])
def test_an_id_is_found_in_a_list_that_changes(mocks: Mocks, run: Run, variant: str, length: int) -> None:
    added = [mocks.genviral.add_file() for _ in range(200)][::-1]
    changing = Changing("/api/partner/v1/files", changes_of(mocks.genviral, added, variant))
    mocks.genviral.before_each(changing)
    found = run("get", f"genviral:{added[130][:length]}")
    assert [row["id"] for row in found.rows] == [added[130]], found.err
    assert len(changing.asked) > 1
