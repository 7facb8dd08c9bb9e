"""Which alternative of a type on one side is which on the other."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scripts.spec_diff.context import Findings
from scripts.spec_diff.keywords import PROSE
from scripts.spec_diff.shape import Leaf, enumerated, form_of, shape_of

Matched = tuple[list[tuple[Leaf, Leaf]], list[Leaf], list[Leaf]]
# Known values are compared over all alternatives together, and fields and items by rules of their own.
_ELSEWHERE = PROSE | {"const", "enum", "type", "discriminator", "default", "nullable"}


def matched(findings: Findings, kind: str, befores: list[Leaf], afters: list[Leaf]) -> Matched:
    """Pairs, and what has no counterpart on either side: the same form first, then the name, then likeness."""
    alone = len(befores) == len(afters) == 1
    if alone:
        return [(befores[0], afters[0])], [], []
    olds, news = _distinct(findings.before, kind, befores), _distinct(findings.after, kind, afters)
    pairs = [(olds.pop(form), news.pop(form)) for form in list(olds) if form in news]
    left, right = list(olds.values()), list(news.values())
    for old in list(left):
        named = next((new for new in right if old.name is not None and new.name == old.name), None)
        if named is not None:
            pairs.append((old, named))
            left.remove(old)
            right.remove(named)
    if len(left) == len(right) == 1 and (kind != "object" or None in (left[0].name, right[0].name)):
        return [*pairs, (left[0], right[0])], [], []
    scores = [
        (_likeness(findings, kind, old, new), -i, -j) for i, old in enumerate(left) for j, new in enumerate(right)
    ]
    taken: set[int] = set()
    given: set[int] = set()
    for score, i, j in sorted(scores, reverse=True):
        if score > 0 and -i not in taken and -j not in given:
            taken.add(-i)
            given.add(-j)
            pairs.append((left[-i], right[-j]))
    return pairs, _without(left, taken), _without(right, given)


def _without(leaves: list[Leaf], indexes: Iterable[int]) -> list[Leaf]:
    return [leaf for index, leaf in enumerate(leaves) if index not in set(indexes)]


def limits_of(kind: str, leaf: Leaf) -> dict[str, Any]:
    """What an alternative says beside its known values."""
    return {key: value for key, value in leaf.says(kind).items() if key not in _ELSEWHERE and not key.startswith("x-")}


def included(specs: tuple[Any, Any], kind: str, leaf: Leaf, others: list[Leaf]) -> bool:
    """Whether the values of an alternative of the first specification are among those of one of the second."""
    if kind == "array":
        return any(enumerated(other.schema) is None and _items_included(specs, leaf, other) for other in others)
    return any(not limits_of(kind, other) and enumerated(other.schema) is None for other in others if other != leaf)


def _items_included(specs: tuple[Any, Any], leaf: Leaf, other: Leaf) -> bool:
    mine, theirs = (limits_of("array", one) for one in (leaf, other))
    if any(mine.get(key) != value for key, value in theirs.items() if key != "items"):
        return False
    forms, known = (
        {
            kind: {_text(form_of(spec, kind, one)) for one in found}
            for kind, found in shape_of(spec, items, ()).leaves.items()
        }
        for spec, items in zip(specs, (mine.get("items", True), theirs.get("items", True)), strict=True)
    )
    return all(forms[kind] <= known.get(kind, set()) for kind in forms)


def _distinct(spec: Any, kind: str, leaves: list[Leaf]) -> dict[str, Leaf]:
    found: dict[str, Leaf] = {}
    for leaf in leaves:
        form: Any = form_of(spec, kind, leaf) if kind in ("array", "object") else limits_of(kind, leaf)
        found.setdefault(_text(form), leaf)
    return found


def _likeness(findings: Findings, kind: str, old: Leaf, new: Leaf) -> float:
    if kind == "object":
        if old.name is not None and new.name is not None:
            return 0
        return float(len(set(old.schema.get("properties", {})) & set(new.schema.get("properties", {}))))
    if kind == "array":
        shapes = [
            shape_of(spec, leaf.schema.get("items", True), ())
            for spec, leaf in ((findings.before, old), (findings.after, new))
        ]
        common = shapes[0].types & shapes[1].types
        return len(common) / len(shapes[0].types | shapes[1].types) if common else 0
    before, after = limits_of(kind, old), limits_of(kind, new)
    same = sum(1 for key in before if before[key] == after.get(key))
    return 0.1 * bool(before.keys() & after.keys()) + same


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
