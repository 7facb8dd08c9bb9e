"""Documents that fit a schema of a specification: one with everything, its systematic variants, and random ones."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from hypothesis import strategies as st

from .specification import Specification

UNKNOWN_FIELD = "addedTomorrow"
UNKNOWN_VALUE = "ADDED_TOMORROW"
FORMATS: Mapping[str, str] = {
    "date-time": "2026-03-01T09:05:00.250Z",
    "uuid": "11111111-1111-4111-8111-111111111111",
    "uri": "https://cdn.example/file.mp4?signature=a%2Bb",
}


def _types(schema: Mapping[str, Any]) -> list[str]:
    declared = schema.get("type", ())
    return [declared] if isinstance(declared, str) else list(declared)


def full(specification: Specification, schema: Any) -> Any:
    """The document with every documented field, no null, and one item in every array."""
    schema = joined(specification, schema)
    if members := union(schema):
        return full(specification, members[0])
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[-1])
    samples: Mapping[str, Callable[[], Any]] = {
        "object": lambda: {name: full(specification, part) for name, part in schema.get("properties", {}).items()},
        "array": lambda: [full(specification, schema["items"])],
        "string": lambda: _sample(schema),
        "integer": lambda: 2**53 if schema.get("format") == "int64" else 7,
        "number": lambda: 0.5,
        "boolean": lambda: True,
        "null": lambda: None,
    }
    found = _types(schema)
    return samples[found[0]]() if found else {"anything": [1, None]}


def _sample(schema: Mapping[str, Any]) -> str:
    """Text of the schema's format or pattern."""
    samples = [FORMATS.get(schema.get("format", ""), "text"), *FORMATS.values()]
    # Patterns of requests only, such as addresses of one host, have no sample: responses do not bind them.
    return next((text for text in samples if re.search(schema.get("pattern", ""), text)), samples[0])


def joined(specification: Specification, schema: Any) -> dict[str, Any]:
    """The schema without references, and with the properties of all that it is made of."""
    schema = specification.resolve(schema)
    parts = [joined(specification, part) for part in schema.get("allOf", ())]
    merged: dict[str, Any] = {word: value for each in parts for word, value in each.items()} | schema
    if any("properties" in each for each in parts):
        merged["properties"] = {
            name: part for each in [*parts, schema] for name, part in each.get("properties", {}).items()
        }
        merged["required"] = [name for each in [*parts, schema] for name in each.get("required", ())]
    return merged


