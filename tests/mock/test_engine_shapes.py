"""Small documents, each with something that no larger one here has."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from reelkit.mock import MockRequest, MockResponse, ProviderMock, mock_of
from reelkit.mock.engine._rate_limit import HourlyLimits

ITEM: dict[str, Any] = {"type": "object", "properties": {"id": {"type": "string"}, "name": {"type": "string"}}}


def shown(schema: Any, status: str = "200") -> dict[str, Any]:
    return {"responses": {status: {"description": "x", "content": {"application/json": {"schema": schema}}}}}


def listing(parameters: list[dict[str, Any]] | None = None) -> dict[str, Any]:
    rows = {"type": "object", "properties": {"rows": {"type": "array", "items": ITEM}}}
    return {"operationId": "listRows", "parameters": parameters or [], **shown(rows)}


def mock_with(paths: dict[str, Any], **schemas: Any) -> ProviderMock:
    document = {"openapi": "3.1.0", "info": {"title": "x", "version": "1"}, "paths": paths}
    return ProviderMock.from_document({**document, "components": {"schemas": schemas}})


def ask(mock: ProviderMock, method: str, path: str, body: object = None, **query: str) -> MockResponse:
    content = b"" if body is None else json.dumps(body).encode()
    return mock.handle(MockRequest(method, path, (*query.items(),), (("content-type", "application/json"),), content))


def test_the_files_of_a_provider_without_files_are_its_first_list() -> None:
    mock = mock_with({"/rows": {"get": listing()}})
    assert [item["id"] for item in mock.files] == mock.collection("rows").ids != []
    with pytest.raises(ValueError, match="no provider of reelkit"):
        mock.client()


@pytest.mark.parametrize(
    ("name", "problem"), [("made[gte", None), ("made[gte]", None), ("made[", "made: "), ("made[a][b]", "made: ")]
)
def test_parts_of_an_argument_are_read_by_their_names(name: str, problem: str | None) -> None:
    made = {"type": "object", "properties": {"gte": {"type": "integer"}}, "additionalProperties": False}
    mock = mock_with({"/rows": {"get": listing([{"name": "made", "in": "query", "schema": made}])}})
    response = ask(mock, "GET", "/rows", **{name: "1"})
    assert response.status == (200 if problem is None else 400)
    assert (problem or "") in response.body.decode()


def test_parts_of_an_argument_that_contradict_each_other_are_refused() -> None:
    mock = mock_with({"/rows": {"get": listing([{"name": "made", "in": "query", "schema": {"type": "object"}}])}})
    response = ask(mock, "GET", "/rows", **{"made[a]": "1", "made[a][b]": "1"})
    assert (response.status, b"made cannot be read" in response.body) == (400, True)


SAMPLES: list[tuple[Any, Any]] = [
    ({"const": 3}, 3),
    ({"allOf": [{"$ref": "#/components/schemas/A"}, {"properties": {"b": {"type": "integer"}}}]}, {"a": True, "b": 0}),
    ({"allOf": [{"type": "string", "minLength": 6}]}, "textxx"),
    ({"anyOf": [{"type": "integer", "minimum": 4}, {"type": "null"}]}, 4),
    ({"type": "array", "items": {"type": "number", "maximum": -2}, "minItems": 2}, [-2, -2]),
]


@pytest.mark.parametrize(("schema", "value"), SAMPLES)
def test_a_response_without_an_example_fits_its_schema(schema: Any, value: Any) -> None:
    flag = {"type": "object", "properties": {"a": {"enum": [True]}}}
    mock = mock_with({"/state": {"get": {"operationId": "state", **shown(schema)}}}, A=flag)
    assert ask(mock, "GET", "/state").json() == value


def test_what_stands_beside_a_reference_is_judged_with_it() -> None:
    name = {"$ref": "#/components/schemas/Name", "maxLength": 4, "allOf": [{"pattern": "^a"}]}
    body = {"type": "object", "properties": {"name": name}}
    taken = {"requestBody": {"content": {"application/json": {"schema": body}}}, **shown(ITEM, "201")}
    mock = mock_with(
        {"/rows": {"get": listing(), "post": {"operationId": "add", **taken}}}, Name={"type": "string", "minLength": 2}
    )
    names = ("abc", "a", "abcde", "bcd")
    assert [ask(mock, "POST", "/rows", {"name": given}).status for given in names] == [201, 422, 422, 422]


def test_a_provider_without_a_class_of_its_own_is_simulated_by_the_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reelkit.mock._registry.ENTRIES", {"vimeo": None})
    monkeypatch.setattr(
        "reelkit.mock._registry.load_document", lambda _: {"openapi": "3.1.0", "paths": {"/f": {"get": listing()}}}
    )
    mock = mock_of("vimeo", files=2)
    assert type(mock) is ProviderMock
    assert len(mock.files) == 2


JOB: dict[str, Any] = {
    "type": "object",
    "properties": {
        "id": {"type": "string"},
        "state": {"enum": ["busy", "done", "broken"]},
        "error": {"type": "string"},
    },
    "required": ["id", "state"],
}
POLL = {"state": "/state", "pending": ["busy"], "succeeded": ["done"], "failed": ["broken"], "error": "/error"}


def working_mock(**job: Any) -> Any:
    started = {"operationId": "start", "x-reelkit-job": {"poll": "look", "id": "/id", **job}, **shown(ITEM, "202")}
    id_parameter = [{"name": "jobId", "in": "path", "required": True, "schema": {"type": "string"}}]
    look = {"operationId": "look", "x-reelkit-poll": POLL, "parameters": id_parameter, **shown(JOB)}
    return mock_with({"/jobs": {"post": started}, "/jobs/{jobId}": {"get": look}})


def test_an_error_that_cannot_be_null_is_left_out_of_a_job_without_one() -> None:
    mock = working_mock()
    job = f"/jobs/{ask(mock, 'POST', '/jobs').json()['id']}"
    assert ask(mock, "GET", job).json() == {"id": job.rpartition("/")[2], "state": "busy"}
    mock.jobs.script("failed")
    mock.clock.advance(60)
    assert ask(mock, "GET", job).json()["state"] == "done"


def test_the_start_of_a_job_that_nothing_tells_of_is_as_its_schema() -> None:
    mock = working_mock(poll="nothing")
    assert ask(mock, "POST", "/jobs").json() == {"id": "text", "name": "text"}


def test_a_search_whose_response_holds_no_list_finds_nothing() -> None:
    found = {"type": "object", "properties": {"count": {"type": "integer"}}}
    mock = mock_with({"/rows": {"get": listing()}, "/rows/search": {"post": {"operationId": "find", **shown(found)}}})
    response = ask(mock, "POST", "/rows/search", {"query": "row"})
    assert (response.status, response.json()) == (200, {"count": 0})


def test_an_item_whose_example_is_null_is_made_from_its_schema() -> None:
    row = {
        **ITEM,
        "properties": {**ITEM["properties"], "size": {"type": "integer", "minimum": 7}},
        "required": ["size"],
    }
    response = shown({"type": "object", "properties": {"data": row}})
    response["responses"]["200"]["content"]["application/json"]["example"] = {"data": None}
    row_id = [{"name": "rowId", "in": "path", "required": True, "schema": {"type": "string"}}]
    get = {"operationId": "get", "parameters": row_id, **response}
    mock = mock_with({"/rows": {"get": listing()}, "/rows/{rowId}": {"get": get}})
    first = mock.collection("rows").ids[0]
    assert ask(mock, "GET", f"/rows/{first}").json()["data"] | {"name": ""} == {"id": first, "name": "", "size": 7}
    assert ask(mock, "GET", "/rows/").status == 400


def test_a_collection_may_have_a_name_of_its_own() -> None:
    hinted = {"operationId": "state", "x-reelkit-collection": "states", **shown(ITEM)}
    mock = mock_with({"/rows": {"get": listing()}, "/state": {"get": hinted}})
    assert mock.collections == ["rows", "states"]
    assert ask(mock, "GET", "/state").json() == {"id": "text", "name": "text"}


def test_without_jsonschema_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jsonschema", None)
    with pytest.raises(ImportError, match=r"reelkit\[mock\]"):
        mock_with({})


def test_an_operation_of_whose_limit_nothing_is_told_has_none() -> None:
    scarce = {**listing(), "operationId": "scarce", "description": "At most 2 requests per hour."}
    mock = mock_with({"/rows": {"get": listing()}, "/scarce": {"get": scarce}})
    mock._limits = HourlyLimits()
    assert [ask(mock, "GET", path).status for path in ("/rows", "/scarce") for _ in range(3)] == [200] * 5 + [429]


def test_arguments_without_a_schema_and_headers_that_http_defines_are_not_judged() -> None:
    accepted = {"name": "Accept", "in": "header", "required": True, "schema": {"enum": ["text/csv"]}}
    mock = mock_with({"/rows": {"get": listing([accepted, {"name": "odd", "in": "query"}])}})
    assert ask(mock, "GET", "/rows", odd="[x").status == 200
