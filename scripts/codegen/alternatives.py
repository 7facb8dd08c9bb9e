"""Schemas as their *alternatives*: without references, and without combinations.

Each alternative is a list of plain schemas that all apply at once (what `allOf` joins), and a value fits one of them
(what `anyOf` and `oneOf` offer).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

EACH = "-"
ANYTHING = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
# Something that is no schema: like a reference that leads nowhere, it is reported where it stands.
_UNREADABLE: dict[str, Any] = {"$ref": ""}
_MOST_ALTERNATIVES = 200
_KINDS: tuple[tuple[type, str], ...] = (
    (bool, "boolean"),
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
    (type(None), "null"),
)


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    return next((kind for type_, kind in _KINDS if isinstance(value, type_)), "string")


@dataclass(frozen=True, slots=True, eq=False)
class Alternative:
    """Schemas without references and combinations that apply to a value at once."""

    nodes: tuple[dict[str, Any], ...]
    component: str | None = None
    """The component that it is, where it is one."""

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON types that a value of it may have."""
        kinds = ANYTHING
        for node in self.nodes:
            own = _own_kinds(node)
            # Every integer is a number.
            kinds &= own | {"integer"} if "number" in own else own
        return kinds - {"integer"} if "number" in kinds else kinds

    @property
    def required(self) -> frozenset[str]:
        """Names of the properties that are always there."""
        return frozenset(name for node in self.nodes for name in _list(node.get("required")) if isinstance(name, str))

    @property
    def properties(self) -> dict[str, list[Any]]:
        """The schemas of every property, which all apply to it."""
        found: dict[str, list[Any]] = {}
        for node in self.nodes:
            for name, schema in _dict(node.get("properties")).items():
                found.setdefault(str(name), []).append(schema)
        return found

    def part(self, step: str) -> list[Any]:
        """The schemas of what a step leads to; empty if it leads nowhere."""
        if "array" in self.kinds and (step == EACH or step.isdigit()):
            return [node["items"] for node in self.nodes if isinstance(node.get("items"), dict)]
        if "object" in self.kinds:
            if found := self.properties.get(step):
                return found
            maps = (node.get("additionalProperties") for node in self.nodes)
            return [schema for schema in maps if isinstance(schema, dict)]
        return []

    def has_always(self, step: str) -> bool:
        """Whether a value always has what the step leads to, an element of an array aside."""
        kinds = self.kinds - {"null"}
        return step == EACH if kinds == {"array"} else step in self.required and kinds == {"object"}


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Any) -> None:
        self._components = _dict(_dict(_dict(document).get("components")).get("schemas"))
        self._known: dict[int, tuple[Alternative, ...]] = {}

    def component(self, reference: Any) -> Any:
        """The schema that a reference means; None if there is none."""
        prefix = "#/components/schemas/"
        if not isinstance(reference, str) or not reference.startswith(prefix):
            return None
        return self._components.get(reference.removeprefix(prefix).replace("~1", "/").replace("~0", "~"))

    def alternatives(self, schema: Any) -> tuple[Alternative, ...]:
        """The alternatives of a schema that some value can fit, those for null among them."""
        if id(schema) not in self._known:
            # The schema is a part of the document, which outlives this: its id stays its own.
            self._known[id(schema)] = self._expand(schema, frozenset())
        return self._known[id(schema)]

    def all_at_once(self, schemas: Sequence[Any]) -> tuple[Alternative, ...]:
        """The alternatives of what fits several schemas at once."""
        if len(schemas) == 1:
            return self.alternatives(schemas[0])
        return _joined([self.alternatives(schema) for schema in schemas])

    def is_dangling(self, alternatives: Iterable[Alternative]) -> bool:
        """Whether a reference among them leads nowhere, or one is malformed, so that nothing can be said of them."""
        nodes = [node for one in alternatives for node in one.nodes]
        return any("$ref" in node and self.component(node["$ref"]) is None for node in nodes) or any(
            map(_is_malformed, nodes)
        )

    def _expand(self, schema: Any, above: frozenset[int]) -> tuple[Alternative, ...]:
        if not isinstance(schema, dict):
            return (Alternative(({} if isinstance(schema, bool) else _UNREADABLE,)),)
        if id(schema) in above:
            return (Alternative(({},)),)
        above |= {id(schema)}
        factors: list[tuple[Alternative, ...]] = [(Alternative((schema,)),)]
        if (target := self.component(schema.get("$ref"))) is not None:
            component = schema["$ref"].rpartition("/")[2]
            named = self._expand(target, above)
            factors.append(tuple(Alternative(one.nodes, one.component or component) for one in named))
        factors += [self._expand(part, above) for part in _list(schema.get("allOf"))]
        for key in ("anyOf", "oneOf"):
            if branches := _list(schema.get(key)):
                factors.append(tuple(one for branch in branches for one in self._expand(branch, above)))
        return _joined(factors)


def _joined(factors: Sequence[tuple[Alternative, ...]]) -> tuple[Alternative, ...]:
    """Every way to take one alternative of each."""
    found = []
    for number, ones in enumerate(product(*factors)):
        if number == _MOST_ALTERNATIVES:
            break
        names = {one.component for one in ones} - {None}
        # Of one component nothing but that is made; what joins more is something else.
        name = names.pop() if len(names) == 1 and len(factors) <= 2 else None
        joined = Alternative(tuple(node for one in ones for node in one.nodes), name)
        if joined.kinds:
            found.append(joined)
    return tuple(found)


def _own_kinds(node: dict[str, Any]) -> frozenset[str]:
    if "type" in node:
        declared = node["type"] if isinstance(node["type"], list) else [node["type"]]
        # A type that there is not is reported where it stands, and says nothing here.
        return frozenset(kind for kind in declared if isinstance(kind, str)) & ANYTHING or ANYTHING
    if "const" in node:
        return frozenset({kind_of(node["const"])})
    if isinstance(node.get("enum"), list):
        return frozenset(kind_of(value) for value in node["enum"])
    if isinstance(node.get("properties"), dict):
        return frozenset({"object"})
    return frozenset({"array"}) if isinstance(node.get("items"), dict) else ANYTHING


def _is_malformed(node: dict[str, Any]) -> bool:
    declared = node.get("type", [])
    kinds = declared if isinstance(declared, list) else [declared]
    parts = (node.get("properties", {}), node.get("items", {}))
    return not all(kind in ANYTHING for kind in kinds if isinstance(kind, str)) or not all(
        isinstance(part, dict | bool) for part in parts
    )


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}
