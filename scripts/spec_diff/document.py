"""Compare what stands above the operations: servers, texts, and the rules of the provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Findings, Place, pairs
from scripts.spec_diff.security import compare_schemes
from scripts.spec_diff.servers import compare_servers
from scripts.spec_diff.unknown import unknown

_HANDLED = frozenset({"openapi", "info", "paths", "servers", "security", "components", "webhooks", "tags"})


def compare_document(findings: Findings) -> None:
    """Everything above the operations."""
    before, after = findings.before, findings.after
    place = Place(findings, "operation", findings.provider, ())
    address = Place(findings, "operation", "base_url", ("servers",))
    compare_servers(address, before.get("servers", []), after.get("servers", []), ("servers",))
    for key, old, new in pairs(before["info"], after["info"]):
        if key in ("title", "summary", "description"):
            findings.prose("operation", ("info", key), findings.provider, str(old or ""), str(new or ""))
    unknown(place, before["info"], after["info"], {"title", "summary", "description"}, ("info",))
    if before.get("tags") != after.get("tags"):
        severities = (DOCUMENTATION, DOCUMENTATION)
        sentence = f"`{findings.provider}` describes its tags in other words."
        place.add("documentation-changed", severities, "tags are for readers", sentence, ("tags",))
    versions = [".".join(str(one.get("openapi", "")).split(".")[:2]) for one in (before, after)]
    if versions[0] != versions[1]:
        reason = f"OpenAPI {versions[0]} -> {versions[1]}: the same words may mean something else"
        sentence = f"`{findings.provider}` is described in OpenAPI {versions[1]}."
        place.add("constraint-changed", (BREAKING, BREAKING), reason, sentence, ("openapi",))
    compare_schemes(findings)
    for key in ("paths", "components"):
        parts = [
            {name: part for name, part in one.get(key, {}).items() if name.startswith("x-")} for one in (before, after)
        ]
        unknown(place, parts[0], parts[1], frozenset(), (key,))
    compare_provider(place, *(one.get("x-reelkit-provider", {}) for one in (before, after)))
    unknown(place, before, after, _HANDLED | {"x-reelkit-provider"})


def compare_provider(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """How the client is called, and how error bodies become exceptions."""
    where = ("x-reelkit-provider",)
    if old.get("name") != new.get("name"):
        now = new.get("name") or place.findings.provider
        reason = f"{old.get('name')} -> {new.get('name')}: the client classes and the variable of the key are renamed"
        sentence = f"`{old.get('name') or place.findings.provider}` is now called `{now}`."
        named = Place(place.findings, "operation", str(old.get("name") or place.findings.provider), where)
        named.add("client-renamed", (DOCUMENTATION, BREAKING), reason, sentence, (*where, "name"))
    rules = [one.get("errors") or {} for one in (old, new)]
    for key, was, now in pairs(rules[0], rules[1]):
        if was != now:
            _compare_rule(place, key, was, now)
    unknown(place, old, new, {"name", "errors"}, where)


def _compare_rule(place: Place, key: str, old: Any, new: Any) -> None:
    where = ("x-reelkit-provider", "errors", key)
    rule = Place(place.findings, "operation", f"errors.{key}", where)
    if key in ("credits", "payment"):
        moved = sorted({*(old or ())} ^ {*(new or ())})
        if moved:
            name = "InsufficientCreditsError" if key == "credits" else "PaymentRequiredError"
            reason = f"{', '.join(moved)}: programs that catch the exception of before miss it"
            sentence = f"`{rule.subject}`: {name} is raised for {', '.join(new or []) or 'no code'}."
            rule.add("error-class-changed", (DOCUMENTATION, BREAKING), reason, sentence)
        return
    pointers = [one if isinstance(one, list) else [one] if one is not None else [] for one in (old, new)]
    # The first that leads to something counts, so another behind those that were there takes nothing away.
    only_more = pointers[1][: len(pointers[0])] == pointers[0] and key != "success"
    reason = f"{pointers[0] or 'nowhere'} -> {pointers[1] or 'nowhere'}"
    sentence = f"`{rule.subject}` is read from {', '.join(map(str, pointers[1])) or 'nowhere'}."
    rule.add("error-rule-changed", (DOCUMENTATION, ADDITIVE if only_more else BREAKING), reason, sentence)
