"""Which alternative of a type on one side is which on the other."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from scripts.spec_diff.context import Findings
from scripts.spec_diff.keywords import PROSE
from scripts.spec_diff.shape import Alternative, enumerated, form_of, shape_of

Matched = tuple[list[tuple[Alternative, Alternative]], list[Alternative], list[Alternative]]
# Known values are compared over all alternatives together, and fields and items by rules of their own.
_ELSEWHERE = PROSE | {"const", "enum", "type", "discriminator", "default", "nullable"}


def matched(findings: Findings, kind: str, befores: list[Alternative], afters: list[Alternative]) -> Matched:
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


def _without(alternatives: list[Alternative], indexes: Iterable[int]) -> list[Alternative]:
    return [alternative for index, alternative in enumerate(alternatives) if index not in set(indexes)]


def limits_of(kind: str, alternative: Alternative) -> dict[str, Any]:
    """What an alternative says beside its known values."""
    return {
        key: value
        for key, value in alternative.says(kind).items()
        if key not in _ELSEWHERE and not key.startswith("x-")
    }


def included(specs: tuple[Any, Any], kind: str, alternative: Alternative, others: list[Alternative]) -> bool:
    """Whether the values of an alternative of the first specification are among those of one of the second."""
    if kind == "array":
        return any(enumerated(other.schema) is None and _items_included(specs, alternative, other) for other in others)
    return any(
        not limits_of(kind, other) and enumerated(other.schema) is None for other in others if other != alternative
    )


def _items_included(specs: tuple[Any, Any], alternative: Alternative, other: Alternative) -> bool:
    mine, theirs = (limits_of("array", one) for one in (alternative, other))
    if any(mine.get(key) != value for key, value in theirs.items() if key != "items"):
        return False
    forms, known = (
        {
            kind: {_text(form_of(spec, kind, one)) for one in found}
            for kind, found in shape_of(spec, items, ()).alternatives.items()
        }
        for spec, items in zip(specs, (mine.get("items", True), theirs.get("items", True)), strict=True)
    )
    return all(forms[kind] <= known.get(kind, set()) for kind in forms)


def _distinct(spec: Any, kind: str, alternatives: list[Alternative]) -> dict[str, Alternative]:
    found: dict[str, Alternative] = {}
    for alternative in alternatives:
        form: Any = form_of(spec, kind, alternative) if kind in ("array", "object") else limits_of(kind, alternative)
        found.setdefault(_text(form), alternative)
    return found


def _likeness(findings: Findings, kind: str, old: Alternative, new: Alternative) -> float:
    if kind == "object":
        if old.name is not None and new.name is not None:
            return 0
        return float(len(set(old.schema.get("properties", {})) & set(new.schema.get("properties", {}))))
    if kind == "array":
        shapes = [
            shape_of(spec, alternative.schema.get("items", True), ())
            for spec, alternative in ((findings.before, old), (findings.after, new))
        ]
        common = shapes[0].types & shapes[1].types
        return len(common) / len(shapes[0].types | shapes[1].types) if common else 0
    before, after = limits_of(kind, old), limits_of(kind, new)
    same = sum(1 for key in before if before[key] == after.get(key))
    return 0.1 * bool(before.keys() & after.keys()) + same


def _text(value: Any) -> str:
    return json.dumps(value, sort_keys=True, default=str)
