"""Compare two schemas, in what clients send or in what they receive."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Severity
from scripts.spec_diff.context import Place
from scripts.spec_diff.limits import compare_leaf, enum_changes
from scripts.spec_diff.shape import Leaf, Shape, canonical, shape_of

Both = tuple[Severity, Severity]


def compare_schema(place: Place, before: Any, after: Any, before_where: Path, after_where: Path) -> None:
    """Everything that differs between two schemas."""
    findings = place.findings
    old, new = shape_of(findings.before, before, before_where), shape_of(findings.after, after, after_where)
    key = (place.direction, old.where, new.where)
    if key in findings.compared and old.name == new.name and old.name:
        return
    findings.compared.add(key)
    findings.prose(place.direction, new.where, place.named(new.name, new.where).subject, old.prose, new.prose)
    # The type of a field belongs to the field; what is inside belongs to the component.
    compare_types(place, old, new)
    for kind in ("string", "integer", "fraction", "boolean"):
        enum_changes(place.named(new.name, new.where), kind, old, new)
    inner = place.named(new.name, new.where)
    for kind in sorted(old.types & new.types):
        befores, afters = old.leaves[kind], new.leaves[kind]
        if kind == "object":
            compare_objects(inner, befores, afters)
        elif kind == "array":
            compare_items(inner, befores[0], afters[0])
        if kind != "fraction" or "integer" not in old.types & new.types:
            compare_leaf(inner, kind, befores, afters)


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


def compare_items(place: Place, old: Leaf, new: Leaf) -> None:
    """The items of two arrays."""
    before, after = old.schema.get("items", {}), new.schema.get("items", {})
    if before != after or before:
        compare_schema(place, before, after, (*old.where, "items"), (*new.where, "items"))


def compare_objects(place: Place, befores: list[Leaf], afters: list[Leaf]) -> None:
    """The forms that an object can have, matched by name and then by likeness."""
    left = list(afters)
    for old in befores:
        new = _counterpart(place, old, left, alone=len(befores) == len(afters) == 1)
        if new is None:
            receiving = place.direction == "response"
            severities = (ADDITIVE, BREAKING) if receiving else (BREAKING, BREAKING)
            name = old.name or "a form"
            place.add("variant-removed", severities, f"{name} is gone", f"`{place.subject}` is never {name}.")
        else:
            left.remove(new)
            compare_properties(place.named(new.name, new.where) if len(afters) > 1 else place, old, new)
    for new in left:
        receiving = place.direction == "response"
        severities = (BREAKING, BREAKING) if receiving else (ADDITIVE, ADDITIVE)
        name = new.name or "another form"
        place.add("variant-added", severities, f"{name} is new", f"`{place.subject}` may also be {name}.", new.where)


def _counterpart(place: Place, old: Leaf, candidates: list[Leaf], *, alone: bool) -> Leaf | None:
    if alone:
        return candidates[0]
    for new in candidates:
        if old.name is not None and new.name == old.name:
            return new
    fields = set(old.schema.get("properties", {}))
    unnamed = [new for new in candidates if old.name is None or new.name is None]
    return max(unnamed, key=lambda new: len(fields & set(new.schema.get("properties", {}))), default=None)


def compare_properties(place: Place, old: Leaf, new: Leaf) -> None:
    """The fields of two objects."""
    before, after = dict(old.schema.get("properties", {})), dict(new.schema.get("properties", {}))
    had, has = set(old.schema.get("required", ())), set(new.schema.get("required", ()))
    for name, replacement in _renamed(place, before, after).items():
        field = place.child(name, (*old.where, "properties", name))
        said = place.child(replacement, ()).field
        reason = f"{name} is gone and {replacement}, of the same form, is new"
        if field.field == said:
            reason = f"{name} -> {replacement}, which has the same name in Python: released clients miss it"
            sentence = f"`{field.subject}` is called {replacement} on the wire, and not {name}."
            field.add("field-renamed", (BREAKING, DOCUMENTATION), reason, sentence)
        else:
            field.add("field-renamed", (BREAKING, BREAKING), reason, f"`{field.subject}` is now `{said}`.")
        del before[name], after[replacement]
    for name in before.keys() - after.keys():
        removed(place.child(name, (*old.where, "properties", name)))
    for name in after.keys() - before.keys():
        added(place.child(name, (*new.where, "properties", name)), required=name in has)
    for name in sorted(before.keys() & after.keys()):
        where = (*new.where, "properties", name)
        field = place.child(name, where)
        need_changed(field, was=name in had, now=name in has)
        compare_schema(field, before[name], after[name], (*old.where, "properties", name), where)
    compare_open_ends(place, old, new)


def _renamed(place: Place, before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, str]:
    """Fields that went away where another of exactly the same form and a similar name appeared."""
    found: dict[str, str] = {}
    gone, come = [n for n in before if n not in after], [n for n in after if n not in before]
    for name in gone:
        form = canonical(place.findings.before, before[name])
        same = [
            other
            for other in come
            if other not in found.values()
            and canonical(place.findings.after, after[other]) == form
            and _alike(name.lower(), other.lower())
        ]
        if len(same) == 1:
            found[name] = same[0]
    return found


def _alike(name: str, other: str) -> bool:
    return name.endswith(other) or other.endswith(name) or SequenceMatcher(None, name, other).ratio() > 0.6


def removed(field: Place) -> None:
    """A field is gone."""
    receiving = field.direction == "response"
    reason = "programs read it" if receiving else "programs send it, and the server may refuse it"
    field.add("field-removed", (BREAKING, BREAKING), reason, f"`{field.subject}` is gone.")


def added(field: Place, *, required: bool) -> None:
    """A field is new."""
    if field.direction == "request" and required:
        reason = "requests without it are refused"
        field.add("required-field-added", (BREAKING, BREAKING), reason, f"`{field.subject}` is new and required.")
    else:
        reason = "unknown fields were kept before" if field.direction == "response" else "it may be left out"
        field.add("field-added", (ADDITIVE, ADDITIVE), reason, f"`{field.subject}` is new.")


def need_changed(field: Place, *, was: bool, now: bool) -> None:
    """A field became required or optional."""
    receiving = field.direction == "response"
    if was and not now:
        severities = (BREAKING, BREAKING) if receiving else (ADDITIVE, ADDITIVE)
        reason = "a program that relies on it may find None" if receiving else "it may be left out now"
        field.add("field-optional", severities, reason, f"`{field.subject}` may be absent.")
    if now and not was:
        severities = (ADDITIVE, ADDITIVE) if receiving else (BREAKING, BREAKING)
        reason = "it always arrives" if receiving else "requests without it are refused"
        field.add("field-required", severities, reason, f"`{field.subject}` is required.")


def compare_open_ends(place: Place, old: Leaf, new: Leaf) -> None:
    """What may be in an object beside its fields."""
    before, after = old.schema.get("additionalProperties", True), new.schema.get("additionalProperties", True)
    receiving = place.direction == "response"
    if (before is False) != (after is False):
        closing = after is False
        severities: Both = (ADDITIVE, DOCUMENTATION) if closing is receiving else (BREAKING, DOCUMENTATION)
        kind = "additional-fields-forbidden" if closing else "additional-fields-allowed"
        word = "no" if closing else "any"
        place.add(kind, severities, "strict readers notice", f"`{place.subject}` may have {word} other fields.")
    elif isinstance(before, dict) or isinstance(after, dict):
        where = (*old.where, "additionalProperties"), (*new.where, "additionalProperties")
        others = place.child("additionalProperties", where[1])
        compare_schema(others, before, after, *where)
