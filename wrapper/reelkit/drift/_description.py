"""The specification inside a generated package: which operation a request is, and how its response should look."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any
from urllib.parse import unquote, urlsplit

from reelkit._registry import PROVIDERS as ENTRIES

from ._json import is_object

METHODS = ("get", "put", "post", "delete", "patch")
PROVIDERS = tuple(ENTRIES)


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: ``template`` holds the segments of its path."""

    id: str
    method: str
    template: tuple[str, ...]
    responses: Mapping[str, Any]

    def fits(self, method: str, segments: tuple[str, ...]) -> bool:
        """Whether a request is one of this operation."""
        return (
            method.upper() == self.method
            and len(segments) == len(self.template)
            and all(
                bool(given) if known.startswith("{") else known == given
                for known, given in zip(self.template, segments, strict=True)
            )
        )


class Description:
    """The specification of one provider."""

    def __init__(self, provider: str, spec: Mapping[str, Any]) -> None:
        self.provider = provider
        self.spec = spec
        found = [
            Operation(item[method]["operationId"], method.upper(), tuple(path.split("/")), item[method]["responses"])
            for path, item in spec["paths"].items()
            for method in METHODS
            if method in item
        ]
        # A literal segment goes before a parameter: /files/search is no file called "search".
        self.operations = sorted(found, key=lambda one: [segment.startswith("{") for segment in one.template])

    def operation(self, method: str, url: str) -> Operation | None:
        """The operation of a request, by its URL or path; None if there is none."""
        segments = tuple(map(unquote, urlsplit(url).path.split("/")))
        return next((one for one in self.operations if one.fits(method, segments)), None)

    def hosts(self) -> Iterator[str]:
        """The provider's documented hosts."""
        for server in self.spec.get("servers", ()):
            yield urlsplit(str(server["url"])).hostname or ""

    def resolve(self, node: Any) -> tuple[Any, str]:
        """What a reference leads to, and the name of that component."""
        name = ""
        while is_object(node) and "$ref" in node:
            reference = str(node["$ref"])
            name = reference.rpartition("/")[2]
            node = self.spec
            for step in reference.removeprefix("#/").split("/"):
                node = node[step.replace("~1", "/").replace("~0", "~")]
        return node, name

    def response(self, operation: Operation, status: int) -> Mapping[str, Any] | None:
        """What is documented for a status: itself, its class (``4XX``), or the default."""
        for key in (str(status), f"{status // 100}XX", "default"):
            if key in operation.responses:
                found, _ = self.resolve(operation.responses[key])
                return found if is_object(found) else {}
        return None


@cache
def describe(provider: str) -> Description:
    """The specification that the installed client was generated from.

    Raises:
        ModuleNotFoundError: For a provider that does not exist.
    """
    text = resources.files(f"{provider}_api").joinpath("openapi.json").read_text(encoding="utf-8")
    return Description(provider, json.loads(text))
