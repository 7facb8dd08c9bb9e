"""Compare the parameters of two operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from scripts.codegen.spec import Path, snake_case
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.context import Findings, Place
from scripts.spec_diff.schemas import compare_schema
from scripts.spec_diff.shape import resolve


class OperationAt(Protocol):
    """An operation and where it stands."""

    @property
    def path(self) -> str:
        """Its path template."""

    @property
    def item(self) -> Mapping[str, Any]:
        """The path item that holds it."""

    @property
    def operation(self) -> Mapping[str, Any]:
        """The operation itself."""

    @property
    def where(self) -> Path:
        """Its path in the document."""


Parameters = dict[tuple[str, str], tuple[Mapping[str, Any], Path]]


def _parameters(spec: Any, found: OperationAt) -> Parameters:
    """By place and name; a path parameter by its position, because its name is not on the wire."""
    order = re.findall(r"\{([^}]*)\}", found.path)
    parameters: Parameters = {}
    sources = ((found.item, found.where[:2]), (found.operation, found.where))
    for holder, where in sources:
        for index, node in enumerate(holder.get("parameters", ())):
            parameter, place, _, _ = resolve(spec, node, (*where, "parameters", index))
            name = parameter["name"]
            key = str(order.index(name)) if parameter["in"] == "path" and name in order else name
            parameters[parameter["in"], key] = (parameter, place)
    return parameters


def compare_parameters(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> None:
    """Parameters that came, went, moved, or are not what they were."""
    before, after = _parameters(findings.before, old), _parameters(findings.after, new)
    for key in [key for key in before if key not in after]:
        elsewhere = [other for other in after if other[1] == key[1] and other not in before and "path" not in other]
        place = _place(findings, operation, *before[key])
        if elsewhere:
            reason = f"{key[0]} -> {elsewhere[0][0]}: released clients send it where it is not looked for"
            sentence = f"`{place.subject}` is sent in the {elsewhere[0][0]}."
            place.add("parameter-moved", (BREAKING, DOCUMENTATION), reason, sentence)
            after.pop(elsewhere[0])
        else:
            reason = "the server may refuse it, and the argument is gone"
            place.add("parameter-removed", (BREAKING, BREAKING), reason, f"`{place.subject}` is gone.")
    for key, (parameter, where) in after.items():
        if key not in before:
            _added(_place(findings, operation, parameter, where), required=bool(parameter.get("required")))
        else:
            _compare(findings, operation, before[key], (parameter, where))


def _place(findings: Findings, operation: str, parameter: Mapping[str, Any], where: Path) -> Place:
    return Place(findings, "request", operation, where, snake_case(str(parameter["name"])))


def _added(place: Place, *, required: bool) -> None:
    if required:
        reason = "requests without it are refused"
        sentence = f"`{place.subject}` is new and required."
        place.add("required-parameter-added", (BREAKING, BREAKING), reason, sentence)
    else:
        place.add("parameter-added", (ADDITIVE, ADDITIVE), "it may be left out", f"`{place.subject}` is new.")


def _style(parameter: Mapping[str, Any]) -> tuple[str, bool]:
    """How lists and objects are written; what is not said has a default in OpenAPI."""
    style = str(parameter.get("style", "form" if parameter["in"] in ("query", "cookie") else "simple"))
    return style, bool(parameter.get("explode", style == "form"))


def _compare(
    findings: Findings, operation: str, before: tuple[Mapping[str, Any], Path], after: tuple[Mapping[str, Any], Path]
) -> None:
    (old, old_where), (new, where) = before, after
    place = _place(findings, operation, new, where)
    if old["name"] != new["name"]:
        was = _place(findings, operation, old, where)
        sentence = f"`{was.subject}` is now called `{place.field}`."
        was.add("path-parameter-renamed", (DOCUMENTATION, BREAKING), "the argument has another name", sentence)
    if bool(old.get("required")) != bool(new.get("required")):
        if new.get("required"):
            reason = "requests without it are refused"
            sentence = f"`{place.subject}` is required."
            place.add("parameter-required", (BREAKING, BREAKING), reason, sentence)
        else:
            sentence = f"`{place.subject}` may be left out."
            place.add("parameter-optional", (ADDITIVE, ADDITIVE), "it may be left out", sentence)
    styles = [_style(one) for one in (old, new)]
    if styles[0] != styles[1]:
        reason = "lists and objects are written in another way"
        place.add("style-changed", (BREAKING, DOCUMENTATION), reason, f"`{place.subject}` is written in another way.")
    findings.prose("request", where, place.subject, str(old.get("description", "")), str(new.get("description", "")))
    compare_schema(place, old.get("schema", {}), new.get("schema", {}), (*old_where, "schema"), (*where, "schema"))
