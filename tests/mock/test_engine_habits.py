"""Two specifications with the habits of well-known APIs: forms and cursors that are ids, links and numbers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from jsonschema import Draft202012Validator
from reelkit.mock import ProviderMock

from tests.mock.test_engine_others import OTHERS

CUSTOMERS, ISSUES = "/v1/customers", "/repos/o/r/issues"
DOCUMENTS = {name: yaml.safe_load(Path(OTHERS, f"{name}.yaml").read_text("utf-8")) for name in ("billing", "forge")}


def without_nullable(node: Any) -> Any:
    """A schema of OpenAPI 3.0 as JSON Schema has it."""
    if isinstance(node, list):
        return [without_nullable(part) for part in node]
    if not isinstance(node, dict):
        return node
    plain = {name: without_nullable(part) for name, part in node.items() if name != "nullable"}
    return {"anyOf": [plain, {"type": "null"}]} if node.get("nullable") is True else plain


def api(name: str, headers: dict[str, str] | None = None) -> httpx.Client:
    """A client of a mock, in which every response is checked to be one that the document describes."""
    mock = ProviderMock.from_document(DOCUMENTS[name])
    components = without_nullable(DOCUMENTS[name]["components"])

    def check(response: httpx.Response) -> None:
        response.read()
        operation = mock._parts.document.operations[mock.requests[-1].operation or ""]
        assert operation.response(response.status_code), f"{operation.id} describes no {response.status_code}"
        if response.content:
            schema = without_nullable(operation.media(response.status_code)["schema"])
            root = {**schema, "components": components}
            Draft202012Validator(root).validate(response.json())  # pyright: ignore[reportUnknownMemberType]

    return httpx.Client(
        transport=mock.transport(),
        base_url="http://mock",
        headers={"Authorization": "Bearer mock_key"} if headers is None else headers,
        event_hooks={"response": [check]},
    )


def ids(client: httpx.Client, path: str = CUSTOMERS, **query: Any) -> list[Any]:
    body = client.get(path, params=query).json()
    return [item["id"] for item in (body["data"] if isinstance(body, dict) else body)]


def test_the_body_of_a_form_is_read_as_its_schema_says() -> None:
    billing = api("billing")
    fields = {
        "email": "a@b.co",
        "address[city]": "Bern",
        "metadata[size]": "1",
        "balance": "-5",
        "preferred_locales[]": ["de", "fr"],
    }
    made = billing.post(CUSTOMERS, data=fields).json()
    assert {name: made[name] for name in ("email", "address", "metadata", "balance", "preferred_locales")} == {
        "email": "a@b.co",
        "address": {"city": "Bern"},
        "metadata": {"size": "1"},
        "balance": -5,
        "preferred_locales": ["de", "fr"],
    }
    assert billing.post(CUSTOMERS, data={"preferred_locales[0]": "de"}).json()["preferred_locales"] == ["de"]
    assert billing.get(f"{CUSTOMERS}/{made['id']}").json() == made == billing.get(CUSTOMERS).json()["data"][1]


@pytest.mark.parametrize(
    ("path", "sent", "status", "told"),
    [
        (CUSTOMERS, {"data": {"email": "nobody"}}, 422, "'nobody' is not a 'email'"),
        (CUSTOMERS, {"data": {"nick": "x"}}, 422, "'nick' was unexpected"),
        (CUSTOMERS, {"data": {"balance": "1", "balance[x]": "2"}}, 400, "valid application/x-www-form-urlencoded"),
        (CUSTOMERS, {"data": {"a" + "[b]" * 99: "2"}}, 400, "valid application/x-www-form-urlencoded"),
        (CUSTOMERS, {"json": {"email": "a@b.co"}}, 415, "must be application/x-www-form-urlencoded"),
        ("/v1/subscriptions", {"data": {"customer": "c", "items[0][quantity]": "0"}}, 422, "quantity"),
        ("/v1/files", {"data": {"purpose": "x"}, "files": {"file": b"x"}}, 422, "purpose"),
        ("/v1/files", {"data": {"purpose": "logo"}, "files": {"other": b"x"}}, 422, "'file' is a required"),
        ("/v1/files", {"data": {"purpose": "logo"}}, 415, "must be multipart/form-data"),
        (
            "/v1/files",
            {"content": b"--q\r\n", "headers": {"Content-Type": "multipart/form-data"}},
            400,
            "valid multipart",
        ),
        (
            "/v1/files",
            {"content": b"--q\r\n\r\nx\r\n--q--", "headers": {"Content-Type": "multipart/form-data; boundary=q"}},
            400,
            "valid multipart",
        ),
    ],
)
def test_a_form_that_does_not_fit_is_refused(path: str, sent: dict[str, Any], status: int, told: str) -> None:
    refused = api("billing").post(path, **sent)
    assert (refused.status_code, refused.json()["error"]["type"]) == (status, "invalid_request_error")
    assert told in refused.json()["error"]["message"]


def test_a_file_may_be_of_any_bytes() -> None:
    billing = api("billing")
    content = b"\x89PNG\r\n\x00\xff\r\n--\r\n"
    made = billing.post("/v1/files", data={"purpose": "logo", "link[create]": "true"}, files={"file": content})
    assert made.json()["purpose"] == "logo"
    assert billing.get(f"/v1/files/{made.json()['id']}").json() == made.json()


def test_a_cursor_may_be_the_id_of_an_item() -> None:
    billing, forge = api("billing"), api("forge")
    known = ids(billing, limit=100)
    assert len({*known}) == len(known) == 12
    assert ids(billing, limit=2, starting_after=known[1]) == known[2:4]
    assert ids(billing, limit=2, ending_before=known[4]) == known[2:4]
    ends = [{"starting_after": known[-3]}, {"starting_after": known[-2]}, {"ending_before": known[1]}]
    pages = [billing.get(CUSTOMERS, params={"limit": 1, **query}).json() for query in ends]
    assert [page["has_more"] for page in pages] == [True, False, False]
    made = billing.post(CUSTOMERS).json()["id"]
    assert ids(billing, limit=1, starting_after=made) == known[:1]
    assert billing.delete(f"{CUSTOMERS}/{known[0]}").json() == {"id": known[0], "object": "customer", "deleted": True}
    assert ids(billing, limit=1, starting_after=known[0]) == [known[1]]
    assert "is not in the list" in billing.get(CUSTOMERS, params={"starting_after": "x"}).text
    users = ids(forge, "/users")
    assert ids(forge, "/users", since=users[1], per_page=2) == users[2:4]
    assert ids(forge, "/users", since=0, per_page=2) == users[:2]


def test_a_query_may_have_bounds() -> None:
    billing = api("billing")
    times = sorted(item["created"] for item in billing.get(CUSTOMERS, params={"limit": 100}).json()["data"])
    for query, count in ((f"[gte]={times[3]}", 9), (f"[gt]={times[3]}", 8), (f"[lt]={times[3]}&created[gt]=1", 3)):
        assert len(billing.get(f"{CUSTOMERS}?limit=100&created{query}").json()["data"]) == count, query
    assert billing.get(f"{CUSTOMERS}?expand[]=data.x").status_code == 200
    assert billing.get(f"{CUSTOMERS}?created[gte]=x").status_code == 400


def test_a_post_to_an_item_changes_it_and_one_behind_it_does_not() -> None:
    billing = api("billing")
    path = f"{CUSTOMERS}/{ids(billing)[0]}"
    before = billing.get(path).json()
    changed = billing.post(path, data={"description": "new", "metadata[a]": "b"}).json()
    assert changed == {**before, "description": "new", "metadata": {"a": "b"}} == billing.get(path).json()
    subscription = billing.post("/v1/subscriptions", data={"customer": before["id"]}).json()
    assert subscription["customer"] == before["id"]
    cancelled = billing.post(f"/v1/subscriptions/{subscription['id']}/cancel", data={"comment": "x"}).json()
    assert cancelled == {**subscription, "status": "canceled"}
    assert billing.get(f"/v1/subscriptions/{subscription['id']}").json() == cancelled


@pytest.mark.parametrize(
    ("path", "headers", "expected"),
    [
        (CUSTOMERS, {}, (401, "authentication_error")),
        (f"{CUSTOMERS}/none", None, (404, "invalid_request_error")),
        (f"{CUSTOMERS}?limit=0", None, (400, "invalid_request_error")),
    ],
)
def test_the_kind_of_an_error_is_that_of_its_status(path: str, headers: dict[str, str] | None, expected: Any) -> None:
    error = api("billing", headers).get(path)
    assert (error.status_code, error.json()["error"]["type"]) == expected
    assert error.json()["error"].keys() == {"type", "code", "message"}


@pytest.mark.parametrize(
    ("status", "kind"), [(429, "rate_limit_error"), (402, "card_error"), (500, "api_error"), (409, "idempotency_error")]
)
def test_a_planned_failure_has_the_kind_of_its_status(status: int, kind: str) -> None:
    mock = ProviderMock.from_document(DOCUMENTS["billing"])
    mock.refusing = status
    client = httpx.Client(transport=mock.transport(), headers={"Authorization": "Bearer mock_key"})
    assert client.get(f"http://mock{CUSTOMERS}").json()["error"]["type"] == kind


def test_a_job_that_is_not_declared_comes_to_its_end() -> None:
    billing, forge = api("billing"), api("forge")
    job = billing.post("/v1/reports", data={"kind": "x", "label": "L"}).json()
    path = f"/v1/reports/{job['id']}"
    states = [billing.get(path).json() for _ in range(3)]
    assert [state["status"] for state in (job, *states)] == ["queued", "queued", "running", "succeeded"]
    assert [state["result"] is None for state in states] == [True, True, False]
    assert {state["label"] for state in states} == {"L"}
    other = billing.post("/v1/reports", data={"kind": "x"}).json()["id"]
    assert billing.post(f"/v1/reports/{other}/cancel").json()["status"] == "canceled"
    runs = "/repos/o/r/actions/runs"
    run = forge.post(runs, json={"ref": "main"}).json()
    assert [forge.get(f"{runs}/{run['id']}").json()["status"] for _ in range(3)][1:] == ["in_progress", "completed"]
    assert forge.get(runs).json()["workflow_runs"][0] == {**run, "status": "completed", "conclusion": "text"}


def test_the_clock_moves_a_job_that_is_not_declared() -> None:
    mock = ProviderMock.from_document(DOCUMENTS["billing"])
    mock.jobs.script("failed")
    client = httpx.Client(transport=mock.transport(), headers={"Authorization": "Bearer mock_key"})
    job = client.post("http://mock/v1/reports", data={"kind": "x"}).json()
    mock.clock.advance(60)
    found = client.get(f"http://mock/v1/reports/{job['id']}").json()
    assert (found["status"], found["error"]) == ("failed", {"message": "The job failed."})


@pytest.mark.parametrize("outcome", ["failed", "cancelled"])
def test_a_job_may_have_one_word_for_every_end(outcome: Any) -> None:
    mock = ProviderMock.from_document(DOCUMENTS["forge"])
    mock.jobs.script(outcome)
    client = httpx.Client(transport=mock.transport())
    runs = "http://mock/repos/o/r/actions/runs"
    run = client.post(runs, json={"ref": "main"}).json()["id"]
    mock.clock.advance(60)
    assert client.get(f"{runs}/{run}").json()["status"] == "completed"


def test_digits_of_other_scripts_are_no_numbers() -> None:
    forge = api("forge")
    for text in ("1\u0663", "\u0663"):
        assert forge.get(f"{ISSUES}/{text}").status_code == 404
        mock = ProviderMock.from_document(DOCUMENTS["forge"])
        users = httpx.Client(transport=mock.transport()).get("http://mock/users", params={"since": text})
        assert users.status_code == 400


def test_a_conflict_is_of_what_the_document_names() -> None:
    forge = api("forge")
    assert [forge.post("/user/keys", json={"title": "a"}).status_code for _ in range(2)] == [201, 409]
    assert [forge.post("/user/keys", json={"title": name}).status_code for name in "bc"] == [201, 201]


def test_formats_are_judged_and_seeded() -> None:
    forge = api("forge")
    user = forge.get("/users").json()[0]
    assert re.fullmatch(r"\w+@\w+\.\w+", user["email"])
    assert user["url"].startswith("https://")
    refused = forge.get(ISSUES, params={"since": "yesterday"}).json()
    assert refused["errors"] == [{"code": "invalid"}]


def test_pages_are_linked_and_filters_have_defaults() -> None:
    forge = api("forge")
    pages = [forge.get(ISSUES, params={"state": "all"})]
    while "next" in pages[-1].links:
        pages.append(forge.get(pages[-1].links["next"]["url"]))
    assert [len(page.json()) for page in pages] == [5, 5, 2]
    assert {issue["state"] for issue in forge.get(ISSUES).json()} == {"open"}
    assert {issue["state"] for page in pages for issue in page.json()} == {"open", "closed"}


def test_an_item_may_be_called_by_a_number_beside_its_id() -> None:
    forge = api("forge")
    numbers = [issue["number"] for issue in forge.get(ISSUES, params={"state": "all"}).json()]
    assert len({*numbers}) == len(numbers)
    made = forge.post(ISSUES, json={"title": "T", "labels": ["bug"]}).json()
    assert forge.get(f"{ISSUES}/{made['number']}").json() == made
    assert forge.get(ISSUES, params={"labels": "bug"}).json() == [made]
