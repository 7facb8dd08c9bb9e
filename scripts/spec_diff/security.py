"""Compare which credentials an operation takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Findings, Place
from scripts.spec_diff.shape import resolve
from scripts.spec_diff.unknown import unknown

# One way in: what is sent for each scheme, whatever the scheme is called, and the scopes that it needs.
Way = Mapping[str, frozenset[str]]
_ENDPOINTS = ("authorizationUrl", "tokenUrl", "refreshUrl")


def compare_security(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Whether every request that was let in still is, and whether others are."""
    before, after = _ways(place.findings.before, old), _ways(place.findings.after, new)
    where = (*place.where, "security")
    refused = [way for way in before if not any(_enough(way, other) for other in after)]
    if refused:
        reason = f"{_words(refused)} is no longer accepted"
        sentence = f"`{place.subject}` wants {_words(after)} for authentication."
        place.add("security-changed", (BREAKING, DOCUMENTATION), reason, sentence, where)
    elif come := [way for way in after if not any(_enough(way, other) for other in before)]:
        reason = f"{_words(come)} is accepted, too"
        sentence = f"`{place.subject}` also takes {_words(come)} for authentication."
        place.add("security-added", (ADDITIVE, DOCUMENTATION), reason, sentence, where)
    _compare_endpoints(place, old, new)


def _enough(sent: Way, wanted: Way) -> bool:
    """Whether credentials for one way in are enough for another."""
    return all(scheme in sent and scopes <= sent[scheme] for scheme, scopes in wanted.items())


def _words(ways: list[Way]) -> str:
    texts = {" and ".join(sorted(_word(*item) for item in way.items())) or "no key" for way in ways}
    return " or ".join(sorted(texts))


def _word(scheme: str, scopes: frozenset[str]) -> str:
    return f"{scheme} ({', '.join(sorted(map(str, scopes)))})" if scopes else scheme


def _required(spec: Mapping[str, Any], operation: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return operation.get("security", spec.get("security")) or [{}]


def _schemes(spec: Mapping[str, Any]) -> Mapping[str, Mapping[str, Any]]:
    schemes = spec.get("components", {}).get("securitySchemes", {})
    return {name: resolve(spec, scheme, ())[0] for name, scheme in schemes.items()}


def _ways(spec: Mapping[str, Any], operation: Mapping[str, Any]) -> list[Way]:
    schemes = _schemes(spec)

    def described(name: str) -> str:
        scheme = schemes.get(name, {})
        flows = "-".join(sorted(scheme.get("flows", {})))
        parts = [str(scheme[key]).lower() for key in ("type", "scheme", "in") if key in scheme]
        if "name" in scheme:
            # Names of headers are the same in any case, those in queries and cookies are not.
            parts.append(str(scheme["name"]).lower() if scheme.get("in") == "header" else str(scheme["name"]))
        return "-".join([*parts, *([flows] if flows else [])]) or name

    return [{described(name): frozenset(scopes) for name, scopes in one.items()} for one in _required(spec, operation)]


def _compare_endpoints(place: Place, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
    """Where tokens are fetched; the same flow at another address is out of reach for released clients."""
    findings = place.findings
    before, after = dict(_endpoints(findings.before, old)), dict(_endpoints(findings.after, new))
    for key in sorted(before.keys() & after.keys()):
        if before[key] != after[key]:
            name, _, endpoint = key.partition(" ")
            reason = f"{endpoint} {before[key] or 'none'} -> {after[key] or 'none'}: released clients ask the old one"
            where = ("components", "securitySchemes", name)
            sentence = f"`{name}` has another {endpoint}: {after[key]}."
            scheme = Place(findings, "operation", name, where)
            scheme.add("security-endpoint-changed", (BREAKING, DOCUMENTATION), reason, sentence)


def _endpoints(spec: Mapping[str, Any], operation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    schemes = _schemes(spec)
    for name in sorted({name for one in _required(spec, operation) for name in one}):
        scheme = schemes.get(name, {})
        if "openIdConnectUrl" in scheme:
            yield f"{name} openIdConnectUrl", scheme["openIdConnectUrl"]
        for flow, said in scheme.get("flows", {}).items():
            yield from ((f"{name} {flow} {key}", said.get(key)) for key in _ENDPOINTS)


def compare_schemes(findings: Findings) -> None:
    """What is said of schemes beside what is sent; operations tell the rest."""
    sides = _schemes(findings.before), _schemes(findings.after)
    for name in sorted(sides[0].keys() & sides[1].keys()):
        place = Place(findings, "operation", name, ("components", "securitySchemes", name))
        before, after = (side[name] for side in sides)
        unknown(place, before, after, {"type", "scheme", "in", "name", "openIdConnectUrl", "flows"})
        for flow in sorted(before.get("flows", {}).keys() & after.get("flows", {}).keys()):
            said = [one["flows"][flow] for one in (before, after)]
            unknown(place, said[0], said[1], {*_ENDPOINTS, "scopes"}, (*place.where, "flows", flow))
        scopes = [{flow: said.get("scopes") for flow, said in one.get("flows", {}).items()} for one in (before, after)]
        if scopes[0] != scopes[1]:
            reason = "operations say which scopes they need"
            sentence = f"`{name}` lists other scopes."
            place.add("documentation-changed", (DOCUMENTATION, DOCUMENTATION), reason, sentence)
