"""What a schema admits, however it is written: references, ``allOf``, ``anyOf`` and lists of types are resolved."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from scripts.codegen.spec import Path, look_up

PROSE = frozenset({"$comment", "deprecated", "description", "example", "examples", "externalDocs", "summary", "title"})
LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
UPPER = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
TYPES = ("null", "boolean", "integer", "fraction", "string", "array", "object")
_OF_VALUE = {bool: "boolean", int: "integer", float: "fraction", str: "string", list: "array", dict: "object"}


@dataclass(frozen=True, slots=True)
class Leaf:
    """One alternative of one type."""

    schema: Mapping[str, Any]
    where: Path
    name: str | None


@dataclass(slots=True)
class Shape:
    """All alternatives by type; ``number`` counts as ``integer`` and ``fraction``."""

    where: Path
    prose: str
    name: str | None = None
    leaves: dict[str, list[Leaf]] = field(default_factory=dict)

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that are admitted."""
        return frozenset(self.leaves)

    def values(self, kind: str) -> tuple[frozenset[str], bool]:
        """Known values of a type, as JSON-like text, and whether others are admitted, too."""
        leaves = self.leaves.get(kind, [])
        known = {repr(value) for leaf in leaves for value in _enumerated(leaf.schema) or ()}
        return frozenset(known), any(_enumerated(leaf.schema) is None for leaf in leaves)


def _enumerated(schema: Mapping[str, Any]) -> list[Any] | None:
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return [value for value in values if value is not None] if values is not None else None


def shape_of(spec: Any, schema: Any, where: Path) -> Shape:
    """Resolve a schema; its path becomes that of the component it refers to."""
    target, place, name, prose = resolve(spec, schema, where)
    shape = Shape(place, prose, name)
    for leaf in _alternatives(spec, target, place, name):
        for kind in _types(leaf.schema):
            shape.leaves.setdefault(kind, []).append(leaf)
    return shape


def resolve(spec: Any, node: Any, where: Path) -> tuple[Any, Path, str | None, str]:
    """Follow references: the target, its path, the component's name, and the text nearest to the reader."""
    prose, name = "", None
    for _ in range(100):
        if not isinstance(node, dict):
            break
        prose = prose or str(node.get("description", ""))
        if "$ref" not in node:
            break
        where = tuple(node["$ref"].removeprefix("#/").split("/"))
        name = str(where[-1])
        node = look_up(spec, node["$ref"])
    return node, where, name, prose


def _alternatives(spec: Any, schema: Any, where: Path, name: str | None, depth: int = 0) -> Iterator[Leaf]:
    if schema is True or schema == {}:
        schema = {}
    if not isinstance(schema, dict) or depth > 20:
        return
    if "$ref" in schema:
        siblings = {key: value for key, value in schema.items() if key not in PROSE and key != "$ref"}
        target, where, name, _ = resolve(spec, schema, where)
        if siblings:
            target = {"allOf": [target, siblings]}
        yield from _alternatives(spec, target, where, name, depth + 1)
        return
    if "allOf" in schema:
        yield from _alternatives(spec, _merged(spec, schema), where, name, depth + 1)
        return
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            rest = {key: value for key, value in schema.items() if key != keyword and key not in PROSE}
            for index, part in enumerate(schema[keyword]):
                combined = {"allOf": [part, rest]} if rest.keys() - {"discriminator"} else part
                yield from _alternatives(spec, combined, (*where, keyword, index), name if rest else None, depth + 1)
            return
    yield Leaf(schema, where, name)


def _merged(spec: Any, schema: Mapping[str, Any]) -> dict[str, Any]:
    """One schema of the parts of an ``allOf`` and its siblings."""
    merged: dict[str, Any] = {}
    for part in (*schema["allOf"], {key: value for key, value in schema.items() if key != "allOf"}):
        resolved, _, _, _ = resolve(spec, part, ())
        if isinstance(resolved, dict) and "allOf" in resolved:
            resolved = _merged(spec, resolved)
        for key, value in (resolved if isinstance(resolved, dict) else {}).items():
            merged[key] = _both(key, merged[key], value) if key in merged else value
    return merged


def _both(key: str, one: Any, other: Any) -> Any:
    """A keyword that two parts of an ``allOf`` have: both hold."""
    if key == "properties":
        common = {
            name: {"allOf": [one[name], other[name]]} for name in one if name in other and one[name] != other[name]
        }
        return {**one, **other, **common}
    if key == "required":
        return sorted({*one, *other})
    if key == "enum":
        return [value for value in one if value in other]
    if key == "type":
        kinds = [[kind] if isinstance(kind, str) else kind for kind in (one, other)]
        return [kind for kind in kinds[0] if kind in kinds[1] or (kind == "integer" and "number" in kinds[1])]
    if key in LOWER:
        return max(one, other)
    return min(one, other) if key in UPPER else other


def _types(schema: Mapping[str, Any]) -> list[str]:
    given = schema.get("type")
    if given is None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values:
            given = sorted({_OF_VALUE.get(type(value), "null") for value in values})
        elif "properties" in schema or "additionalProperties" in schema or "required" in schema:
            given = "object"
        elif "items" in schema:
            given = "array"
        else:
            return list(TYPES)
    names = [given] if isinstance(given, str) else list(given)
    return [kind for name in names for kind in (("integer", "fraction") if name == "number" else (name,))]


def canonical(spec: Any, schema: Any, depth: int = 0) -> Any:
    """A comparable form without prose, for "is this the same thing under another name?"."""
    shape = shape_of(spec, schema, ())
    if depth > 6:
        return shape.name or sorted(shape.types)
    return {
        kind: [
            {
                key: (
                    {name: canonical(spec, part, depth + 1) for name, part in sorted(value.items())}
                    if key == "properties"
                    else canonical(spec, value, depth + 1)
                    if key in ("items", "additionalProperties") and isinstance(value, dict)
                    else sorted(value, key=str)
                    if key in ("required", "enum")
                    else value
                )
                for key, value in sorted(leaf.schema.items())
                if key not in PROSE and key != "type"
            }
            for leaf in shape.leaves[kind]
        ]
        for kind in sorted(shape.types)
    }
