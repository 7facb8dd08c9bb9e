from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft202012Validator
from reelkit.mock import GenviralMock, MockRequest, MockResponse, SwiftiaMock, VideoGenMock

AnyMock = GenviralMock | VideoGenMock | SwiftiaMock

MOCKS: list[type[AnyMock]] = [GenviralMock, VideoGenMock, SwiftiaMock]
LIST_PATHS = {
    "genviral": "/api/partner/v1/files",
    "videogen": "/v1/files",
    "swiftia": "/api/uploads/files",
}
LIST_OPERATIONS = {"genviral": "list_files", "videogen": "getFiles", "swiftia": "list_files"}


def ask(
    mock: AnyMock,
    path: str | None = None,
    *,
    method: str = "GET",
    query: dict[str, object] | list[tuple[str, str]] | None = None,
    body: object = None,
    raw: bytes | None = None,
    content_type: str = "application/json",
    key: str | None = "right",
) -> MockResponse:
    """One request to the core, with the right key unless told otherwise."""
    headers = [] if key is None else [("Authorization", f"Bearer {mock.api_key if key == 'right' else key}")]
    content = raw if raw is not None else b"" if body is None else json.dumps(body).encode()
    if content:
        headers.append(("Content-Type", content_type))
    pairs = query if isinstance(query, list) else [(name, str(value)) for name, value in (query or {}).items()]
    return mock.handle(MockRequest(method, path or LIST_PATHS[mock.name], tuple(pairs), tuple(headers), content))


def listed(mock: AnyMock, **query: object) -> list[dict[str, Any]]:
    """The files of one page."""
    payload = ask(mock, query=query).json()
    files: list[dict[str, Any]] = payload["data"]["files"] if mock.name == "genviral" else payload["files"]
    return files


def id_of(file: dict[str, Any]) -> str:
    return str(file["fileId"] if "fileId" in file else file["id"])


def assert_documented(mock: AnyMock, path: str, method: str, response: MockResponse) -> None:
    """The status is described for the operation, and the body fits its schema."""
    responses = mock.spec["paths"][path][method]["responses"]
    described = responses.get(str(response.status), responses.get("default"))
    assert described is not None, f"status {response.status} is not described"
    if "$ref" in described:
        described = mock.spec["components"]["responses"][described["$ref"].rpartition("/")[2]]
    schema = described["content"]["application/json"]["schema"]
    root = {**schema, "components": mock.spec["components"]}
    Draft202012Validator(root, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(response.json())
