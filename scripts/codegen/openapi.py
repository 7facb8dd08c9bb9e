"""Whether a document is OpenAPI 3.1, and its schemas JSON Schema, by the published schemas of both.

The schemas come with `openapi-spec-validator`; `jsonschema-rs` judges by them in milliseconds and with exact paths.
"""

from __future__ import annotations

import json
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path as FilePath
from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError

from scripts.codegen.document import Document
from scripts.codegen.problem import Problem, did_you_mean
from scripts.codegen.spec import Path, walk

_SCHEMA = "resources/schemas/v3.1/schema.json"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_LONGEST = 200


def openapi_problems(document: Document) -> list[Problem]:
    """Everything that OpenAPI or JSON Schema does not allow, without what merely follows from something else."""
    validator, fields = _validator()
    errors = list(validator.iter_errors(_as_json(document.value)))
    known = tuple(fields)
    whole = [tuple(error.instance_path) for error in errors if _keyword(error) != "unevaluatedProperties"]
    found = set()
    meant: set[tuple[Path, str]] = set()
    # Stray fields first: one that is misspelled is also missing.
    for error in sorted(errors, key=lambda one: _keyword(one) != "unevaluatedProperties"):
        where = tuple(error.instance_path)
        if _keyword(error) == "unevaluatedProperties":
            # Fields go unrecognised when anything else in their object is wrong.
            follows = any(path[: len(where)] == where for path in whole)
            for name in error.kind.as_dict().get("unexpected", ()):
                if not (follows and name in fields):
                    message = f"{name} is nothing that OpenAPI knows here{_near(name, known)}"
                    found.add(document.problem((*where, name), "openapi-unevaluatedProperties", message))
                    meant.add((where, message.rpartition("did you mean ")[2].rstrip("?")))
        elif (where, str(error.kind.as_dict().get("property"))) not in meant:
            found.add(document.problem(where, f"openapi-{_keyword(error)}", _message(error)))
    return sorted(found)


@lru_cache(maxsize=1)
def _validator() -> tuple[Draft202012Validator, frozenset[str]]:
    # Importing the package takes seconds, and only its data is needed.
    package = find_spec("openapi_spec_validator")
    if package is None or package.origin is None:
        raise ModuleNotFoundError("openapi-spec-validator is not installed")
    schema = json.loads((FilePath(package.origin).parent / _SCHEMA).read_text(encoding="utf-8"))
    # Published with a hole for the dialect of its schemas, which 3.1 fills with JSON Schema's.
    schema["$defs"]["schema"] = {"$dynamicAnchor": "meta", "$ref": _DIALECT}
    fields = {name for path, node in walk(schema) if path[-1:] == ("properties",) for name in node}
    return Draft202012Validator(schema), frozenset(fields)


def _keyword(error: ValidationError) -> str:
    steps = [step for step in error.schema_path if isinstance(step, str)]
    return steps[-1] if steps else "schema"


def _message(error: ValidationError) -> str:
    branches = [branch for branch in error.kind.as_dict().get("context", ()) if branch]
    if branches:
        missing = [one.kind.as_dict().get("property") for branch in branches for one in branch]
        if all(missing):
            return f"it needs one of {', '.join(map(str, missing))}"
        # The branch that gets furthest is the one that was meant.
        return _message(max((branch[0] for branch in branches), key=lambda one: len(one.instance_path)))
    text = error.message
    return text if len(text) <= _LONGEST else f"...{text[-_LONGEST:]}"


def _near(name: str, known: tuple[str, ...]) -> str:
    said = did_you_mean(name, known)
    return said if "did you mean" in said else ""


def _as_json(node: Any) -> Any:
    """What JSON has no word for as text: another rule refuses it, and it must not hide the rest."""
    if isinstance(node, dict):
        return {key if isinstance(key, str) else str(key): _as_json(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_as_json(value) for value in node]
    if isinstance(node, float) and node not in (float("inf"), float("-inf")) and node == node:  # noqa: PLR0124  # NaN
        return node
    return node if isinstance(node, str | int | None) else str(node)
