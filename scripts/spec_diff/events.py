"""Compare what a provider sends on its own: webhooks and callbacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.codegen.spec import METHODS, Path
from scripts.spec_diff.change import ADDITIVE, BREAKING
from scripts.spec_diff.content import Message, compare_content
from scripts.spec_diff.context import Findings, Place, pairs
from scripts.spec_diff.shape import resolve
from scripts.spec_diff.unknown import unknown


def compare_events(findings: Findings, old: Mapping[str, Any], new: Mapping[str, Any], prefix: str) -> None:
    """Events that came or went, and their payloads, which clients receive."""
    before, after = dict(_events(findings.before, old)), dict(_events(findings.after, new))
    for name, was, now in pairs(before, after):
        where: Path = ("webhooks" if prefix == "webhook " else "callbacks", *name.split(" "))
        place = Place(findings, "response", f"{prefix}{name}", where)
        if now is None:
            place.add("event-removed", (BREAKING, BREAKING), "programs wait for it", f"`{place.subject}` is gone.")
        elif was is None:
            reason = "programs leave alone what they do not know"
            place.add("event-added", (ADDITIVE, ADDITIVE), reason, f"`{place.subject}` is new.")
        else:
            compare_content(place, _payload(findings.before, was, where), _payload(findings.after, now, where))
            texts = [str(one.get("description", "")) for one in (was, now)]
            findings.prose("response", where, place.subject, *texts)
            unknown(place, was, now, {"requestBody", "description"})


def _events(spec: Any, holder: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for name, node in holder.items():
        item, _, _, _ = resolve(spec, node, ())
        yield from ((f"{name} {method}", item[method]) for method in METHODS if method in item)


def _payload(spec: Any, event: Mapping[str, Any], where: Path) -> Message:
    body, place, _, _ = resolve(spec, event.get("requestBody", {}), (*where, "requestBody"))
    return body, place
