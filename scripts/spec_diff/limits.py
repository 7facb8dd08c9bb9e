"""Compare the values that one type admits: enums, formats, limits, defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place
from scripts.spec_diff.keywords import ACCESS, LOWER, UPPER
from scripts.spec_diff.shape import Alternative, Shape
from scripts.spec_diff.unknown import unknown

OTHER_LIMITS = ("pattern", "multipleOf", "uniqueItems")
# Formats for which the generator makes another Python type than str, and those that say how large a number is.
PYTHON_FORMATS = frozenset({"binary", "date", "date-time", "uuid"})
NUMBER_FORMATS = frozenset({"double", "float", "int32", "int64"})
HANDLED = frozenset(
    {*LOWER, *UPPER, *OTHER_LIMITS, *ACCESS, "additionalProperties", "const", "default", "deprecated", "description"}
    | {"discriminator", "enum", "format", "items", "nullable", "properties", "required", "type"}
    | {"x-reelkit-accepts", "x-reelkit-id", "x-reelkit-idempotency-key", "x-reelkit-list", "x-reelkit-name"}
    | {"x-reelkit-upload"}
)


def enum_changes(place: Place, kind: str, old: Shape, new: Shape) -> None:
    """Values that are known on one side only; an enum that also admits other values is open."""
    if kind not in old.types & new.types:
        return
    (known, was_open), (knows, is_open) = old.values(kind), new.values(kind)
    receiving, name = place.direction == "response", place.subject
    if known and was_open != is_open:
        breaks = is_open if receiving else was_open
        severities = (BREAKING, BREAKING) if breaks else (ADDITIVE, ADDITIVE)
        word = "any other value, too" if is_open else "no other value"
        place.add("enum-opened" if is_open else "enum-closed", severities, word, f"`{name}` may have {word}.")
    elif not known and knows and not is_open:
        severities = (ADDITIVE, BREAKING) if receiving else (BREAKING, BREAKING)
        reason = "values were free, and are listed now"
        place.add("enum-closed", severities, reason, f"`{name}` is one of {_listed(knows)}.")
        return
    if known and not knows:
        return
    if come := knows - known:
        breaks = receiving and not is_open
        severities = (BREAKING, BREAKING) if breaks else (ADDITIVE, ADDITIVE)
        reason = "a value may arrive that was excluded" if breaks else "the set is open" if receiving else "more choice"
        place.add("enum-widened", severities, reason, f"`{name}` may be {_listed(come)}.")
    if gone := known - knows:
        if receiving:
            severities = (ADDITIVE, ADDITIVE if is_open else BREAKING)
            reason = "it no longer arrives, and the type no longer names it"
        else:
            severities = (ADDITIVE, ADDITIVE) if is_open else (BREAKING, BREAKING)
            reason = "a value that was accepted is no longer documented"
        known_as = "no longer listed as" if is_open else "no longer"
        place.add("enum-narrowed", severities, reason, f"`{name}` is {known_as} {_listed(gone)}.")


def _listed(values: frozenset[str]) -> str:
    return ", ".join(f"`{value}`" for value in sorted(values))


def compare_alternative(place: Place, kind: str, before: Alternative, after: Alternative) -> None:
    """Formats, limits and defaults of two alternatives, and what no rule knows."""
    old, new = before.says(kind), after.says(kind)
    compare_format(place, old.get("format"), new.get("format"))
    for keyword in (*LOWER, *UPPER, *OTHER_LIMITS):
        compare_limit(place, keyword, old.get(keyword), new.get(keyword))
    compare_default(place, old, new)
    for keyword in ACCESS:
        if bool(old.get(keyword)) != bool(new.get(keyword)):
            reason = "a note to the reader: what is sent and accepted is said by the schema"
            sentence = f"`{place.subject}` is {'' if new.get(keyword) else 'no longer '}{keyword}."
            place.add("access-changed", (DOCUMENTATION, DOCUMENTATION), reason, sentence)
    unknown(place, old, new, HANDLED)


def compare_format(place: Place, before: str | None, after: str | None) -> None:
    """A format that came, went or is another."""
    if before == after:
        return
    typed = {before, after} & PYTHON_FORMATS
    tighter, looser = after is not None, before is not None
    if {before, after} <= {None, *NUMBER_FORMATS}:
        wire = DOCUMENTATION
    else:
        wire = BREAKING if (looser if place.direction == "response" else tighter) else ADDITIVE
    reason = f"format {before or 'none'} -> {after or 'none'}" + (", which is another Python type" if typed else "")
    sentence = f"`{place.subject}` has the format {after or 'of free text'} instead of {before or 'free text'}."
    place.add("format-changed", (wire, BREAKING if typed else DOCUMENTATION), reason, sentence)


def compare_limit(place: Place, keyword: str, before: Any, after: Any) -> None:
    """A limit that became tighter or looser."""
    if before == after:
        return
    tighter, looser = _tighter_looser(keyword, before, after)
    breaks = looser if place.direction == "response" else tighter
    kind = "limit-tightened" if tighter else "limit-loosened"
    reason = f"{keyword} {_bound(before)} -> {_bound(after)}"
    sentence = f"`{place.subject}`: {keyword} is {_bound(after) if after is not None else 'no longer limited'}."
    place.add(kind, (BREAKING if breaks else ADDITIVE, DOCUMENTATION), reason, sentence)


def _tighter_looser(keyword: str, before: Any, after: Any) -> tuple[bool, bool]:
    if before is None or after is None:
        return before is None, after is None
    if keyword in LOWER:
        return after > before, after < before
    if keyword in UPPER:
        return after < before, after > before
    if keyword == "multipleOf" and 0 in (after % before, before % after):
        return after % before == 0, before % after == 0
    return True, True


def _bound(value: Any) -> str:
    if isinstance(value, tuple):
        number, beside = value
        return f"{'more than ' if beside > 0 else 'less than ' if beside < 0 else ''}{number}"
    return "none" if value is None else str(value)


def compare_default(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """What the server does when a value is left out; of no meaning in a response."""
    before, after = old.get("default"), new.get("default")
    if before == after:
        return
    breaks = place.direction == "request" and "default" in old
    severities = (BREAKING if breaks else ADDITIVE, DOCUMENTATION)
    reason = f"default {before!r} -> {after!r}" + (": the same request means something else" if breaks else "")
    words = f"defaults to {after!r} instead of {before!r}"
    if "default" not in old or "default" not in new:
        words = f"has the default {after!r}" if "default" in new else f"no longer has the default {before!r}"
    place.add("default-changed", severities, reason, f"`{place.subject}` {words}.")
