"""Where a JSON pointer leads in a schema: through references, combinations, arrays, and optional and nullable parts.

A schema is read as its *alternatives*: each is a list of plain schemas that all apply at once (what `allOf` joins),
and a value fits one of them (what `anyOf` and `oneOf` offer).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any

from scripts.codegen.problem import did_you_mean

ANYTHING = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})
EACH = "-"
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


class PointerError(ValueError):
    """A pointer that leads nowhere."""


def split(pointer: str) -> list[str]:
    """The unescaped steps of a JSON pointer; PointerError if it is none."""
    if pointer and not pointer.startswith("/"):
        raise PointerError(f"{pointer} is no JSON pointer: it must begin with /")
    steps = pointer.split("/")[1:]
    for step in steps:
        if "~" in step.replace("~0", "").replace("~1", ""):
            raise PointerError(f"{pointer} is no JSON pointer: ~ must be written ~0, or ~1 where it means /")
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]


def kind_of(value: Any) -> str:
    """The JSON type of a value."""
    return next((kind for type_, kind in _KINDS if isinstance(value, type_)), "string")


class DanglingError(PointerError):
    """A pointer through a reference that leads nowhere itself."""


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


@dataclass(frozen=True, slots=True)
class PointerStep:
    """One step on the way: a property, or every element of an array (``name`` is ``-``)."""

    name: str
    each: bool
    optional: bool
    """It may be missing."""
    nullable: bool
    """It may be null."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a pointer leads to."""

    steps: tuple[PointerStep, ...]
    alternatives: tuple[Alternative, ...]
    nullable: bool

    @property
    def optional(self) -> bool:
        """Whether it, or something on the way, may be missing or null."""
        return self.nullable or any(step.optional or step.nullable for step in self.steps)

    @property
    def kinds(self) -> frozenset[str]:
        """The JSON types that it may have, null aside."""
        return frozenset[str]().union(*(alternative.kinds for alternative in self.alternatives)) - {"null"}

    @property
    def component(self) -> str | None:
        """The one component that it is, or None."""
        names = {alternative.component for alternative in self.alternatives}
        return names.pop() if len(names) == 1 else None

    @property
    def is_open(self) -> bool:
        """Whether it may have values that no enum or constant names."""
        return any(
            not any("enum" in node or "const" in node for node in alternative.nodes)
            for alternative in self.alternatives
        )

    @property
    def values(self) -> tuple[Any, ...]:
        """The values that its enums and constants name."""
        found: dict[Any, None] = {}
        for node in (node for alternative in self.alternatives for node in alternative.nodes):
            constant = [node["const"]] if "const" in node else []
            found.update((value, None) for value in [*_list(node.get("enum")), *constant] if isinstance(value, str))
        return tuple(found)


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
        return _joined([self.alternatives(schema) for schema in schemas], None)

    def resolve(self, schema: Any, pointer: str) -> Target:
        """Where a pointer leads, from a schema on; PointerError if nowhere."""
        current, steps = self.alternatives(schema), list[PointerStep]()
        walked = ""
        for step in split(pointer):
            present = [alternative for alternative in current if alternative.kinds != {"null"}]
            parts = [(alternative, alternative.part(step)) for alternative in present]
            found = [part for _, part in parts if part]
            if not found:
                if self.is_dangling(current):
                    raise DanglingError(f"{pointer} leads through a reference that does not exist")
                raise PointerError(f"{pointer} leads nowhere: {_why(walked, step, present)}")
            optional = any(not part or not alternative.has_always(step) for alternative, part in parts)
            current = _unique(alternative for part in found for alternative in self.all_at_once(part))
            steps.append(PointerStep(step, step == EACH, optional, _nullable(current)))
            walked = f"{walked}/{step}"
        live = tuple(alternative for alternative in current if alternative.kinds != {"null"})
        return Target(tuple(steps), live, _nullable(current))

    def is_dangling(self, alternatives: Iterable[Alternative]) -> bool:
        """Whether a reference among them leads nowhere, or one is malformed, so that nothing can be said of them."""
        nodes = [node for one in alternatives for node in one.nodes]
        return any("$ref" in node and self.component(node["$ref"]) is None for node in nodes) or any(
            not isinstance(node.get(key, {}), dict | bool) for node in nodes for key in ("properties", "items")
        )

    def _expand(self, schema: Any, above: frozenset[int]) -> tuple[Alternative, ...]:
        if not isinstance(schema, dict):
            return (Alternative(({} if isinstance(schema, bool) else _UNREADABLE,)),)
        if id(schema) in above:
            return (Alternative(({},)),)
        above |= {id(schema)}
        factors: list[tuple[Alternative, ...]] = [(Alternative((schema,)),)]
        component = None
        if (target := self.component(schema.get("$ref"))) is not None:
            component = schema["$ref"].rpartition("/")[2]
            named = self._expand(target, above)
            factors.append(tuple(Alternative(one.nodes, one.component or component) for one in named))
        factors += [self._expand(part, above) for part in _list(schema.get("allOf"))]
        for key in ("anyOf", "oneOf"):
            if branches := _list(schema.get(key)):
                factors.append(tuple(one for branch in branches for one in self._expand(branch, above)))
        return _joined(factors, component)


def _joined(factors: Sequence[tuple[Alternative, ...]], component: str | None) -> tuple[Alternative, ...]:
    """Every way to take one alternative of each."""
    found = []
    for number, ones in enumerate(product(*factors)):
        if number == _MOST_ALTERNATIVES:
            break
        names = {one.component for one in ones} - {None}
        name = component or (names.pop() if len(names) == 1 and len(factors) <= 2 else None)
        joined = Alternative(tuple(node for one in ones for node in one.nodes), name)
        if joined.kinds:
            found.append(joined)
    return tuple(found)


def _unique(alternatives: Iterable[Alternative]) -> tuple[Alternative, ...]:
    return tuple({tuple(map(id, one.nodes)): one for one in alternatives}.values())


def _nullable(alternatives: Iterable[Alternative]) -> bool:
    return any("null" in alternative.kinds for alternative in alternatives)


def _own_kinds(node: dict[str, Any]) -> frozenset[str]:
    declared = node.get("type")
    if isinstance(declared, str):
        return frozenset({declared})
    if isinstance(declared, list):
        return frozenset(kind for kind in declared if isinstance(kind, str))
    if "const" in node:
        return frozenset({kind_of(node["const"])})
    if isinstance(node.get("enum"), list):
        return frozenset(kind_of(value) for value in node["enum"])
    if isinstance(node.get("properties"), dict):
        return frozenset({"object"})
    return frozenset({"array"}) if isinstance(node.get("items"), dict) else ANYTHING


def _why(walked: str, step: str, present: Sequence[Alternative]) -> str:
    where = walked or "the schema"
    kinds = frozenset[str]().union(*(alternative.kinds for alternative in present)) - {"null"}
    if kinds == {"array"}:
        return f"{where} is an array, whose elements are /{EACH}"
    names = list(dict.fromkeys(name for alternative in present for name in alternative.properties))
    anything = kinds == ANYTHING - {"integer", "null"}
    if "object" not in kinds or (anything and not names):
        said = "anything" if anything else f"of type {' or '.join(sorted(kinds))}"
        return f"{where} is {said}, and has no properties"
    return f"{where} has no {step}{did_you_mean(step, names)}"


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _dict(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}
