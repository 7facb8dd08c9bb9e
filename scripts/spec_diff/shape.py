"""What a schema admits, however it is written: references, ``allOf``, ``anyOf`` and lists of types are resolved."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import Any

from scripts.codegen.spec import Path, look_up, steps_of
from scripts.spec_diff.conjunction import both_hold
from scripts.spec_diff.keywords import PROSE, TYPES, relevant

COMBINATORS = frozenset({"$ref", "allOf", "anyOf", "oneOf"})
DEEPEST = 20
_OF_VALUE = {bool: "boolean", int: "integer", float: "fraction", str: "string", list: "array", dict: "object"}


@dataclass(frozen=True, slots=True)
class Alternative:
    """One alternative of one or more types, free of references and combinations."""

    schema: Mapping[str, Any]
    where: Path
    name: str | None

    def says(self, kind: str) -> dict[str, Any]:
        """What it says of values of a type."""
        return relevant(kind, self.schema)


@dataclass(slots=True)
class Shape:
    """All alternatives by type; ``number`` counts as ``integer`` and ``fraction``.

    ``overlaps`` counts, by type, the branches of a ``oneOf`` that may hold for the same value, which is then refused.
    """

    where: Path
    prose: str
    name: str | None = None
    alternatives: dict[str, list[Alternative]] = field(default_factory=dict)
    overlaps: Counter[str] = field(default_factory=Counter)
    discriminator: Mapping[str, Any] | None = None

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that are admitted."""
        return frozenset(self.alternatives)

    def values(self, kind: str) -> tuple[frozenset[str], bool]:
        """Known values of a type, as JSON-like text, and whether others are admitted, too."""
        alternatives = self.alternatives.get(kind, [])
        known = {repr(value) for alternative in alternatives for value in enumerated(alternative.schema) or ()}
        if kind == "boolean" and known >= {"True", "False"}:
            return frozenset(), True
        return frozenset(known), any(enumerated(alternative.schema) is None for alternative in alternatives)


def enumerated(schema: Mapping[str, Any]) -> list[Any] | None:
    """The values of an ``enum`` or ``const``, None where any value will do."""
    if "const" in schema:
        return [schema["const"]]
    values = schema.get("enum")
    return [value for value in values if value is not None] if values is not None else None


def shape_of(spec: Any, schema: Any, where: Path) -> Shape:
    """Resolve a schema; its path becomes that of the component it refers to."""
    target, place, name, prose = resolve(spec, schema, where)
    shape = Shape(place, prose, name)
    for alternative in _alternatives(spec, shape, target, place, name):
        for kind in types_of(alternative.schema):
            shape.alternatives.setdefault(kind, []).append(alternative)
    return shape


def resolve(spec: Any, node: Any, where: Path) -> tuple[Any, Path, str | None, str]:
    """Follow references: the target, its path, the component's name, and the text nearest to the reader."""
    prose, name = "", None
    for _ in range(100):
        if not isinstance(node, dict):
            break
        prose = prose or _described(node)
        reference = _refers(node)
        if reference is None:
            break
        where = steps_of(reference)
        name = str(where[-1])
        node = look_up(spec, reference)
    return node, where, name, prose


def _described(node: Mapping[str, Any]) -> str:
    """Its description, or the first one of the parts of its ``allOf``."""
    parts = node.get("allOf")
    holders = [node, *(part for part in parts if isinstance(part, dict))] if isinstance(parts, list) else [node]
    return next((str(one["description"]) for one in holders if "description" in one), "")


def marked(spec: Any, node: Any, key: str) -> bool:
    """Whether a node, or what it refers to, has a flag."""
    for _ in range(100):
        if not isinstance(node, dict):
            break
        if node.get(key) is True:
            return True
        if "$ref" not in node:
            break
        node = look_up(spec, node["$ref"])
    return False


def _refers(node: Mapping[str, Any]) -> str | None:
    """The one thing that a node stands for: an ``allOf`` of nothing but a reference is that reference."""
    if not node.keys() - PROSE - {"$ref"}:
        return node.get("$ref")
    parts = node.get("allOf")
    if isinstance(parts, list) and not node.keys() - PROSE - {"allOf"}:
        saying = [part for part in parts if part is False or (part is not True and part.keys() - PROSE)]
        if len(saying) == 1:
            return _refers(saying[0]) if saying[0] else None
    return None


def _alternatives(
    spec: Any, shape: Shape, schema: Any, where: Path, name: str | None, depth: int = 0
) -> list[Alternative]:
    if schema is False or depth > DEEPEST:
        return []
    schema = {} if schema is True else schema
    shape.discriminator = shape.discriminator or schema.get("discriminator")
    if not COMBINATORS & schema.keys():
        return [Alternative(schema, where, name)]

    def inner(part: Any, *steps: str | int) -> list[Alternative]:
        target, place, component, _ = resolve(spec, part, (*where, *steps))
        return _alternatives(spec, shape, target, place, component, depth + 1)

    rest = {key: value for key, value in schema.items() if key not in COMBINATORS | {"discriminator"}}
    merged = [Alternative(rest, where, name)]
    parts = [inner(part, "allOf", index) for index, part in enumerate(schema.get("allOf", ()))]
    if "$ref" in schema:
        parts.append(inner({"$ref": schema["$ref"]}))
    for part in parts:
        merged = [Alternative(both, where, name) for one, other in product(merged, part) if (both := _met(one, other))]
    for keyword in ("anyOf", "oneOf"):
        if keyword not in schema:
            continue
        branches = [inner(part, keyword, index) for index, part in enumerate(schema[keyword])]
        if keyword == "oneOf" and shape.discriminator is None:
            shape.overlaps += _overlaps(spec, branches)
        merged = [
            Alternative(both, branch.where, branch.name)
            for one, branch in product(
                merged, (alternative for alternatives in branches for alternative in alternatives)
            )
            if (both := _met(one, branch))
        ]
    return merged


