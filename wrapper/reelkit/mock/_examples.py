"""Answers for operations that no simulator handles: the description's own examples, or a sample of the schema."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Literal

from ._routing import Operation, resolve
from ._schema import Schemas

JSON = "application/json"
BOOLEANS = {"true": True, "false": False}
NUMBER = re.compile(r"-?(0|[1-9]\d{0,30})(\.\d{1,30})?")


class ExampleAnswers:
    """Checks requests against a description and answers them from it, always in the same way."""

    def __init__(self, spec: Mapping[str, Any]) -> None:
        self._spec = spec
        self._schemas = Schemas(spec)

    def problem(
        self, operation: Operation, path: Mapping[str, str], query: Mapping[str, str]
    ) -> tuple[Literal["path", "query"] | None, str]:
        """Where a parameter does not fit the description (None if all fit), and what is wrong."""
        places: dict[Literal["path", "query"], Mapping[str, str]] = {"path": path, "query": query}
        for place, values in places.items():
            for parameter in operation.parameters:
                name = parameter["name"]
                if parameter["in"] != place:
                    continue
                if not values.get(name) and parameter.get("required"):
                    return place, f"{name} is required"
                if name in values and (problem := self._parameter_problem(parameter, values[name])):
                    return place, problem
        return None, ""

    def _parameter_problem(self, parameter: Mapping[str, Any], text: str) -> str | None:
        schema, name = parameter.get("schema", {}), parameter["name"]
        problems = [self._schemas.problem(schema, reading, name) for reading in _readings(text)]
        return None if None in problems else problems[0]

    def body_required(self, operation: Operation) -> bool:
        """Whether a request without a body is wrong."""
        return bool(resolve(self._spec, operation.definition.get("requestBody", {})).get("required", False))

    def body_problem(self, operation: Operation, body: Any) -> str | None:
        """What is wrong with the decoded body, or None."""
        content = resolve(self._spec, operation.definition.get("requestBody", {})).get("content", {})
        return self._schemas.problem(content.get(JSON, {}).get("schema", True), body)

    def answer(self, operation: Operation) -> tuple[int, Any | None]:
        """Status and JSON payload of the first documented success, None for an empty body."""
        responses = operation.definition["responses"]
        status = next((code for code in sorted(responses) if code.startswith("2")), "200")
        response = resolve(self._spec, responses.get(status, responses.get("default", {})))
        media = response.get("content", {}).get(JSON)
        if media is None:
            return int(status), None
        for example in media.get("examples", {}).values():
            return int(status), resolve(self._spec, example)["value"]
        if "example" in media:
            return int(status), media["example"]
        return int(status), self._schemas.sample(media.get("schema", True))


def _readings(text: str) -> list[Any]:
    """What a parameter's text can mean: a number, a boolean, the text itself."""
    readings: list[Any] = [text]
    if NUMBER.fullmatch(text):
        readings.insert(0, json.loads(text))
    if text in BOOLEANS:
        readings.insert(0, BOOLEANS[text])
    return readings
