"""Compare media types, their schemas and encodings, and the headers of responses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Place, pairs
from scripts.spec_diff.schemas import compare_schema
from scripts.spec_diff.shape import canonical, resolve
from scripts.spec_diff.unknown import unknown

Message = tuple[Mapping[str, Any], Path]


def compare_content(place: Place, before: Message, after: Message) -> None:
    """Media types and their schemas."""
    receiving = place.direction == "response"
    # Media types are the same in whatever case.
    names = [{_media(name): name for name in side[0].get("content", {})} for side in (before, after)]
    for media, was_name, now_name in pairs(*names):
        old, new = before[0].get("content", {}).get(was_name), after[0].get("content", {}).get(now_name)
        where: Path = (*after[1], "content", now_name or media)
        if new is None:
            reason = f"{media} is no longer {'sent' if receiving else 'accepted'}"
            sentence = f"`{place.subject}` is no longer {media}."
            place.add("media-type-removed", (BREAKING, BREAKING), reason, sentence, (*before[1], "content", was_name))
        elif old is None:
            sentence = f"`{place.subject}` may be {media}."
            place.add("media-type-added", (ADDITIVE, ADDITIVE), f"{media} is new", sentence, where)
        else:
            if "schema" in old or "schema" in new:
                paths = (*before[1], "content", was_name, "schema"), (*where, "schema")
                compare_schema(place, old.get("schema", {}), new.get("schema", {}), *paths)
            for name, was, now in pairs(old.get("encoding", {}), new.get("encoding", {})):
                _compare_encoding(place, name, was or {}, now or {}, (*where, "encoding", name))
            unknown(place, old, new, {"schema", "encoding"}, where)


def _media(name: str) -> str:
    return "; ".join(part.strip() for part in name.lower().split(";"))


def _compare_encoding(place: Place, name: str, old: Mapping[str, Any], new: Mapping[str, Any], where: Path) -> None:
    """How a part of a form is written; more media types for it are more choice."""
    if old == new:
        return
    receiving = place.direction == "response"
    kinds = [{kind.strip() for kind in one.get("contentType", "").split(",")} - {""} for one in (old, new)]
    rest = [{key: value for key, value in one.items() if key != "contentType"} for one in (old, new)]
    if rest[0] == rest[1] and kinds[0] == kinds[1]:
        return
    loosened = rest[0] == rest[1] and kinds[0] and kinds[0] < kinds[1] and not receiving
    reason = f"{old or 'the default'} -> {new or 'the default'}"
    sentence = f"`{place.subject}`: the part {name} {'may be encoded in more ways' if loosened else 'is encoded anew'}."
    place.add("encoding-changed", (ADDITIVE if loosened else BREAKING, DOCUMENTATION), reason, sentence, where)


def compare_headers(place: Place, before: Message, after: Message) -> None:
    """The headers of a response."""
    # Names of headers are the same in whatever case.
    lower = [{name.lower(): name for name in one[0].get("headers", {})} for one in (before, after)]
    for known, was, now in pairs(*lower):
        side, name = (before, was) if now is None else (after, now)
        where = (*side[1], "headers", str(name))
        if now is None:
            reason = "programs read it"
            place.add("header-removed", (BREAKING, DOCUMENTATION), reason, f"`{place.subject}` lacks {was}.", where)
        elif was is None:
            place.add("header-added", (ADDITIVE, DOCUMENTATION), "more to read", f"`{place.subject}` has {now}.", where)
        else:
            old, _, _, was_said = resolve(place.findings.before, before[0]["headers"][was], ())
            new, _, _, said = resolve(place.findings.after, after[0]["headers"][now], ())
            _compare_header(place, known, old, new, where)
            place.findings.prose("response", where, place.subject, was_said, said)


def _compare_header(place: Place, name: str, old: Mapping[str, Any], new: Mapping[str, Any], where: Path) -> None:
    forms = [canonical(spec, one.get("schema", {})) for spec, one in _sides(place, old, new)]
    if forms[0] != forms[1]:
        sentence = f"`{place.subject}` has another form of {name}."
        place.add("header-changed", (BREAKING, DOCUMENTATION), "programs read it", sentence, where)
    if bool(old.get("required")) != bool(new.get("required")):
        sentence = f"`{place.subject}` {'always has' if new.get('required') else 'may lack'} {name}."
        severities = (ADDITIVE if new.get("required") else BREAKING, DOCUMENTATION)
        kind = "header-required" if new.get("required") else "header-optional"
        place.add(kind, severities, "programs read it", sentence, where)
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        word = "deprecated" if new.get("deprecated") else "no longer deprecated"
        sentence = f"`{place.subject}`: {name} is {word}."
        place.add("deprecation-changed", (DOCUMENTATION, DOCUMENTATION), word, sentence, where)
    unknown(place, old, new, {"schema", "required", "description", "deprecated"}, where)


def _sides(place: Place, old: Any, new: Any) -> tuple[tuple[Any, Any], tuple[Any, Any]]:
    return (place.findings.before, old), (place.findings.after, new)
