"""Compare two schemas, in what clients send or in what they receive."""

from __future__ import annotations

from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place
from scripts.spec_diff.limits import compare_alternative, enum_changes
from scripts.spec_diff.matching import included, limits_of, matched
from scripts.spec_diff.objects import compare_fields
from scripts.spec_diff.shape import Alternative, Shape, enumerated, marked, shape_of
from scripts.spec_diff.types import compare_types
from scripts.spec_diff.unions import compare_discriminators, compare_overlaps

# A schema that holds itself through an ``allOf`` has no name to end at.
DEEPEST = 30


def compare_schema(place: Place, before: Any, after: Any, before_where: Path, after_where: Path) -> None:
    """Everything that differs between two schemas."""
    findings = place.findings
    old, new = shape_of(findings.before, before, before_where), shape_of(findings.after, after, after_where)
    inner = place.named(new.name, new.where)
    deprecated = [marked(*side, "deprecated") for side in ((findings.before, before), (findings.after, after))]
    if deprecated[0] != deprecated[1]:
        word = "deprecated" if deprecated[1] else "no longer deprecated"
        place.add("deprecation-changed", (DOCUMENTATION, DOCUMENTATION), word, f"`{place.subject}` is {word}.")
    # The type of a field belongs to the field; what is inside belongs to the component.
    compare_types(place, old, new)
    key = (place.direction, inner.subject, old.where, new.where)
    if key in findings.compared or len(new.where) > DEEPEST:
        return
    findings.compared.add(key)
    findings.prose(place.direction, new.where, inner.subject, old.prose, new.prose)
    for kind in ("string", "integer", "fraction", "boolean"):
        enum_changes(inner, kind, old, new)
    compare_overlaps(inner, old, new)
    compare_discriminators(inner, old.discriminator, new.discriminator)
    # What is said of whole numbers and of fractions alike is noted once.
    for kind in sorted(old.types & new.types):
        _compare_kind(inner, kind, old, new)


def _compare_kind(place: Place, kind: str, old: Shape, new: Shape) -> None:
    pairs, gone, come = matched(place.findings, kind, old.alternatives[kind], new.alternatives[kind])
    for before, after in pairs:
        several = len(new.alternatives[kind]) > 1 or after.name is not None
        one = place.named(after.name, after.where) if several else place
        _compare_names(one, kind, before, after)
        if kind == "object":
            compare_fields(one, before, after, compare_schema)
        elif kind == "array":
            items, others = before.schema.get("items", True), after.schema.get("items", True)
            compare_schema(one, items, others, (*before.where, "items"), (*after.where, "items"))
        compare_alternative(one, kind, before, after)
    specs = place.findings.before, place.findings.after
    for alternative in gone:
        _form_removed(place, kind, alternative, included(specs, kind, alternative, new.alternatives[kind]))
    for alternative in come:
        _form_added(place, kind, alternative, included(specs[::-1], kind, alternative, old.alternatives[kind]))


def _compare_names(place: Place, kind: str, before: Alternative, after: Alternative) -> None:
    """The classes that the generator makes of components; other types have no class."""
    if None in (before.name, after.name) or before.name == after.name:
        return
    if kind != "object" and not (enumerated(before.schema) and enumerated(after.schema)):
        return
    components = place.findings.after.get("components", {}).get("schemas", {})
    was, now = str(before.name), str(after.name)
    owner = Place(place.findings, place.direction, was, after.where)
    if was not in components:
        reason = "the values are the same, the class has another name"
        owner.add("model-renamed", (DOCUMENTATION, BREAKING), reason, f"`{was}` is now called `{now}`.")
    elif kind == "object":
        reason = "a value of another class, which a type checker refuses where the old one is expected"
        owner.add("model-replaced", (DOCUMENTATION, BREAKING), reason, f"`{now}` stands where `{was}` stood.")


def _form_removed(place: Place, kind: str, alternative: Alternative, elsewhere: bool) -> None:
    receiving = place.direction == "response"
    if kind == "object":
        name = alternative.name or "a form"
        severities = (ADDITIVE, BREAKING) if receiving else (BREAKING, BREAKING)
        place.add("variant-removed", severities, f"{name} is gone", f"`{place.subject}` is never {name}.")
        return
    severities = (ADDITIVE, ADDITIVE) if receiving else (BREAKING, BREAKING)
    if elsewhere:
        severities = (DOCUMENTATION, severities[1])
    sentence = f"`{place.subject}` can no longer be {kind} {_words(kind, alternative)}."
    place.add("form-removed", severities, "fewer forms", sentence)


def _form_added(place: Place, kind: str, alternative: Alternative, elsewhere: bool) -> None:
    receiving = place.direction == "response"
    severities = (BREAKING, BREAKING) if receiving else (ADDITIVE, ADDITIVE)
    if kind == "object":
        name = alternative.name or "another form"
        place.add(
            "variant-added", severities, f"{name} is new", f"`{place.subject}` may also be {name}.", alternative.where
        )
        return
    if elsewhere:
        severities = (DOCUMENTATION, severities[1])
    reason = "a form of value arrives that was excluded" if receiving else "more forms"
    place.add("form-added", severities, reason, f"`{place.subject}` may also be {kind} {_words(kind, alternative)}.")


def _words(kind: str, alternative: Alternative) -> str:
    limits = limits_of(kind, alternative)
    return f"with {', '.join(f'{key} {value}' for key, value in limits.items())}" if limits else "without limits"
