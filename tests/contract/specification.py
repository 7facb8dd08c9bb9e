"""The specifications as the contract tests read them: with no code of the SDK, the generator or the mock."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import jsonschema_rs
from jsonschema import Draft202012Validator, FormatChecker

from tests.support.documents import specification

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
FORMATS = FormatChecker()
JSON = "application/json"


class Specification:
    """One OpenAPI description."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content
        self._validators: dict[str, Draft202012Validator] = {}
        self._quick: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self._fits: dict[tuple[str, str], bool] = {}

    def resolve(self, node: Any) -> Any:
        """The node, or what its ``$ref`` points at."""
        while isinstance(node, dict) and "$ref" in node:
            target: Any = self.content
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target[step.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def key_header(self, key: str) -> tuple[str, str]:
        """The header that carries a key, by the security scheme: a bearer token, or a header of its own."""
        (scheme,) = self.content["components"]["securitySchemes"].values()
        return ("authorization", f"Bearer {key}") if scheme["type"] == "http" else (scheme["name"].lower(), key)

    def problems(self, schema: Any, value: Any) -> list[str]:
        """What is wrong with a value, in the words of jsonschema."""
        if self._is_valid(schema, value):
            return []
        key = json.dumps(schema, sort_keys=True)
        if key not in self._validators:
            self._validators[key] = Draft202012Validator(self._rooted(schema, key), format_checker=FORMATS)
        return [f"{error.json_path}: {error.message}" for error in self._validators[key].iter_errors(value)]

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits; remembered, as the same parts come back in document after document."""
        key = json.dumps(schema), json.dumps(value)
        if key not in self._fits:
            self._fits[key] = not self.problems(schema, value)
        return self._fits[key]

    def _is_valid(self, schema: Any, value: Any) -> bool:
        # jsonschema takes a hundred times as long as this to find nothing wrong.
        key = json.dumps(schema, sort_keys=True)
        if key not in self._quick:
            self._quick[key] = jsonschema_rs.Draft202012Validator(self._rooted(schema, key), validate_formats=True)
        return self._quick[key].is_valid(value)

    def _rooted(self, schema: Any, text: str) -> Any:
        return {**schema, "components": self.content["components"]} if '"$ref"' in text else schema

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """Every operation by its operationId."""
        return {operation.id: operation for operation in self._operations()}

    @cached_property
    def _literal_first(self) -> list[Operation]:
        return sorted(self.operations.values(), key=lambda candidate: candidate.path.count("{"))

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.content["paths"].items():
            for method in METHODS:
                if method in item:
                    both = [*item.get("parameters", ()), *item[method].get("parameters", ())]
                    parameters = tuple(self.resolve(parameter) for parameter in both)
                    yield Operation(self, item[method]["operationId"], method.upper(), path, item[method], parameters)

    def find(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation at a percent-encoded path and its decoded path parameters; literal paths go first."""
        for operation in self._literal_first:
            if operation.method == method and (match := operation.pattern.fullmatch(path)):
                return operation, {name: unquote(text) for name, text in match.groupdict().items()}
        return None


@dataclass(frozen=True)
class Operation:
    """One operation of a description."""

    specification: Specification
    id: str
    method: str
    path: str
    content: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Matches the operation's paths."""
        return re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", re.escape(self.path)))

    @cached_property
    def query(self) -> dict[str, Mapping[str, Any]]:
        """Query parameters by name."""
        return {item["name"]: item for item in self.parameters if item["in"] == "query"}

    @cached_property
    def takes_text(self) -> bool:
        """Whether its path has a parameter that may be any text."""
        found = [self.specification.resolve(item["schema"]) for item in self.parameters if item["in"] == "path"]
        return bool(found) and all(schema == {"type": "string"} for schema in found)

    @property
    def body_schema(self) -> Any | None:
        """Schema of the JSON request body, None where there is none."""
        body = self.specification.resolve(self.content.get("requestBody", {}))
        return body["content"][JSON]["schema"] if body else None

    @property
    def body_required(self) -> bool:
        """Whether a request must have a body."""
        return bool(self.specification.resolve(self.content.get("requestBody", {})).get("required"))

    @cached_property
    def body_names(self) -> set[str]:
        """Documented fields of the request body."""
        return set(self.specification.resolve(self.body_schema or {}).get("properties", {}))

    @cached_property
    def responses(self) -> dict[str, Any]:
        """Documented answers by status."""
        return {code: self.specification.resolve(answer) for code, answer in self.content["responses"].items()}


SPECIFICATIONS = {
    path.stem: Specification(specification(path.stem)) for path in sorted((ROOT / "specs").glob("*.yaml"))
}
EVERY_OPERATION = [(name, id_) for name, one in SPECIFICATIONS.items() for id_ in one.operations]
