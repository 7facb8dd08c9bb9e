"""An OpenAPI document as the engine reads it: paths, schemas, pointers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Any, TypeGuard, cast
from urllib.parse import unquote, unquote_to_bytes, urlsplit

from ._operation import Operation, is_parameter, json_first
from ._words import ERROR_POINTERS

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Pointer = tuple[str, ...]
PLACES = ("path", "query", "header", "cookie")
RECENT = 4096
"""How many paths are remembered with what they lead to."""
# No segment of a path holds a slash.
PARAMETER, END = "/{}", "/"


class Document:
    """One OpenAPI document."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._properties: dict[int, tuple[Any, dict[str, Any]]] = {}
        self._paths: dict[tuple[str, ...], dict[str, Operation]] = {}
        for path, item in content["paths"].items():
            template = tuple(path.split("/"))
            self._paths[template] = {
                method.upper(): self._operation(method, template, item) for method in METHODS if method in item
            }
        self.operations = {
            operation.id: operation for methods in self._paths.values() for operation in methods.values()
        }
        self._bases = {urlsplit(str(node["url"])).path.rstrip("/") for node in content.get("servers", ())} - {""}
        self.find = lru_cache(RECENT)(self._find)
        self._tree: dict[str, Any] = {}
        for template in self._paths:
            node = self._tree
            for segment in template:
                node = node.setdefault(PARAMETER if is_parameter(segment) else segment, {})
            node[END] = template

    def _operation(self, method: str, template: tuple[str, ...], item: Mapping[str, Any]) -> Operation:
        definition: Mapping[str, Any] = item[method]
        found = [self.resolve(node) for node in (*item.get("parameters", ()), *definition.get("parameters", ()))]
        parameters = {(node["in"], node["name"]): node for node in found}
        query = {name: node for (place, name), node in parameters.items() if place == "query"}
        schemas = {name: found for name in query if is_object(found := self.resolve(query[name].get("schema")))}
        body = definition.get("requestBody")
        return Operation(
            id=definition.get("operationId") or f"{method} {'/'.join(template)}",
            method=method.upper(),
            template=template,
            definition=definition,
            parameters={where: [node for (there, _), node in parameters.items() if there == where] for where in PLACES},
            query=query,
            required_query=tuple(name for name, node in query.items() if node.get("required")),
            usual={name: node["default"] for name, node in schemas.items() if {"enum", "default"} <= {*node}},
            lists=frozenset(name for name, node in query.items() if self.items(node.get("schema", True)) is not True),
            body=None if body is None else json_first(self.resolve(body)),
            responses={str(status): json_first(self.resolve(node)) for status, node in definition["responses"].items()},
        )

    def _find(self, path: str) -> tuple[Mapping[str, Operation], dict[str, str]] | None:
        """The operations of a path by their methods, and its decoded parameters; one may be empty.

        Raises ``UnicodeDecodeError`` for a path that is not UTF-8.
        """
        unquote_to_bytes(path).decode()
        # A client sends what the document's server has before its paths; behind a port it may leave that out.
        for base in ("", *self._bases):
            segments = tuple(path.removeprefix(base).split("/"))
            if path.startswith(base) and (template := _template(self._tree, segments)) is not None:
                values = zip(template, segments, strict=True)
                return self._paths[template], {key[1:-1]: unquote(value) for key, value in values if is_parameter(key)}
        return None

    def resolve(self, node: Any) -> Any:
        """The node itself, or what its ``$ref`` points at."""
        found: Any = node
        while is_object(found) and "$ref" in found:
            reference = str(found["$ref"])
            found = self.content
            for part in reference.removeprefix("#/").split("/"):
                found = found[part.replace("~1", "/").replace("~0", "~")]
        return cast("Any", found)

    @cached_property
    def error_pointers(self) -> Mapping[str, list[Pointer]]:
        """Where error bodies keep what."""
        declared = self.content.get("x-reelkit-provider", {}).get("errors", {})
        return {name: pointers(declared.get(name, usual)) for name, usual in ERROR_POINTERS.items()}

    def examples(self, media: Mapping[str, Any]) -> dict[str, Any]:
        """Every example of a body by name, in the order of the document."""
        named = {name: self.resolve(node)["value"] for name, node in media.get("examples", {}).items()}
        return {**({"example": media["example"]} if "example" in media else {}), **named}

    def properties(self, schema: Any) -> Mapping[str, Any]:
        """The properties of an object schema, those of its parts and alternatives included."""
        known = self._properties.get(id(schema))
        if known is not None and known[0] is schema:
            return known[1]
        found: dict[str, Any] = {}
        for part in self._parts(schema):
            for name, property_ in part.get("properties", {}).items():
                found.setdefault(name, property_)
        self._properties[id(schema)] = (schema, found)
        return found

    def required(self, schema: Any) -> frozenset[str]:
        """The properties that an object schema asks for."""
        return frozenset(name for part in self._parts(schema) for name in part.get("required", ()))

    def items(self, schema: Any) -> Any:
        """The schema of the elements of an array."""
        return next((part["items"] for part in self._parts(schema) if "items" in part), True)

    def choices(self, schema: Any) -> list[Any]:
        """The values that a schema lists, none if it does not."""
        return [value for part in self._parts(schema) for value in part.get("enum", ())]

    def additional(self, schema: Any) -> Any:
        """The schema of properties that an object schema does not name."""
        return next(
            (part["additionalProperties"] for part in self._parts(schema) if "additionalProperties" in part), True
        )

    def at(self, schema: Any, place: Pointer) -> Any:
        """The schema of what a pointer leads to, True if the document does not say."""
        for step in place:
            schema = self.items(schema) if step == "-" else self.properties(schema).get(step, True)
        return schema

    def _parts(self, schema: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
        found = self.resolve(schema)
        if is_object(found) and depth < 8:
            yield found
            for keyword in ("allOf", "anyOf", "oneOf"):
                for part in found.get(keyword, ()):
                    yield from self._parts(part, depth + 1)


def _template(node: Mapping[str, Any], segments: Sequence[str]) -> tuple[str, ...] | None:
    """The template that fits, found in the tree of all; literal segments go before parameters."""
    if not segments:
        return node.get(END)
    for name in (segments[0], PARAMETER):
        child = node.get(name)
        if child is not None and (found := _template(child, segments[1:])) is not None:
            return found
    return None


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)


