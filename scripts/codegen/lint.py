"""Every check of a specification before the generator sees it, with file, line and rule, in one round."""

from __future__ import annotations

from pathlib import Path

from scripts.codegen.document import Document
from scripts.codegen.fatal import fatal_problems
from scripts.codegen.openapi import openapi_problems
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.redocly import Redocly
from scripts.codegen.rules import project_problems

__all__ = ["Redocly", "load", "problems"]

# What a rule says of a line merely follows from what others say of it.
_MISREAD = frozenset({"unquoted", "json-values"})
_CAUSES = {
    "enum-values": _MISREAD,
    "openapi-enum": _MISREAD,
    "openapi-type": _MISREAD,
    "openapi-unevaluatedProperties": _MISREAD | {"vocabulary"},
}


def load(path: Path, name: str | None = None) -> Document:
    """Read a specification and refuse one that breaks OpenAPI 3.1 or the rules of this project."""
    document = Document.read(path, name)
    if found := problems(document):
        raise SpecError(found)
    return document


def problems(document: Document) -> list[Problem]:
    """Everything that is wrong with a document; only what is fatal, if anything is."""
    if fatal := fatal_problems(document):
        return sorted(fatal)
    project, stumbled = project_problems(document)
    found = {*document.slips(), *project, *openapi_problems(document)}
    rules: dict[int, set[str]] = {}
    for one in found:
        rules.setdefault(one.line, set()).add(one.rule)
    return sorted(one for one in found if not _CAUSES.get(one.rule, frozenset()) & rules[one.line]) or stumbled
