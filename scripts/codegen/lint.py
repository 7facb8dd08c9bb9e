"""Every check of a specification before the generator sees it, with file, line and rule, in one round."""

from __future__ import annotations

from pathlib import Path

from scripts.codegen.document import Document
from scripts.codegen.fatal import fatal_problems
from scripts.codegen.openapi import openapi_problems
from scripts.codegen.problem import Problem, SpecError
from scripts.codegen.redocly import Redocly
from scripts.codegen.rules import house_problems

__all__ = ["Redocly", "load", "problems"]

# What these rules say of a line follows from what YAML made of it.
_FOLLOWING = ("enum-values", "openapi-type", "openapi-enum", "openapi-version")


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
    slips = document.slips()
    house, stumbled = house_problems(document)
    judged = openapi_problems(document)
    misread = {problem.line for problem in slips}
    rest = [one for one in (*house, *judged) if not (one.line in misread and one.rule in _FOLLOWING)]
    return sorted({*slips, *rest}) or stumbled
