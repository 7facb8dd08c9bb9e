"""The run of schemathesis counts as passed only if nothing was left out, and every exception names its reason."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
from reelkit.mock import Call, MockRequest, MockResponse, ProviderMock, SwiftiaMock, operation

from scripts import contract
from scripts.contract import CONFIG, PHASES, ROOT, Verdict, judge, junit_counts, problems_of
from tests.contract.planting import with_the_right_key
from tests.support.documents import specification

PROJECTS = {project["title"]: project for project in tomllib.loads(CONFIG.read_text(encoding="utf-8"))["project"]}
SPECS = [specification(path.stem) for path in sorted((ROOT / "specs").glob("*.yaml"))]


def a_report(**changes: Any) -> Mapping[str, Any]:
    return {
        "complete": True,
        "operations": {"tested": 3, "total": 3},
        "test_cases": {"generated": 9, "with_failures": 0, "errored": 0},
        "phases": {phase: {"status": "success"} for phase in PHASES},
        "running_time": 1.0,
        "failures": [],
        "warnings": {"validation_mismatch": ["GET /a"], "missing_auth": []},
        "valid_rates": {"GET /a": {"examples": {"accepted": 1}, "fuzzing": {"accepted": 0}}},
        **changes,
    }


def test_a_whole_run_without_failures_passes() -> None:
    assert problems_of(0, a_report()) == []
    assert "3 of 3 operations" in str(Verdict("swiftia", 0, a_report(), (), ""))


@pytest.mark.parametrize(
    ("exit_code", "report"),
    [
        (1, a_report()),
        (0, a_report(complete=False)),
        (0, a_report(operations={"tested": 2, "total": 3})),
        (0, a_report(phases={**a_report()["phases"], "stateful": {"status": "skip"}})),
        (0, a_report(failures=[{"title": "Undocumented status"}])),
        (0, a_report(warnings={"missing_test_data": [], "missing_auth": ["GET /a"]})),
        (0, a_report(valid_rates={"GET /a": {"examples": {"accepted": 0}, "fuzzing": {"accepted": 0}}})),
        (0, {}),
    ],
)
def test_anything_left_out_fails(exit_code: int, report: Mapping[str, Any]) -> None:
    assert problems_of(exit_code, report)


def test_every_rule_is_that_of_a_specification() -> None:
    assert {*PROJECTS} <= {spec["info"]["title"] for spec in SPECS}


@pytest.mark.parametrize("spec", SPECS, ids=[spec["info"]["title"] for spec in SPECS])
def test_exceptions_are_made_for_named_operations_only(spec: Any) -> None:
    operation_ids = {
        operation["operationId"]
        for item in spec["paths"].values()
        for operation in item.values()
        if "operationId" in operation
    }
    # A specification without exceptions needs no rules: how it is signed in to, it says itself.
    project = PROJECTS.get(spec["info"]["title"], {})
    assert "checks" not in project
    for exception in project.get("operations", ()):
        (filter_,) = (name for name in exception if name.startswith(("include", "exclude")))
        assert filter_ == "include-operation-id"
        named = exception[filter_]
        assert operation_ids >= set([named] if isinstance(named, str) else named)
        assert "phases" not in exception


def test_every_exception_has_its_reason_beside_it() -> None:
    lines = CONFIG.read_text(encoding="utf-8").splitlines()
    exceptions = [number for number, line in enumerate(lines) if line == "[[project.operations]]"]
    assert exceptions
    assert all(lines[number - 1].startswith("# ") for number in exceptions)


class Lax(SwiftiaMock):
    """Answers whoever asks, with sizes as text."""

    def handle(self, request: MockRequest) -> MockResponse:
        return super().handle(with_the_right_key(request, self.api_key))

    def _check(self, call: Call) -> None:
        pass

    @operation("get_file")
    def _get_file(self, call: Call) -> MockResponse:
        document = {**self.files[0], "size": "big"}
        return MockResponse(200, (("content-type", "application/json"),), json.dumps(document).encode())


def test_schemathesis_finds_planted_defects(tmp_path: Path) -> None:
    (verdict,) = judge([Lax()], reports=tmp_path, examples=2, extra=("--include-operation-id", "get_file"))
    assert not verdict.passed
    titles = {failure["title"] for failure in verdict.report["failures"]}
    assert titles >= {"Missing required header accepted", "Response violates schema"}
    assert "1 failures" in junit_counts(tmp_path / "swiftia.xml")


@pytest.mark.parametrize(
    ("recorded", "arguments", "runs"),
    [
        ("same", ["--examples", "5"], False),
        ("same", ["--examples", "20"], False),
        ("same", ["--examples", "200"], True),
        ("same", ["--examples", "5", "--full"], True),
        ("another", ["--examples", "5"], True),
        ("none", ["--examples", "5"], True),
    ],
)
def test_what_has_passed_whole_is_not_run_again(
    recorded: str, arguments: list[str], runs: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    passed, judged = tmp_path / "passed.json", list[str]()
    known = {"same": contract.fingerprint("swiftia", contract.WHOLE), "another": "0" * 64}
    if recorded in known:
        passed.write_text(json.dumps({"swiftia": known[recorded]}))
    monkeypatch.setattr(contract, "PASSED", passed)
    monkeypatch.setattr(contract, "REPORTS", tmp_path)

    def judge(mocks: Sequence[ProviderMock], **options: Any) -> list[contract.Verdict]:
        judged.extend(mock.name for mock in mocks)
        return []

    monkeypatch.setattr(contract, "judge", judge)
    assert contract.main(["swiftia", *arguments]) == 0
    assert judged == ["swiftia"] * runs


def test_only_a_whole_run_is_recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    passed = tmp_path / "passed.json"
    passed.write_text(json.dumps({"deleted": "0" * 64}))
    monkeypatch.setattr(contract, "PASSED", passed)
    monkeypatch.setattr(contract, "REPORTS", tmp_path)
    for examples, full in ((5, False), (5, True), (20, False)):
        contract.record("swiftia", examples, full=full)
        assert json.loads(passed.read_text()) == {"deleted": "0" * 64}
    contract.record("swiftia", 20, full=True)
    assert json.loads(passed.read_text()) == {"swiftia": contract.fingerprint("swiftia", 20)}
    assert contract.has_passed("swiftia", 5)
