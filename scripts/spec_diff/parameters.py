"""Compare the parameters of two operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Protocol

from scripts.codegen.spec import Path, snake_case
from scripts.spec_diff.arguments import compare_argument
from scripts.spec_diff.change import ADDITIVE, BREAKING, DOCUMENTATION
from scripts.spec_diff.content import compare_content
from scripts.spec_diff.context import Findings, Place
from scripts.spec_diff.schemas import compare_schema
from scripts.spec_diff.shape import resolve
from scripts.spec_diff.unknown import unknown

HANDLED = frozenset(
    {"name", "in", "required", "schema", "content", "style", "explode", "description", "deprecated"}
) | {
    *("allowEmptyValue", "allowReserved", "x-reelkit-name", "x-reelkit-list", "x-reelkit-accepts"),
    "x-reelkit-idempotency-key",
}


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


def _parameters(spec: Any, found: OperationAt, *, by_name: bool) -> Parameters:
    """By place and name; a path parameter by its position, because its name is not on the wire."""
    order = _order(found)
    parameters: Parameters = {}
    sources = ((found.item, found.where[:2]), (found.operation, found.where))
    for holder, where in sources:
        for index, node in enumerate(holder.get("parameters", ())):
            parameter, place, _, _ = resolve(spec, node, (*where, "parameters", index))
            name = parameter["name"]
            positioned = parameter["in"] == "path" and name in order and not by_name
            # Names of headers are the same in whatever case.
            known = name.lower() if parameter["in"] == "header" else name
            parameters[parameter["in"], str(order.index(name)) if positioned else known] = (parameter, place)
    return parameters


def _order(found: OperationAt) -> list[str]:
    """The names in a path, which are the positional arguments of the method, in this order."""
    return re.findall(r"\{([^}]*)\}", found.path)


def _compare_order(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> bool:
    """Whether the same path parameters stand in another order: what else is positional has none."""
    before, after = _order(old), _order(new)
    if before == after or sorted(before) != sorted(after):
        return False
    place = Place(findings, "request", operation, new.where[:2])
    reason = f"{', '.join(before)} -> {', '.join(after)}: positional arguments mean something else"
    sentence = f"`{operation}` takes its path parameters in another order: {', '.join(map(snake_case, after))}."
    place.add("path-parameters-reordered", (DOCUMENTATION, BREAKING), reason, sentence)
    return True


def compare_parameters(findings: Findings, operation: str, old: OperationAt, new: OperationAt) -> None:
    """Parameters that came, went, moved, or are not what they were."""
    by_name = _compare_order(findings, operation, old, new)
    before = _parameters(findings.before, old, by_name=by_name)
    after = _parameters(findings.after, new, by_name=by_name)
    for key in [key for key in before if key not in after]:
        elsewhere = [other for other in after if other[1] == key[1] and other not in before and other[0] != "path"]
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
    return Place(findings, "request", operation, where, called(parameter))


def called(parameter: Mapping[str, Any]) -> str:
    """The name of the argument in Python."""
    return snake_case(str(parameter.get("x-reelkit-name") or parameter["name"]))


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
    was = _place(findings, operation, old, where)
    if was.field != place.field and old["in"] == "path":
        sentence = f"`{was.subject}` is now called `{place.field}`."
        was.add("path-parameter-renamed", (DOCUMENTATION, BREAKING), "the argument has another name", sentence)
        was = place
    compare_argument(was, place, old, new, required=bool(new.get("required")))
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
    for flag in ("allowReserved", "allowEmptyValue"):
        _compare_flag(place, flag, bool(old.get(flag)), bool(new.get(flag)))
    if bool(old.get("deprecated")) != bool(new.get("deprecated")):
        word = "deprecated" if new.get("deprecated") else "no longer deprecated"
        place.add("deprecation-changed", (DOCUMENTATION, DOCUMENTATION), word, f"`{place.subject}` is {word}.")
    findings.prose("request", where, place.subject, str(old.get("description", "")), str(new.get("description", "")))
    if ("content" in old) != ("content" in new):
        reason = "the value is written in another way"
        place.add("style-changed", (BREAKING, DOCUMENTATION), reason, f"`{place.subject}` is written in another way.")
    elif "content" in old:
        compare_content(place, (old, old_where), (new, where))
    else:
        compare_schema(place, old.get("schema", {}), new.get("schema", {}), (*old_where, "schema"), (*where, "schema"))
    unknown(place, old, new, HANDLED, where)


def _compare_flag(place: Place, flag: str, before: bool, after: bool) -> None:
    if before != after:
        reason = "what was sent is accepted as before" if after else "what was accepted is refused"
        sentence = f"`{place.subject}` {'has' if after else 'no longer has'} {flag}."
        place.add("flag-changed", (ADDITIVE if after else BREAKING, DOCUMENTATION), reason, sentence)
