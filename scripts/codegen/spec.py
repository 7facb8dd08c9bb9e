"""Read a specification: its operations as data, and everything in it by JSON path."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from typing import Any, NamedTuple

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
Path = tuple[str | int, ...]


class Operation(NamedTuple):
    """One operation of a specification, with what the wrapper needs to know of it at run time."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


def snake_case(text: str) -> str:
    """The name that the generator gives to a module, tag or method."""
    # Loading the generator takes most of a second, which a run with nothing to do has not.
    from openapi_python_client.strings import PythonIdentifier  # noqa: PLC0415

    return str(PythonIdentifier(text, "field_"))


def argument_name(text: str) -> str:
    """The name of an argument: snake case, and as the specification says, unless Python cannot."""
    name = snake_case(text).rstrip("_")
    return f"{name}_" if keyword.iskeyword(name) else name


def iterate_operations(spec: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every operation as path, method and object, in the order of the file."""
    for path, item in spec.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def operations(spec: dict[str, Any]) -> list[Operation]:
    """What the wrapper needs to know of every operation at run time."""
    return [
        Operation(
            id=operation["operationId"],
            name=snake_case(operation["operationId"]),
            tag=snake_case(operation["tags"][0]),
            method=method.upper(),
            path=path,
            retry=operation["x-reelkit-retry"],
            success=tuple(sorted(int(status) for status in operation["responses"] if status.startswith("2"))),
        )
        for path, method, operation in iterate_operations(spec)
    ]


def walk(node: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Every part of a document with its path."""
    yield path, node
    if isinstance(node, dict):
        for key, value in node.items():
            yield from walk(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*path, index))


def steps_of(pointer: str) -> tuple[str, ...]:
    """The keys that a JSON pointer such as ``#/components/schemas/File`` goes through."""
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in pointer.removeprefix("#/").split("/"))


def look_up(spec: Any, pointer: str) -> Any:
    """What a JSON pointer such as ``#/components/schemas/File`` leads to; KeyError if it leads nowhere."""
    node = spec
    for step in steps_of(pointer):
        node = node[step]
    return node
