"""The part of JSON Schema that the descriptions use: what is wrong with a value, and a value that is right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from ._routing import resolve

MAX_DEPTH = 8
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: _is_number(value) and (isinstance(value, int) or value.is_integer()),
    "number": _is_number,
    "string": lambda value: isinstance(value, str),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
}

FORMATS: Mapping[str, tuple[Callable[[str], object], str]] = {
    "uuid": (lambda text: UUID.fullmatch(text) or int(""), "00000000-0000-4000-8000-000000000000"),
    "date-time": (datetime.fromisoformat, "2026-01-01T00:00:00Z"),
    "date": (date.fromisoformat, "2026-01-01"),
    "uri": (lambda text: urlsplit(text).scheme or int(""), "https://example.com/"),
}


class Schemas:
    """Checks and samples values against the schemas of one description."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._spec = spec
        self._checks: tuple[tuple[str, Callable[[Mapping[str, Any], Any, str], Iterator[str]]], ...] = (
            ("string", self._string_problems),
            ("number", self._number_problems),
            ("array", self._array_problems),
            ("object", self._object_problems),
        )

    def problem(self, schema: Any, value: Any, where: str = "body") -> str | None:
        """The first thing that is wrong with the value, or None."""
        return next(self._problems(schema, value, where), None)

    def _problems(self, schema: Any, value: Any, where: str) -> Iterator[str]:
        schema = resolve(self._spec, schema)
        if isinstance(schema, bool):
            if not schema:
                yield f"{where} is not allowed"
            return
        types = schema.get("type", ())
        types = [types] if isinstance(types, str) else types
        if types and not any(TYPES[name](value) for name in types):
            yield f"{where} must be {' or '.join(types)}"
            return
        if "const" in schema and not same(value, schema["const"]):
            yield f"{where} must be {schema['const']!r}"
        if "enum" in schema and not any(same(value, choice) for choice in schema["enum"]):
            yield f"{where} must be one of {', '.join(map(str, schema['enum']))}"
        yield from self._combined_problems(schema, value, where)
        for name, check in self._checks:
            if TYPES[name](value):
                yield from check(schema, value, where)

    def _combined_problems(self, schema: Mapping[str, Any], value: Any, where: str) -> Iterator[str]:
        for part in schema.get("allOf", ()):
            yield from self._problems(part, value, where)
        for keyword in ("anyOf", "oneOf"):
            matches = [self.problem(part, value, where) is None for part in schema.get(keyword, ())]
            if matches and not (any(matches) if keyword == "anyOf" else sum(matches) == 1):
                yield f"{where} has an unexpected form"

    def _string_problems(self, schema: Mapping[str, Any], value: str, where: str) -> Iterator[str]:
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", len(value)):
            yield f"{where} has a wrong length"
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{where} must match {schema['pattern']}"
        if (known := FORMATS.get(schema.get("format", ""))) is not None:
            try:
                known[0](value)
            except ValueError:
                yield f"{where} must be a valid {schema['format']}"

    def _number_problems(self, schema: Mapping[str, Any], value: float, where: str) -> Iterator[str]:
        if value < schema.get("minimum", value) or value > schema.get("maximum", value):
            yield f"{where} is out of range"
        if ("exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]) or (
            "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]
        ):
            yield f"{where} is out of range"
        if "multipleOf" in schema and value % schema["multipleOf"]:
            yield f"{where} must be a multiple of {schema['multipleOf']}"

    def _array_problems(self, schema: Mapping[str, Any], value: list[Any], where: str) -> Iterator[str]:
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            yield f"{where} has a wrong number of items"
        if schema.get("uniqueItems") and any(
            same(item, other) for place, item in enumerate(value) for other in value[:place]
        ):
            yield f"{where} must not repeat items"
        for place, item in enumerate(value):
            yield from self._problems(schema.get("items", True), item, f"{where}[{place}]")

    def _object_problems(self, schema: Mapping[str, Any], value: dict[str, Any], where: str) -> Iterator[str]:
        for name in schema.get("required", ()):
            if name not in value:
                yield f"{where}.{name} is required"
        if not schema.get("minProperties", 0) <= len(value) <= schema.get("maxProperties", len(value)):
            yield f"{where} has a wrong number of fields"
        properties = schema.get("properties", {})
        for name, item in value.items():
            expected = properties.get(name, schema.get("additionalProperties", True))
            yield from self._problems(expected, item, f"{where}.{name}")

    def sample(self, schema: Any, depth: int = 0) -> Any:
        """A value that fits the schema, always the same one."""
        schema = resolve(self._spec, schema)
        if isinstance(schema, bool):
            return None
        for keyword in ("examples", "enum"):
            if schema.get(keyword):
                return schema[keyword][0]
        for keyword in ("const", "example", "default"):
            if keyword in schema:
                return schema[keyword]
        for keyword in ("anyOf", "oneOf"):
            if schema.get(keyword):
                return self.sample(schema[keyword][0], depth)
        if "allOf" in schema:
            parts = [resolve(self._spec, part) for part in schema["allOf"]]
            return self.sample(_merged([{k: v for k, v in schema.items() if k != "allOf"}, *parts]), depth)
        return self._sample_type(schema, depth)

    def _sample_type(self, schema: Mapping[str, Any], depth: int) -> Any:
        types = schema.get("type", "object" if "properties" in schema else "null")
        match types if isinstance(types, str) else types[0]:
            case "object":
                names = schema.get("properties", {}) if depth < MAX_DEPTH else schema.get("required", ())
                fields = schema.get("properties", {})
                return {name: self.sample(fields.get(name, True), depth + 1) for name in names}
            case "array":
                count = max(schema.get("minItems", 0), 1 if depth < MAX_DEPTH else 0)
                return [self.sample(schema.get("items", True), depth + 1) for _ in range(count)]
            case "string":
                text = FORMATS[schema["format"]][1] if schema.get("format") in FORMATS else "text"
                return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
            case "integer" | "number":
                low = schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
                return min(max(low, 0), schema["maximum"]) if "maximum" in schema else max(low, 0)
            case "boolean":
                return False
            case _:
                return None


def _merged(parts: list[Mapping[str, Any]]) -> dict[str, Any]:
    merged: dict[str, Any] = {}
    for part in parts:
        for key, value in part.items():
            if key == "properties":
                merged[key] = {**merged.get(key, {}), **value}
            elif key == "required":
                merged[key] = [*merged.get(key, ()), *value]
            else:
                merged[key] = value
    return merged


def same(left: Any, right: Any) -> bool:
    """Equality of JSON values: unlike in Python, true is not 1."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))  # pyright: ignore[reportUnknownArgumentType]
    if isinstance(left, dict) and isinstance(right, dict):
        return set(left) == set(right) and all(same(left[name], right[name]) for name in left)  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    return bool(left == right)
