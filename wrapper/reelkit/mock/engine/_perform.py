"""How operations act on collections, and how their responses are built."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from ._call import Call
from ._collections import Collection, Resource, Scope
from ._document import JSON, Pointer, is_list, is_object, look_up, pointer, pointers, put
from ._errors import Refusal
from ._http import MockResponse, json_response
from ._jobs import Jobs, JobShape
from ._library import View
from ._paging import Paging
from ._plans import Plan

if TYPE_CHECKING:
    from ._clock import MockClock
    from ._cursors import Cursors
    from ._provider import Parts
    from ._seeder import Seeder

SEARCH_WORDS = ("query", "q", "search")
REMEMBERED = 8192
Filter = tuple[Hashable, Callable[[Resource], bool]]


class Performer(ABC):
    """Serves operations by their plans. Subclasses override what their provider does in another way."""

    clock: MockClock
    jobs: Jobs
    max_limit: int | None
    _parts: Parts
    _seeder: Seeder
    _cursors: Cursors
    _shown: dict[tuple[Plan, Resource], Any]

    @abstractmethod
    def _collection(self, name: str) -> Collection: ...
    @abstractmethod
    def _now(self) -> int: ...

    def _perform(self, call: Call) -> MockResponse:
        plan = self._parts.plans.plans[call.operation.id]
        scope = self._scope(plan, call)
        match plan.kind:
            case "list":
                return self._page(call, self._view(plan, scope, call.query), lambda item: self._listed(plan, item))
            case "search":
                return self._search(plan, scope, call)
            case "plain":
                return self._respond(plan, merged(plan.skeleton, self._echoes(plan, call)))
            case "create" | "start":
                return self._begin(plan, scope, call)
            case _:
                return self._on_item(plan, scope, call)

    def _on_item(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        collection = self._collection(cast("str", plan.collection))
        item = self._item(call)
        match plan.kind:
            case "delete":
                collection.remove(item.id, scope)
            case "archive":
                collection.archive(item.id, scope)
            case "update":
                item = self._updated(plan, item, self._fields(call))
                collection.update(item, scope)
            case "copy":
                item = self._create(collection.name, scope, {**item.data, **self._fields(call)}, None)
            case "cancel":
                if (job := self.jobs.get(collection.name, item.id)) is not None:
                    self.jobs.cancel(job, self.clock.seconds())
            case "poll":
                self._poll(plan, item)
            case _:
                pass
        return self._respond(plan, self._placed(plan, call, item))

    def _begin(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        """Create an item, or start a job; other ids in the response are those of new items, too."""
        if plan.collection is None:
            return self._respond(plan, plan.skeleton)
        self._check_conflict(plan, scope, call)
        if plan.kind == "create":
            item = self._create(plan.collection, scope, self._fields(call), None)
            return self._respond(plan, self._placed(plan, call, item))
        return self._start(plan, call, self._parts.plans.polled(plan.collection))

    def _start(self, plan: Plan, call: Call, polled: Plan | None) -> MockResponse:
        """Start a job, or one for each element of the request where their states are told by a list."""
        name = cast("str", plan.collection)
        fields = self._fields(call)
        scope = tuple(call.path[param] for param in self._parts.plans.shapes[name].scoped_by)
        listed = polled is not None and polled.kind == "list"
        work = next((value for value in fields.values() if is_list(value)), [fields]) if listed else [fields]
        items = [self._create(name, scope, element if is_object(element) else {}, None) for element in work]
        for item in items:
            self.jobs.start(name, item.id, self.clock.seconds())
        body = plan.skeleton
        if not listed:
            places = pointers(call.operation.extension("job")["id"])
            for place in [place for place in places if look_up(body, place) is not None] or places[:1]:
                body = put(body, place, items[0].id)
        elif is_object(body):
            ids = next((field for field, value in body.items() if is_list(value)), None)
            body = body if ids is None else {**body, ids: [item.id for item in items]}
        return self._respond(plan, self._related(plan, call, body))

    def _related(self, plan: Plan, call: Call, body: Any) -> Any:
        """The response with ids of items that exist: those of the path, and new ones of other collections."""
        if not is_object(body):
            return body
        changed = dict(body)
        for name, value in changed.items():
            if name in call.path:
                changed[name] = call.path[name]
            elif value is not None and (other := self._unscoped(name)) not in (None, plan.collection):
                changed[name] = self._create(str(other), (), {}, None).id
        return changed

    def _unscoped(self, param: str) -> str | None:
        """The collection of which a parameter names an item, if it stands on its own."""
        name = self._parts.plans.item_params.get(param)
        return name if name and not self._parts.plans.shapes[name].scoped_by else None

    def _poll(self, plan: Plan, item: Resource) -> None:
        job = self.jobs.get(cast("str", plan.collection), item.id)
        if job is not None and not job.ended:
            job.polls += 1
            group, _, _ = self._job_shape(plan).state(job, self.clock.seconds())
            if group not in ("pending", "blocked"):
                job.ended = True
                self._job_ended(plan, item, group)

    @abstractmethod
    def _job_ended(self, plan: Plan, item: Resource, group: str) -> None:
        """A poll shows the end of a job for the first time; ``group`` is succeeded, failed or cancelled."""

    def _job_shape(self, plan: Plan) -> JobShape:
        return job_shape(self._parts, plan)

    def _search(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        """The items in which the text of the request occurs, as the response lists them."""
        body = self._fields(call)
        words = " ".join(str(body[name]) for name in SEARCH_WORDS if name in body).lower().split()
        view = self._collection(cast("str", plan.collection)).view(scope, "all", lambda _: True)
        found = [item for item in view if all(word in str(item.data).lower() for word in words)]
        return self._respond(plan, plan.skeleton if not found else self._placed(plan, call, found[0]))

    def _scope(self, plan: Plan, call: Call) -> Scope:
        """The ids that the path gives; the items they name must exist."""
        passed: list[str] = []
        for name, owner in plan.owners:
            shape = self._parts.plans.shapes[owner]
            scope = tuple(call.path[param] for param in shape.scoped_by if param in call.path)
            if self._collection(owner).get(call.path[name], scope) is None:
                raise self._not_found(call, name)
        if plan.collection is not None:
            passed = [call.path[name] for name in self._parts.plans.shapes[plan.collection].scoped_by]
        return tuple(passed)

    def _item(self, call: Call) -> Resource:
        """The item that the path names. Raises ``Refusal`` if there is none."""
        plan = self._parts.plans.plans[call.operation.id]
        name = plan.item or call.operation.path_names[-1]
        scoped_by = self._parts.plans.shapes[cast("str", plan.collection)].scoped_by
        scope = tuple(call.path[param] for param in scoped_by)
        found = self._collection(cast("str", plan.collection)).get(call.path[name], scope)
        if found is None:
            raise self._not_found(call, name)
        return found

    def _not_found(self, call: Call, name: str) -> Refusal:
        return self._parts.dialect.error("not_found", call.operation, names=[name])

    def _check_conflict(self, plan: Plan, scope: Scope, call: Call) -> None:
        """Refuse a second item of the same name where the document knows conflicts."""
        name = self._fields(call).get("name")
        if name is None or "409" not in call.operation.responses or plan.collection is None:
            return
        view = self._collection(plan.collection).view(scope, "all", lambda _: True)
        if any(item.data.get("name") == name for item in view):
            raise self._parts.dialect.error("conflict", call.operation)

    def _fields(self, call: Call) -> Mapping[str, Any]:
        return call.body if is_object(call.body) else {}

    def _create(self, name: str, scope: Scope, fields: Mapping[str, Any], item_id: str | None) -> Resource:
        collection = self._collection(name)
        item = self._seeder.fresh(name, scope, item_id or collection.new_id(scope), self._now(), fields)
        collection.insert(item, scope)
        return item

    def _updated(self, plan: Plan, item: Resource, fields: Mapping[str, Any]) -> Resource:
        known = self._parts.document.properties(plan.schema)
        fits = self._parts.judge.fits
        changes = {name: value for name, value in fields.items() if name in known and fits(known[name], value)}
        times = self._seeder.times(plan.schema, self._now(), changed=True)
        return replace(item, data={**item.data, **changes, **times})

    def _list_plan(self, name: str) -> Plan:
        plans = self._parts.plans.plans.values()
        return next(plan for plan in plans if plan.kind == "list" and plan.collection == name)

    def _view(self, plan: Plan, scope: Scope, query: Mapping[str, Any]) -> View[Resource]:
        name, accepts = self._filter(plan, query)
        return self._collection(cast("str", plan.collection)).view(scope, name, accepts)

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        """Which items a query shows: equality on the property of that name, any of a list; words occur anywhere."""
        known = self._parts.document.properties(plan.schema)
        asked: list[tuple[str, tuple[Any, ...]]] = []
        words: list[str] = []
        for name, value in query.items():
            if name in SEARCH_WORDS and name not in known:
                words.append(str(value).lower())
            elif name in known:
                listed = plan.operation.query[name].get("x-reelkit-list") == "comma" or self._is_array(known[name])
                values = str(value).split(",") if listed else value if is_list(value) else [value]
                asked.append((name, tuple(cast("list[Any]", values))))

        def accepts(item: Resource) -> bool:
            equal = all(_matches(item.data.get(name), values) for name, values in asked)
            return equal and all(word in str(item.data).lower() for word in words)

        return (plan.operation.id, tuple(asked), tuple(words)), accepts

    def _is_array(self, schema: Any) -> bool:
        return self._parts.document.items(schema) is not True

    def _page(self, call: Call, items: Sequence[Any], show: Callable[[Any], Any]) -> MockResponse:
        """One page of a list, in the response that the document describes."""
        plan, paging = self._parts.plans.plans[call.operation.id], paging_of(self._parts, call.operation.id)
        try:
            window = paging.window(items, call.query, self.max_limit, self._cursors)
        except ValueError as error:
            raise self._parts.dialect.error("query", call.operation, message=str(error)) from None
        place = plan.place or ()
        changes: dict[Pointer, Any] = {place: [show(item) for item in window.items], **window.facts}
        for name, value in ((paging.limit_name, window.limit), (paging.offset_name, window.offset)):
            if name is not None and value is not None and (*place[:-1], name) in echoes(self._parts, plan):
                changes.setdefault((*place[:-1], name), value)
        body = merged(plan.skeleton, {**self._echoes(plan, call), **changes})
        return self._respond(plan, self._completed(call, body))

    def _completed(self, call: Call, body: Any) -> Any:
        """The page with what only this provider adds."""
        return body

    def _echoes(self, plan: Plan, call: Call) -> dict[Pointer, Any]:
        """What the response repeats of the query: properties named as query parameters beside its result."""
        fits = self._parts.judge.fits
        found: dict[Pointer, Any] = {}
        for place, (schema, nullable) in echoes(self._parts, plan).items():
            value = call.query.get(place[-1])
            if nullable if value is None else fits(schema, value):
                found[place] = value
        return found

    def _placed(self, plan: Plan, call: Call, item: Resource) -> Any:
        """The success response with the item in its place."""
        body = plan.skeleton
        if plan.place is not None:
            body = put(body, plan.place, self._show(plan, item))
        elif plan.kind in ("get", "poll"):
            body = self._show(plan, item)
        return self._related(plan, call, body) if plan.kind in ("create", "delete", "cancel") else body

    def _listed(self, plan: Plan, item: Resource) -> Any:
        if plan.operation.extension("poll") is not None:
            self._poll(plan, item)
        return self._show(plan, item)

    def _show(self, plan: Plan, item: Resource) -> Any:
        """An item's JSON in the response of an operation."""
        job = self.jobs.get(plan.collection or "", item.id)
        if job is not None:
            return self._show_job(plan, item)
        found = self._shown.get((plan, item))
        if found is None:
            found = self._projected(plan, item)
            if len(self._shown) >= REMEMBERED:
                self._shown.clear()
            self._shown[plan, item] = found
        return found

    def _show_job(self, plan: Plan, item: Resource) -> Any:
        polled = self._parts.plans.polled(plan.collection or "")
        job = self.jobs.get(plan.collection or "", item.id)
        if polled is None or job is None:
            return self._projected(plan, item)
        shown = self._job_shape(polled).show(self._projected(polled, item), job, self.clock.seconds())
        return shown if plan is polled else self._projected(plan, replace(item, data=shown))

    def _projected(self, plan: Plan, item: Resource) -> Any:
        """What of an item fits the schema of the response; the rest is as in the document's example."""
        properties = self._parts.document.properties(plan.schema)
        fits = self._parts.judge.fits
        key = {plan.key: item.id} if plan.key in properties or not properties else {}
        if (
            fits(plan.schema, item.data)
            and item.data.get(plan.key, item.id) == item.id
            and key.keys() <= item.data.keys()
        ):
            return item.data
        base = self._base(plan)
        shown = dict(base)
        shown |= {name: value for name, value in item.data.items() if fits(properties.get(name, name in base), value)}
        shown |= key
        return shown if fits(plan.schema, shown) else {**base, **key}

    def _base(self, plan: Plan) -> dict[str, Any]:
        found: Any = plan.skeleton
        for step in plan.place or ():
            found = found.get(step) if is_object(found) else None
        if is_list(found):
            found = next(iter(found), None)
        if not is_object(found):
            found = self._parts.samples.sample(plan.schema)
        return found if is_object(found) else {}

    def _respond(self, plan: Plan, body: Any) -> MockResponse:
        return MockResponse(plan.status) if body is None else json_response(plan.status, body)

    def _reply(self, call: Call, value: Any) -> MockResponse:
        """The success response of an operation with a value in the place of its result."""
        plan = self._parts.plans.plans[call.operation.id]
        return self._reply_at(call, pointer(call.operation.extension("result") or "") or plan.place or (), value)

    def _reply_at(self, call: Call, place: Pointer, value: Any) -> MockResponse:
        """The success response of an operation with a value in that place."""
        plan = self._parts.plans.plans[call.operation.id]
        return self._respond(plan, put(plan.skeleton, place, value))


