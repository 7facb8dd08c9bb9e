"""The scripts under examples/ run, against mocks on loopback."""

from __future__ import annotations

import csv
import json
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support.served import ServedMocks, serve_all

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
TESTED_ELSEWHERE = {"dask_checksums.py", "demo.py", "ray_checksums.py"}


@pytest.fixture(scope="module")
def served_mocks() -> Iterator[ServedMocks]:
    with serve_all(files=150) as mocks:
        yield mocks


@pytest.fixture(autouse=True)
def mocks(served_mocks: ServedMocks, monkeypatch: pytest.MonkeyPatch, no_keys: None, tmp_path: Path) -> ServedMocks:
    served_mocks.reset()
    for name, value in served_mocks.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return served_mocks


def run(script: str, *arguments: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", [script, *arguments])
        with pytest.raises(SystemExit) as ended:
            runpy.run_path(str(EXAMPLES / script), run_name="__main__")
    assert ended.value.code == 0


def test_list_to_csv(mocks: ServedMocks, tmp_path: Path) -> None:
    run("list_to_csv.py", "files.csv")
    with (tmp_path / "files.csv").open(newline="", encoding="utf-8") as source:
        rows = list(csv.DictReader(source))
    ids = {provider: {row["id"] for row in rows if row["provider"] == provider} for provider in ("genviral", "swiftia")}
    assert ids["genviral"] >= set(mocks.genviral.file_ids)
    assert ids["swiftia"] == set(mocks.swiftia.file_ids)
    assert len([row for row in rows if row["provider"] == "videogen"]) >= len(mocks.videogen.file_ids)
    assert len(rows) == len({(row["provider"], row["id"]) for row in rows})


def test_list_to_csv_takes_the_providers_whose_key_is_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("GENVIRAL_API_KEY")
    monkeypatch.delenv("VIDEOGEN_API_KEY")
    run("list_to_csv.py", "files.csv")
    with (tmp_path / "files.csv").open(newline="", encoding="utf-8") as source:
        assert {row["provider"] for row in csv.DictReader(source)} == {"swiftia"}


def test_mirror(mocks: ServedMocks, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with serve_all(files=3) as few, pytest.MonkeyPatch.context() as patch:
        for name, value in few.environment.items():
            patch.setenv(name, value)

        def there() -> dict[Path, int]:
            found = (tmp_path / "media").rglob("*")
            return {path: path.stat().st_mtime_ns for path in found if path.is_file() and path.suffix != ".db"}

        run("mirror.py", "media")
        fetched = there()
        assert f"{len(fetched)} new" in capsys.readouterr().out
        assert len(fetched) >= 9
        run("mirror.py", "media")
        assert there() == fetched
        assert f"{len(fetched)} kept" in capsys.readouterr().out
        few.swiftia.add_file(name="same.jpg", content=b"one")
        few.genviral.add_file(filename="same.jpg", content=b"other")
        run("mirror.py", "media")
    assert {path.read_bytes() for path in (tmp_path / "media").rglob("same-*.jpg")} == {b"one", b"other"}
    assert "2 new" in capsys.readouterr().out


def test_tag_report(mocks: ServedMocks, capsys: pytest.CaptureFixture[str]) -> None:
    run("tag_report.py")
    *tags, total = capsys.readouterr().out.splitlines()
    counted = {line.split()[0]: int(line.split(" files")[0].split()[-1]) for line in tags}
    expected = {tag: sum(tag in file["tags"] for file in mocks.swiftia.files) for tag in counted if tag[0] != "("}
    assert expected
    assert {tag: counted[tag] for tag in expected} == expected
    assert total.endswith("MB used")


def test_walkthrough(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / "walkthrough.py"))
    out = capsys.readouterr().out
    assert "250 files" in out
    assert "3 attempts" in out
    assert "NotFoundError" in out


@pytest.mark.anyio
async def test_web_app_streams_what_the_provider_lists(mocks: ServedMocks) -> None:
    app: Any = runpy.run_path(str(EXAMPLES / "web_app.py"))["app"]
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as browser,
    ):
        answer = await browser.get("/files", params={"type": "video"})
        names = [json.loads(line)["name"] for line in answer.text.splitlines()]
        expected = [file["filename"] for file in mocks.genviral.files if file["contentType"].startswith("video/")]
        assert names == expected
        assert (await browser.get("/files", params={"type": "x"})).status_code == 400


@pytest.mark.anyio
async def test_fastapi_app_hands_out_models_and_errors(mocks: ServedMocks) -> None:
    app: Any = runpy.run_path(str(EXAMPLES / "fastapi_app.py"))["app"]
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://app") as browser,
    ):
        listed = (await browser.get("/files", params={"limit": 3})).json()
        assert [file["id"] for file in listed] == mocks.genviral.file_ids[:3]
        assert (await browser.get(f"/files/{listed[0]['id']}")).json() == listed[0]
        missing = await browser.get("/files/99999999-9999-4999-8999-999999999999")
        assert missing.status_code == 404
        assert "is listed" in missing.json()["error"]
        assert (await browser.get("/files", params={"type": "x"})).status_code == 422
        mocks.genviral.faults.add(status=500, probability=1)
        assert (await browser.get("/files")).status_code == 502


def test_pandas_session(mocks: ServedMocks, capsys: pytest.CaptureFixture[str]) -> None:
    mocks.swiftia.add_file(name="twin.mp4", content=b"12")
    mocks.swiftia.add_file(name="twin.mp4", content=b"34")
    run("pandas_session.py")
    out = capsys.readouterr().out
    assert "swiftia" in out
    assert "files by month" in out
    shared = re.search(r"(\d+) files share name and size with another", out)
    assert shared
    assert int(shared[1]) >= 2


def test_tests_with_the_mock_pass(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(EXAMPLES / "test_with_mock.py")]
    # Without the many plugins of the development environment it starts in half the time.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        command, cwd=EXAMPLES.parent, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "3 passed" in done.stdout


def test_every_script_is_run_here() -> None:
    source = Path(__file__).read_text(encoding="utf-8")
    assert [
        path.name for path in EXAMPLES.glob("*.py") if path.name not in TESTED_ELSEWHERE and path.name not in source
    ] == []
