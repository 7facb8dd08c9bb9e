"""Compare the values that one type admits: enums, formats, limits, defaults."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place
from scripts.spec_diff.shape import LOWER, PROSE, UPPER, Leaf, Shape

OTHER_LIMITS = ("pattern", "multipleOf", "uniqueItems")
# Formats for which the generator makes another Python type than str, and those that say how large a number is.
PYTHON_FORMATS = frozenset({"binary", "date", "date-time", "uuid"})
NUMBER_FORMATS = frozenset({"double", "float", "int32", "int64"})
_HANDLED = (
    PROSE
    | {*LOWER, *UPPER, *OTHER_LIMITS}
    | {"additionalProperties", "const", "default", "discriminator", "enum", "format", "items", "nullable"}
    | {"properties", "required", "type", "x-enum-varnames"}
)


def enum_changes(place: Place, kind: str, old: Shape, new: Shape) -> None:
    """Values that are known on one side only; an enum that also admits other values is open."""
    if kind not in old.types & new.types or (kind == "fraction" and "integer" in old.types & new.types):
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


def compare_leaf(place: Place, kind: str, befores: list[Leaf], afters: list[Leaf]) -> None:
    """Formats, limits and defaults; of several alternatives those that are not on both sides."""
    olds, news = ([_limits_of(leaf.schema) for leaf in leaves] for leaves in (befores, afters))
    gone = [leaf.schema for leaf, limits in zip(befores, olds, strict=True) if limits not in news]
    come = [leaf.schema for leaf, limits in zip(afters, news, strict=True) if limits not in olds]
    if bool(gone) != bool(come):
        receiving = place.direction == "response"
        severities = (BREAKING, BREAKING) if receiving is bool(come) else (ADDITIVE, ADDITIVE)
        form = f"{kind} {_words(_limits_of((come or gone)[0]))}"
        reason = (
            "a form of value arrives that was excluded" if come and receiving else "more forms" if come else "fewer"
        )
        sentence = f"`{place.subject}` {'may also' if come else 'can no longer'} be {form}."
        place.add("form-added" if come else "form-removed", severities, reason, sentence)
        return
    old = gone[0] if gone else befores[0].schema
    new = come[0] if come else afters[news.index(olds[0])].schema
    compare_format(place, old.get("format"), new.get("format"))
    for keyword in (*LOWER, *UPPER, *OTHER_LIMITS):
        compare_limit(place, keyword, old.get(keyword), new.get(keyword))
    compare_default(place, old, new)
    leftover = {key for key in {*old, *new} - _HANDLED if not key.startswith("x-") and old.get(key) != new.get(key)}
    for key in sorted(leftover):
        reason = f"{key} differs, and no rule knows what that means, so the worst is assumed"
        place.add("constraint-changed", (BREAKING, BREAKING), reason, f"`{place.subject}` has another `{key}`.")


def _limits_of(schema: Mapping[str, Any]) -> dict[str, Any]:
    other = PROSE | {"additionalProperties", "const", "default", "enum", "items", "properties", "required", "type"}
    return {key: value for key, value in schema.items() if key not in other and not key.startswith("x-")}


def _words(limits: Mapping[str, Any]) -> str:
    return f"with {', '.join(f'{key} {value}' for key, value in limits.items())}" if limits else "without limits"


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
    tighter = looser = True
    if before is None or before is False:
        looser = False
    elif after is None or after is False:
        tighter = False
    elif keyword in LOWER:
        tighter, looser = after > before, after < before
    elif keyword in UPPER:
        tighter, looser = after < before, after > before
    breaks = looser if place.direction == "response" else tighter
    kind = "limit-tightened" if tighter else "limit-loosened"
    reason = f"{keyword} {'none' if before is None else before} -> {'none' if after is None else after}"
    sentence = f"`{place.subject}`: {keyword} is {after if after is not None else 'no longer limited'}."
    place.add(kind, (BREAKING if breaks else ADDITIVE, DOCUMENTATION), reason, sentence)


def compare_default(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """What the server does when a value is left out; of no meaning in an answer."""
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
