"""Arguments that a specification allows, ordinary and extreme, made from its examples and limits alone."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from .specification import JSON, Operation, Specification

TEXTS = ("harbour tour", "a&b=c?d#e/f", "100% + ünï", "日本語 🎬", "'\"<>\\", "x" * 2000)
IDS = ("vg_file_8Q2mR4tZ", "file 1", "ä%25b+c", "日本語", "a:b@c;d,e!$&'()*~=", "x" * 500)
UPLOADED_ID = re.compile(r"[A-Za-z0-9_-]+")
UUIDS = ("00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff")
FORMATS: Mapping[str, tuple[str, ...]] = {
    "date-time": ("2026-11-01T09:05:00Z", "2026-11-01T09:05:00.250+05:30"),
    "date": ("2026-11-01", "2024-02-29"),
    "uuid": ("11111111-1111-4111-8111-111111111111", *UUIDS),
    "uri": ("https://media.example/a%20b.mp4?x=1&y=%C3%BC#t", "https://www.tiktok.com/@a/video/1", "s3://b/k"),
    "email": ("someone@media.example",),
}
LONGEST_TEXT = 2**16
LONGEST_NESTED = 300
LARGEST_ARRAY = 250
FEW = 5
DEEPEST = 4


class Inputs:
    """Values for the schemas of one specification; the ordinary value of each comes first."""

    def __init__(self, specification: Specification) -> None:
        self._specification = specification
        self._fits = specification.fits
        self._bodies: dict[str, list[dict[str, Any]]] = {}

    def values(self, schema: Any, known: Sequence[Any] = (), depth: int = 0) -> list[Any]:
        """Values that fit a schema, each once: ``known`` ones, then those at its limits."""
        found: dict[str, Any] = {}
        for value in [*known, *self._made(schema, depth)]:
            if self._fits(schema, value) and _is_taken(schema, value):
                found.setdefault(json.dumps(value, sort_keys=True), value)
        return list(found.values())

    def _made(self, schema: Any, depth: int) -> Iterator[Any]:
        schema = self.flat(schema)
        yield from (schema[word] for word in ("example", "const") if word in schema)
        yield from schema.get("examples", ())
        if "enum" in schema:
            yield from schema["enum"]
            return
        for member in [*schema.get("anyOf", ()), *schema.get("oneOf", ())]:
            yield from self._made({**member, "minProperties": 0} if "properties" in member else member, depth)
        declared = schema.get("type", "object" if "properties" in schema else ())
        for kind in [declared] if isinstance(declared, str) else declared:
            yield from self._typed(kind, schema, depth)

    def _typed(self, kind: str, schema: Mapping[str, Any], depth: int) -> Iterator[Any]:
        makers: Mapping[str, Callable[[], Iterator[Any]]] = {
            "string": lambda: _texts(schema, LONGEST_TEXT if depth == 0 else LONGEST_NESTED),
            "integer": lambda: _numbers(schema, whole=True),
            "number": lambda: _numbers(schema, whole=False),
            "boolean": lambda: iter((True, False)),
            "array": lambda: self._arrays(schema, depth),
            "object": lambda: self._objects(schema, depth),
            "null": lambda: iter((None,)),
        }
        yield from makers[kind]()

    def _arrays(self, schema: Mapping[str, Any], depth: int) -> Iterator[Any]:
        items = self.values(schema.get("items", {}), (), depth + 1) or [{"anything": [1, None]}]
        fewest, most = schema.get("minItems", 0), schema.get("maxItems", LARGEST_ARRAY)
        for count in (max(1, fewest), fewest, min(most, LARGEST_ARRAY if depth == 0 else max(fewest, 2))):
            yield [items[0]] * count
        chunk = max(min(most, FEW), fewest, 1)
        for start in range(0, len(items), chunk):
            yield [items[(start + index) % len(items)] for index in range(chunk)]

    def _objects(self, schema: Mapping[str, Any], depth: int) -> Iterator[Any]:
        properties = self.flat(schema).get("properties", {})
        if not properties:
            yield {}
            if schema.get("additionalProperties", True) is True:
                yield {"a": 1, "ünï": [None, {"b": "日本語"}]}
            return
        required = schema.get("required", ())
        wanted = properties if depth < DEEPEST else {name: properties[name] for name in required if name in properties}
        values = {name: self.values(part, (), depth + 1) for name, part in wanted.items()}
        values = {name: found for name, found in values.items() if found}
        least = {name: found[0] for name, found in values.items() if name in required}
        yield least
        for index in range(max(map(len, values.values()), default=0)):
            yield self.packed(schema, least, {name: found[index % len(found)] for name, found in values.items()})

    def packed(self, schema: Any, base: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
        """The base with as much of what is wanted as fits together."""
        everything = {**base, **wanted}
        if self._fits(schema, everything):
            return everything
        packed = dict(base)
        for name, value in wanted.items():
            if self._fits(schema, candidate := {**packed, name: value}):
                packed = candidate
        return packed

    def flat(self, schema: Any) -> dict[str, Any]:
        """The schema without references, and with the properties of everything that it is made of."""
        schema = self._specification.resolve(schema)
        parts = [self.flat(part) for part in schema.get("allOf", ())]
        properties = {name: part for each in parts for name, part in each.get("properties", {}).items()}
        required = [name for each in parts for name in each.get("required", ())]
        merged: dict[str, Any] = {word: value for each in parts for word, value in each.items()} | dict(schema)
        if properties or "properties" in schema:
            merged["properties"] = {**properties, **schema.get("properties", {})}
            merged["required"] = [*required, *schema.get("required", ())]
        return merged

    def bodies(self, operation: Operation) -> list[dict[str, Any]]:
        """Request bodies: the examples, then every property with every value, as many at once as fit together."""
        if operation.id not in self._bodies:
            self._bodies[operation.id] = self._found_bodies(operation)
        return self._bodies[operation.id]

    def _found_bodies(self, operation: Operation) -> list[dict[str, Any]]:
        schema, flat = operation.body_schema, self.flat(operation.body_schema)
        bodies = examples(operation)
        known = {name: [body[name] for body in bodies if name in body] for name in flat.get("properties", {})}
        bodies = bodies or [value for value in self._objects(flat, 0) if self._fits(schema, value)][:1]
        values = {name: self.values(part, known[name]) for name, part in flat.get("properties", {}).items()}
        values = {name: found for name, found in values.items() if found}
        left = {(name, index) for name, found in values.items() for index in range(len(found))}
        for base in list(bodies):
            for step in range(max(map(len, values.values()), default=0)):
                wanted = {name: found[step % len(found)] for name, found in values.items()}
                body = self.packed(schema, base, wanted)
                done = {(name, index) for name, index in left if name in body and body[name] == values[name][index]}
                if done:
                    bodies.append(body)
                    left -= done
        return bodies

    def queries(self, operation: Operation) -> list[dict[str, Any]]:
        """Query values of an operation: only what is required, then every parameter with every value."""
        values: dict[str, list[Any]] = {}
        for name, parameter in operation.query.items():
            shown = [self._specification.resolve(one)["value"] for one in parameter.get("examples", {}).values()]
            known = [*shown, *([parameter["example"]] if "example" in parameter else [])]
            values[name] = [
                value for value in self.values(parameter["schema"], known, depth=1) if value not in ("", None)
            ]
        least = {name: values[name][0] for name, parameter in operation.query.items() if parameter.get("required")}
        most = max(map(len, values.values()), default=0)
        return [least, *({name: found[step % len(found)] for name, found in values.items()} for step in range(most))]


def examples(operation: Operation) -> list[dict[str, Any]]:
    """The named examples of a request body."""
    body = operation.specification.resolve(operation.content.get("requestBody", {}))
    named = body["content"][JSON].get("examples", {}) if body else {}
    return [operation.specification.resolve(example)["value"] for example in named.values()]


def _is_taken(schema: Mapping[str, Any], value: Any) -> bool:
    """Whether the SDK sends a value: it takes no empty id, and where it uploads, text that is no id is a path."""
    if not isinstance(value, str) or "x-reelkit-accepts" not in schema:
        return True
    return value != "" and (not schema.get("x-reelkit-upload") or UPLOADED_ID.fullmatch(value) is not None)


def _texts(schema: Mapping[str, Any], usual: int) -> Iterator[str]:
    if schema.get("format") in FORMATS:
        yield from FORMATS[schema["format"]]
        return
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", usual)
    longest = max(min(longest, usual), shortest)
    if schema.get("x-reelkit-upload"):
        yield from (text for text in IDS if UPLOADED_ID.fullmatch(text))
    for text in (
        *TEXTS,
        "#a1B2c3",
        "en",
        "en-GB",
        "16:9",
        "2026-11-01",
        "user@media.example",
        "https://media.example/a",
    ):
        yield (text * (shortest // len(text) + 1) if len(text) < shortest else text)[:longest]
    for count in (shortest, longest):
        yield "x" * count
        yield "1" * count
    yield "🎬" * longest


def _numbers(schema: Mapping[str, Any], *, whole: bool) -> Iterator[float]:
    step = schema.get("multipleOf", 1 if whole else 0.25)
    least, above = schema.get("minimum"), schema.get("exclusiveMinimum")
    most, below = schema.get("maximum"), schema.get("exclusiveMaximum")
    lowest = least if least is not None else above + step if above is not None else None
    highest = most if most is not None else below - step if below is not None else None
    yield from (value for value in (lowest, highest) if value is not None)
    yield from (step, 0, -1, 7, 2**31) if whole else (0.5, 0, -0.25, 1e-3, 7, 1e6)
    if highest is None:
        yield 2**53 if whole else 1e15
