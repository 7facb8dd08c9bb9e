"""One provider, as the pages about it need it: the specification, and the Python that was generated from it."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

from reelkit._registry import PROVIDERS

from scripts.codegen.document import LOADER

ROOT = Path(__file__).resolve().parents[2]
NOTE = "<!-- Written by `make generate` from specs/{provider}.yaml: change that. -->"


class Spec:
    """One specification, and the Python that was generated from it."""

    def __init__(self, provider: str) -> None:
        self.provider = provider
        self.title = PROVIDERS[provider].title
        self.document = LOADER((ROOT / "specs" / f"{provider}.yaml").read_bytes()).get_single_data()
        self.operations = import_module(f"{provider}_api.operations").OPERATIONS.values()
        start, version, _ = next(iter(self.document["paths"])).partition("/v1/")
        self.prefix = f"{start}/v1" if version else ""
        self.models = import_module(f"{provider}_api.models")

    def resolve(self, node: Mapping[str, Any]) -> Mapping[str, Any]:
        """Follow ``$ref``, as far as it goes."""
        while "$ref" in node:
            found: Any = self.document
            for step in node["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            node = found
        return node

    def describe(self, operation: Any) -> Mapping[str, Any]:
        """What the specification says of an operation."""
        found: Mapping[str, Any] = self.document["paths"][operation.path][operation.method.lower()]
        return found

    def method(self, operation: Any) -> inspect.Signature:
        """The signature of the generated method."""
        module = import_module(f"{self.provider}_api.api.{operation.tag}")
        resource = getattr(module, "".join(part.title() for part in operation.tag.split("_")) + "Api")
        return inspect.signature(getattr(resource, operation.name))

    def errors(self, operation: Any) -> dict[str, Mapping[str, Any]]:
        """The documented error responses by status; "default" stands for all others."""
        responses = self.describe(operation)["responses"]
        return {status: self.resolve(responses[status]) for status in sorted(responses) if status[0] not in "123"}
