"""The engine serves a specification that nobody wrote a handler for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from reelkit.mock import MockResponse, ProviderMock
from reelkit.mock.engine._webhooks import sign

from tests.mock.gardens import DOCUMENT, PLANTS, ask, gardens


def code(response: MockResponse) -> tuple[int, str]:
    return response.status, response.json()["error"]["code"]


def page(mock: ProviderMock, **query: Any) -> dict[str, Any]:
    response = ask(mock, "GET", PLANTS, **query)
    assert response.status == 200
    found: dict[str, Any] = response.json()["page"]
    return found


def walk(mock: ProviderMock, size: int, **query: object) -> Iterator[dict[str, Any]]:
    skip = 0
    while plants := page(mock, size=size, skip=skip, **query)["plants"]:
        yield from plants
        skip += size


def a_plant(mock: ProviderMock) -> str:
    return mock.collection("plants").ids[0]


def harvest(mock: ProviderMock, plant_id: str) -> str:
    response = ask(mock, "POST", f"{PLANTS}/{plant_id}/harvests")
    assert response.status == 202
    assert response.json()["plantId"] == plant_id
    return f"{PLANTS}/{plant_id}/harvests/{response.json()['harvestId']}"


def look(mock: ProviderMock, path: str) -> dict[str, Any]:
    response = ask(mock, "GET", path)
    assert response.status == 200
    found: dict[str, Any] = response.json()
    return found


def test_pages_add_up_to_the_collection() -> None:
    for size in (1, 7, 40):
        mock = gardens(items=41)
        plants = list(walk(mock, size))
        assert [plant["plantId"] for plant in plants] == mock.collection("plants").ids
        assert plants == mock.collection("plants").items
        assert len({plant["plantId"] for plant in plants}) == 41


def test_a_page_tells_total_size_and_place() -> None:
    mock = gardens(items=41)
    found = page(mock, size=7, skip=40)
    assert (found["count"], found["size"], found["skip"], len(found["plants"])) == (41, 7, 40, 1)
    assert page(mock)["size"] == len(page(mock)["plants"]) == 20
    assert page(mock, skip=10**30)["plants"] == []
    mock.max_limit = 3
    assert (page(mock, size=7)["size"], len(page(mock, size=7)["plants"])) == (3, 3)


def test_a_filter_is_equality_on_the_field_of_its_name() -> None:
    mock = gardens(items=41)
    trees, flowers = page(mock, kind="tree"), page(mock, kind="flower")
    assert {plant["kind"] for plant in trees["plants"]} == {"tree"}
    assert {plant["kind"] for plant in flowers["plants"]} == {"flower"}
    assert trees["count"] + flowers["count"] == 41
    assert (trees["kind"], page(mock)["kind"]) == ("tree", None)
    assert len(list(walk(mock, 7, kind="flower"))) == flowers["count"]


def test_words_are_found_anywhere() -> None:
    mock = gardens(items=20)
    mock.collection("plants").add(name="Scots Pine", kind="tree")
    assert [plant["name"] for plant in page(mock, query="pine")["plants"]] == ["Scots Pine"]
    assert page(mock, query="pine", kind="flower")["count"] == 0


def test_seeded_items_differ_by_id_name_and_time() -> None:
    plants = gardens(items=12).collection("plants").items
    for name in ("plantId", "name", "createdAt"):
        assert len({plant[name] for plant in plants}) == 12
    assert [plant["createdAt"] for plant in plants] == sorted((plant["createdAt"] for plant in plants), reverse=True)
    assert all(plant["plantId"].startswith("plt_") for plant in plants)


def test_the_same_seed_gives_the_same_bytes() -> None:
    def run(mock: ProviderMock) -> list[MockResponse]:
        path = harvest(mock, a_plant(mock))
        made = ask(mock, "POST", PLANTS, {"name": "Fern", "kind": "flower"})
        return [made, ask(mock, "GET", PLANTS), ask(mock, "GET", path), ask(mock, "GET", path)]

    first = gardens(seed=3)
    answers = run(first)
    assert answers == run(gardens(seed=3))
    assert answers != run(gardens(seed=4))
    first.reset()
    assert run(first) == answers


def test_a_created_item_is_listed_first_and_read() -> None:
    mock = gardens(items=3)
    made = ask(mock, "POST", PLANTS, {"name": "Fern", "kind": "flower", "height": 0.5})
    assert made.status == 201
    plant = made.json()
    assert (plant["name"], plant["kind"], plant["height"]) == ("Fern", "flower", 0.5)
    assert plant["createdAt"] == "2026-11-02T09:00:00.000Z"
    assert page(mock)["plants"][0] == plant == look(mock, f"{PLANTS}/{plant['plantId']}")
    assert page(mock)["count"] == 4


def test_a_name_that_is_taken_is_a_conflict() -> None:
    mock = gardens(items=3)
    assert ask(mock, "POST", PLANTS, {"name": "Fern", "kind": "flower"}).status == 201
    assert code(ask(mock, "POST", PLANTS, {"name": "Fern", "kind": "tree"})) == (409, "name_conflict")
    assert page(mock)["count"] == 4


def test_a_deleted_item_is_gone() -> None:
    mock = gardens(items=3)
    first, *rest = mock.collection("plants").ids
    assert ask(mock, "DELETE", f"{PLANTS}/{first}").status == 204
    assert mock.collection("plants").ids == rest
    for method in ("GET", "DELETE"):
        assert code(ask(mock, method, f"{PLANTS}/{first}")) == (404, "not_found")
    mock.reset()
    assert mock.collection("plants").ids == [first, *rest]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ({"size": 0}, "bad_query"),
        ({"size": 41}, "bad_query"),
        ({"size": "x"}, "bad_query"),
        ({"size": "1.0"}, "bad_query"),
        ({"skip": -1}, "bad_query"),
        ({"kind": "bush"}, "bad_query"),
        ({"query": ""}, "bad_query"),
        ({"sizes": 1}, "bad_query"),
    ],
)
def test_a_wrong_query_is_refused(query: dict[str, Any], expected: str) -> None:
    assert code(ask(gardens(), "GET", PLANTS, **query)) == (400, expected)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", "bad_json"),
        (b"{", "bad_json"),
        (b'{"name": NaN, "kind": "tree"}', "bad_json"),
        ([], "bad_body"),
        ({"kind": "tree"}, "bad_body"),
        ({"name": "", "kind": "tree"}, "bad_body"),
        ({"name": "x", "kind": "bush"}, "bad_body"),
        ({"name": "x", "kind": "tree", "height": -1}, "bad_body"),
        ({"name": "x", "kind": "tree", "more": 1}, "bad_body"),
    ],
)
def test_a_wrong_body_is_refused(body: object, expected: str) -> None:
    mock = gardens(items=2)
    assert code(ask(mock, "POST", PLANTS, body)) == (400, expected)
    assert len(mock.collection("plants")) == 2


def test_a_documented_message_is_repeated_and_another_names_the_argument() -> None:
    mock = gardens()
    assert ask(mock, "GET", PLANTS, size=41).json()["error"]["text"] == "size must be between 1 and 40"
    for kind in ("bush", "moss", "bush"):  # the error is chosen once, not its message
        assert f"'{kind}' is not" in ask(mock, "GET", PLANTS, kind=kind).json()["error"]["text"]
    assert "name" in ask(mock, "POST", PLANTS, {"name": "", "kind": "tree"}).json()["error"]["text"]


def test_without_strictness_values_are_coerced_as_servers_do() -> None:
    mock = gardens(items=41)
    mock.strict = False
    for size in ("1e1", "10.0", " 10 ", "+10"):
        assert page(mock, size=size)["size"] == 10
    assert page(mock, sizes=3)["size"] == 20
    assert page(mock, kind=" tree")["kind"] == "tree"
    for size in ("41", "x", "", "0x10", "1.5"):
        assert code(ask(mock, "GET", PLANTS, size=size)) == (400, "bad_query")


def test_a_key_is_needed() -> None:
    mock = gardens()
    assert code(ask(mock, "GET", PLANTS, key=None)) == (401, "key_missing")
    assert code(ask(mock, "GET", PLANTS, key="other")) == (401, "key_wrong")


def test_an_operation_without_security_needs_no_key() -> None:
    paths = {**DOCUMENT["paths"], PLANTS: {**DOCUMENT["paths"][PLANTS]}}
    paths[PLANTS]["get"] = {**paths[PLANTS]["get"], "security": []}
    mock = ProviderMock.from_document({**DOCUMENT, "paths": paths})
    assert ask(mock, "GET", PLANTS, key=None).status == 200
    assert ask(mock, "POST", PLANTS, {"name": "Fern", "kind": "tree"}, key=None).status == 401


@pytest.mark.parametrize("status", [400, 401, 429])
def test_a_switch_refuses_everything(status: int) -> None:
    mock = gardens()
    mock.refusing = status
    assert ask(mock, "GET", PLANTS).status == status
    mock.reset()
    assert ask(mock, "GET", PLANTS).status == 200


def test_a_planned_failure_is_in_the_dialect() -> None:
    mock = gardens()
    mock.faults.add(status=429, headers={"Retry-After": "7"}, operation="listPlants")
    response = ask(mock, "GET", PLANTS)
    assert response.json() == {"error": {"code": "slow_down", "text": "Too many requests", "wait": 7}}
    mock.faults.add(status=503)
    undocumented = mock.handle(_plain(mock))
    assert undocumented.status == 503
    assert "code" not in undocumented.json()["error"]


def _plain(mock: ProviderMock) -> Any:
    from reelkit.mock import MockRequest  # noqa: PLC0415

    return MockRequest("GET", PLANTS, (), (("Authorization", f"Bearer {mock.api_key}"),))


def test_unknown_paths_and_methods() -> None:
    mock = gardens()
    assert ask(mock, "GET", "/v2/none").status == 404
    wrong = ask(mock, "PUT", PLANTS)
    assert (wrong.status, wrong.header("allow")) == (405, "GET, POST")
    assert ask(mock, "GET", "/v2/plants/%ff").status == 400


def test_a_job_is_moved_by_the_clock() -> None:
    mock = gardens()
    mock.jobs.duration = 100
    path = harvest(mock, a_plant(mock))
    first = look(mock, path)
    assert (first["state"], first["percent"], first["basket"], first["problem"]) == ("queued", 0, None, None)
    mock.clock.advance(60)
    assert (look(mock, path)["state"], look(mock, path)["percent"] >= 60) == ("picking", True)
    mock.clock.advance(40)
    last = look(mock, path)
    assert (last["state"], last["percent"], last["problem"]) == ("done", 100, None)
    assert last["basket"]["fruits"] >= 1
    assert last["harvestId"] == path.rpartition("/")[2]
    assert look(mock, path) == last


def test_a_job_ends_though_the_clock_stands_still() -> None:
    mock = gardens()
    path = harvest(mock, a_plant(mock))
    assert [look(mock, path)["state"] for _ in range(4)] == ["queued", "picking", "done", "done"]


@pytest.mark.parametrize(("outcome", "state"), [("failed", "broken"), ("cancelled", "stopped"), ("blocked", "asking")])
def test_an_outcome_can_be_scripted(outcome: Any, state: str) -> None:
    mock = gardens()
    mock.jobs.script(outcome)
    paths = [harvest(mock, a_plant(mock)) for _ in range(2)]
    mock.clock.advance(1000)
    found = look(mock, paths[0])
    assert (found["state"], found["basket"]) == (state, None)
    assert (found["problem"] is not None) == (outcome == "failed")
    assert look(mock, paths[1])["state"] == "done"


def test_a_job_ends_with_its_time_and_is_looked_at_only_then() -> None:
    mock = gardens()
    ids = [harvest(mock, a_plant(mock)) for _ in range(3)]
    mock.clock.advance(9.9)
    assert mock.jobs.due(mock.clock.seconds()) == []
    mock.clock.advance(0.1)
    mock.jobs.duration = 60
    harvest(mock, a_plant(mock))
    assert [job.final is not None for _, job in mock.jobs.running()] == [False], ids
    assert mock.jobs.due(mock.clock.seconds()) == []


def test_a_blocked_job_that_is_released_ends_without_being_looked_at() -> None:
    mock = gardens()
    mock.jobs.script("blocked")
    path = harvest(mock, a_plant(mock))
    mock.clock.advance(100)
    page(mock)
    ((_, job),) = mock.jobs.running()
    assert job.final is None
    mock.jobs.release(path.rpartition("/")[2])
    page(mock)
    assert mock.jobs.running() == []
    assert job.final is not None


def test_a_job_that_is_released_twice_before_its_time_ends_once() -> None:
    mock = gardens()
    job_id = harvest(mock, a_plant(mock)).rpartition("/")[2]
    mock.jobs.release(job_id, "failed")
    mock.jobs.release(job_id)
    mock.clock.advance(100)
    page(mock)
    assert mock.jobs.running() == []


def test_a_blocked_job_waits_for_its_release() -> None:
    mock = gardens()
    mock.jobs.outcome = "blocked"
    path = harvest(mock, a_plant(mock))
    for _ in range(3):
        mock.clock.advance(1000)
        assert look(mock, path)["state"] == "asking"
    mock.jobs.release(path.rpartition("/")[2])
    assert look(mock, path)["state"] == "done"
    with pytest.raises(KeyError):
        mock.jobs.release("none")
    with pytest.raises(ValueError, match="unknown outcome"):
        mock.jobs.script("lost")  # type: ignore[arg-type]


def test_a_job_belongs_to_its_plant() -> None:
    mock = gardens()
    one, other = mock.collection("plants").ids[:2]
    path = harvest(mock, one)
    assert code(ask(mock, "GET", path.replace(one, other))) == (404, "not_found")
    assert code(ask(mock, "POST", f"{PLANTS}/none/harvests")) == (404, "not_found")
    mock.collection("plants").delete(one)
    assert code(ask(mock, "GET", path)) == (404, "not_found")


def test_collections_are_found_by_their_names() -> None:
    mock = gardens(items=3)
    assert mock.collections == ["plants", "plants/harvests"]
    path = harvest(mock, a_plant(mock))
    assert mock.collection("harvests", a_plant(mock)).ids == [path.rpartition("/")[2]]
    with pytest.raises(KeyError, match="trees is none of plants"):
        mock.collection("trees")
    with pytest.raises(KeyError):
        mock.collection("plants").delete("none")


def test_an_event_is_delivered_and_signed() -> None:
    mock = gardens()
    received: list[tuple[dict[str, str], bytes]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        message = await receive()
        received.append(({name.decode(): value.decode() for name, value in scope["headers"]}, message["body"]))
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    delivery = mock.webhooks.deliver("harvest.done", to=app, harvestId="h_1")
    ((headers, body),) = received
    assert (delivery.status, delivery.body) == (204, body)
    assert b'"harvestId":"h_1"' in body
    stamp = int(headers["webhook-timestamp"])
    assert stamp == int(mock.clock.seconds())
    assert headers["webhook-signature"] == sign(mock.webhooks.secret, headers["webhook-id"], stamp, body)
    assert mock.webhooks.deliver("harvest.done", to=app).headers["webhook-id"] != headers["webhook-id"]
    with pytest.raises(ValueError, match="unknown event"):
        mock.webhooks.deliver("harvest.lost", to=app)
    with pytest.raises(ValueError, match="occurredAt"):
        mock.webhooks.deliver("harvest.done", to=app, occurredAt="now")


def test_the_signature_is_that_of_standard_webhooks() -> None:
    # The example of https://www.standardwebhooks.com, computed by its reference implementation.
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    found = sign(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert found == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="
