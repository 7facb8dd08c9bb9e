"""What the command line needs to know of a specification."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter of an operation, or a property of its body."""

    wire_name: str
    python_name: str
    kind: str
    """integer, number, boolean, string, strings (a list of them) or json."""
    required: bool
    in_body: bool
    description: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a provider."""

    provider: str
    tag: str
    name: str
    summary: str
    fields: tuple[Field, ...]

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
    return tuple(
        Operation(
            provider,
            found.tag,
            found.name,
            spec["paths"][found.path][found.method.lower()].get("summary", ""),
            tuple(_fields(spec, spec["paths"][found.path], found.method.lower())),
        )
        for found in known
    )


def _fields(spec: dict[str, Any], path_item: dict[str, Any], method: str) -> Iterator[Field]:
    operation = path_item[method]
    for unresolved in [*path_item.get("parameters", ()), *operation.get("parameters", ())]:
        parameter = resolve(spec, unresolved)
        schema = parameter["schema"]
        text = parameter.get("description") or resolve(spec, schema).get("description", "")
        yield _field(spec, parameter["name"], schema, parameter.get("required", False), text, in_body=False)
    body = resolve(spec, operation.get("requestBody", {})).get("content", {}).get("application/json", {})
    schema = resolve(spec, body.get("schema", {}))
    for name, property_schema in schema.get("properties", {}).items():
        text = property_schema.get("description") or resolve(spec, property_schema).get("description", "")
        yield _field(spec, name, property_schema, name in schema.get("required", ()), text, in_body=True)


def _field(
    spec: dict[str, Any], name: str, unresolved: dict[str, Any], required: bool, text: str, *, in_body: bool
) -> Field:
    schema = _without_null(spec, resolve(spec, unresolved))
    types = [kind for kind in _as_list(schema.get("type")) if kind != "null"]
    kind = types[0] if len(types) == 1 else "json"
    if kind == "array":
        item = resolve(spec, schema.get("items", {}))
        kind = "strings" if item.get("type") == "string" else "json"
    elif kind == "object":
        kind = "json"
    choices = tuple(str(choice) for choice in schema.get("enum", ()) if choice is not None)
    return Field(name, snake_case(name), kind, required, in_body, " ".join(text.split()), choices)


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


def snake_case(name: str) -> str:
    """``folderId`` as Python has it."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
