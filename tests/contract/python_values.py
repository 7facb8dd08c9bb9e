"""What a decoded answer has to be, told from the JSON and the specification without the generated code."""

from __future__ import annotations

import inspect
import keyword
import re
import typing
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from importlib import import_module
from typing import Any
from uuid import UUID

from .specification import Specification

RESERVED = {
    *keyword.kwlist,
    "bool",
    "classmethod",
    "datetime",
    "dict",
    "float",
    "int",
    "list",
    "property",
    "self",
    "str",
}
PRIMITIVES = (str, int, float, bool, type(None))


@cache
def models_of(package: str) -> dict[str, Any]:
    """What the types of a generated package name."""
    models = import_module(f"{package}.models")
    return {
        "UUID": UUID,
        "datetime": import_module("datetime"),
        **{name: getattr(models, name) for name in models.__all__},
    }


def hints_of(method: Callable[..., Any]) -> dict[str, Any]:
    """The types of a generated operation's arguments, whose module imports its models for type checkers only."""
    function = inspect.unwrap(method)
    return typing.get_type_hints(function, localns=models_of(function.__module__.partition(".")[0]))


def attribute(name: str) -> str:
    """The Python name of a JSON field: ``contentType`` is ``content_type``, ``from`` is ``from_``."""
    snake = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])", "_", name).lower()
    return f"{snake}_" if snake in RESERVED else snake


def differences(
    specification: Specification, schema: Any, document: Any, value: Any, where: str = "$"
) -> Iterator[str]:
    """Where a decoded value is not what the document says, by value and by type."""
    names = _fitting(specification, schema, document)
    schemas = [specification.resolve(part) for _, part in names]
    formats = {part.get("format") for part in schemas}
    if isinstance(document, dict) and any("properties" in part for part in schemas):
        yield from _object_differences(specification, names, document, value, where)
    elif isinstance(document, list) and any("items" in part for part in schemas):
        if not isinstance(value, list) or len(value) != len(document):
            yield f"{where}: {value!r} for a list of {len(document)}"
            return
        for index, (item, decoded) in enumerate(zip(document, value, strict=True)):
            yield from differences(specification, schemas[0]["items"], item, decoded, f"{where}[{index}]")
    elif isinstance(document, str) and "date-time" in formats:
        if not isinstance(value, datetime) or value.tzinfo is None or value != _moment(document):
            yield f"{where}: {value!r} for {document!r}"
    elif isinstance(document, str) and "uuid" in formats:
        if value != UUID(document):
            yield f"{where}: {value!r} for {document!r}"
    elif isinstance(document, PRIMITIVES) and (value != document or type(value) is not type(document)):
        yield f"{where}: {value!r} for {document!r}"


def _object_differences(
    specification: Specification, names: list[tuple[str | None, Any]], document: dict[str, Any], value: Any, where: str
) -> Iterator[str]:
    models = {name for name, _ in names}
    if type(value).__name__ not in models:
        yield f"{where}: {type(value).__name__} where one of {models} fits"
        return
    schema = specification.resolve(next(part for name, part in names if name == type(value).__name__))
    for name, part in schema.get("properties", {}).items():
        decoded = getattr(value, attribute(name))
        if name in document:
            yield from differences(specification, part, document[name], decoded, f"{where}.{name}")
        elif decoded is not None:
            yield f"{where}.{name}: {decoded!r} where nothing was sent"
    unknown = {name: item for name, item in document.items() if name not in schema.get("properties", {})}
    if schema.get("additionalProperties", True) is True and value.additional_properties != unknown:
        yield f"{where}: {value.additional_properties!r} for the unknown fields {unknown!r}"


def _fitting(specification: Specification, schema: Any, document: Any) -> list[tuple[str | None, Any]]:
    """Every member of a union that the document fits, with its name in the components."""
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else None
    resolved = specification.resolve(schema)
    if "anyOf" not in resolved:
        return [(name, resolved)]
    fitting = [part for part in resolved["anyOf"] if specification.fits(part, document)]
    return [found for part in fitting for found in _fitting(specification, part, document)]


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
