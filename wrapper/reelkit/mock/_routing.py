"""Paths, methods and query names of an API, read from its OpenAPI description."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, cast
from urllib.parse import unquote

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Operation:
    """One method of one path."""

    id: str
    method: str
    template: tuple[str, ...]
    query_names: frozenset[str]
    definition: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]


class UnknownPathError(LookupError):
    """No path template matches."""


class WrongMethodError(LookupError):
    """The path exists, but not with this method; ``allowed`` are those it has."""

    def __init__(self, allowed: tuple[str, ...]) -> None:
        super().__init__(", ".join(allowed))
        self.allowed = allowed


def is_parameter(segment: str) -> bool:
    """Whether a template segment stands for a value, as ``{folderId}`` does."""
    return segment.startswith("{")


def resolve(spec: Mapping[str, Any], node: Any) -> Any:
    """The node itself, or what its ``$ref`` points at."""
    found: Any = node
    while isinstance(found, dict) and "$ref" in found:
        reference = str(cast("dict[str, Any]", found)["$ref"])
        found = spec
        for part in reference.removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
    return cast("Any", found)


class Router:
    """Finds the operation of a request. Literal segments go before parameters."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self.spec = spec
        self._paths: dict[tuple[str, ...], dict[str, Operation]] = {}
        for path, item in spec["paths"].items():
            template = tuple(path.split("/"))
            shared = [resolve(spec, parameter) for parameter in item.get("parameters", ())]
            self._paths[template] = {
                method.upper(): self._operation(method, template, item[method], shared)
                for method in METHODS
                if method in item
            }
        self._ordered = sorted(self._paths, key=lambda template: tuple(map(is_parameter, template)))
        self.operations = {
            operation.id: operation for methods in self._paths.values() for operation in methods.values()
        }

    def _operation(
        self, method: str, template: tuple[str, ...], definition: Mapping[str, Any], shared: list[Mapping[str, Any]]
    ) -> Operation:
        own = [resolve(self.spec, parameter) for parameter in definition.get("parameters", ())]
        parameters = {(item["in"], item["name"]): item for item in (*shared, *own)}
        return Operation(
            id=definition["operationId"],
            method=method.upper(),
            template=template,
            query_names=frozenset(name for place, name in parameters if place == "query"),
            definition=definition,
            parameters=tuple(parameters.values()),
        )

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]]:
        """The operation of that request and its decoded path parameters; a parameter may be empty."""
        segments = path.split("/")
        for template in self._ordered:
            if len(template) == len(segments) and all(
                is_parameter(expected) or expected == segment
                for expected, segment in zip(template, segments, strict=True)
            ):
                break
        else:
            raise UnknownPathError(path)
        methods = self._paths[template]
        if method not in methods:
            raise WrongMethodError(tuple(sorted(methods)))
        values = zip(template, segments, strict=True)
        return methods[method], {name[1:-1]: unquote(value) for name, value in values if is_parameter(name)}


@cache
def load_router(package: str) -> Router:
    """The router of a generated package, from the ``openapi.json`` inside it."""
    text = resources.files(package).joinpath("openapi.json").read_text(encoding="utf-8")
    return Router(json.loads(text))