def pointer(text: str) -> Pointer:
    """The steps of a JSON pointer."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in text.split("/")[1:])


def pointers(told: str | Sequence[str]) -> list[Pointer]:
    """The steps of one JSON pointer, or of each of a list."""
    return [pointer(text) for text in ([told] if isinstance(told, str) else told)]


def look_up(value: Any, place: Pointer) -> Any:
    """What a pointer leads to, None where it leads nowhere."""
    for step in place:
        if is_list(value) and step.isdecimal() and int(step) < len(value):
            value = value[int(step)]
        else:
            value = value.get(step) if is_object(value) else None
    return value


def first_at(value: Any, place: Pointer) -> Any:
    """What a pointer leads to, through the first elements of arrays; None where it leads nowhere."""
    for step in place:
        if step == "-":
            value = next(iter(value), None) if is_list(value) else None
        else:
            value = value.get(step) if is_object(value) else None
    return next(iter(value), None) if is_list(value) else value


def put(value: Any, place: Pointer, new: Any) -> Any:
    """A copy of the value with something else where the pointer leads to; objects on the way are made."""
    if not place:
        return new
    if is_list(value) and place[0].isdecimal():
        return [put(old, place[1:], new) if at == int(place[0]) else old for at, old in enumerate(value)]
    known: dict[str, Any] = dict(value) if is_object(value) else {}
    known[place[0]] = put(known.get(place[0]), place[1:], new)
    return known
