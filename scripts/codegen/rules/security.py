"""How the key travels: one key, sent in one way that every operation accepts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scripts.codegen.kinds import Finding
from scripts.codegen.security import SENDABLE, schemes_that_suffice
from scripts.codegen.spec import Path
from scripts.codegen.view import Operation, View

# RFC 9110, section 5.6.2.
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# What HTTP clients write themselves, and what says how a body is sent.
_TAKEN = frozenset({"accept", "accept-encoding", "connection", "content-length", "content-type", "host", "user-agent"})


def own_security(operation: Operation) -> Iterator[Finding]:
    """The generator ignores top-level security."""
    if not operation.node.get("security"):
        none = operation.node.get("security") == []
        said = "write [{}] if it needs no key" if none else "the generator ignores top-level security: state it here"
        yield (*operation.where, "security"), said


def security_schemes(view: View) -> Iterator[Finding]:
    """A scheme that the client cannot serve makes every request fail."""
    schemes = view.value["components"].get("securitySchemes")
    schemes = schemes if isinstance(schemes, dict) else {}
    seen = set(schemes)
    for operation in view.operations:
        for index, requirement in enumerate(operation.node.get("security") or ()):
            for name in set(requirement if isinstance(requirement, dict) else ()) - seen:
                # Once, not for every operation that asks for it.
                seen.add(name)
                yield (*operation.where, "security", index, name), f"{name} is no security scheme of this document"
    for name, scheme in schemes.items():
        yield from _scheme(view, scheme, ("components", "securitySchemes", name))
    if seen == set(schemes):
        yield from _one_for_all(view)


def _scheme(view: View, scheme: dict[str, Any], where: Path) -> Iterator[Finding]:
    if "$ref" in scheme:
        yield (*where, "$ref"), "write the security scheme here: the generator reads no reference to one"
        return
    kind = str(scheme.get("type"))
    way = scheme.get("scheme" if kind == "http" else "in") if kind in ("http", "apiKey") else None
    if (kind, str(way).lower()) not in SENDABLE:
        can = " or ".join(" ".join(one) for one in sorted(SENDABLE))
        yield where, f"{' '.join([kind, *([str(way)] if way else [])])}: the clients can only {can}"
    elif kind == "apiKey" and isinstance(scheme.get("name"), str):
        yield from _name(view, scheme["name"], str(way), (*where, "name"))


def _name(view: View, name: str, place: str, where: Path) -> Iterator[Finding]:
    """What carries the key must be sendable, and carry nothing else."""
    if place == "header" and not _TOKEN.fullmatch(name):
        yield where, f"{name!r} is no name of a header"
    elif not name:
        yield where, "the parameter needs a name"
    elif place == "header" and name.lower() in _TAKEN:
        yield where, f"{name} says something else in every request, and cannot carry the key"
    for operation in view.operations:
        for one in operation.parameters:
            same = one.name.lower() == name.lower() if place == "header" else one.name == name
            if one.place == place and same:
                yield one.where, f"{one.name} carries the key already: the client adds it to every request"


def _one_for_all(view: View) -> Iterator[Finding]:
    """The client has one key; of alternatives, one that every operation accepts is used."""
    common: set[str] | None = None
    for operation in view.operations:
        found = schemes_that_suffice(operation.node.get("security"))
        if found is None:
            continue
        where = (*operation.where, "security")
        if not found:
            yield where, "the client sends one key, and this asks for several at once"
            continue
        if common is not None and not common & found:
            asked = " or ".join(sorted(found))
            yield where, f"the client sends its key as {' or '.join(sorted(common))} says, and this asks for {asked}"
            continue
        common = found if common is None else common & found
