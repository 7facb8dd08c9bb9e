"""Compare request bodies and responses."""

from __future__ import annotations

from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.content import Message, compare_content, compare_headers
from scripts.spec_diff.context import Findings, Place
from scripts.spec_diff.parameters import OperationAt
from scripts.spec_diff.shape import resolve
from scripts.spec_diff.unknown import unknown


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
        findings.prose(
            "request", after[1], place.subject, *(str(one[0].get("description", "")) for one in (before, after))
        )
        compare_content(place, before, after)
        unknown(place, before[0], after[0], {"content", "required", "description"}, after[1])
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


def compare_responses(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> None:
    """The documented responses."""
    said = [one.operation.get("responses", {}) for one in (old, new)]
    place = Place(findings, "response", operation, (*new.where, "responses"))
    before, after = ({key: part for key, part in one.items() if not key.startswith("x-")} for one in said)
    unknown(place, said[0], said[1], {*before, *after})
    gone = [status for status in before if status not in after]
    come = [status for status in after if status not in before]
    _compare_successes(place, [s for s in gone if _success(s)], [s for s in come if _success(s)])
    for status in [status for status in come if not _success(status)]:
        reason = "any error status is an APIStatusError"
        sentence = f"`{operation}` may respond with {status}."
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
        compare_headers(field, (first, first_where), (second, where))
        unknown(field, first, second, {"content", "headers", "description"}, where)


def _success(status: str) -> bool:
    return status.startswith("2")


def _compare_successes(place: Place, gone: list[str], come: list[str]) -> None:
    name = place.subject
    if come:
        kind = "success-status-changed" if gone else "success-status-added"
        reason = f"released clients do not take {', '.join(come)} for a success that they can read"
        sentence = f"`{name}` responds with {', '.join(come)}{' instead of ' + ', '.join(gone) if gone else ', too'}."
        place.add(kind, (BREAKING, DOCUMENTATION), reason, sentence, (*place.where, come[0]))
    elif gone:
        sentence = f"`{name}` no longer responds with {', '.join(gone)}."
        place.add("success-status-removed", (ADDITIVE, DOCUMENTATION), "fewer cases", sentence, (*place.where, gone[0]))
