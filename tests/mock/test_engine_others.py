"""Four small specifications, unlike each other and unlike the providers', used as somebody would who has read them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from jsonschema import Draft202012Validator
from reelkit.mock import ProviderMock, mock_of

OTHERS = Path(__file__).parent / "others"
KEYS = {
    "store": {"X-Api-Key": "mock_key", "X-Tenant": "north"},
    "chat": {"Authorization": "Bearer mock_key"},
    "clinic": {"X-Client": "me", "X-Secret": "mock_key"},
    "office": {},
}
PRODUCTS, DOCTORS, ROOMS = "/api/products", "/v1/doctors", "/rooms"


@cache
def document(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((OTHERS / f"{name}.yaml").read_text(encoding="utf-8"))
    return found


def api(name: str, headers: Mapping[str, str] | None = None) -> httpx.Client:
    """A plain client of a mock, in which every response is checked to be one that the document describes."""
    mock = ProviderMock.from_document(document(name))

    def check(response: httpx.Response) -> None:
        response.read()
        operation = mock._parts.document.operations.get(mock.requests[-1].operation or "")
        if operation is None:
            return
        described = operation.response(response.status_code)
        assert described, f"{operation.id} describes no {response.status_code}"
        if response.content:
            assert response.headers["content-type"] in described["content"]
            root = {**operation.media(response.status_code)["schema"], "components": document(name)["components"]}
            Draft202012Validator(root).validate(response.json())  # pyright: ignore[reportUnknownMemberType]

    return httpx.Client(
        transport=mock.transport(),
        base_url="http://mock",
        headers=KEYS[name] if headers is None else headers,
        event_hooks={"response": [check]},
    )


def products(client: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get(PRODUCTS, params={"per_page": 50, **query}).json()["data"]
    return found


def code(response: httpx.Response) -> tuple[int, str]:
    body = response.json()
    return response.status_code, body["errors"][0]["code"] if "errors" in body else body["error"]["code"]


def test_pages_are_counted_and_numbered() -> None:
    store = api("store")
    pages = [store.get(PRODUCTS, params={"page": page}).json() for page in (1, 2, 3)]
    assert [len(page["data"]) for page in pages] == [5, 5, 2]
    assert all(page["meta"] == {"count": 12, "pages": 3} for page in pages)


def test_a_boolean_divides_what_is_seeded() -> None:
    for name, query in (("store", "organic"), ("clinic", "accepting")):
        client = api(name)
        halves = [
            client.get(PRODUCTS if name == "store" else DOCTORS, params={query: text}).json()
            for text in ("true", "false")
        ]
        yes, no = [half["data"] if name == "store" else half for half in halves]
        assert yes
        assert no
        assert all(item[query] for item in yes)
        assert not any(item[query] for item in no)


def test_a_list_in_the_query_is_repeated_or_joined() -> None:
    store, clinic = api("store"), api("clinic")
    assert {item["grade"] for item in products(store, grade=["a", "b"])} == {"a", "b"}
    assert {item["grade"] for item in products(store, grade="a,b")} == {"a", "b"}
    assert {item["grade"] for item in products(store, grade="c")} == {"c"}
    assert code(store.get(PRODUCTS, params={"grade": ["a", "z"]})) == (400, "bad_query")
    found = clinic.get(DOCTORS, params={"speciality": "heart|skin"}).json()
    assert {doctor["speciality"] for doctor in found} == {"heart", "skin"}
    assert clinic.get(DOCTORS, params={"speciality": "heart|hair"}).status_code == 422


def test_headers_are_judged() -> None:
    assert code(api("store", {"X-Api-Key": "mock_key"}).get(PRODUCTS)) == (400, "no_tenant")
    assert code(api("store").get(PRODUCTS, headers={"X-Tenant": "west"})) == (400, "no_tenant")


@pytest.mark.parametrize(
    ("name", "path", "headers", "query", "expected"),
    [
        ("store", PRODUCTS, {"X-Api-Key": "mock_key"}, {}, 200),
        ("store", PRODUCTS, {}, {"key": "mock_key"}, 200),
        ("store", PRODUCTS, {"Authorization": httpx.BasicAuth("mock_key", "")._auth_header}, {}, 200),
        ("store", PRODUCTS, {"Authorization": httpx.BasicAuth("any", "mock_key")._auth_header}, {}, 200),
        ("store", PRODUCTS, {"Authorization": "Basic %%%"}, {}, "invalid_key"),
        ("store", PRODUCTS, {"Authorization": "Bearer mock_key"}, {}, "unauthorized"),
        ("store", PRODUCTS, {"X-Api-Key": "other"}, {}, "invalid_key"),
        ("store", PRODUCTS, {}, {}, "unauthorized"),
        ("clinic", DOCTORS, {"Cookie": "theme=dark; session=mock_key"}, {}, 200),
        ("clinic", DOCTORS, {"X-Client": "me"}, {}, "anonymous"),
        ("clinic", DOCTORS, {"X-Secret": "mock_key"}, {}, "anonymous"),
        ("clinic", DOCTORS, {"X-Client": "me", "X-Secret": "other"}, {}, "forbidden"),
    ],
)
def test_any_of_the_security_schemes_is_enough(
    name: str, path: str, headers: dict[str, str], query: dict[str, str], expected: int | str
) -> None:
    response = api(name, {"X-Tenant": "north", **headers}).get(path, params=query)
    if response.status_code == 200:
        assert expected == 200
    else:
        assert code(response) == (401, expected)


def test_a_put_replaces_and_a_post_takes_nothing_from_examples() -> None:
    store = api("store")
    whole = {"grade": "b", "note": "x", "labels": ["q"], "origin": "IT", "organic": True, "supplier": 4}
    made = store.post(PRODUCTS, json={"name": "Pear", **whole}).json()
    assert {name: made[name] for name in whole} == whole
    assert [item["id"] for item in products(store, supplier=4)] == [made["id"]]
    left: dict[str, Any] = {"note": None, "labels": [], "organic": False, "supplier": None}
    changed = store.put(f"{PRODUCTS}/{made['id']}", json={"name": "Plum", "grade": "a"}).json()
    kept = {"id": made["id"], "createdAt": made["createdAt"]}
    assert changed == {"name": "Plum", "grade": "a", **left, **kept}
    assert store.get(f"{PRODUCTS}/{made['id']}").json() == changed
    fresh = store.post(PRODUCTS, json={"name": "Fig", "grade": "a"}).json()
    assert {name: fresh.get(name) for name in (*left, "origin")} == {**left, "origin": None}
    assert "origin" not in fresh


def test_a_put_that_is_said_to_be_partial_keeps_the_rest() -> None:
    clinic = api("clinic")
    path = f"{DOCTORS}/{clinic.get(DOCTORS).json()[0]['id']}"
    kind = "application/vnd.clinic+json"

    def put(**fields: Any) -> Any:
        return clinic.put(path, content=json.dumps(fields), headers={"Content-Type": kind}).json()

    assert clinic.get(path).headers["content-type"] == kind
    before = put(ward={"floor": 2})
    assert before["ward"] == {"floor": 2}
    changed = {"accepting": not before["accepting"]}
    assert put(**changed) == {**before, **changed}


def test_a_put_makes_what_is_not_there_where_the_document_says_so() -> None:
    clinic = api("clinic")
    path = f"{DOCTORS}/{clinic.get(DOCTORS).json()[0]['id']}/patients/pat_new1"
    made = clinic.put(path, json={"name": "Ann"})
    assert (made.status_code, made.json()) == (201, {"id": "pat_new1", "name": "Ann", "mood": "calm"})
    again = clinic.put(path, json={"name": "Bob", "mood": "sad"})
    assert (again.status_code, again.json()) == (200, {"id": "pat_new1", "name": "Bob", "mood": "sad"})
    assert clinic.delete(path).status_code == 204
    assert code(clinic.get(path)) == (404, "no_patient")


def test_a_merge_patch_changes_what_it_names() -> None:
    store = api("store")
    path = f"{PRODUCTS}/{products(store)[0]['id']}"
    before = store.get(path).json()
    headers = {"Content-Type": "application/merge-patch+json"}
    assert store.patch(path, content='{"note": null}', headers=headers).json() == {**before, "note": None}


@pytest.mark.parametrize(
    ("name", "path", "expected"),
    [
        ("store", "/1/reviews/999", "review_not_found"),
        ("store", "/1/reviews/x", "review_not_found"),
        ("store", "/x/reviews/1", "product_not_found"),
        ("store", "/x", "product_not_found"),
        ("store", "/98765/reviews/1", "product_not_found"),
        ("clinic", "/DOC", "no_doctor"),
        ("clinic", "/DOC/patients/pat_1", "no_doctor"),
        ("clinic", "/{}/patients/PAT", "no_patient"),
        ("clinic", "/{}/patients/pat_zz", "no_patient"),
    ],
)
def test_an_error_names_the_kind_of_what_is_missing_or_malformed(name: str, path: str, expected: str) -> None:
    client = api(name)
    if "{}" in path:
        path = path.format(client.get(DOCTORS).json()[0]["id"])
    assert code(client.get(f"{PRODUCTS if name == 'store' else DOCTORS}{path}")) == (404, expected)


def test_a_deletion_says_that_it_was_done() -> None:
    store, chat = api("store"), api("chat")
    path = f"{PRODUCTS}/{products(store)[0]['id']}"
    assert store.delete(path).json() == {"id": products(store)[0]["id"] - 1, "deleted": True}
    room = chat.get(ROOMS).json()["rooms"][0]["roomSlug"]
    made = chat.post(f"{ROOMS}/{room}/messages", json={"text": "hi"}).json()
    gone = chat.delete(f"{ROOMS}/{room}/messages/{made['messageId']}").json()
    assert gone == {**made, "deleted": True}
    assert chat.delete(f"{ROOMS}/{room}").json() == {"ok": True}


def test_many_are_deleted_at_once() -> None:
    store = api("store")
    ids = [item["id"] for item in products(store)]
    gone = store.request("DELETE", PRODUCTS, json={"ids": [*ids[:2], 4_000_000]})
    assert gone.json() == {"ok": True, "removed": 2}
    assert [item["id"] for item in products(store)] == ids[2:]
    assert code(store.request("DELETE", PRODUCTS, json={"ids": []})) == (400, "bad_body")


def test_lists_that_nobody_declared_show_what_was_made() -> None:
    store, chat = api("store"), api("chat")
    review = store.post(f"{PRODUCTS}/1/reviews", json={"stars": 4}).json()
    assert (review["stars"], review["text"]) == (4, None)
    assert store.get(f"{PRODUCTS}/1/reviews").json()[0] == review
    assert review not in store.get(f"{PRODUCTS}/2/reviews").json()
    made = chat.post(ROOMS, json={"title": "T"}).json()
    assert (made["ok"], made["room"]["title"], "private" in made["room"]) == (True, "T", False)
    listed = chat.get(ROOMS).json()
    assert listed["ok"] is True
    assert listed["rooms"][0] == made["room"]
    assert len({room["roomSlug"] for room in listed["rooms"]}) == len(listed["rooms"]) > 1


def test_a_cursor_goes_in_the_body() -> None:
    chat = api("chat")
    room = chat.get(ROOMS).json()["rooms"][0]["roomSlug"]
    for number in range(9):
        chat.post(f"{ROOMS}/{room}/messages", json={"text": str(number)})
    path, seen, after = f"{ROOMS}/{room}/messages/query", list[str](), None
    for _ in range(6):
        page = chat.post(path, json={"after": after}).json()["result"]
        assert len(page["messages"]) <= 4
        seen += [message["messageId"] for message in page["messages"]]
        after = page["next"]
    assert after is None
    assert len({*seen}) == len(seen) == 9 + 12
    pinned = chat.post(path, json={"pinned": True, "count": 20}).json()["result"]["messages"]
    assert pinned
    assert all(message["pinned"] for message in pinned)
    wrong = chat.post(path, json={"after": "nothing"})
    assert (wrong.status_code, wrong.headers["content-type"]) == (400, "application/problem+json")


def test_links_lead_from_page_to_page() -> None:
    clinic = api("clinic")
    page = clinic.get(DOCTORS, params={"size": 5, "accepting": "true"})
    seen = [doctor["id"] for doctor in page.json()]
    page = clinic.get(DOCTORS)
    pages = [page]
    for _ in range(2):
        page = clinic.get(page.links["next"]["url"])
        pages.append(page)
    assert "next" not in page.links
    ids = [doctor["id"] for page in pages for doctor in page.json()]
    assert [len(page.json()) for page in pages] == [5, 5, 2]
    assert len({*ids}) == 12
    assert {*seen} < {*ids}


def test_what_is_archived_says_so_and_is_listed_no_more() -> None:
    chat = api("chat")
    room = chat.get(ROOMS).json()["rooms"][0]
    archived = {**room, "archived": True}
    assert chat.post(f"{ROOMS}/{room['roomSlug']}/archive").json() == {"ok": True, "room": archived}
    assert chat.get(f"{ROOMS}/{room['roomSlug']}").json()["room"] == archived
    assert room["roomSlug"] not in [other["roomSlug"] for other in chat.get(ROOMS).json()["rooms"]]


def test_an_error_without_an_example_is_made_from_its_schema() -> None:
    missing = api("chat").get(f"{ROOMS}/nowhere")
    assert (missing.status_code, missing.headers["content-type"]) == (404, "application/problem+json")
    assert (missing.json()["status"], missing.json()["title"]) == (404, "Not Found")


def test_a_planned_failure_of_any_status_has_a_body() -> None:
    mock = ProviderMock.from_document(document("chat"))
    mock.faults.add(status=520)
    failed = httpx.Client(transport=mock.transport(), base_url="http://mock").get(ROOMS)
    assert (failed.status_code, failed.json()["status"], failed.json()["title"]) == (520, 520, "Error")


def tasks(client: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = client.get("/tasks", params={"page_size": 50, **query}).json()["tasks"]
    return found


def test_a_document_without_any_extension_is_paged_as_its_parameters_are_called() -> None:
    office = api("office")
    page = office.get("/tasks").json()
    seen = [task["slug"] for task in page["tasks"]]
    for _ in range(2):
        page = office.get("/tasks", params={"page_token": page["next_page_token"]}).json()
        seen += [task["slug"] for task in page["tasks"]]
    assert page["next_page_token"] is None
    assert (len({*seen}), page["total_count"]) == (12, 12)
    made = office.post("/tasks", json={"title": "Sweep", "priority": 7, "room": None}).json()
    assert tasks(office)[0] == made == office.get(f"/tasks/{made['slug']}").json()


def test_what_is_searched_is_in_the_list_that_stands_before_it() -> None:
    office = api("office")
    made = office.post("/tasks", json={"title": "Wash the windows"}).json()
    assert office.get("/tasks/search", params={"q": "windows"}).json() == [made]
    assert office.get("/tasks/search", params={"q": "nothing"}).json() == []
    assert office.get("/tasks/search").status_code == 400


@pytest.mark.parametrize("query", ["priority=1&priority=2", "priority=1,2"])
def test_elements_of_a_list_in_the_query_are_numbers_where_the_document_says_so(query: str) -> None:
    office = api("office")
    found = office.get(f"/tasks?page_size=50&{query}").json()["tasks"]
    assert {task["priority"] for task in found} == {1, 2}
    assert {task["room"] for task in tasks(office, room="east west")} == {"east", "west"}
    assert {task["room"] for task in tasks(office, room="west")} == {"west"}


def test_lists_in_headers_and_cookies_are_judged() -> None:
    mock = ProviderMock.from_document(document("office"))
    client = httpx.Client(transport=mock.transport(), base_url="http://mock")
    for headers, status in (
        ({"X-Fields": "slug,title"}, 200),
        ({"X-Fields": "slug"}, 200),
        ({"X-Fields": "slug,colour"}, 400),
        ({"Cookie": "a=b; language=de"}, 200),
        ({"Cookie": "language=xx"}, 400),
    ):
        assert client.get("/tasks", headers=headers).status_code == status, headers


def test_a_bad_cursor_has_no_code_of_another_operation() -> None:
    mock = ProviderMock.from_document(document("office"))
    client = httpx.Client(transport=mock.transport(), base_url="http://mock")
    refused = client.get("/tasks", params={"page_token": "nothing"})
    assert refused.status_code == 400
    assert "invalid_meeting_id" not in refused.text
    assert "cursor is not valid" in refused.text


@pytest.mark.parametrize("verb", ["bulk-delete", "batch_archive"])
def test_a_verb_behind_a_collection_concerns_many(verb: str) -> None:
    office = api("office")
    slugs = [task["slug"] for task in tasks(office)]
    body: Any = [*slugs[:2], "none", slugs[0]]
    told = office.post(f"/tasks/{verb}", json={"slugIds": body} if verb == "bulk-delete" else body).json()
    assert told == {"ok": True, "deletedCount": 2, "failed": 0, "not_found": ["none"]}
    assert [task["slug"] for task in tasks(office)] == slugs[2:]
    left = office.get(f"/tasks/{slugs[0]}")
    assert left.status_code == (404 if verb == "bulk-delete" else 200)
    assert verb == "bulk-delete" or left.json()["archived"]


def test_a_deletion_that_names_no_items_takes_those_of_its_filters() -> None:
    office = api("office")
    task, other = [task["slug"] for task in tasks(office)][:2]
    for priority in (1, 1, 2):
        office.post(f"/tasks/{task}/notes", json={"text": "x", "priority": priority})
    assert office.delete(f"/tasks/{task}/notes", params={"priority": 1}).json()["deletedCount"] == 2
    left = [note["priority"] for note in office.get(f"/tasks/{task}/notes").json()["data"]]
    assert left[0] == 2
    assert 1 not in left
    assert office.delete(f"/tasks/{task}/notes").json()["deletedCount"] == len(left)
    assert office.get(f"/tasks/{task}/notes").json()["data"] == []
    assert office.get(f"/tasks/{other}/notes").json()["data"]


def test_ids_have_the_pattern_and_the_length_of_the_document() -> None:
    office = api("office")
    made = office.post("/tasks", json={"title": "x"}).json()["slug"]
    for slug in (made, *(task["slug"] for task in tasks(office))):
        assert len(slug) <= 16
        assert office.get(f"/tasks/{slug}").json()["slug"] == slug
    note = office.post(f"/tasks/{made}/notes", json={"text": "y"}).json()["data"]
    assert len(note["id"]) <= 10
    assert code(office.get("/tasks/UPPER")) == (422, "unprocessable_entity")


def test_posts_of_a_provider_are_deleted_at_once() -> None:
    mock = mock_of("genviral")
    client = mock.client()
    ids = [str(post.id) for post in client.posts.list()][:2]
    told = client.posts.delete(ids=[*ids, "00000000-0000-4000-8000-000000000000"])
    assert [str(one) for one in told.deleted_ids] == ids
    assert [str(one) for one in told.skipped] == ["00000000-0000-4000-8000-000000000000"]
    assert not {str(post.id) for post in client.posts.list()} & {*ids}


def books() -> httpx.Client:
    """A client of books whose id is called otherwise, behind a server with a path."""
    book = {
        "type": "object",
        "required": ["isbn"],
        "properties": {name: {"type": "string"} for name in ("isbn", "title")},
    }

    def answers(schema: Mapping[str, Any]) -> dict[str, Any]:
        return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}

    listed = {
        "type": "object",
        "properties": {"results": {"type": "array", "items": book}, "total": {"type": "integer"}},
    }
    param = {"name": "isbn", "in": "path", "required": True, "schema": {"type": "string"}}
    item = {
        "parameters": [param],
        "get": {"responses": answers(book)},
    }
    paths = {"/books": {"get": {"responses": answers(listed)}}, "/books/{isbn}": item}
    mock = ProviderMock.from_document({"servers": [{"url": "https://books.example/v2"}], "paths": paths})
    return httpx.Client(transport=mock.transport(), base_url="https://books.example/v2")


def test_a_server_may_have_a_path_and_an_id_another_name() -> None:
    client = books()
    found = client.get("/books").json()
    isbns = [book["isbn"] for book in found["results"]]
    assert len(set(isbns)) == found["total"] == 3
    assert client.get(f"https://books.example/books/{isbns[2]}").json() == found["results"][2]
