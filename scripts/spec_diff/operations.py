"""Compare the operations of two specifications."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from scripts.codegen.spec import METHODS, Path, iterate_operations, snake_case
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION, Change
from scripts.spec_diff.context import Findings, Place
from scripts.spec_diff.document import compare_document
from scripts.spec_diff.events import compare_events
from scripts.spec_diff.extensions import OF_OPERATION, compare_extensions
from scripts.spec_diff.messages import compare_request_body, compare_responses
from scripts.spec_diff.parameters import compare_parameters
from scripts.spec_diff.readable import check
from scripts.spec_diff.security import compare_security
from scripts.spec_diff.servers import compare_operation_servers
from scripts.spec_diff.shape import resolve
from scripts.spec_diff.unknown import unknown

HANDLED = (
    OF_OPERATION
    | {"operationId", "tags", "parameters", "requestBody", "responses", "security", "servers"}
    | {
        *("callbacks", "summary", "description", "deprecated"),
    }
)


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
    """Every change between two specifications, the worst first; SpecError if one of them cannot be read."""
    check(f"{provider}, before", before)
    check(f"{provider}, after", after)
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
    compare_events(findings, before.get("webhooks", {}), after.get("webhooks", {}), "webhook ")
    if "info" in before and "info" in after:
        compare_document(findings)
    return sorted(findings.changes.values(), key=lambda change: (-change.severity, change.path, change.kind))


def _operations(spec: dict[str, Any]) -> Iterator[Found]:
    paths = {path: item for path, item in spec.get("paths", {}).items() if not path.startswith("x-")}
    for path, method, operation in iterate_operations({"paths": paths}):
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
    compare_extensions(place, old.operation, new.operation)
    compare_security(place, old.operation, new.operation)
    compare_operation_servers(place, (old.item, old.operation), (new.item, new.operation))
    text = [" ".join(str(found.operation.get(key, "")) for key in ("summary", "description")) for found in (old, new)]
    findings.prose("operation", new.where, name, *text)
    if bool(old.operation.get("deprecated")) != bool(new.operation.get("deprecated")):
        word = "deprecated" if new.operation.get("deprecated") else "no longer deprecated"
        place.add("deprecation-changed", (DOCUMENTATION, DOCUMENTATION), word, f"`{name}` is {word}.")
    compare_parameters(findings, name, old, new)
    compare_request_body(findings, name, old, new)
    compare_responses(findings, name, old, new)
    callbacks = [dict(_callbacks(*side)) for side in ((findings.before, old), (findings.after, new))]
    compare_events(findings, callbacks[0], callbacks[1], f"{name} callback ")
    unknown(place, old.operation, new.operation, HANDLED)
    unknown(place, old.item, new.item, {*METHODS, "parameters", "servers"}, new.where[:2])


def _compare_tags(place: Place, old: Found, new: Found) -> None:
    before, after = (snake_case(str((found.operation.get("tags") or ["default"])[0])) for found in (old, new))
    if before != after:
        reason = f"client.{before}.{place.subject} is client.{after}.{place.subject} now; the request is the same"
        place.add("operation-moved", (DOCUMENTATION, BREAKING), reason, f"`{place.subject}` moved to `{after}`.")
    others = [[str(tag) for tag in found.operation.get("tags", ())[1:]] for found in (old, new)]
    if others[0] != others[1]:
        reason = "only the first tag gives the method its place"
        place.add("documentation-changed", (DOCUMENTATION, DOCUMENTATION), reason, f"`{place.subject}` has other tags.")


def _callbacks(spec: Any, found: Found) -> Iterator[tuple[str, Any]]:
    for name, node in found.operation.get("callbacks", {}).items():
        callback, _, _, _ = resolve(spec, node, ())
        yield from ((f"{name} {expression}", item) for expression, item in callback.items())
