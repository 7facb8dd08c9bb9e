"""Every check of a specification before the generator sees it, with file, line and rule."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path as FilePath
from typing import Any

from scripts.codegen.document import Document, Step
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.rules import house_problems
from scripts.codegen.spec import Path, walk


def load(path: FilePath, name: str | None = None) -> Document:
    """Read a specification and refuse one that breaks OpenAPI 3.1 or the rules of this project."""
    document = Document.read(path, name)
    problems = list(document.repeated_keys()) + list(_outline(document))
    if not problems:
        # The validator expects references that lead somewhere, so the cheap rules come first.
        problems = _all_problems(document)
    if problems:
        raise SpecError(problems)
    return document


def _all_problems(document: Document) -> list[Problem]:
    try:
        return list(house_problems(document)) or list(_openapi_problems(document))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError) as error:
        # The rules expect objects where OpenAPI has objects; where there are none, the validator knows which.
        unexpected = document.problem(("paths",), "outline", f"{type(error).__name__}: {error}")
        try:
            return list(_openapi_problems(document)) or [unexpected]
        except Exception:  # noqa: BLE001  # a validator that stumbles has found something, too
            return [unexpected]


def _outline(document: Document) -> Iterator[Problem]:
    value = document.value
    for key in ("info", "paths", "components"):
        if not isinstance(value, dict) or not isinstance(value.get(key), dict):
            yield document.problem((key,), "outline", f"{key} must be there, and be an object")


def _openapi_problems(document: Document) -> Iterator[Problem]:
    # Importing the validator takes seconds.
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415

    for error in OpenAPIV31SpecValidator(document.value).iter_errors():
        found = re.search(r'Failed validating "(\w+)"', error.message)
        rule = found[1] if found else error.validator
        path = _whole_path(document.value, tuple(error.absolute_path), error.instance)
        message = error.message.partition("\n")[0]
        yield document.problem(path, f"openapi-{rule}" if isinstance(rule, str) else "openapi", message)


def _whole_path(spec: Any, path: Path, instance: Any) -> Path:
    """The validator gives paths in a schema from that schema on, so the schema is looked for."""
    if not path or path[0] in spec:
        return path
    for before, node in walk(spec):
        for step in path:
            try:
                node = node[step]  # noqa: PLW2901
            except (KeyError, IndexError, TypeError):
                break
        else:
            if node == instance:
                return (*before, *path)
    return path


class Redocly:
    """``redocly lint`` in the background, where Node is present (``make lint`` demands it, generating does not)."""

    def __init__(self, root: FilePath, specs: list[FilePath]) -> None:
        local = root / "node_modules" / ".bin" / "redocly"
        command = str(local) if local.exists() else None
        self._process = None
        self._root = root
        if command and shutil.which("node") and specs:
            self._process = subprocess.Popen(
                [command, "lint", "--format=json", *map(str, specs)],
                cwd=root,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
            )

    def problems(self, documents: dict[str, Document]) -> list[Problem]:
        """What it found, by the resolved paths of the specifications; waits for it."""
        if self._process is None:
            return []
        output, _ = self._process.communicate()
        return [problem for report in _reports(output) for problem in _redocly_problems(self._root, report, documents)]

    def close(self) -> None:
        """Stop it, if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.communicate()


def _reports(output: str) -> Iterator[dict[str, Any]]:
    """Several JSON texts one after another, which is what redocly prints for several files."""
    decoder, text = json.JSONDecoder(), output.strip()
    while text:
        report, end = decoder.raw_decode(text)
        yield report
        text = text[end:].lstrip()


def _redocly_problems(root: FilePath, report: dict[str, Any], documents: dict[str, Document]) -> Iterator[Problem]:
    for found in report.get("problems", ()):
        if found.get("severity") != "error":
            continue
        location = (found.get("location") or [{}])[0]
        source = str(location.get("source", {}).get("ref", ""))
        document = documents.get(str((root / source).resolve()))
        if document is not None:
            path: list[Step] = [
                int(step) if step.isdigit() else step.replace("~1", "/").replace("~0", "~")
                for step in str(location.get("pointer", "#/")).removeprefix("#/").split("/")
            ]
            yield document.problem(path, f"redocly-{found['ruleId']}", str(found["message"]))
