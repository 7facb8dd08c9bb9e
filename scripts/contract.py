"""Hold every mock against its specification: schemathesis on loopback, all operations, all phases, all checks.

    python scripts/contract.py [--examples 20] [provider ...]

One run per provider, side by side. What was counted is printed; JUnit and JSON reports and the full output stay under
``build/contract/``. The rules, and every exception with its reason, are in ``tests/contract/schemathesis.toml``.
"""

from __future__ import annotations

import argparse
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

from reelkit.mock import GenviralMock, ProviderMock, SwiftiaMock, VideoGenMock
from reelkit.mock.server import serve

ROOT = Path(__file__).resolve().parents[1]
CONFIG = ROOT / "tests" / "contract" / "schemathesis.toml"
REPORTS = ROOT / "build" / "contract"
MOCKS: Mapping[str, type[GenviralMock | SwiftiaMock | VideoGenMock]] = {
    "genviral": GenviralMock,
    "videogen": VideoGenMock,
    "swiftia": SwiftiaMock,
}
PHASES = ("examples", "coverage", "fuzzing", "stateful")


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
    found += [f"{failure.get('operation', '?')}: {failure.get('title', failure)}" for failure in report["failures"]]
    return found


def start(
    mock: ProviderMock, url: str, spec: Path, reports: Path, examples: int, extra: Sequence[str]
) -> subprocess.Popen[str]:
    """Start schemathesis against a running mock."""
    command = [
        *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(CONFIG), "run", str(spec), "--url", url),
        *("--phases", ",".join(PHASES), "--workers", "1", "--max-examples", str(examples)),
        *("--report", "junit,json", "--no-color", *extra),
        *("--report-junit-path", str(reports / f"{mock.name}.xml")),
        *("--report-json-path", str(reports / f"{mock.name}.json")),
    ]
    names = {"GENVIRAL": GenviralMock(files=1), "VIDEOGEN": VideoGenMock(files=1), "SWIFTIA": SwiftiaMock(files=1)}
    variables = {f"{name}_API_KEY": known.api_key for name, known in names.items()}
    variables |= {f"{name}_FILE_ID": known.file_ids[0] for name, known in names.items()}
    return subprocess.Popen(
        command, cwd=reports, env=os.environ | variables, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )


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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("providers", nargs="*", help="default: all")
    parser.add_argument("--examples", type=int, default=20, help="most generated requests per operation and phase")
    options = parser.parse_args(arguments)
    started = time.perf_counter()
    verdicts = judge([MOCKS[name](files=60) for name in options.providers or MOCKS], examples=options.examples)
    for verdict in verdicts:
        if not verdict.passed:
            print(verdict.output, *verdict.problems, sep="\n")
    print(f"spec <-> mock ({time.perf_counter() - started:.0f} s; reports in {REPORTS.relative_to(ROOT)}/)")
    print(*verdicts, sep="\n")
    for verdict in verdicts:
        print(f"{verdict.provider:9} JUnit: {junit_counts(REPORTS / f'{verdict.provider}.xml')}")
    return 0 if all(verdict.passed for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
