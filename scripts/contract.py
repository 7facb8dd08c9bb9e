"""Hold every mock against its specification: schemathesis on loopback, all operations, all phases, all checks.

    python scripts/contract.py [--examples 20] [provider ...]

One run per provider, side by side. What was counted is printed; JUnit and JSON reports and the full output stay under
``build/contract/``. The rules, and every exception with its reason, are in ``tests/contract/schemathesis.toml``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reelkit._console import guarded
from reelkit._registry import PROVIDERS
from reelkit.mock import GenviralMock, MockRequest, ProviderMock
from reelkit.mock._registry import mock_of
from reelkit.mock.server import serve

ROOT = Path(__file__).resolve().parents[1]
CONFIG = ROOT / "tests" / "contract" / "schemathesis.toml"
REPORTS = ROOT / "build" / "contract"
PASSED = ROOT / "tests" / "contract" / "passed.json"
"""The fingerprint of what has passed whole, by provider; written by ``make contract FULL=1``, which CI always runs."""
WHOLE = 20
KNOWN, ENOUGH = 20, 8
PHASES = ("examples", "coverage", "fuzzing", "stateful")
OF_A_PHASE = ("missing_test_data", "validation_mismatch")
"""Warnings that no valid request was accepted in one phase, which says little where a phase has two of them."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one run found."""

    provider: str
    exit_code: int
    report: Mapping[str, Any]
    problems: Sequence[str]
    output: str = field(repr=False)

    @property
    def passed(self) -> bool:
        """Whether nothing was found, and nothing left out."""
        return not self.problems

    def __str__(self) -> str:
        if not self.report:
            return f"{self.provider:9} did not run (exit code {self.exit_code})"
        cases, operations = self.report["test_cases"], self.report["operations"]
        return (
            f"{self.provider:9} {operations['tested']:3} of {operations['total']} operations"
            f" {cases['generated']:6} cases {cases['with_failures']:4} failed {cases['errored']:4} errors"
            f" {self.report['running_time']:6.1f} s  {'passed' if self.passed else 'FAILED'}"
        )


def problems_of(exit_code: int, report: Mapping[str, Any], phases: Sequence[str] = PHASES) -> list[str]:
    """Why a run does not count as passed: failures, but also operations or phases that were left out."""
    if not report:
        return [f"schemathesis ended with exit code {exit_code} and no report"]
    found = [] if exit_code == 0 else [f"exit code {exit_code}"]
    operations = report["operations"]
    if not report["complete"] or operations["tested"] != operations["total"]:
        found.append(f"only {operations['tested']} of {operations['total']} operations were tested")
    found += [
        f"phase {phase}: {state['status']}"
        for phase in phases
        if (state := report["phases"][phase])["status"] != "success"
    ]
    warnings = {kind: warned for kind, warned in report["warnings"].items() if kind not in OF_A_PHASE}
    found += [f"{kind}: {operation}" for kind, operations in warnings.items() for operation in operations]
    found += [
        f"{label}: no valid request was accepted in any phase"
        for label, rates in report["valid_rates"].items()
        if not any(rate["accepted"] for rate in rates.values())
    ]
    found += [f"{failure.get('operation', '?')}: {failure.get('title', failure)}" for failure in report["failures"]]
    return found


def known_ids(mock: ProviderMock) -> dict[str, list[str]]:
    """Ids that the mock knows, by path parameter, so that generated requests reach more than "not found"."""
    parts, found = mock._parts, dict[str, list[str]]()  # noqa: SLF001  which collection a parameter means
    for plan in parts.plans.plans.values():
        for parameter in plan.operation.parameters["path"]:
            name, schema = parameter["name"], parts.document.resolve(parameter["schema"])
            shown = [*parts.document.examples(parameter).values(), *schema.get("examples", ())]
            owner = plan.collection if name == plan.item else dict(plan.owners).get(name)
            if owner is not None:
                scopes = found[parts.plans.shapes[owner].scoped_by[0]] if parts.plans.shapes[owner].scoped_by else [""]
                found[name] = list(dict.fromkeys([*found.get(name, ()), *shared_ids(mock, owner, scopes, shown)]))
    return found


