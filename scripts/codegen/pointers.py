"""Where a JSON pointer leads in a schema: through references, combinations, arrays, and optional and nullable parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from scripts.codegen.alternatives import ANYTHING, EACH, Alternative, Schemas
from scripts.codegen.problem import did_you_mean


class PointerError(ValueError):
    """A pointer that leads nowhere."""


class DanglingError(PointerError):
    """A pointer through a reference that leads nowhere itself."""


def split(pointer: str) -> list[str]:
    """The unescaped steps of a JSON pointer; PointerError if it is none."""
    if pointer and not pointer.startswith("/"):
        raise PointerError(f"{pointer} is no JSON pointer: it must begin with /")
    steps = pointer.split("/")[1:]
    for step in steps:
        if "~" in step.replace("~0", "").replace("~1", ""):
            raise PointerError(f"{pointer} is no JSON pointer: ~ must be written ~0, or ~1 where it means /")
    return [step.replace("~1", "/").replace("~0", "~") for step in steps]


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
            found.update((value, None) for value in [*(node.get("enum") or ()), *constant] if isinstance(value, str))
        return tuple(found)


def resolve(schemas: Schemas, schema: Any, pointer: str) -> Target:
    """Where a pointer leads, from a schema on; PointerError if nowhere."""
    current, steps = schemas.alternatives(schema), list[PointerStep]()
    walked = ""
    for step in split(pointer):
        present = [alternative for alternative in current if alternative.kinds != {"null"}]
        parts = [(alternative, alternative.part(step)) for alternative in present]
        found = [part for _, part in parts if part]
        if not found:
            if schemas.is_dangling(current):
                raise DanglingError(f"{pointer} leads through a reference that does not exist")
            raise PointerError(f"{pointer} leads nowhere: {_why(walked, step, present)}")
        optional = any(not part or not alternative.has_always(step) for alternative, part in parts)
        current = _unique(alternative for part in found for alternative in schemas.all_at_once(part))
        steps.append(PointerStep(step, step == EACH, optional, _nullable(current)))
        walked = f"{walked}/{step}"
    live = tuple(alternative for alternative in current if alternative.kinds != {"null"})
    return Target(tuple(steps), live, _nullable(current))


def _unique(alternatives: Iterable[Alternative]) -> tuple[Alternative, ...]:
    return tuple({tuple(map(id, one.nodes)): one for one in alternatives}.values())


def _nullable(alternatives: Iterable[Alternative]) -> bool:
    return any("null" in alternative.kinds for alternative in alternatives)


def _why(walked: str, step: str, present: Sequence[Alternative]) -> str:
    where = walked or "the schema"
    kinds = frozenset[str]().union(*(alternative.kinds for alternative in present)) - {"null"}
    if kinds == {"array"}:
        return f"{where} is an array, whose elements are /{EACH}"
    names = list(dict.fromkeys(name for alternative in present for name in alternative.properties))
    if not kinds:
        return f"no value fits {where}"
    anything = kinds == ANYTHING - {"integer", "null"}
    if "object" not in kinds or (anything and not names):
        said = "anything" if anything else f"of type {' or '.join(sorted(kinds))}"
        return f"{where} is {said}, and has no properties"
    return f"{where} has no {step}{did_you_mean(step, names)}"
