"""The objects of a document that describe something, each with its place and what it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from scripts.codegen.spec import METHODS, Path

# Values that users of the API see, and no part of the description.
_SAMPLES = ("example", "examples")
_SCHEMA_MAPS = ("properties", "patternProperties", "$defs", "dependentSchemas")
_SCHEMA_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SCHEMA_PARTS = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames")
_COMPONENT_KINDS = {"schemas": "schema", "parameters": "parameter"}


class Part(NamedTuple):
    """An object of the document; ``kind`` is document, operation, parameter, schema, property, items or other."""

    where: Path
    node: dict[Any, Any]
    kind: str

    @property
    def is_schema(self) -> bool:
        """Whether it describes a value."""
        return self.kind in ("schema", "property", "items")


def parts(document: Any) -> Iterator[Part]:
    """Every one of them; samples of values are left out."""
    return _parts(document, (), "document")


def _parts(node: Any, where: Path, kind: str) -> Iterator[Part]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _parts(item, (*where, index), kind)
    elif isinstance(node, dict):
        part = Part(where, node, kind)
        yield part
        if part.is_schema:
            yield from _schema_parts(part)
            return
        for key, value in node.items():
            if key not in _SAMPLES and not str(key).startswith("x-"):
                yield from _named_parts(value, (*where, key), key)
            elif key == "examples" and isinstance(value, dict):
                # Examples that are a reference; what is in the others is what users see.
                references = ((name, one) for name, one in value.items() if isinstance(one, dict) and "$ref" in one)
                yield from (Part((*where, key, name), one, "other") for name, one in references)


def _named_parts(value: Any, where: Path, key: Any) -> Iterator[Part]:
    """The parts of a value in an object that is no schema."""
    if len(where) == 2 and where[0] == "components" and isinstance(value, dict):
        for name, node in value.items():
            yield from _parts(node, (*where, name), _COMPONENT_KINDS.get(str(key), "other"))
    elif key == "schema":
        yield from _parts(value, where, "schema")
    elif key == "parameters" and isinstance(value, list):
        yield from _parts(value, where, "parameter")
    elif len(where) == 3 and where[0] == "paths" and key in METHODS:
        yield from _parts(value, where, "operation")
    else:
        yield from _parts(value, where, "other")


def _schema_parts(part: Part) -> Iterator[Part]:
    for key, value in part.node.items():
        if key in _SCHEMA_MAPS and isinstance(value, dict):
            kind = "property" if key == "properties" else "schema"
            for name, schema in value.items():
                yield from _parts(schema, (*part.where, key, name), kind)
        elif key in _SCHEMA_LISTS and isinstance(value, list):
            yield from _parts(value, (*part.where, key), "schema")
        elif key in _SCHEMA_PARTS and isinstance(value, dict):
            kind = "items" if (key, part.kind) == ("items", "property") else "schema"
            yield from _parts(value, (*part.where, key), kind)
