"""Compare the JSON types that two schemas admit."""

from __future__ import annotations

from scripts.spec_diff.change import ADDITIVE, BREAKING
from scripts.spec_diff.context import Place
from scripts.spec_diff.shape import Shape


def compare_types(place: Place, old: Shape, new: Shape) -> None:
    """Types that are no longer admitted, or newly so."""
    receiving = place.direction == "response"
    gone, come = old.types - new.types, new.types - old.types
    name = place.subject
    if "null" in come and old.types:
        severities = (BREAKING, BREAKING) if receiving else (ADDITIVE, ADDITIVE)
        reason = "a program that relies on a value may get None" if receiving else "null may be sent now"
        place.add("nullable", severities, reason, f"`{name}` may be null.", new.where)
    if "null" in gone and new.types:
        severities = (ADDITIVE, ADDITIVE) if receiving else (BREAKING, BREAKING)
        reason = "fewer values can arrive" if receiving else "a null that was accepted is refused"
        place.add("not-nullable", severities, reason, f"`{name}` is never null.", new.where)
    gone, come = gone - {"null"}, come - {"null"}
    if not gone and not come:
        return
    words = f"{_words(old.types)} -> {_words(new.types)}"
    if gone and come:
        place.add(
            "type-changed",
            (BREAKING, BREAKING),
            f"{words}: old values are no longer valid",
            f"`{name}` is {_words(new.types - {'null'})} instead of {_words(old.types - {'null'})}.",
            new.where,
        )
    elif come:
        severities = (BREAKING, BREAKING) if receiving else (ADDITIVE, ADDITIVE)
        reason = f"{words}: values of a type arrive that was excluded" if receiving else f"{words}: more can be sent"
        place.add("type-widened", severities, reason, f"`{name}` may also be {_words(come)}.", new.where)
    else:
        severities = (ADDITIVE, ADDITIVE) if receiving else (BREAKING, BREAKING)
        reason = f"{words}: fewer types can arrive" if receiving else f"{words}: a type that was accepted is refused"
        place.add("type-narrowed", severities, reason, f"`{name}` is no longer {_words(gone)}.", new.where)


def _words(types: frozenset[str] | set[str]) -> str:
    names = {"number" if kind == "fraction" else kind for kind in types}
    if "number" in names:
        names -= {"integer"}
    return " or ".join(sorted(names)) or "nothing"
