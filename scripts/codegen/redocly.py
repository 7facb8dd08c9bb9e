"""``redocly lint`` in the background, where it and Node are present (``make lint`` demands it, generating does not)."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scripts.codegen.document import Document, Step
from scripts.codegen.fatal import fatal_problems
from scripts.codegen.problem import Problem, SpecError

UNCHECKED = (
    "so less is checked (not: examples against their schemas, required properties that nothing describes, the form of "
    "paths, ids and URLs, summaries, the licence, error responses, what is used nowhere)"
)
MISSING = f"redocly is not installed, {UNCHECKED}: make setup installs it"
# What our own rules say, too, and more exactly.
_OURS = frozenset(
    {
        "no-ambiguous-paths",
        "no-duplicated-tag-names",
        "no-unresolved-refs",
        "operation-operationId",
        "operation-operationId-unique",
        "operation-parameters-unique",
        "path-parameters-defined",
        "security-defined",
        "spec",
        "spec-components-invalid-map-name",
        "struct",
    }
)


def is_installed(root: Path) -> bool:
    """Whether it can run."""
    return _command(root).exists() and _node() is not None


def _node() -> str | None:
    """Node, also that of an environment whose Python was called by its path and that is not in PATH."""
    return shutil.which("node", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))


def _command(root: Path) -> Path:
    return root / "node_modules" / ".bin" / "redocly"


class Redocly:
    """One run of it over some specifications; where it is not installed, it finds nothing."""

    def __init__(self, root: Path, specs: list[Path]) -> None:
        self._process = None
        self._root = root
        self._specs = specs
        if specs and is_installed(root):
            self._process = subprocess.Popen(
                [str(_node()), str(_command(root)), "lint", "--format=json", *map(str, specs)],
                cwd=root,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )

    def problems(self, documents: dict[str, Document]) -> list[Problem]:
        """What it found; ``documents`` are those without another problem, by resolved path. Waits for it."""
        if self._process is None:
            return []
        output, said = self._process.communicate()
        reports = list(_reports(output))
        # It gives up altogether at a file that is no YAML, of which our own rules tell.
        if len(reports) < len(self._specs) == len(documents):
            last = next((line for line in reversed(said.splitlines()) if line.strip()), "it said nothing")
            print(f"redocly failed, {UNCHECKED}: {last.strip()}", file=sys.stderr, flush=True)
        return [problem for report in reports for problem in self._of_report(report, documents)]

    def close(self) -> None:
        """Stop it, if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()

    def _of_report(self, report: dict[str, Any], documents: dict[str, Document]) -> Iterator[Problem]:
        for found in report.get("problems", ()):
            if found.get("severity") != "error":
                continue
            location = (found.get("location") or [{}])[0]
            path = (self._root / str(location.get("source", {}).get("ref", ""))).resolve()
            document = documents.get(str(path))
            if document is None and found["ruleId"] not in _OURS:
                document = self._read(path)
            if document is not None:
                pointer = _path(str(location.get("pointer", "#/")))
                yield document.problem(pointer, f"redocly-{found['ruleId']}", str(found["message"]))

    def _read(self, path: Path) -> Document | None:
        """A document that our own rules refuse; None where it is so wrong that the rest would only follow from it."""
        try:
            document = Document.read(path, path.relative_to(self._root.resolve()).as_posix())
        except (OSError, SpecError, ValueError):
            return None
        return None if fatal_problems(document) else document


def _path(pointer: str) -> list[Step]:
    return [
        int(step) if step.isdigit() else step.replace("~1", "/").replace("~0", "~")
        for step in pointer.removeprefix("#/").split("/")
    ]


def _reports(output: str) -> Iterator[dict[str, Any]]:
    """Several JSON texts one after another, which is what redocly prints for several files."""
    decoder, text = json.JSONDecoder(), output.strip()
    while text:
        try:
            report, end = decoder.raw_decode(text)
        except ValueError:
            return
        if isinstance(report, dict):
            yield report
        text = text[end:].lstrip()