def _matches(found: Any, wanted: Sequence[Any]) -> bool:
    if is_list(found):
        return any(value in found for value in wanted)
    return any(found == value and isinstance(found, bool) == isinstance(value, bool) for value in wanted)


def merged(body: Any, changes: Mapping[Pointer, Any]) -> Any:
    """A copy of the body with other values in some places."""
    by_owner: dict[Pointer, dict[str, Any]] = {}
    for place, value in changes.items():
        if not place:
            body = value
        else:
            by_owner.setdefault(place[:-1], {})[place[-1]] = value
    for owner, values in by_owner.items():
        body = put(body, owner, {**(look_up(body, owner) or {}), **values})
    return body


@cache
def paging_of(parts: Parts, operation_id: str) -> Paging:
    """The paging of an operation."""
    return Paging.of(parts.document.operations[operation_id])


@cache
def job_shape(parts: Parts, plan: Plan) -> JobShape:
    """How the jobs of a polling operation look."""
    return JobShape(parts.document, parts.judge, plan)


@cache
def echoes(parts: Parts, plan: Plan) -> Mapping[Pointer, tuple[Any, bool]]:
    """The properties that repeat a query parameter by their places: their schema, and whether it allows null."""
    response = plan.operation.responses.get(str(plan.status), {})
    schema = response.get("content", {}).get(JSON, {}).get("schema", True)
    owner = (plan.place or ())[:-1] if plan.kind == "list" else pointer(plan.operation.extension("result") or "")
    beside = look_up(plan.skeleton, owner)
    known = parts.document.properties(parts.document.at(schema, owner))
    return {
        (*owner, name): (known[name], parts.judge.fits(known[name], None))
        for name in plan.operation.query
        if name in known and is_object(beside) and name in beside
    }
