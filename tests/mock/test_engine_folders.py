"""Folders of a provider that nobody knows: what the engine reads of them in the document, in other words and forms."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from reelkit.mock import MockRequest, MockResponse
from reelkit.mock.engine._collections import Collection, Resource
from reelkit.mock.engine._folders import FolderMock
from reelkit.mock.engine._parts import parts_of

TEXT: dict[str, Any] = {"type": "string"}
BOX = {
    "type": "object",
    "properties": {"id": TEXT, "name": TEXT, "parentId": {"type": ["string", "null"]}},
    "required": ["id", "name", "parentId"],
}
THING = {"type": "object", "properties": {"id": TEXT, "url": TEXT}, "required": ["id"]}


def answer(status: str, **properties: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties, "required": [*properties]}
    return {"responses": {status: {"description": "", "content": {"application/json": {"schema": schema}}}}}


def listed(name: str, items: Any) -> dict[str, Any]:
    paging = {"style": "cursor", "items": f"/{name}"}
    return {"x-reelkit-pagination": paging, **answer("200", **{name: {"type": "array", "items": items}})}


def body(**properties: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": properties}}}}}


def batch(count: str) -> dict[str, Any]:
    ids = {"type": "array", "items": TEXT}
    told = answer("200", boxId=TEXT, **{count: {"type": "integer"}})
    return {"x-reelkit-batch": {"ids": "things", "result": f"/{count}"}, **body(things=ids), **told}


IN_PATH = {"parameters": [{"name": "boxId", "in": "path", "required": True, "schema": TEXT}]}
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Attic", "version": "1"},
    "paths": {
        "/files": {"get": {"operationId": "files", **listed("files", THING)}},
        "/boxes": {
            "get": {"operationId": "boxes", **listed("boxes", BOX)},
            "post": {"operationId": "box", **body(name=TEXT, parentId=TEXT), **answer("201", box=BOX)},
        },
        "/boxes/{boxId}": {
            **IN_PATH,
            "delete": {"operationId": "burn", **answer("200", id=TEXT)},
            "get": {"operationId": "look", **answer("200", box=BOX)},
        },
        "/boxes/{boxId}/around": {**IN_PATH, "get": {"operationId": "around", **listed("around", BOX)}},
        "/boxes/{boxId}/things": {
            **IN_PATH,
            "get": {"operationId": "things", **listed("things", THING)},
            "post": {"operationId": "put", **batch("put")},
            "delete": {"operationId": "take", **batch("taken")},
        },
    },
}


class Attic(FolderMock[Any, Any]):
    usual_key = "k"
    kinds = ("only",)
    hosts = ("files.example", "uploads.example")

    def _seeded_file(self, index: int, kind: Any, file_id: str, at: int) -> Resource:
        return Resource(file_id, at, {"id": file_id, "url": f"https://files.example/{file_id}"})

    def _holds(self, folder: Resource) -> Collection:
        return self._files

    def _member_data(self, folder: Resource, member: Resource, item: Resource) -> Mapping[str, Any]:
        return item.data


@pytest.fixture
def attic(monkeypatch: pytest.MonkeyPatch) -> Attic:
    parts = parts_of(DOCUMENT)
    monkeypatch.setattr("reelkit.mock.engine._provider.parts_of", lambda _: parts)
    return Attic(files=5)


def ask(attic: Attic, method: str, path: str, **given: Any) -> MockResponse:
    headers = (("content-type", "application/json"),)
    return attic.handle(MockRequest(method, path, (), headers, json.dumps(given).encode() if given else b""))


def new(attic: Attic, name: str, **given: Any) -> str:
    response = ask(attic, "POST", "/boxes", name=name, **given)
    assert response.status == 201
    found: str = response.json()["box"]["id"]
    return found


def test_a_tree_is_read_from_the_property_of_the_parent(attic: Attic) -> None:
    outer = new(attic, "outer")
    inner = new(attic, "inner", parentId=outer)
    core = new(attic, "core", parentId=inner)
    around = ask(attic, "GET", f"/boxes/{core}/around").json()["around"]
    assert [box["id"] for box in around] == [outer, inner]
    assert ask(attic, "POST", "/boxes", name="lost", parentId="nowhere").status == 404
    assert ask(attic, "DELETE", f"/boxes/{outer}").status == 200
    assert [ask(attic, "GET", f"/boxes/{box}").status for box in (outer, inner, core)] == [404] * 3


def test_what_is_put_in_and_taken_out_is_counted_where_the_batch_says(attic: Attic) -> None:
    box, (first, second, *_) = new(attic, "box"), attic.file_ids
    path = f"/boxes/{box}/things"
    assert ask(attic, "POST", path, things=[first, second, first]).json() == {"boxId": box, "put": 2}
    assert [thing["id"] for thing in ask(attic, "GET", path).json()["things"]] == [second, first]
    assert ask(attic, "DELETE", path, things=[first]).json() == {"boxId": box, "taken": 1}
    assert attic.folder_item_ids(box) == [second]
    assert ask(attic, "POST", path, things=["unknown"]).status == 404
    attic.delete_file(second)
    assert attic.folder_item_ids(box) == []
    with pytest.raises(KeyError, match="nowhere"):
        attic.folder_item_ids("nowhere")