def union(schema: Mapping[str, Any]) -> list[Any]:
    """The members of a union; none of an object that only has to fulfil one of several conditions."""
    return [] if "properties" in schema else [*schema.get("anyOf", ()), *schema.get("oneOf", ())]


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a document, and the schema it has to fit."""

    path: tuple[str | int, ...]
    schema: Any
    optional: bool


def places(
    specification: Specification, schema: Any, document: Any, path: tuple[str | int, ...] = (), optional: bool = False
) -> Iterator[Place]:
    """Every value of a document that the schema speaks of."""
    yield Place(path, schema, optional)
    schema = chosen(specification, schema, document)
    if isinstance(document, dict):
        for name, part in schema.get("properties", {}).items():
            if name in document:
                absent = name not in schema.get("required", ())
                yield from places(specification, part, document[name], (*path, name), absent)
    elif isinstance(document, list):
        for index, item in enumerate(document):
            yield from places(specification, schema.get("items", {}), item, (*path, index))


def chosen(specification: Specification, schema: Any, document: Any) -> Any:
    """The schema without references and, in a union, the first member that the document fits."""
    schema = joined(specification, schema)
    fitting = (part for part in union(schema) if specification.fits(part, document))
    return chosen(specification, found, document) if (found := next(fitting, None)) is not None else schema


def nullable(specification: Specification, schema: Any) -> bool:
    """Whether null fits."""
    return specification.fits(schema, None)


def open_enum(specification: Specification, schema: Any) -> bool:
    """Whether the schema names values and lets others pass."""
    members = [specification.resolve(part) for part in union(specification.resolve(schema))]
    return any("enum" in part for part in members) and {"type": "string"} in members


def variants(specification: Specification, schema: Any) -> Iterator[tuple[str, Any]]:
    """The full document, and it with one place changed: absent, null, an unknown value, an unknown field, empty."""
    document = full(specification, schema)
    yield "full", document
    for place in places(specification, schema, document):
        where = "$" + "".join(f".{step}" for step in place.path)
        value = _at(document, place.path)
        if place.optional:
            yield f"{where} absent", _without(document, place.path)
        if place.path and nullable(specification, place.schema):
            yield f"{where} null", _with(document, place.path, None)
        if open_enum(specification, place.schema):
            yield f"{where} unknown value", _with(document, place.path, UNKNOWN_VALUE)
        added = {**value, UNKNOWN_FIELD: UNKNOWN_VALUE} if isinstance(value, dict) else {}
        if added and specification.resolve(place.schema) != {} and specification.fits(place.schema, added):
            yield f"{where} unknown field", _with(document, place.path, added) if place.path else added
        for index, member in enumerate(union(joined(specification, place.schema))):
            yield f"{where} member {index}", _with(document, place.path, full(specification, member))
        if isinstance(value, list) and not specification.resolve(place.schema).get("minItems"):
            yield f"{where} empty", _with(document, place.path, [])


def _at(document: Any, path: tuple[str | int, ...]) -> Any:
    for step in path:
        document = document[step]
    return document


def _with(document: Any, path: tuple[str | int, ...], value: Any) -> Any:
    if not path:
        return value
    changed = copy.deepcopy(document)
    _at(changed, path[:-1])[path[-1]] = value
    return changed


def _without(document: Any, path: tuple[str | int, ...]) -> Any:
    changed = copy.deepcopy(document)
    del _at(changed, path[:-1])[path[-1]]
    return changed


# Text that JSON can carry: no lone surrogates.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(TEXT, inner, max_size=2),
    max_leaves=4,
)
NUMBERS = st.integers(-(2**63), 2**63) | st.floats(allow_nan=False, allow_infinity=False)
MOMENTS = st.datetimes(
    min_value=datetime(1971, 1, 1),
    max_value=datetime(2999, 1, 1),
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=11))]),
)
STRINGS: Mapping[str, st.SearchStrategy[str]] = {
    "date-time": st.builds(
        lambda moment, spec, zulu: moment.isoformat(timespec=spec).replace("+00:00", "Z" if zulu else "+00:00"),
        MOMENTS,
        st.sampled_from(["seconds", "milliseconds", "microseconds"]),
        st.booleans(),
    ),
    "uuid": st.integers(0, 2**128 - 1).map(lambda number: str(UUID(int=number))),
    "uri": TEXT.map(lambda text: f"https://cdn.example/{text.encode().hex()}"),
}


# Hypothesis looks into every new strategy anew, which takes longer than drawing from it.
_MADE: dict[tuple[int, str], st.SearchStrategy[Any]] = {}


def documents(specification: Specification, schema: Any) -> st.SearchStrategy[Any]:
    """Random documents that fit the schema, with fields and values that it does not name."""
    key = id(specification), json.dumps(schema)
    if key not in _MADE:
        _MADE[key] = _documents(specification, joined(specification, schema))
    return _MADE[key]


def _documents(specification: Specification, schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if members := union(schema):
        return st.one_of([documents(specification, part) for part in members])
    found = [_of_type(specification, schema, name) for name in _types(schema)]
    return st.one_of(found) if found else JSON_VALUES


def _of_type(specification: Specification, schema: Mapping[str, Any], name: str) -> st.SearchStrategy[Any]:
    lowest = schema.get("minItems", 0)
    numbers = NUMBERS
    if "minimum" in schema:
        numbers = st.floats(schema["minimum"], schema.get("maximum", 1e9)) | st.just(schema["minimum"])
    strategies: Mapping[str, Callable[[], st.SearchStrategy[Any]]] = {
        "object": lambda: _objects(specification, schema),
        "array": lambda: st.lists(documents(specification, schema["items"]), min_size=lowest, max_size=max(2, lowest)),
        "string": lambda: _texts(schema),
        "integer": lambda: st.integers(schema.get("minimum", -(2**63)), schema.get("maximum", 2**63)),
        "number": lambda: numbers,
        "boolean": st.booleans,
        "null": st.none,
    }
    return strategies[name]()


def _texts(schema: Mapping[str, Any]) -> st.SearchStrategy[str]:
    if "pattern" in schema:
        return st.from_regex(schema["pattern"], alphabet=st.characters(exclude_categories=["Cs"]))
    return STRINGS.get(schema.get("format", ""), TEXT)


def _objects(specification: Specification, schema: Mapping[str, Any]) -> st.SearchStrategy[Any]:
    fields = {name: documents(specification, part) for name, part in schema.get("properties", {}).items()}
    required = {name: fields[name] for name in schema.get("required", ())}
    optional = {name: strategy for name, strategy in fields.items() if name not in required}
    further = schema.get("additionalProperties", True)
    if further is False:
        return st.fixed_dictionaries(required, optional=optional)
    values = JSON_VALUES if further is True else documents(specification, further)
    unknown = st.dictionaries(TEXT.filter(lambda text: text not in fields), values, max_size=2)
    return st.builds(lambda known, more: {**more, **known}, st.fixed_dictionaries(required, optional=optional), unknown)
