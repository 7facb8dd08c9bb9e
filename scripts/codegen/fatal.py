"""Facts about a document that make everything else that could be said of it a consequence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scripts.codegen.document import Document
from scripts.codegen.problem import Problem
from scripts.codegen.spec import Path, walk


def fatal_problems(document: Document) -> list[Problem]:
    """What must be mended before anything else is worth checking."""
    if not isinstance(document.value, dict):
        return [document.problem((), "outline", "this is no OpenAPI document: it must be an object")]
    found = list(_version(document)) or list(_outline(document))
    return [*found, *document.repeated_sections(), *_other_files(document)]


def _version(document: Document) -> Iterator[Problem]:
    value = document.value
    if "openapi" not in value:
        said = f"swagger {value['swagger']}" if "swagger" in value else "openapi is missing"
        yield document.problem(("swagger",), "openapi-version", f"{said}: this must be OpenAPI 3.1, such as 3.1.0")
    elif not isinstance(value["openapi"], str):
        message = f"openapi must be text such as '3.1.0', not {value['openapi']}"
        yield document.problem(("openapi",), "openapi-version", message)
    elif not value["openapi"].startswith("3.1."):
        message = f"this is OpenAPI {value['openapi']}, and only 3.1 is read: convert it first"
        yield document.problem(("openapi",), "openapi-version", message)


def _outline(document: Document) -> Iterator[Problem]:
    for key in ("info", "paths", "components"):
        if not isinstance(document.value.get(key), dict):
            yield document.problem((key,), "outline", f"{key} must be there, and be an object")


def _other_files(document: Document) -> Iterator[Problem]:
    """One problem for each file, however often it is referred to."""
    places: dict[str, list[Path]] = {}
    for path, node in walk(document.value):
        reference: Any = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(reference, str) and not reference.startswith("#") and path[-1:] != ("properties",):
            places.setdefault(reference.partition("#")[0], []).append((*path, "$ref"))
    for file, paths in places.items():
        times = f", {len(paths)} times" if len(paths) > 1 else ""
        message = f"{file} is another file{times}: bundle them into one first (redocly bundle)"
        yield document.problem(paths[0], "other-files", message)
