"""Compare request bodies and answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.codegen.spec import Path
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Findings, Place, pairs
from scripts.spec_diff.parameters import OperationAt
from scripts.spec_diff.schemas import compare_schema
from scripts.spec_diff.shape import canonical, resolve

Message = tuple[Mapping[str, Any], Path]


def compare_request_body(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> None:
    """The body that clients send."""
    before, after = _body(findings.before, old), _body(findings.after, new)
    place = Place(findings, "request", operation, (*new.where, "requestBody"), "body")
    if before and after:
        was, now = bool(before[0].get("required")), bool(after[0].get("required"))
        if now and not was:
            reason = "requests without it are refused"
            place.add("body-required", (BREAKING, BREAKING), reason, f"`{place.subject}` is required.")
        elif was and not now:
            place.add(
                "body-optional", (ADDITIVE, ADDITIVE), "it may be left out", f"`{place.subject}` may be left out."
            )
        compare_content(place, before, after)
    elif before:
        place.add("body-removed", (BREAKING, BREAKING), "programs send it", f"`{place.subject}` is gone.", before[1])
    elif after and after[0].get("required"):
        reason = "requests without it are refused"
        place.add("required-body-added", (BREAKING, BREAKING), reason, f"`{place.subject}` is new and required.")
    elif after:
        place.add("body-added", (ADDITIVE, ADDITIVE), "it may be left out", f"`{place.subject}` is new.")


def _body(spec: Any, found: OperationAt) -> Message | None:
    if "requestBody" not in found.operation:
        return None
    body, where, _, _ = resolve(spec, found.operation["requestBody"], (*found.where, "requestBody"))
    return body, where


def compare_content(place: Place, before: Message, after: Message) -> None:
    """Media types and their schemas."""
    receiving = place.direction == "response"
    for media, old, new in pairs(before[0].get("content", {}), after[0].get("content", {})):
        where: Path = (*after[1], "content", media)
        if new is None:
            reason = f"{media} is no longer {'sent' if receiving else 'accepted'}"
            sentence = f"`{place.subject}` is no longer {media}."
            place.add("media-type-removed", (BREAKING, BREAKING), reason, sentence, (*before[1], "content", media))
        elif old is None:
            sentence = f"`{place.subject}` may be {media}."
            place.add("media-type-added", (ADDITIVE, ADDITIVE), f"{media} is new", sentence, where)
        elif "schema" in old or "schema" in new:
            paths = (*before[1], "content", media, "schema"), (*where, "schema")
            compare_schema(place, old.get("schema", {}), new.get("schema", {}), *paths)


def compare_responses(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> None:
    """The documented answers."""
    before, after = old.operation.get("responses", {}), new.operation.get("responses", {})
    place = Place(findings, "response", operation, (*new.where, "responses"))
    gone = [status for status in before if status not in after]
    come = [status for status in after if status not in before]
    _compare_successes(place, [s for s in gone if _success(s)], [s for s in come if _success(s)])
    for status in [status for status in come if not _success(status)]:
        reason = "any error status is an APIStatusError"
        sentence = f"`{operation}` may answer {status}."
        place.add("error-added", (ADDITIVE, DOCUMENTATION), reason, sentence, (*place.where, status))
    for status in [status for status in gone if not _success(status)]:
        sentence = f"`{operation}` no longer documents {status}."
        reason = "any error status is an APIStatusError"
        place.add("error-removed", (ADDITIVE, DOCUMENTATION), reason, sentence, (*old.where, "responses", status))
    successes = [s for s in gone if _success(s)], [s for s in come if _success(s)]
    replaced = [(successes[0][0], successes[1][0])] if all(len(statuses) == 1 for statuses in successes) else []
    for was, now in [*((status, status) for status in before if status in after), *replaced]:
        first, first_where, _, _ = resolve(findings.before, before[was], (*old.where, "responses", was))
        second, where, _, _ = resolve(findings.after, after[now], (*new.where, "responses", now))
        field = Place(findings, "response", operation, where, "" if _success(now) else f"error {now}")
        findings.prose("response", where, field.subject, *(str(one.get("description", "")) for one in (first, second)))
        compare_content(field, (first, first_where), (second, where))
        _compare_headers(field, (first, first_where), (second, where))


def _success(status: str) -> bool:
    return status.startswith("2")


def _compare_successes(place: Place, gone: list[str], come: list[str]) -> None:
    name = place.subject
    if come:
        kind = "success-status-changed" if gone else "success-status-added"
        reason = f"released clients do not take {', '.join(come)} for a success that they can read"
        sentence = f"`{name}` answers {', '.join(come)}{' instead of ' + ', '.join(gone) if gone else ', too'}."
        place.add(kind, (BREAKING, DOCUMENTATION), reason, sentence, (*place.where, come[0]))
    elif gone:
        sentence = f"`{name}` no longer answers {', '.join(gone)}."
        place.add("success-status-removed", (ADDITIVE, DOCUMENTATION), "fewer cases", sentence, (*place.where, gone[0]))


def _compare_headers(place: Place, before: Message, after: Message) -> None:
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
        elif _form(place.findings.before, before[0]["headers"][was]) != _form(
            place.findings.after, after[0]["headers"][now]
        ):
            sentence = f"`{place.subject}` has another form of {known}."
            place.add("header-changed", (BREAKING, DOCUMENTATION), "programs read it", sentence, where)


def _form(spec: Any, header: Any) -> Any:
    resolved, _, _, _ = resolve(spec, header, ())
    return canonical(spec, resolved.get("schema", {}))
