"""What the command line needs to know of a specification."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.resources import files
from keyword import iskeyword
from typing import Any

MAX_ITEMS = "max_items"
DELIMITERS = "\\. _-"


@dataclass(frozen=True, slots=True)
class Field:
    """An argument of a method."""

    wire_name: str
    python_name: str
    kind: str
    """integer, number, boolean, string, strings (a list of them) or json."""
    required: bool
    description: str
    choices: tuple[str, ...] = ()
    nullable: bool = False
    in_body: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of a provider."""

    provider: str
    tag: str
    name: str
    summary: str
    fields: tuple[Field, ...]
    starts: bool = False
    """Whether it makes something, so that a request without content cannot be meant."""
    has_job: bool = False
    """Whether what it starts can be waited for."""

    @property
    def path_name(self) -> str:
        """How ``reelkit call`` names it."""
        return f"{self.provider}.{self.tag}.{self.name}"


@cache
def load_operations(provider: str) -> tuple[Operation, ...]:
    """Every operation of a provider, in the order of its specification."""
    package = f"{provider}_api"
    spec = json.loads((files(package) / "openapi.json").read_text(encoding="utf-8"))
    known = import_module(f"{package}.operations").OPERATIONS.values()
    return tuple(_operation(provider, spec, found) for found in known)


def _operation(provider: str, spec: dict[str, Any], found: Any) -> Operation:
    path_item = spec["paths"][found.path]
    described = path_item[found.method.lower()]
    fields = tuple(_fields(spec, path_item, found.method.lower()))
    starts, has_job = found.method == "POST", "x-reelkit-job" in described
    method, summary = described["x-reelkit-method"], described.get("summary", "")
    return Operation(provider, found.tag, method, summary, fields, starts, has_job)


def _fields(spec: dict[str, Any], path_item: dict[str, Any], method: str) -> Iterator[Field]:
    operation = path_item[method]
    paging = operation.get("x-reelkit-pagination")
    query: dict[str, str] = paging.get("query", {}) if paging else {}
    filled = {query.get(name, name) for name in ("limit", str(paging["style"]))} if paging else set[str]()
    for unresolved in [*path_item.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = resolve(spec, unresolved)
        if parameter["name"] in filled:
            continue
        schema = parameter["schema"]
        text = parameter.get("description") or resolve(spec, schema).get("description", "")
        field = _field(spec, parameter, parameter["name"], schema, parameter.get("required", False), text)
        yield replace(field, kind="strings") if "x-reelkit-list" in parameter else field
    if paging:
        yield Field(MAX_ITEMS, MAX_ITEMS, "integer", False, "Stop after so many items.")
    body = resolve(spec, operation.get("requestBody", {})).get("content", {}).get("application/json", {})
    schema = resolve(spec, body.get("schema", {}))
    for name, property_schema in schema.get("properties", {}).items():
        text = property_schema.get("description") or resolve(spec, property_schema).get("description", "")
        field = _field(spec, property_schema, name, property_schema, name in schema.get("required", ()), text)
        yield replace(field, in_body=True)
    if schema.get("additionalProperties"):
        words = "Further members of the body, by their names on the wire."
        yield Field("extra_body", "extra_body", "json", False, words, in_body=True)


def _field(
    spec: dict[str, Any], node: dict[str, Any], name: str, unresolved: dict[str, Any], required: bool, text: str
) -> Field:
    schema = _without_null(spec, resolve(spec, unresolved))
    types = [kind for kind in _as_list(schema.get("type")) if kind != "null"]
    kind = types[0] if len(types) == 1 else "json"
    if kind in ("array", "object"):
        item = resolve(spec, schema.get("items", {}))
        kind = "strings" if item.get("type") == "string" else "json"
    choices = tuple(str(choice) for choice in schema.get("enum", ()) if choice is not None)
    public = python_name(node.get("x-reelkit-name") or name)
    nullable = "null" in _as_list(schema.get("type")) or schema is not resolve(spec, unresolved)
    return Field(name, public, kind, required, " ".join(text.split()), choices, nullable)


def _without_null(spec: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """The one member of an ``anyOf`` that is not null, if there is just one."""
    members = [resolve(spec, member) for member in schema.get("anyOf", ())]
    real = [member for member in members if member.get("type") != "null"]
    return real[0] if len(real) == 1 else schema


def _as_list(value: str | list[str] | None) -> list[str]:
    return [value] if isinstance(value, str) else value or []


def resolve(spec: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """Follow ``$ref``, as far as it goes."""
    while "$ref" in node:
        found: Any = spec
        for step in node["$ref"].removeprefix("#/").split("/"):
            found = found[step]
        node = found
    return node


def python_name(wire: str) -> str:
    """The name that generated methods have for an argument: ``folder_id`` for ``folderId``."""
    text = "".join(one for one in wire if one.isidentifier() or one.isdecimal() or one in DELIMITERS)
    parts = re.split("([A-Z]?[a-z]+)", text) if text.lower() != text else [text]
    name = "_".join(re.findall(rf"[^{re.escape(DELIMITERS)}]+", " ".join(parts))).lower()
    name = (name if name.isidentifier() and not text.startswith("_") else f"field_{name}").rstrip("_")
    return f"{name}_" if iskeyword(name) else name