def shared_ids(mock: ProviderMock, collection: str, scopes: Sequence[str], shown: Sequence[str]) -> list[str]:
    """Some ids of a collection, with the document's examples; in every scope, as a generated path pairs any two."""
    if isinstance(mock, GenviralMock) and collection == "folders":
        files = mock.file_ids
        return [mock.folder_id, *(mock.add_folder(f"Spare {n}", item_ids=files[n : n + 5]) for n in range(ENOUGH))]
    handles = [mock.collection(collection, *filter(None, [scope])) for scope in scopes]
    ids = handles[0].ids[:KNOWN]
    # Requests delete some before others ask for them.
    ids += [handles[0].add() for _ in range(len(ids), ENOUGH if scopes[0] else 1)]
    for handle in handles:
        for item_id in sorted({*ids, *shown} - {*handle.ids}):
            handle.add(item_id)
    return [*ids, *shown]


def keep_owners(mock: ProviderMock, ids: Mapping[str, Sequence[str]]) -> None:
    """Put owners that another request deleted in again, before parts of them are: ``/packs/{id}/images/{id}``."""

    def put_in_again(request: MockRequest) -> None:
        methods, path = mock._parts.document.find(request.path) or ({}, {})  # noqa: SLF001  as in known_ids
        if request.method == "DELETE" and (operation := methods.get("DELETE")) is not None:
            plan = mock._parts.plans.plans[operation.id]  # noqa: SLF001
            gone = [
                (mock.collection(owner), path[name])
                for name, owner in plan.owners
                if path[name] in ids.get(name, ()) and path[name] not in mock.collection(owner).ids
            ]
            for handle, item_id in gone:
                handle.add(item_id)

    mock.before_each(put_in_again)


CURSORS = """
# A cursor is text of the server's own making: every generated one fits the schema and is refused with 400.
[[project.operations]]
include-operation-id = {}
checks.positive_data_acceptance.expected-statuses = ["2xx", "400", "401", "403", "404", "429"]
"""


def rules_for(config: str, mock: ProviderMock) -> str:
    """The rules, with what the specification says: its key, its cursors, and ids for every path parameter."""
    ids = known_ids(mock)
    keep_owners(mock, ids)
    rules = ", ".join(f'"path.{name}" = {{ dictionary = "{name}", probability = 0.5 }}' for name in ids)
    title = f"title = {json.dumps(mock.spec['info']['title'])}\n"
    if title not in config:
        config += f"\n[[project]]\n{title}"
    keys = "".join(
        f"auth.openapi.{name}.{'bearer' if scheme['type'] == 'http' else 'api_key'} = {json.dumps(mock.api_key)}\n"
        for name, scheme in mock.spec["components"]["securitySchemes"].items()
    )
    cursors = [
        operation["operationId"]
        for methods in mock.spec["paths"].values()
        for operation in methods.values()
        if isinstance(operation, dict) and "cursor" in operation.get("x-reelkit-pagination", {})
    ]
    rest = CURSORS.format(json.dumps(cursors)) if cursors else ""
    dictionaries = "".join(f"\n[dictionaries.{name}]\nvalues = {json.dumps(values)}\n" for name, values in ids.items())
    return config.replace(title, f"{title}{keys}parameters = {{ {rules} }}\n{rest}") + dictionaries


