"""A specification as the rules read it: operations with their arguments and schemas, each with its place.

It expects nothing of the document, not even that objects are where OpenAPI has objects.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from scripts.codegen.alternatives import Schemas
from scripts.codegen.parts import Part, parts
from scripts.codegen.spec import METHODS, Path, look_up
from scripts.codegen.vocabulary import (
    ArgumentExtensions,
    Batch,
    Job,
    Pagination,
    Poll,
    fragments,
    read,
    read_extensions,
    usable,
    word,
)

T = TypeVar("T")


@dataclass(frozen=True)
class Argument:
    """A parameter, or a property of the request body."""

    where: Path
    name: str
    place: str
    """path, query, header, cookie or body."""
    node: dict[str, Any]
    schema: Any

    @cached_property
    def extensions(self) -> ArgumentExtensions:
        """What the vocabulary says of it."""
        return usable(read_extensions(ArgumentExtensions, self.node, self.where)) or ArgumentExtensions()


@dataclass(frozen=True)
class Operation:
    """One operation."""

    view: View
    where: Path
    path: str
    method: str
    node: dict[str, Any]

    @property
    def id(self) -> str:
        """Its operationId, or what messages call it where there is none."""
        return str(self.node.get("operationId") or f"{self.method.upper()} {self.path}")

    @property
    def tags(self) -> list[Any]:
        """Its tags."""
        return _list(self.node.get("tags"))

    @cached_property
    def parameters(self) -> list[Argument]:
        """Its parameters and those of its path; those that are no objects are left out."""
        found: dict[tuple[Any, Any], Argument] = {}
        item = _dict(_dict(self.view.value.get("paths")).get(self.path))
        for above, listed in ((self.where[:2], item), (self.where, self.node)):
            for index, node in enumerate(_list(listed.get("parameters"))):
                where, parameter = self.view.target(node, (*above, "parameters", index))
                name, place = parameter.get("name"), parameter.get("in")
                if isinstance(name, str):
                    found[place, name] = Argument(where, name, str(place), parameter, parameter.get("schema"))
        return list(found.values())

    @cached_property
    def body(self) -> tuple[Path, Any] | None:
        """The schema of a JSON request body."""
        where, body = self.view.target(self.node.get("requestBody"), (*self.where, "requestBody"))
        return next(self.view.json_schemas(where, body), None)

    @cached_property
    def properties(self) -> list[Argument]:
        """The properties of the request body."""
        if self.body is None:
            return []
        where, schema = self.body
        alternatives = self.view.schemas.alternatives(schema)
        found: dict[str, Argument] = {}
        for alternative in alternatives:
            for node in alternative.nodes:
                for name, property_ in _dict(node.get("properties")).items():
                    if isinstance(property_, dict) and name not in found:
                        place = self.view.place(property_, where)
                        found[name] = Argument(place, str(name), "body", property_, property_)
        return list(found.values())

    @property
    def arguments(self) -> list[Argument]:
        """Everything that a caller may hand in."""
        return [*self.parameters, *self.properties]

    @cached_property
    def successes(self) -> list[Any]:
        """The schemas of its successful JSON responses."""
        return [schema for status, schema in self._responses if status.startswith("2")]

    @cached_property
    def errors(self) -> list[Any]:
        """The schemas of its other JSON responses."""
        return [schema for status, schema in self._responses if not status.startswith(("1", "2", "3"))]

    @cached_property
    def has_broken_responses(self) -> bool:
        """Whether a reference to a response leads nowhere, so that not all of them are known."""
        responses = _dict(self.node.get("responses"))
        return any("$ref" in _dict(one) and not self.view.target(one, ())[1] for one in responses.values())

    @cached_property
    def _responses(self) -> list[tuple[str, Any]]:
        found = []
        for status, response in _dict(self.node.get("responses")).items():
            where, node = self.view.target(response, (*self.where, "responses", status))
            found += [(str(status), schema) for _, schema in self.view.json_schemas(where, node)]
        return found

    def parameter(self, name: str, place: str = "query") -> Argument | None:
        """Its parameter of a name."""
        return next((one for one in self.parameters if (one.name, one.place) == (name, place)), None)

    @cached_property
    def pagination(self) -> Pagination | None:
        """How it is paged, as far as that can be read."""
        return self._said(Pagination, "pagination")

    @cached_property
    def batch(self) -> Batch | None:
        """How it is cut into several requests, as far as that can be read."""
        return self._said(Batch, "batch")

    @cached_property
    def job(self) -> Job | None:
        """The work that it starts, as far as that can be read."""
        return self._said(Job, "job")

    @cached_property
    def poll(self) -> Poll | None:
        """The work whose state it tells, as far as that can be read."""
        return self._said(Poll, "poll")

    def fragments(self, cls: type[Any], name: str) -> dict[str, Any] | None:
        """What can be read of an extension, field by field; None if it is not there."""
        value = self.node.get(word(name))
        return None if value is None else fragments(cls, value)

    def _said(self, cls: type[T], name: str) -> T | None:
        value = self.node.get(word(name))
        return None if value is None else usable(read(cls, value, self.where))


class View:
    """A whole specification."""

    def __init__(self, value: Any) -> None:
        self.value: dict[str, Any] = _dict(value)
        self.schemas = Schemas(self.value)

    @cached_property
    def operations(self) -> list[Operation]:
        """Every operation, in the order of the file."""
        return [
            Operation(self, ("paths", path, method), str(path), method, item[method])
            for path, item in _dict(self.value.get("paths")).items()
            if isinstance(item, dict)
            for method in METHODS
            if isinstance(item.get(method), dict)
        ]

    @cached_property
    def parts(self) -> list[Part]:
        """Every object of the document that describes something."""
        return list(parts(self.value))

    @cached_property
    def _places(self) -> dict[int, Path]:
        return {id(part.node): part.where for part in reversed(self.parts)}

    def place(self, node: Any, default: Path) -> Path:
        """Where a part of the document stands."""
        return self._places.get(id(node), default)

    def operation(self, identifier: str) -> Operation | None:
        """The operation of an id."""
        return next((one for one in self.operations if one.node.get("operationId") == identifier), None)

    @property
    def components(self) -> dict[str, Any]:
        """The schemas that have a name."""
        return _dict(_dict(self.value.get("components")).get("schemas"))

    def id_property(self, schema: Any) -> str | None:
        """Which property identifies an object of a schema; None if nothing does."""
        for alternative in self.schemas.alternatives(schema):
            for node in alternative.nodes:
                if word("id") in node:
                    # One that is no name is reported where it stands.
                    return str(node[word("id")])
        return "id" if any("id" in one.properties for one in self.schemas.alternatives(schema)) else None

    def target(self, node: Any, where: Path) -> tuple[Path, dict[str, Any]]:
        """What an object is, or what its reference means."""
        reference = _dict(node).get("$ref")
        if isinstance(reference, str):
            try:
                found = look_up(self.value, reference)
            except (AttributeError, KeyError, TypeError):
                return where, {}
            steps = reference.removeprefix("#/").split("/")
            return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps), _dict(found)
        return where, _dict(node)

    def json_schemas(self, where: Path, node: dict[str, Any]) -> Iterator[tuple[Path, Any]]:
        """The schemas of the JSON content of a request body or response."""
        for media_type, content in _dict(node.get("content")).items():
            base = str(media_type).partition(";")[0].strip().lower()
            if (base == "application/json" or base.endswith("+json")) and "schema" in _dict(content):
                yield (*where, "content", media_type, "schema"), content["schema"]


def _dict(value: Any) -> dict[Any, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
