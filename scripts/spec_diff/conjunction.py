"""A keyword that two schemas have and that holds in both, as in the parts of an ``allOf``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import lcm
from typing import Any


def both_hold(key: str, one: Any, other: Any) -> Any:
    """The value of a keyword that says what two values of it say together."""
    if one == other:
        return one
    if key in _RULES:
        return _RULES[key](one, other)
    if key.startswith(("min", "exclusiveMin")):
        return max(one, other)
    return min(one, other) if key.startswith(("max", "exclusiveMax")) else other


def _properties(one: Any, other: Any) -> Any:
    common = {name: {"allOf": [one[name], other[name]]} for name in one if name in other and one[name] != other[name]}
    return {**one, **other, **common}


def _types(one: Any, other: Any) -> list[str]:
    kinds = [set([given] if isinstance(given, str) else given) for given in (one, other)]
    found = kinds[0] & kinds[1]
    # An integer is a number, too.
    if any("integer" in some and "number" in others for some, others in (kinds, kinds[::-1])):
        found.add("integer")
    return sorted(found)


def _multiple(one: Any, other: Any) -> Any:
    return lcm(one, other) if isinstance(one, int) and isinstance(other, int) else other


def _either(one: Any, other: Any) -> Any:
    return one or other


_RULES: Mapping[str, Callable[[Any, Any], Any]] = {
    "properties": _properties,
    "items": lambda one, other: {"allOf": [one, other]},
    "additionalProperties": lambda one, other: False if False in (one, other) else {"allOf": [one, other]},
    "required": lambda one, other: sorted({*one, *other}),
    "enum": lambda one, other: [value for value in one if value in other],
    "type": _types,
    "pattern": lambda one, other: "".join(f"(?={pattern})" for pattern in sorted((one, other))),
    "multipleOf": _multiple,
    **dict.fromkeys(("uniqueItems", "deprecated", "readOnly", "writeOnly"), _either),
}
