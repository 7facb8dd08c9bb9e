"""Compare how several forms are told apart: ``oneOf`` and discriminators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Severity
from scripts.spec_diff.context import Place, pairs
from scripts.spec_diff.shape import Shape
from scripts.spec_diff.unknown import unknown


def _admitting(place: Place, *, more: bool) -> Severity:
    """What more, or fewer, values mean: more are bad where they arrive, fewer where they are sent."""
    return BREAKING if more is (place.direction == "response") else ADDITIVE


def compare_overlaps(place: Place, old: Shape, new: Shape) -> None:
    """A ``oneOf`` refuses what fits two of its branches, an ``anyOf`` does not."""
    for kind in sorted(old.types & new.types):
        was, now = old.overlaps[kind], new.overlaps[kind]
        if was == now:
            continue
        tighter = now > was
        reason = "oneOf refuses a value that fits several of its branches, as these may"
        word = "exactly one" if tighter else "more than one"
        sentence = f"`{place.subject}`: a value of type {kind} may fit {word} of its forms."
        name = "one-of-tightened" if tighter else "one-of-loosened"
        place.add(name, (_admitting(place, more=not tighter), DOCUMENTATION), reason, sentence)


def compare_discriminators(place: Place, old: Mapping[str, Any] | None, new: Mapping[str, Any] | None) -> None:
    """The field that says which form a value has, and what its values stand for."""
    name, where = place.subject, (*place.where, "discriminator")
    if old is None or new is None:
        if old is not new:
            severity = _admitting(place, more=new is None)
            word = "came" if old is None else "went"
            sentence = f"`{name}` is {'now' if old is None else 'no longer'} told apart by a field."
            place.add("discriminator-changed", (severity, severity), f"the discriminator {word}", sentence, where)
        return
    fields = [str(one.get("propertyName")) for one in (old, new)]
    if fields[0] != fields[1]:
        reason = f"{fields[0]} -> {fields[1]}: the form is looked up in another field"
        sentence = f"`{name}` is told apart by {fields[1]} instead of {fields[0]}."
        place.add("discriminator-changed", (BREAKING, BREAKING), reason, sentence, where)
    unknown(place, old, new, {"propertyName", "mapping"}, where)
    for value, was, now in pairs(_mapping(old), _mapping(new)):
        if was == now:
            continue
        severity = BREAKING if was and now else _admitting(place, more=was is None)
        reason = f"{value}: {was or 'nothing'} -> {now or 'nothing'}"
        sentence = f"`{name}`: {value} stands for {now or 'nothing'}."
        place.add("mapping-changed", (severity, severity), reason, sentence, (*where, "mapping", value))


def _mapping(discriminator: Mapping[str, Any]) -> dict[str, str]:
    """What is said by more than the name of a schema, which counts anyway."""
    targets = {value: str(target).rpartition("/")[2] for value, target in (discriminator.get("mapping") or {}).items()}
    return {value: target for value, target in targets.items() if value != target}
