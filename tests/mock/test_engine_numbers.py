"""The engine on a document whose ids are whole numbers, and whose jobs cannot be stopped once they are over."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from reelkit.mock import MockRequest, ProviderMock


def told(schema: Any, status: str = "200", example: Any = None) -> dict[str, Any]:
    media = {"schema": schema} | ({} if example is None else {"example": example})
    return {status: {"description": "", "content": {"application/json": media}}}


def parameter(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def problem(text: str, code: str) -> dict[str, Any]:
    return {"code": code, "message": text}


ERROR = {"type": "object", "required": ["message"], "properties": {"message": {"type": "string"}}}
MISSING = {
    "404": {
        "description": "",
        "content": {
            "application/json": {
                "schema": ERROR,
                "examples": {
                    "shelf": {"value": problem("No such shelf", "shelf_not_found")},
                    "jar": {"value": problem("No such jar", "jar_not_found")},
                },
            }
        },
    }
}
SHELF = {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "integer", "format": "int32"}, "name": {"type": "string"}},
}
JAR = {
    "type": "object",
    "required": ["id", "grams", "shelfId"],
    "properties": {"id": {"type": "integer"}, "grams": {"type": "number"}, "shelfId": {"type": "integer"}},
}
BAKE = {
    "type": "object",
    "required": ["id", "status"],
    "properties": {"id": {"type": "integer"}, "status": {"enum": ["baking", "done", "burnt", "stopped"]}},
}
SHELF_ID, JAR_ID, BAKE_ID = (
    parameter("shelfId", type="integer"),
    parameter("jarId", type="integer"),
    parameter("bakeId"),
)
GONE = {"type": "object", "required": ["jarId"], "properties": {"jarId": {"type": "integer"}}}


def paged(items: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": ["items"], "properties": {"items": {"type": "array", "items": items}}}
    return {"x-reelkit-pagination": {"style": "cursor", "items": "/items"}, "responses": {**told(schema), **MISSING}}


def body(**properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": [*properties], "properties": properties}
    return {"required": True, "content": {"application/json": {"schema": schema}}}


POLL = {"state": "/status", "pending": ["baking"], "succeeded": ["done"], "failed": ["burnt"], "cancelled": ["stopped"]}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "x-reelkit-provider": {"name": "Kitchen", "errors": {"code": "/code", "message": "/message"}},
    "components": {},
    "paths": {
        "/shelves": {
            "get": paged(SHELF),
            "post": {"requestBody": body(name={"type": "string"}), "responses": told(SHELF, "201")},
        },
        "/shelves/{shelfId}": {"parameters": [SHELF_ID], "get": {"responses": {**told(SHELF), **MISSING}}},
        "/shelves/{shelfId}/jars": {
            "parameters": [SHELF_ID],
            "get": paged(JAR),
            "post": {"requestBody": body(grams={"type": "number"}), "responses": {**told(JAR, "201"), **MISSING}},
        },
        "/shelves/{shelfId}/jars/{jarId}": {
            "parameters": [SHELF_ID, JAR_ID],
            "get": {"responses": {**told(JAR), **MISSING}},
            "delete": {"responses": {**told(GONE), **MISSING}},
        },
        "/bakes": {"post": {"x-reelkit-job": {"poll": "bake", "id": "/id"}, "responses": told(BAKE, "202")}},
        "/bakes/{bakeId}": {
            "parameters": [BAKE_ID],
            "get": {"operationId": "bake", "x-reelkit-poll": {**POLL, "cancel": "stop"}, "responses": told(BAKE)},
        },
        "/bakes/{bakeId}/stop": {
            "parameters": [BAKE_ID],
            "post": {
                "operationId": "stop",
                "responses": {**told(BAKE), **told(ERROR, "409", problem("It is baked", "over"))},
            },
        },
    },
}


def ask(mock: ProviderMock, method: str, path: str, sent: Any = None) -> tuple[int, Any]:
    headers = (("content-type", "application/json"),)
    content = b"" if sent is None else json.dumps(sent).encode()
    response = mock.handle(MockRequest(method, path, (), headers, content))
    return response.status, response.json()


@pytest.fixture
def mock() -> ProviderMock:
    return ProviderMock.from_document(DOCUMENT, items=3)


def test_ids_that_are_numbers_are_served_and_fit_their_schema(mock: ProviderMock) -> None:
    shelf_schema: Any = Draft202012Validator(SHELF)
    _, listed = ask(mock, "GET", "/shelves")
    _, made = ask(mock, "POST", "/shelves", {"name": "Low"})
    assert made["name"] == "Low"
    for shelf in (*listed["items"], made):
        assert not [*shelf_schema.iter_errors(shelf)]
        assert -(2**31) <= shelf["id"] < 2**31
        assert ask(mock, "GET", f"/shelves/{shelf['id']}") == (200, shelf)
    ids = [shelf["id"] for shelf in ask(mock, "GET", "/shelves")[1]["items"]]
    assert ids == [made["id"], *(shelf["id"] for shelf in listed["items"])]
    assert len({*ids}) == len(ids)


def test_numbered_items_of_numbered_items(mock: ProviderMock) -> None:
    other = ask(mock, "POST", "/shelves", {"name": "Low"})[1]["id"]
    _, made = ask(mock, "POST", "/shelves/1/jars", {"grams": 3.5})
    assert (made["grams"], made["shelfId"]) == (3.5, 1)
    assert ask(mock, "GET", f"/shelves/1/jars/{made['id']}") == (200, made)
    assert ask(mock, "GET", f"/shelves/{other}/jars/{made['id']}")[1] == problem("No such jar", "jar_not_found")
    assert ask(mock, "GET", f"/shelves/77/jars/{made['id']}")[1] == problem("No such shelf", "shelf_not_found")
    assert ask(mock, "DELETE", f"/shelves/1/jars/{made['id']}") == (200, {"jarId": made["id"]})
    assert ask(mock, "GET", f"/shelves/1/jars/{made['id']}")[0] == 404


def test_a_job_that_is_over_cannot_be_stopped_where_the_document_says_so(mock: ProviderMock) -> None:
    _, job = ask(mock, "POST", "/bakes")
    assert ask(mock, "POST", f"/bakes/{job['id']}/stop")[1]["status"] == "stopped"
    assert ask(mock, "POST", f"/bakes/{job['id']}/stop") == (409, problem("It is baked", "over"))
    _, job = ask(mock, "POST", "/bakes")
    mock.clock.advance(60)
    assert ask(mock, "POST", f"/bakes/{job['id']}/stop") == (409, problem("It is baked", "over"))