def start(
    mock: ProviderMock, url: str, spec: Path, reports: Path, examples: int, extra: Sequence[str]
) -> subprocess.Popen[str]:
    """Start schemathesis against a running mock."""
    config = reports / f"{mock.name}.toml"
    config.write_text(rules_for(CONFIG.read_text(encoding="utf-8"), mock), encoding="utf-8")
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(spec), "--url", url),
        *("--phases", ",".join(PHASES), "--workers", "1", "--max-examples", str(examples)),
        *("--report", "junit,json", "--no-color", *extra),
        *("--report-junit-path", str(reports / f"{mock.name}.xml")),
        *("--report-json-path", str(reports / f"{mock.name}.json")),
    ]
    return subprocess.Popen(command, cwd=reports, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def judge(
    mocks: Sequence[ProviderMock], *, reports: Path = REPORTS, examples: int = 20, extra: Sequence[str] = ()
) -> list[Verdict]:
    """Serve the mocks, let schemathesis loose on all of them at once, and say what it found."""
    reports.mkdir(parents=True, exist_ok=True)
    verdicts = []
    with ExitStack() as stack:
        running = []
        for mock in mocks:
            report = reports / f"{mock.name}.json"
            report.unlink(missing_ok=True)
            mock.strict = True
            url = stack.enter_context(serve(mock)).base_url
            spec = ROOT / "specs" / f"{mock.name}.yaml"
            running.append((mock.name, report, start(mock, url, spec, reports, examples, extra)))
        for name, report, process in running:
            output, _ = process.communicate()
            (reports / f"{name}.txt").write_text(output, encoding="utf-8")
            found = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
            verdicts.append(Verdict(name, process.returncode, found, problems_of(process.returncode, found), output))
    return verdicts


def junit_counts(path: Path) -> str:
    """The counts at the top of a JUnit report; there is one test for each operation, and one for the stateful phase."""
    head = path.read_text(encoding="utf-8") if path.exists() else ""
    return ", ".join(
        f"{found[1]} {name}"
        for name in ("tests", "failures", "errors", "skipped")
        if (found := re.search(rf'\b{name}="(\d+)"', head))
    )


def fingerprint(provider: str, examples: int) -> str:
    """What a run depends on: the specification, the mock, the rules, and how much is tried."""
    digest = hashlib.sha256(f"{examples}".encode())
    mock = ROOT / "wrapper" / "reelkit" / "mock"
    sources = sorted([*mock.glob("*.*"), *(mock / "engine").glob("*.*"), *(mock / provider).glob("*.*")])
    locked = ROOT / "requirements-dev.lock"
    for path in (ROOT / "specs" / f"{provider}.yaml", CONFIG, Path(__file__), locked, *sources):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def has_passed(provider: str, examples: int) -> bool:
    """Whether nothing has changed since a run of at least as many examples passed, here or where it was committed."""
    recorded: dict[str, str] = json.loads(PASSED.read_text(encoding="utf-8")) if PASSED.exists() else {}
    whole = examples <= WHOLE and recorded.get(provider) == fingerprint(provider, WHOLE)
    return whole or _passed_here(provider, examples).exists()


def record(provider: str, examples: int, *, full: bool) -> None:
    """Remember that a run has passed."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    _passed_here(provider, examples).touch()
    if full and examples >= WHOLE:
        recorded = json.loads(PASSED.read_text(encoding="utf-8")) if PASSED.exists() else {}
        recorded = {name: found for name, found in recorded.items() if name in PROVIDERS}
        recorded[provider] = fingerprint(provider, WHOLE)
        PASSED.write_text(json.dumps(recorded, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def _passed_here(provider: str, examples: int) -> Path:
    return REPORTS / f"{provider}-{fingerprint(provider, examples)[:16]}.passed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("providers", nargs="*", help="default: all")
    parser.add_argument("--examples", type=int, default=WHOLE, help="most generated requests per operation and phase")
    parser.add_argument("--full", action="store_true", help="also what has passed before and has not changed since")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    names = options.providers or PROVIDERS
    passed = {name for name in names if not options.full and has_passed(name, options.examples)}
    for name in sorted(passed):
        print(f"{name:9} has passed, and nothing has changed since; FULL=1 runs it again")
    verdicts = judge([mock_of(name, files=60) for name in names if name not in passed], examples=options.examples)
    for verdict in verdicts:
        if verdict.passed:
            record(verdict.provider, options.examples, full=options.full)
        else:
            print(verdict.output, *verdict.problems, sep="\n")
    print(f"spec <-> mock ({time.perf_counter() - started:.0f} s; reports in {os.path.relpath(REPORTS, ROOT)}/)")
    print(*verdicts, sep="\n")
    for verdict in verdicts:
        print(f"{verdict.provider:9} JUnit: {junit_counts(REPORTS / f'{verdict.provider}.xml')}")
    return 0 if all(verdict.passed for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(guarded(main))
