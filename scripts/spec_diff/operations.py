"""Compare the operations of two specifications."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.codegen.spec import Path, iterate_operations, snake_case
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Change
from scripts.spec_diff.context import Findings, Place, pairs
from scripts.spec_diff.messages import compare_request_body, compare_responses
from scripts.spec_diff.parameters import compare_parameters

NO_KEY = "nothing"


@dataclass(frozen=True, slots=True)
class Found:
    """One operation where it stands."""

    path: str
    method: str
    item: Mapping[str, Any]
    operation: Mapping[str, Any]

    @property
    def id(self) -> str:
        """Its operationId, or what stands in for one."""
        return str(self.operation.get("operationId") or f"{self.method} {self.path}")

    @property
    def where(self) -> Path:
        """Its path in the document."""
        return ("paths", self.path, self.method)

    @property
    def address(self) -> tuple[str, str]:
        """Method and path, whatever the path parameters are called."""
        return self.method, re.sub(r"\{[^}]*\}", "{}", self.path)


def compare_specs(provider: str, before: dict[str, Any], after: dict[str, Any]) -> list[Change]:
    """Every change between two specifications, the worst first."""
    findings = Findings(provider, before, after)
    olds, news = list(_operations(before)), list(_operations(after))
    for old, new in _matched(olds, news):
        if new is None:
            place = _place(findings, old)
            place.add("operation-removed", (BREAKING, BREAKING), "programs call it", f"`{place.subject}` is gone.")
        else:
            compare_operation(findings, old, new)
    known = {id(new) for _, new in _matched(olds, news) if new is not None}
    for new in news:
        if id(new) not in known:
            place = _place(findings, new)
            place.add("operation-added", (ADDITIVE, ADDITIVE), "nothing else changes", f"`{place.subject}` is new.")
    _compare_document(findings, before, after)
    return sorted(findings.changes.values(), key=lambda change: (-change.severity, change.path, change.kind))


def _operations(spec: dict[str, Any]) -> Iterator[Found]:
    for path, method, operation in iterate_operations(spec):
        yield Found(path, method, spec["paths"][path], operation)


def _matched(olds: list[Found], news: list[Found]) -> list[tuple[Found, Found | None]]:
    """By operationId first, so that a move is seen as such, then by method and path, so that a renaming is."""
    by_id = {new.id: new for new in news}
    taken = {old.id for old in olds}
    by_address = {new.address: new for new in news if new.id not in taken}
    return [(old, by_id.get(old.id) or by_address.get(old.address)) for old in olds]


def _place(findings: Findings, found: Found) -> Place:
    return Place(findings, "operation", snake_case(found.id), found.where)


def compare_operation(findings: Findings, old: Found, new: Found) -> None:
    """Everything that differs between two operations."""
    place = _place(findings, new)
    name = place.subject
    if old.id != new.id:
        before = _place(findings, old)
        reason = "the request is the same, the method has another name"
        sentence = f"`{before.subject}` is now called `{name}`."
        if before.subject == name:
            reason, sentence = f"{old.id} -> {new.id}: the method keeps its name", f"`{name}` has another operationId."
        python = DOCUMENTATION if before.subject == name else BREAKING
        before.add("operation-renamed", (DOCUMENTATION, python), reason, sentence, new.where)
    if old.method != new.method:
        words = f"{old.method.upper()} -> {new.method.upper()}"
        sentence = f"`{name}` is {new.method.upper()} instead of {old.method.upper()}."
        place.add("method-changed", (BREAKING, DOCUMENTATION), f"{words}: released clients ask in vain", sentence)
    if old.address[1] != new.address[1]:
        reason = f"{old.path} -> {new.path}: released clients ask in vain"
        place.add("path-changed", (BREAKING, DOCUMENTATION), reason, f"`{name}` moved to `{new.path}`.")
    _compare_tags(place, old, new)
    _compare_extensions(place, old, new)
    _compare_security(place, old, new)
    text = [" ".join(str(found.operation.get(key, "")) for key in ("summary", "description")) for found in (old, new)]
    findings.prose("operation", new.where, name, *text)
    if bool(old.operation.get("deprecated")) != bool(new.operation.get("deprecated")):
        word = "deprecated" if new.operation.get("deprecated") else "no longer deprecated"
        place.add("deprecation-changed", (DOCUMENTATION, DOCUMENTATION), word, f"`{name}` is {word}.")
    compare_parameters(findings, name, old, new)
    compare_request_body(findings, name, old, new)
    compare_responses(findings, name, old, new)


def _compare_tags(place: Place, old: Found, new: Found) -> None:
    before, after = (snake_case(str((found.operation.get("tags") or ["default"])[0])) for found in (old, new))
    if before != after:
        reason = f"client.{before}.{place.subject} is client.{after}.{place.subject} now; the request is the same"
        place.add("operation-moved", (DOCUMENTATION, BREAKING), reason, f"`{place.subject}` moved to `{after}`.")


def _compare_extensions(place: Place, old: Found, new: Found) -> None:
    before, after = (found.operation.get("x-reelkit-retry") for found in (old, new))
    if before != after:
        reason = f"{before} -> {after}: failed requests are repeated by other rules"
        place.add("retry-changed", (DOCUMENTATION, ADDITIVE), reason, f"`{place.subject}` is repeated as {after}.")
    paging = [found.operation.get("x-reelkit-pagination") or {} for found in (old, new)]
    styles = [one.get("style", "none") for one in paging]
    where = (*new.where, "x-reelkit-pagination")
    if styles[0] != styles[1]:
        reason = f"{styles[0]} -> {styles[1]}: what was the whole list is a page, or pages are asked for otherwise"
        sentence = f"`{place.subject}` is paged by {styles[1]} instead of {styles[0]}."
        place.add("pagination-changed", (BREAKING, BREAKING), reason, sentence, where)
    elif paging[0] != paging[1]:
        reason = "items, totals or cursors are elsewhere in the answer"
        sentence = f"`{place.subject}` has its page figures elsewhere."
        place.add("pagination-fields-changed", (BREAKING, DOCUMENTATION), reason, sentence, where)


def _compare_security(place: Place, old: Found, new: Found) -> None:
    findings = place.findings
    before = _ways_in(findings.before, old.operation)
    after = _ways_in(findings.after, new.operation)
    where = (*new.where, "security")
    if before != after and NO_KEY in after:
        sentence = f"`{place.subject}` needs no authentication."
        place.add("security-added", (ADDITIVE, DOCUMENTATION), "requests without a key pass, too", sentence, where)
    elif gone := before - after:
        refused = "a request without a key" if NO_KEY in gone else " or ".join(sorted(gone))
        reason = f"{refused} is no longer accepted"
        sentence = f"`{place.subject}` wants {' or '.join(sorted(after))} for authentication."
        place.add("security-changed", (BREAKING, DOCUMENTATION), reason, sentence, where)
    elif come := after - before:
        reason = f"{' or '.join(sorted(come))} is accepted, too"
        sentence = f"`{place.subject}` also takes {' or '.join(sorted(come))} for authentication."
        place.add("security-added", (ADDITIVE, DOCUMENTATION), reason, sentence, where)


def _ways_in(spec: Mapping[str, Any], operation: Mapping[str, Any]) -> set[str]:
    """Each alternative as text that says what is really sent, whatever the schemes are called."""
    schemes = spec.get("components", {}).get("securitySchemes", {})

    def described(name: str) -> str:
        scheme = schemes.get(name, {})
        return "-".join(str(scheme[key]) for key in ("type", "scheme", "in", "name") if key in scheme) or name

    required = operation.get("security", spec.get("security")) or [{}]
    return {
        "+".join(sorted(described(name) + ":".join(["", *scopes]) for name, scopes in one.items())) or NO_KEY
        for one in required
    }


def _compare_document(findings: Findings, before: dict[str, Any], after: dict[str, Any]) -> None:
    if "info" not in before or "info" not in after:
        return  # A provider that came or went has nothing to be compared with.
    servers = [[server.get("url") for server in spec.get("servers", [])] for spec in (before, after)]
    where: Path = ("servers",)
    place = Place(findings, "operation", "base_url", where)
    if servers[0][:1] != servers[1][:1]:
        first, now = (str(urls[0]) if urls else "none" for urls in servers)
        reason = f"{first} -> {now}: released clients ask the old server"
        place.add("server-changed", (BREAKING, DOCUMENTATION), reason, f"`base_url` is {now}.")
    for key, old, new in pairs(_texts(before), _texts(after)):
        findings.prose("operation", ("info", key), findings.provider, old or "", new or "")


def _texts(spec: dict[str, Any]) -> dict[str, str]:
    return {
        key: str(value) for key, value in spec.get("info", {}).items() if key in ("title", "summary", "description")
    }
