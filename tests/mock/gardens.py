"""A specification that nobody wrote a handler for, and its mock."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator
from reelkit.mock import MockRequest, MockResponse, ProviderMock

DOCUMENT: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "fixture.yaml").read_text(encoding="utf-8"))
PLANTS, PLANT = "/v2/plants", "/v2/plants/{plantId}"


def gardens(**options: Any) -> ProviderMock:
    """A mock of the fixture."""
    return ProviderMock.from_document(DOCUMENT, **options)


def ask(
    mock: ProviderMock, method: str, path: str, body: object = None, *, key: str | None = "right", **query: object
) -> MockResponse:
    """One request, whose response is one that the document describes."""
    headers = [] if key is None else [("Authorization", f"Bearer {mock.api_key if key == 'right' else key}")]
    content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
    if content:
        headers.append(("Content-Type", "application/json"))
    pairs = tuple((name, str(value)) for name, value in query.items())
    response = mock.handle(MockRequest(method, path, pairs, tuple(headers), content))
    assert_described(mock, response)
    return response


def assert_described(mock: ProviderMock, response: MockResponse) -> None:
    """The status is described for the operation, and the body fits its schema."""
    operation_id = mock.requests[-1].operation
    for item in DOCUMENT["paths"].values():
        for definition in item.values():
            if isinstance(definition, dict) and definition.get("operationId") == operation_id:
                described = definition["responses"][str(response.status)]
                if "$ref" in described:
                    described = DOCUMENT["components"]["responses"][described["$ref"].rpartition("/")[2]]
                if "content" not in described:
                    assert response.body == b""
                    continue
                schema = described["content"]["application/json"]["schema"]
                root = {**schema, "components": DOCUMENT["components"]}
                Draft202012Validator(root, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(response.json())
