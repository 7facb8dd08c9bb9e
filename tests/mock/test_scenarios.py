"""What a user's own test does with a collection, one step after another, for every collection of every document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from reelkit.mock import MockRequest, MockResponse, ProviderMock, document_of, mock_of
from reelkit.mock._registry import providers
from reelkit.mock.engine._document import is_object, look_up
from reelkit.mock.engine._operation import JSON
from reelkit.mock.engine._plan import Kind, Plan

from tests.mock.gardens import DOCUMENT
from tests.mock.test_every_operation import bodies_of, path_of

DOCUMENTS: dict[str, Mapping[str, Any]] = {
    **{name: document_of(name) for name in providers()},
    "gardens": DOCUMENT,
}
MANY = 7
"""Items per page, so that a listing takes several."""


def plans_of(name: str) -> list[Plan]:
    return [*ProviderMock.from_document(DOCUMENTS[name])._parts.plans.plans.values()]


def document_parts(name: str) -> Mapping[str, Any]:
    return ProviderMock.from_document(DOCUMENTS[name])._parts.plans.parts


def collections_with(*kinds: Kind) -> list[tuple[str, str]]:
    """Collections that have operations of all those kinds."""
    known: dict[tuple[str, str], set[Kind]] = {}
    for name in DOCUMENTS:
        for plan in plans_of(name):
            if plan.collection is not None:
                known.setdefault((name, plan.collection), set()).add(plan.kind)
    return [found for found, there in known.items() if set(kinds) <= there]


def every(*kinds: Kind) -> list[tuple[str, str]]:
    """Operations of those kinds."""
    return [(name, plan.operation.id) for name in DOCUMENTS for plan in plans_of(name) if plan.kind in kinds]


class User:
    """Somebody who calls one operation after another, by the document alone."""

    def __init__(self, name: str) -> None:
        self.mock = (
            mock_of(name, files=20) if name in providers() else ProviderMock.from_document(DOCUMENTS[name], items=20)
        )
        self.plans = self.mock._parts.plans.plans

    def plan(self, collection: str, *kinds: Kind) -> Plan | None:
        known = [plan for plan in self.plans.values() if plan.collection == collection and plan.kind in kinds]
        return next((plan for plan in known if plan.item or plan.kind not in ("delete", "archive")), None)

    def path(self, plan: Plan, known: Mapping[str, str]) -> str:
        path = path_of(self.mock, plan.operation)
        pairs = zip(plan.operation.template, path.split("/"), strict=True)
        return "/".join(known.get(name.strip("{}"), value) if name.startswith("{") else value for name, value in pairs)

    def ask(self, method: str, path: str, body: object = None, **query: object) -> MockResponse:
        headers = (("Authorization", f"Bearer {self.mock.api_key}"), ("Content-Type", JSON))
        content = b"" if body is None else json.dumps(body).encode()
        pairs = tuple((name, str(value)) for name, value in query.items() if value is not None)
        return self.mock.handle(MockRequest(method, path, pairs, headers, content))

    def call(self, plan: Plan, path: str, body: object = None) -> Any:
        response = self.ask(plan.operation.method, path, body)
        assert response.status // 100 == 2, (plan.operation.id, response.body)
        return response.json() if response.body else None

    def body(self, plan: Plan) -> Any:
        bodies = bodies_of(self.mock, plan.operation)
        return json.loads(bodies[0]) if bodies[0] else None

    def listed(self, plan: Plan, path: str, like: Mapping[str, Any]) -> Iterator[Any]:
        """Every item of a list, page by page, with the filters that it requires."""
        paging, query = self.mock._parts.paging(plan.operation), dict[str, Any]()
        for name, parameter in plan.operation.query.items():
            if parameter.get("required"):
                query[name] = like[name]
            elif name == "parent_folder_id":
                query[name] = like.get(name)
            elif name.startswith("include"):
                query[name] = "true"
        names = paging.names
        limited = {names["limit"]: MANY} if "limit" in names else {}
        offset = 0
        while True:
            page = self.call_list(plan, path, {**query, **limited})
            items = look_up(page, plan.place or ())
            yield from items
            offset += len(items)
            if "limit" not in names or len(items) < MANY:
                return
            if "offset" in names:
                query[names["offset"]] = offset
            elif "cursor" in names and "cursor" in paging.places:
                query[names["cursor"]] = look_up(page, paging.places["cursor"])
                if query[names["cursor"]] is None:
                    return
            else:
                return

    def call_list(self, plan: Plan, path: str, query: Mapping[str, Any]) -> Any:
        response = self.ask("GET", path, **query)
        assert response.status == 200, response.body
        return response.json()


def shared(sent: Any, item: Mapping[str, Any]) -> dict[str, Any]:
    """What of a request an item shows under the same name, where both are of one kind."""
    if not is_object(sent):
        return {}
    return {name: value for name, value in sent.items() if name in item and not isinstance(value, dict | list)}


def in_path(plan: Plan, path: str) -> dict[str, str]:
    """The parameters of a path."""
    pairs = zip(plan.operation.template, path.split("/"), strict=True)
    return {name.strip("{}"): value for name, value in pairs if name.startswith("{")}


class Story:
    """An item of a collection from its creation on."""

    def __init__(self, name: str, collection: str) -> None:
        self.user = User(name)
        create, listing = self.user.plan(collection, "create"), self.user.plan(collection, "list")
        assert create is not None
        assert listing is not None
        self.listing = listing
        self.get = self.user.plan(collection, "get")
        if create.place is None:
            pytest.skip("the response does not tell what was created")
        self.sent = self.user.body(create)
        if is_object(self.sent) and "name" in self.sent:
            self.sent["name"] = "A name of its own"
        path = self.user.path(create, {})
        self.path = in_path(create, path)
        self.made = look_up(self.user.call(create, path, self.sent), create.place)
        if "uploadUrl" in self.made:
            pytest.skip("it is there once its bytes are")
        self.id = self.made[create.key]
        self.path[str(self.user.mock._parts.plans.shapes[collection].param)] = self.id

    def ids(self) -> list[str]:
        """The ids of the listing."""
        items = self.user.listed(self.listing, self.user.path(self.listing, self.path), self.made)
        return [item[self.listing.key] for item in items]

    def read(self) -> dict[str, Any] | None:
        """The item as reading it shows it, None where it cannot be read."""
        if self.get is None:
            return None
        found: dict[str, Any] = look_up(
            self.user.call(self.get, self.user.path(self.get, self.path)), self.get.place or ()
        )
        return found


CREATED = collections_with("create", "list")


@pytest.mark.parametrize(("name", "collection"), CREATED)
def test_what_is_created_is_listed_first_and_read(name: str, collection: str) -> None:
    story = Story(name, collection)
    assert story.ids()[0] == story.id
    assert story.ids().count(story.id) == 1
    if (read := story.read()) is not None:
        both = read.keys() & story.made.keys()
        assert {key: read[key] for key in both} == {key: story.made[key] for key in both}


@pytest.mark.parametrize(("name", "collection"), CREATED)
def test_what_is_created_has_the_fields_of_the_request(name: str, collection: str) -> None:
    story = Story(name, collection)
    shown = story.read() or story.made
    schema = story.user.mock._parts.document.properties((story.get or story.listing).schema)
    for key, value in shared(story.sent, shown).items():
        assert shown[key] == value or not story.user.mock._parts.judge.fits(schema.get(key, True), value), key


@pytest.mark.parametrize(("name", "collection"), collections_with("create", "list", "update"))
def test_a_change_is_seen(name: str, collection: str) -> None:
    story = Story(name, collection)
    update = story.user.plan(collection, "update")
    assert update is not None
    change = story.user.body(update)
    changed = look_up(story.user.call(update, story.user.path(update, story.path), change), update.place or ())
    shown = story.read() or changed
    story.made = shown
    known = story.user.mock._parts.document.properties((story.get or update).schema)
    for key, value in shared(change, shown).items():
        assert shown[key] == value or not story.user.mock._parts.judge.fits(known[key], value), key
    assert story.ids().count(story.id) == 1


@pytest.mark.parametrize(("name", "collection"), CREATED)
def test_what_is_deleted_is_gone(name: str, collection: str) -> None:
    story = Story(name, collection)
    gone = story.user.plan(collection, "delete", "archive")
    if gone is None:
        pytest.skip("nothing can be deleted")
    before = story.ids()
    story.user.call(gone, story.user.path(gone, story.path))
    assert story.ids() == [item_id for item_id in before if item_id != story.id]
    if story.get is not None and gone.kind == "delete":
        assert story.user.ask("GET", story.user.path(story.get, story.path)).status == 404


@pytest.mark.parametrize(("name", "operation_id"), every("start"))
def test_a_job_is_found_and_what_it_makes_is_there(name: str, operation_id: str) -> None:
    user = User(name)
    plans = user.mock._parts.plans
    start = plans.plans[operation_id]
    polled = plans.polled(str(start.collection))
    assert polled is not None
    path = user.path(start, {})
    known = in_path(start, path)
    told = user.call(start, path, user.body(start))
    (_, job_id), job = user.mock.jobs.running()[-1]
    if polled.item is not None:
        known[polled.item] = job_id
    for _ in range(3):
        found = user.call(polled, user.path(polled, known))
        shown = look_up(found, polled.place or ())
        shown = next(item for item in shown if item[polled.key] == job_id) if polled.kind == "list" else shown
    assert job.final is not None
    for key, value in (told or {}).items():
        if isinstance(shown, dict) and isinstance(shown.get(key), str) and key.lower().endswith("id"):
            assert shown[key] == value, f"{key} is not that of the start"
    if (listing := user.plan(str(start.collection), "list")) is not None:
        assert job_id in [item[listing.key] for item in user.listed(listing, user.path(listing, known), {})]
    for other, item_id in referred(user, shown):
        get = user.plan(other, "get")
        if get is not None and get.item is not None:
            assert user.ask("GET", user.path(get, {get.item: item_id})).status == 200, (other, item_id)
    # It is over: a later look shows the same.
    assert user.call(polled, user.path(polled, known)) == found


def referred(user: User, shown: Any) -> Iterator[tuple[str, str]]:
    """Items of other collections that a response names."""
    if isinstance(shown, list):
        for part in shown:
            yield from referred(user, part)
    elif is_object(shown):
        for key, value in shown.items():
            other = user.mock._unscoped(key)
            if other is not None and isinstance(value, str):
                yield other, value
            else:
                yield from referred(user, value)


@pytest.mark.parametrize(("name", "collection"), collections_with("list", "get"))
def test_every_listed_item_can_be_read(name: str, collection: str) -> None:
    user = User(name)
    listing, get = user.plan(collection, "list"), user.plan(collection, "get")
    assert listing is not None
    assert get is not None
    path = user.path(listing, {})
    shape = user.mock._parts.plans.shapes[collection]
    known = in_path(listing, path)
    items = [*user.listed(listing, path, {"media_type": "upload"})]
    assert items
    assert len({item[listing.key] for item in items}) == len(items)
    for item in items:
        read = look_up(user.call(get, user.path(get, {**known, str(shape.param): item[listing.key]})), get.place or ())
        assert read[get.key] == item[listing.key]
        for key in ("name", "title", "status", "createdAt", "created_at"):
            assert key not in read or key not in item or read[key] == item[key], key


HELD = [(name, owner, *part) for name in DOCUMENTS for owner, parts in document_parts(name).items() for part in parts]


@pytest.mark.parametrize(("name", "owner", "property_", "collection"), HELD)
def test_an_item_shows_what_is_added_to_it_and_taken_out(
    name: str, owner: str, property_: str, collection: str
) -> None:
    user = User(name)
    get, create, delete = user.plan(owner, "get"), user.plan(collection, "create"), user.plan(collection, "delete")
    assert get is not None
    assert create is not None
    assert delete is not None
    path = user.path(create, {})
    known = in_path(create, path)

    def held() -> list[str]:
        item = look_up(user.call(get, user.path(get, known)), get.place or ())
        return [part["id"] for part in item[property_]]

    before = held()
    made = look_up(user.call(create, path, user.body(create)), create.place or ())["id"]
    assert sorted(held()) == sorted([*before, made])
    user.call(delete, user.path(delete, {**known, str(delete.item): made}))
    assert held() == before
