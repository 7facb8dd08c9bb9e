"""``reelkit drift``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Mocks, Run


def test_a_field_that_the_specification_does_not_know_is_reported(mocks: Mocks, run: Run, tmp_path: Path) -> None:
    files = json.loads(run("call", "swiftia.files.list", "max_items=1").out)
    listing = {"subSize": 1, "usedSize": 0, "usedSizePercent": 0, "total": 1, "limit": 1, "offset": 0, "files": files}
    files[0]["invented"] = "h264"
    answer = tmp_path / "answer.json"
    url = "https://api.swiftia.io/api/uploads/files?limit=1"
    answer.write_text(json.dumps({"method": "GET", "url": url, "status": 200, "body": listing}), encoding="utf-8")
    outcome = run("drift", str(answer))
    assert "invented" in outcome.out, outcome.err


def test_a_file_that_is_no_recording_is_a_usage_error(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.json").write_text("{}", encoding="utf-8")
    assert run("drift", str(tmp_path / "note.json")).code == 2


def test_live_calls_that_nobody_answers_are_a_failure(mocks: Mocks, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert " 0 responses compared" not in run("drift", "--live").out
    for mock in mocks:
        monkeypatch.delenv(f"{mock.name.upper()}_API_KEY")
    outcome = run("drift", "--live")
    assert outcome.code == 1
    assert "0 responses compared" in outcome.out
