"""Another specification without handlers: integer ids, several kinds of key, errors of two collections."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from reelkit.mock import ProviderMock

DOCUMENT: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "pantry.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def http_client() -> Iterator[httpx.Client]:
    mock = ProviderMock.from_document(DOCUMENT)
    headers = {"X-Key": mock.api_key, "X-Tenant": "north"}
    with httpx.Client(transport=mock.transport(), base_url="https://pantry.example", headers=headers) as client:
        yield client


@pytest.fixture
def shelf(http_client: httpx.Client) -> str:
    """The path of a shelf."""
    return f"/shelves/{http_client.get('/shelves').json()['result']['rows'][0]['id']}"


def code_of(response: httpx.Response) -> tuple[int, str]:
    return response.status_code, response.json()["error"]["code"]


def jars(http_client: httpx.Client, shelf: str, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = http_client.get(f"{shelf}/jars", params=query).json()["jars"]
    return found


@pytest.mark.parametrize("sealed", [True, False])
def test_a_seeded_boolean_has_both_values(http_client: httpx.Client, shelf: str, sealed: bool) -> None:
    found = jars(http_client, shelf, sealed=sealed)
    assert found
    assert {jar["sealed"] for jar in found} == {sealed}


def test_a_deletion_without_an_example_tells_that_it_was_done(http_client: httpx.Client, shelf: str) -> None:
    jar = f"{shelf}/jars/{jars(http_client, shelf)[0]['jarId']}"
    assert http_client.delete(jar).json() == {"deleted": True}
    assert http_client.get(jar).status_code == 404
    assert http_client.delete(shelf).json() == {"id": shelf.rpartition("/")[2], "deleted": True}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("{shelf}/jars/99", (404, "jar_not_found")),
        ("{shelf}/jars/abc", (400, "invalid_jar_id")),
        ("/shelves/nope/jars/1", (400, "invalid_shelf_id")),
        ("/shelves/00000000-0000-4000-8000-000000000000/jars/1", (404, "shelf_not_found")),
    ],
)
def test_an_error_is_that_of_the_collection(
    http_client: httpx.Client, shelf: str, path: str, expected: tuple[int, str]
) -> None:
    assert code_of(http_client.get(path.format(shelf=shelf))) == expected


KEYS: list[tuple[dict[str, Any], str | None]] = [
    ({"headers": {"X-Key": "mock_key"}}, None),
    ({"headers": {"Authorization": "Bearer mock_key"}}, None),
    ({"headers": {"Authorization": "Basic Om1vY2tfa2V5"}}, None),
    ({"headers": {"Authorization": "Basic bW9ja19rZXk6"}}, None),
    ({"headers": {"X-App": "any", "Cookie": "a=b; session=mock_key"}}, None),
    ({"headers": {"Cookie": "session=mock_key"}}, "unauthorized"),
    ({}, "unauthorized"),
    ({"headers": {"X-Key": "other"}}, "invalid_key"),
    ({"headers": {"Authorization": "Basic %%"}}, "invalid_key"),
    ({"headers": {"X-Key": "other", "Authorization": "Bearer mock_key"}}, None),
]


@pytest.mark.parametrize(("request_options", "code"), KEYS)
def test_any_of_the_security_schemes_lets_in(
    http_client: httpx.Client, request_options: dict[str, Any], code: str | None
) -> None:
    del http_client.headers["X-Key"]
    response = http_client.get("/shelves", **request_options)
    assert (None if response.is_success else code_of(response)[1]) == code


def test_put_replaces_and_patch_changes(http_client: httpx.Client, shelf: str) -> None:
    given = {"label": "Plum", "sealed": True, "note": "ripe", "colour": "blue"}
    jar = f"{shelf}/jars/{http_client.post(f'{shelf}/jars', json=given).json()['jarId']}"
    kept = {name: value for name, value in http_client.get(jar).json().items() if name != "jarId"}
    assert kept == given
    patched = http_client.patch(jar, json={"label": "Pear"}).json()
    assert (patched["label"], patched["note"], patched["sealed"]) == ("Pear", "ripe", True)
    replaced = http_client.put(jar, json={"label": "Fig"}).json()
    assert json.dumps(replaced) == json.dumps(
        {"jarId": patched["jarId"], "label": "Fig", "sealed": False, "note": None}
    )
    assert http_client.get(jar).json() == replaced


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("colour=red&colour=blue", {"red", "blue"}),
        ("colour=red,blue", {"red", "blue"}),
        ("colour=blue", {"blue"}),
    ],
)
def test_a_list_in_the_query_asks_for_any_of_its_values(
    http_client: httpx.Client, shelf: str, query: str, expected: set[str]
) -> None:
    found = http_client.get(f"{shelf}/jars", params=query).json()["jars"]
    assert {jar["colour"] for jar in found} == expected


def test_every_value_of_a_list_is_judged(http_client: httpx.Client, shelf: str) -> None:
    response = http_client.get(f"{shelf}/jars", params="colour=red&colour=green")
    assert response.status_code == 400


@pytest.mark.parametrize(("tenant", "status"), [("north", 200), ("south", 200), ("west", 400), ("", 400), (None, 400)])
def test_headers_are_judged_as_other_arguments_are(
    http_client: httpx.Client, shelf: str, tenant: str | None, status: int
) -> None:
    del http_client.headers["X-Tenant"]
    headers = {} if tenant is None else {"x-tenant": tenant}
    response = http_client.post(f"{shelf}/move", headers=headers)
    assert response.status_code == status, response.text
    assert status == 200 or "X-Tenant" in response.text


REVIEW = {
    "type": "object",
    "required": ["id", "stars"],
    "properties": {"id": {"type": "integer"}, "stars": {"type": "integer"}},
}
PRODUCT = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}}


def responses(status: str, schema: dict[str, Any], example: Any) -> dict[str, Any]:
    content = {"application/json": {"schema": schema, "examples": {"one": {"value": example}}}}
    return {status: {"description": "As asked for.", "content": content}}


@pytest.mark.parametrize("names", [("id", "reviewId"), ("productId", "id"), ("productId", "reviewId")])
def test_what_was_created_keeps_its_id_whatever_the_path_calls_its_owner(names: tuple[str, str]) -> None:
    product, review = names
    one = {"id": 3, "stars": 5}
    body = {
        "content": {"application/json": {"schema": {"type": "object", "properties": {"stars": {"type": "integer"}}}}}
    }

    def of(*parameters: str) -> list[dict[str, Any]]:
        return [{"name": name, "in": "path", "required": True, "schema": {"type": "integer"}} for name in parameters]

    listed = {"type": "array", "items": PRODUCT}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Shop", "version": "1"},
        "paths": {
            "/products": {"get": {"operationId": "listProducts", "responses": responses("200", listed, [{"id": 1}])}},
            f"/products/{{{product}}}/reviews": {
                "parameters": of(product),
                "get": {
                    "operationId": "listReviews",
                    "responses": responses("200", {"type": "array", "items": REVIEW}, [one]),
                },
                "post": {"operationId": "addReview", "requestBody": body, "responses": responses("201", REVIEW, one)},
            },
            f"/products/{{{product}}}/reviews/{{{review}}}": {
                "parameters": of(product, review),
                "get": {"operationId": "getReview", "responses": responses("200", REVIEW, one)},
            },
        },
    }
    mock = ProviderMock.from_document(document)
    with httpx.Client(transport=mock.transport(), base_url="https://shop.example") as client:
        path = f"/products/{client.get('/products').json()[0]['id']}/reviews"
        made = client.post(path, json={"stars": 4}).json()
        assert made["stars"] == 4
        assert client.get(f"{path}/{made['id']}").json() == made
