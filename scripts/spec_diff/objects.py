"""Compare the fields of two objects.

Models and methods take keywords only, so the order of fields is not surface; that of path parameters is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from difflib import SequenceMatcher
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.arguments import compare_argument
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place
from scripts.spec_diff.shape import Alternative, canonical

Compare = Callable[[Place, Any, Any, Path, Path], None]


def compare_fields(place: Place, old: Alternative, new: Alternative, compare_schema: Compare) -> None:
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
        removed(_field(place, name, before, old))
    for name in after.keys() - before.keys():
        added(_field(place, name, after, new), required=name in has)
    for name in sorted(before.keys() & after.keys()):
        was, field = _field(place, name, before, old), _field(place, name, after, new)
        need_changed(field, was=name in had, now=name in has)
        if place.direction == "request":
            compare_argument(was, field, before[name], after[name])
        compare_schema(field, before[name], after[name], was.where, field.where)
    compare_identity(place, old, new)
    compare_open_ends(place, old, new, compare_schema)


def _field(place: Place, name: str, properties: Mapping[str, Any], alternative: Alternative) -> Place:
    called = properties[name].get("x-reelkit-name") if isinstance(properties[name], dict) else None
    where = (*alternative.where, "properties", name)
    return place.child(str(called) if called and place.direction == "request" else name, where)


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


def compare_identity(place: Place, old: Alternative, new: Alternative) -> None:
    """Which field tells objects apart."""
    before, after = (alternative.schema.get("x-reelkit-id", "id") for alternative in (old, new))
    if before != after:
        reason = f"{before} -> {after}: what is equal, and what stands for an object, is decided by another field"
        sentence = f"`{place.subject}` is identified by {after} instead of {before}."
        place.add("id-changed", (DOCUMENTATION, BREAKING), reason, sentence)


def compare_open_ends(place: Place, old: Alternative, new: Alternative, compare_schema: Compare) -> None:
    """What may be in an object beside its fields."""
    before, after = old.schema.get("additionalProperties", True), new.schema.get("additionalProperties", True)
    receiving = place.direction == "response"
    if (before is False) != (after is False):
        closing = after is False
        severities = (ADDITIVE, DOCUMENTATION) if closing is receiving else (BREAKING, DOCUMENTATION)
        kind = "additional-fields-forbidden" if closing else "additional-fields-allowed"
        word = "no" if closing else "any"
        place.add(kind, severities, "strict readers notice", f"`{place.subject}` may have {word} other fields.")
    elif isinstance(before, dict) or isinstance(after, dict):
        where = (*old.where, "additionalProperties"), (*new.where, "additionalProperties")
        compare_schema(place.child("additionalProperties", where[1]), before, after, *where)
