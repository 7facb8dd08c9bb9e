"""Compare one response with the specification: the part of JSON Schema that the specifications use, and no I/O.

Unlike a validator this tells everything that is new, also where the specification is open for it on purpose.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from uuid import UUID

from ._description import Description, Operation
from ._finding import Finding, shown_name
from ._json import is_list, is_object, type_of

_FORMATS: Mapping[str, Callable[[str], object]] = {
    "date": date.fromisoformat,
    "date-time": datetime.fromisoformat,
    "uuid": UUID,
}


def check_response(
    description: Description, operation: Operation, status: int, content_type: str, body: bytes | None
) -> Iterator[Finding]:
    """Everything about one response that the specification does not say; None for a body that was not recorded."""
    response = description.response(operation, status)
    if response is None:
        yield Finding("undocumented-status", "$", f"documented: {', '.join(operation.responses)}", status)
        return
    media = response.get("content", {}).get("application/json")
    if media is None or "schema" not in media or body is None:
        return
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        yield Finding("type-mismatch", "$", "JSON", content_type or "no content type")
        return
    yield from Checker(description).check(media["schema"], value, "$")


class Checker:
    """Compares values with the schemas of one specification."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def check(self, schema: Any, value: Any, path: str, owner: str = "") -> Iterator[Finding]:
        """Everything that is wrong with a value."""
        found, name = self._description.resolve(schema)
        owner = name or owner
        if not is_object(found):
            return
        for keyword in ("anyOf", "oneOf"):
            if keyword in found:
                yield from self._check_alternatives(found[keyword], value, path, owner)
                return
        if "allOf" in found:
            found = self._merged(found)
        types = found.get("type", ())
        types = (types,) if isinstance(types, str) else tuple(types)
        if types and not _fits(value, types):
            yield Finding("type-mismatch", path, " or ".join(types), value, owner)
        elif "enum" in found and value not in found["enum"]:
            yield Finding("unknown-value", path, f"{len(found['enum'])} known values", value, owner)
        else:
            yield from self._check_inside(found, value, path, owner)

    def _check_inside(self, schema: Mapping[str, Any], value: Any, path: str, owner: str) -> Iterator[Finding]:
        if isinstance(value, str):
            yield from _check_format(schema, value, path, owner)
        elif is_list(value):
            for item in value:
                yield from self.check(schema.get("items", {}), item, f"{path}[]", owner)
        elif is_object(value):
            yield from self._check_object(schema, value, path, owner)

    def _check_object(
        self, schema: Mapping[str, Any], value: Mapping[str, Any], path: str, owner: str
    ) -> Iterator[Finding]:
        fields = schema.get("properties", {})
        for name in schema.get("required", ()):
            if name not in value:
                yield Finding("missing-field", f"{path}.{name}", "required", None, owner)
        others = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in fields:
                yield from self.check(fields[name], item, f"{path}.{name}", owner)
            elif is_object(others):
                yield from self.check(others, item, f"{path}.*", owner)
            elif fields or others is False:
                yield Finding("unknown-field", f"{path}.{shown_name(name)}", "not described", item, owner, name)

    def _check_alternatives(self, schemas: Any, value: Any, path: str, owner: str) -> Iterator[Finding]:
        resolved = [(schema, *self._description.resolve(schema)) for schema in schemas]
        if isinstance(value, str):
            # An open enum admits any text, and yet it is news when an unknown value arrives.
            enums = [(target, name) for _, target, name in resolved if "enum" in target]
            if enums and all(value not in target["enum"] for target, _ in enums):
                known = sum(len(target["enum"]) for target, _ in enums)
                yield Finding("unknown-value", path, f"{known} known values", value, enums[0][1] or owner)
                return
        outcomes = [list(self.check(schema, value, path, owner)) for schema, _, _ in resolved]
        best = min(outcomes, key=lambda found: (_wrong_type_here(found, path), len(found)))
        if _wrong_type_here(best, path):
            expected = " or ".join(found.detail for outcome in outcomes for found in outcome[:1])
            yield Finding("type-mismatch", path, expected, value, owner)
        else:
            yield from best

    def _merged(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        merged: dict[str, Any] = {"properties": {}, "required": []}
        for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
            found, _ = self._description.resolve(part)
            if is_object(found) and "allOf" in found:
                found = self._merged(found)
            if is_object(found):
                fields = {**merged["properties"], **found.get("properties", {})}
                required = [*merged["required"], *found.get("required", ())]
                merged = {**merged, **found, "properties": fields, "required": required}
        return merged


def _wrong_type_here(findings: list[Finding], path: str) -> bool:
    return any(found.kind == "type-mismatch" and found.path == path for found in findings)


def _fits(value: Any, types: tuple[str, ...]) -> bool:
    kind = type_of(value)
    whole = kind == "number" and float(value).is_integer()
    return kind in types or (kind == "integer" and "number" in types) or (whole and "integer" in types)


def _check_format(schema: Mapping[str, Any], value: str, path: str, owner: str) -> Iterator[Finding]:
    read = _FORMATS.get(schema.get("format", ""))
    if read is not None:
        try:
            read(value)
        except ValueError:
            yield Finding("type-mismatch", path, str(schema["format"]), value, owner)