def _met(one: Alternative, other: Alternative) -> dict[str, Any] | None:
    """One schema of two that both hold; None if no value can fit both."""
    merged = {key: value for key, value in one.schema.items() if key not in PROSE or key not in other.schema}
    for key, value in other.schema.items():
        merged[key] = both_hold(key, merged[key], value) if key in merged else value
    return None if merged.get("type") == [] else merged or {"$comment": ""}


def types_of(schema: Mapping[str, Any]) -> list[str]:
    """The JSON types that a alternative admits."""
    given = schema.get("type")
    if given is None:
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values:
            given = sorted({_OF_VALUE.get(type(value), "null") for value in values})
        elif schema.keys() & {"properties", "additionalProperties", "required"}:
            given = "object"
        elif "items" in schema:
            given = "array"
        else:
            return list(TYPES)
    names = [given] if isinstance(given, str) else list(given)
    if schema.get("nullable") is True and "null" not in names:
        names.append("null")  # as OpenAPI 3.0 said it
    return [kind for name in names for kind in (("integer", "fraction") if name == "number" else (name,))]


def _overlaps(spec: Any, branches: list[list[Alternative]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for some, others in combinations(branches, 2):
        for one, other in product(some, others):
            kinds = set(types_of(one.schema)) & set(types_of(other.schema))
            # A number of both kinds overlaps once.
            kinds -= {"fraction"} if "integer" in kinds else set()
            found.update(kind for kind in kinds if may_meet(spec, kind, one, other))
    return found


def may_meet(spec: Any, kind: str, one: Alternative, other: Alternative, depth: int = 0) -> bool:
    """Whether one value of a type may fit both; True where that cannot be excluded."""
    values = [enumerated(alternative.schema) for alternative in (one, other)]
    if values[0] is not None and values[1] is not None and not any(value in values[1] for value in values[0]):
        return False
    first, second = one.says(kind), other.says(kind)
    pairs = ("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")
    for least, most in pairs:
        for low, high in ((first, second), (second, first)):
            if least in low and most in high and low[least] > high[most]:
                return False
    if kind == "array" and depth <= 3 and any(side.get("minItems") for side in (first, second)):
        return _fields_meet(spec, first.get("items", {}), second.get("items", {}), depth)
    if kind != "object" or depth > 3:
        return True
    for mine, theirs in ((first, second), (second, first)):
        known = theirs.get("properties", {})
        if theirs.get("additionalProperties") is False and set(mine.get("required", ())) - known.keys():
            return False
    common = first.get("properties", {}).keys() & second.get("properties", {}).keys()
    needed = {*first.get("required", ()), *second.get("required", ())}
    return all(_fields_meet(spec, first["properties"][n], second["properties"][n], depth) for n in common & needed)


def _fields_meet(spec: Any, one: Any, other: Any, depth: int) -> bool:
    shapes = [shape_of(spec, schema, ()) for schema in (one, other)]
    return any(
        may_meet(spec, kind, *pair, depth + 1)
        for kind in shapes[0].types & shapes[1].types
        for pair in product(shapes[0].alternatives[kind], shapes[1].alternatives[kind])
    )


def canonical(spec: Any, schema: Any, depth: int = 0) -> Any:
    """A comparable form without prose, for "is this the same thing under another name?"."""
    shape = shape_of(spec, schema, ())
    if depth > 6:
        return shape.name or sorted(shape.types)
    forms = {
        kind: sorted(
            _once(form_of(spec, kind, alternative, depth) for alternative in shape.alternatives[kind]), key=_text
        )
        for kind in sorted(shape.types)
    }
    return [forms, sorted(shape.overlaps.items()), shape.discriminator]


def form_of(spec: Any, kind: str, alternative: Alternative, depth: int = 0) -> dict[str, Any]:
    """The comparable form of one alternative."""
    return {
        key: _form(spec, key, value, depth)
        for key, value in sorted(alternative.says(kind).items())
        if key not in PROSE and key not in ("type", "nullable")
    }


def _form(spec: Any, key: str, value: Any, depth: int) -> Any:
    if key in ("properties", "patternProperties", "dependentSchemas"):
        return {name: canonical(spec, part, depth + 1) for name, part in sorted(value.items())}
    if key in ("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"):
        return canonical(spec, value, depth + 1)
    return sorted(value, key=_text) if key in ("required", "enum") else value


def _once(forms: Iterable[Any]) -> list[Any]:
    return list({_text(form): form for form in forms}.values())


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
