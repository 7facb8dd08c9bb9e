"""Operations without a simulation: checked against, and answered from, the description."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from reelkit.mock import GenviralMock, MockRequest
from reelkit.mock._examples import ExampleAnswers
from reelkit.mock._routing import Router, UnknownPathError, WrongMethodError
from reelkit.mock._schema import Schemas

from tests.mock.support import MOCKS, AnyMock

TEXT = {"type": "string"}
SPEC: dict[str, Any] = {
    "paths": {
        "/things": {
            "post": {
                "operationId": "createThing",
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                },
                "responses": {
                    "201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                    "400": {},
                },
            }
        },
        "/things/search": {"post": {"operationId": "search", "responses": {"204": {}}}},
        "/things/{thingId}": {
            "parameters": [
                {"name": "thingId", "in": "path", "required": True, "schema": {"$ref": "#/components/schemas/Id"}}
            ],
            "get": {
                "operationId": "getThing",
                "parameters": [
                    {"name": "depth", "in": "query", "schema": {"type": "integer", "maximum": 3}},
                    {"name": "deep", "in": "query", "schema": {"type": "boolean"}},
                    {"name": "name", "in": "query", "schema": TEXT},
                ],
                "responses": {
                    "200": {
                        "content": {
                            "application/json": {"schema": {}, "examples": {"one": {"value": {"id": 1}}, "two": {}}}
                        }
                    }
                },
            },
            "delete": {"operationId": "deleteThing", "responses": {"204": {"description": "gone"}}},
        },
    },
    "components": {
        "schemas": {
            "Id": {"type": "string", "format": "uuid"},
            "Thing": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "minLength": 2},
                    "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
                },
            },
        }
    },
}


class ThingMock(GenviralMock):
    """Genviral's words for another description."""

    def __init__(self) -> None:
        super().__init__()
        self._router = Router(SPEC)
        self._examples = ExampleAnswers(SPEC)


def send(method: str, path: str, query: str = "", body: bytes = b"") -> tuple[int, Any]:
    mock = ThingMock()
    headers = (("Authorization", f"Bearer {mock.api_key}"), ("Content-Type", "application/json"))
    pairs = tuple((name, value) for name, _, value in (pair.partition("=") for pair in query.split("&") if pair))
    response = mock.handle(MockRequest(method, path, pairs, headers, body))
    return response.status, response.json() if response.body else None


ID = "/things/11111111-1111-1111-1111-111111111111"


def test_the_first_example_is_the_answer() -> None:
    assert send("GET", ID) == (200, {"id": 1})
    assert send("GET", ID, "depth=3&deep=true&name=7") == (200, {"id": 1})


def test_a_sample_is_the_answer_without_an_example() -> None:
    status, body = send("POST", "/things", body=b'{"name": "ab", "more": 1}')
    assert status == 201
    assert Schemas(SPEC).problem({"$ref": "#/components/schemas/Thing"}, body) is None


def test_an_answer_may_be_empty() -> None:
    assert send("DELETE", ID) == (204, None)


@pytest.mark.parametrize(
    ("query", "status"),
    [("depth=4", 400), ("depth=x", 400), ("deep=yes", 400), ("other=1", 400), ("depth=-1", 200), ("deep=false", 200)],
)
def test_parameters_are_checked(query: str, status: int) -> None:
    assert send("GET", ID, query)[0] == status


def test_path_parameters_are_checked() -> None:
    assert send("GET", "/things/7")[1]["error_code"] == "invalid_path"
    assert send("GET", "/things/")[1]["error_code"] == "invalid_path"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "invalid_json"),
        (b"{", "invalid_json"),
        (b"{}", "invalid_payload"),
        (b"[]", "invalid_payload"),
        (b'{"name": "a"}', "invalid_payload"),
        (b'{"name": "ab", "parts": [{}]}', "invalid_payload"),
    ],
)
def test_bodies_are_checked(body: bytes, code: str) -> None:
    assert send("POST", "/things", body=body)[1]["error_code"] == code


def test_a_literal_path_goes_before_a_parameter() -> None:
    assert send("POST", "/things/search") == (204, None)
    assert send("GET", "/things/search")[0] == 405


def test_the_router_says_why_it_finds_nothing() -> None:
    router = Router(SPEC)
    with pytest.raises(UnknownPathError):
        router.find("GET", "/things/a/b")
    with pytest.raises(WrongMethodError) as wrong:
        router.find("PUT", "/things/a")
    assert wrong.value.allowed == ("DELETE", "GET")
    assert router.find("GET", "/things/a%2Fb%20c")[1] == {"thingId": "a/b c"}


NAMES = st.sampled_from(["a", "b", "c"])
TYPE_NAMES = st.sampled_from(["string", "integer", "number", "boolean", "null", "object"])
SCALARS = st.one_of(st.none(), st.integers(), st.text())


def bounded(kind: str, low_name: str, high_name: str, low: int, width: int) -> dict[str, Any]:
    return {"type": kind, low_name: low, high_name: low + width}


def record(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [name for name in required if name in properties]}


LEAVES = st.one_of(
    st.just({}),
    TYPE_NAMES.map(lambda name: {"type": name}),
    st.just({"type": ["string", "null"]}),
    st.builds(bounded, *map(st.just, ("integer", "minimum", "maximum")), st.integers(-5, 5), st.integers(0, 5)),
    st.builds(bounded, *map(st.just, ("string", "minLength", "maxLength")), st.integers(0, 6), st.integers(0, 3)),
    st.lists(SCALARS, min_size=1, max_size=3).map(lambda values: {"enum": values}),
    st.one_of(st.none(), st.text(), st.booleans()).map(lambda value: {"const": value}),
)
SCHEMAS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda items, count: {"type": "array", "items": items, "minItems": count}, inner, st.integers(0, 2)),
        st.builds(record, st.dictionaries(NAMES, inner, max_size=3), st.lists(NAMES, unique=True)),
        st.lists(inner, min_size=1, max_size=3).map(lambda parts: {"anyOf": parts}),
    ),
    max_leaves=6,
)
VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-6, 12), st.floats(-3, 3), st.text(max_size=8)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)


@given(schema=SCHEMAS)
def test_a_sample_fits_its_schema(schema: dict[str, Any]) -> None:
    value = Schemas({}).sample(schema)
    assert Schemas({}).problem(schema, value) is None
    Draft202012Validator(schema).validate(value)


@given(schema=SCHEMAS, value=VALUES)
@example(schema={"anyOf": [{"const": False}]}, value=0)
@example(schema={"enum": [1]}, value=True)
@example(schema={"enum": [[1]]}, value=[True])
def test_the_check_agrees_with_a_full_validator(schema: dict[str, Any], value: object) -> None:
    expected = Draft202012Validator(schema).is_valid(value)
    assert (Schemas({}).problem(schema, value) is None) == expected


@pytest.mark.parametrize("mock_class", MOCKS)
def test_every_described_operation_has_a_valid_answer(mock_class: type[AnyMock]) -> None:
    mock = mock_class()
    answers = ExampleAnswers(mock.spec)
    for operation in Router(mock.spec).operations.values():
        status, body = answers.answer(operation)
        assert status // 100 == 2
        response = operation.definition["responses"][str(status)]
        if body is not None:
            schema = {**response["content"]["application/json"]["schema"], "components": mock.spec["components"]}
            Draft202012Validator(schema).validate(body)
        assert answers.answer(operation) == (status, body)
