"""How operations act on collections."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from ._call import Call
from ._collections import Collection, Resource, Scope
from ._document import is_object, put
from ._errors import Refusal
from ._filters import EVERYTHING, WORDS, Filter, filter_of
from ._http import MockResponse
from ._ids import like
from ._library import View
from ._many import ids_in, told_of
from ._plan import Plan, says
from ._present import Presenter, merged
from ._states import acted

if TYPE_CHECKING:
    from ._seeder import Seeder
    from ._webhooks import Webhooks

SEARCHED = 1000
"""A search looks at so many of the newest items, so that it costs no more where there are a million."""
USUAL_RESULTS = 10
MALFORMED = "invalid_id"


class Performer(Presenter):
    """Serves operations by their plans. Subclasses override what their provider does in another way."""

    webhooks: Webhooks
    _seeder: Seeder

    @abstractmethod
    def _collection(self, name: str) -> Collection: ...
    @abstractmethod
    def _start(self, plan: Plan, call: Call) -> MockResponse: ...
    @abstractmethod
    def _watch(self, plan: Plan, item: Resource) -> None: ...
    @abstractmethod
    def _cancel(self, plan: Plan, call: Call, item: Resource) -> None: ...

    def _perform(self, call: Call) -> MockResponse:
        plan = self._plan(call)
        scope = self._scope(plan, call)
        match plan.kind:
            case "list":
                return self._page(call, self._view(plan, scope, call.query), lambda item: self._listed(plan, item))
            case "search":
                return self._search(plan, scope, call)
            case "plain":
                return self._respond(plan, merged(plan.skeleton, self._repeated(plan, call)))
            case "create" | "start":
                return self._begin(plan, scope, call)
            case _:
                return self._on_item(plan, scope, call)

    def _begin(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        if plan.collection is None:
            return self._respond(plan, plan.skeleton)
        self._check_conflict(plan, scope, call)
        if plan.kind == "start":
            return self._start(plan, call)
        item = self._create(plan.collection, scope, self._given(call), None)
        if plan.collection in self._parts.plans.guessed:
            self.jobs.start(plan.collection, item.id, self.clock.seconds(), scope)
        return self._respond(plan, self.webhooks.told(self._placed(plan, call, item)))

    def _on_item(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        collection = self._collection(cast("str", plan.collection))
        if plan.kind in ("delete", "archive") and plan.item is None:
            return self._on_many(plan, scope, call)
        makes = call.operation.method == "PUT" and "201" in call.operation.responses
        if makes and plan.item and collection.get(call.path[plan.item], scope) is None:
            item = self._create(collection.name, scope, self._given(call), call.path[plan.item])
            return replace(self._respond(plan, self._placed(plan, call, item)), status=201)
        item = self._item(call)
        match plan.kind:
            case "delete" | "archive":
                item = self._taken_out(plan, scope, item)
            case "update":
                self._check_conflict(plan, scope, call, item)
                # What PUT leaves out is no longer there.
                item = self._updated(plan, item, self._given(call) if call.operation.replaces else self._fields(call))
                collection.update(item, scope)
            case "copy":
                item = self._create(collection.name, scope, {**item.data, **self._fields(call)}, None)
            case "cancel":
                self._cancel(plan, call, item)
            case "poll":
                self._watch(plan, item)
            case "act":
                item = replace(item, data={**item.data, **acted(self._parts.document, plan, call.operation)})
                collection.update(item, scope)
            case _:
                pass
        return self._respond(plan, self._placed(plan, call, item))

    def _taken_out(self, plan: Plan, scope: Scope, item: Resource) -> Resource:
        """Delete or archive an item; returns it as it says so itself."""
        collection, fields = self._collection(str(plan.collection)), item.data.items()
        done = replace(item, data={name: (value is False and says(plan.kind, name)) or value for name, value in fields})
        if plan.kind == "delete":
            collection.remove(item.id, scope)
            self._removed(plan, done)
        else:
            collection.archive(item.id, scope)
            collection.update(done, scope)
        return done

    def _on_many(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        """Delete or archive the items that a request names, or those of its filters where it can name none."""
        name, plans = str(plan.collection), self._parts.plans
        shown = plans.shown(name, "list", "get")
        filters = self._parts.document.properties(shown.schema).keys() - {shown.key} if shown else set[str]()
        ids = ids_in(call, {*call.operation.query, *plans.body_properties(call.operation)} - filters)
        if ids is None:
            found = [*self._view(shown or plan, scope, {**call.query, **self._fields(call)})]
        else:
            known = (self._collection(name).get(one, scope) for one in dict.fromkeys(ids))
            found = [item for item in known if item is not None]
        done = [self._taken_out(plan, scope, item).id for item in found]
        return self._respond(plan, told_of(plan, done, [one for one in ids or () if one not in done]))

    def _search(self, plan: Plan, scope: Scope, call: Call) -> MockResponse:
        """The items in which words of the request occur, the best first, as the response lists them."""
        fields = self._fields(call)
        words = " ".join(str(fields[name]) for name in WORDS if name in fields).lower().split()
        others = {name: value for name, value in fields.items() if name not in WORDS}
        view = self._view(plan, scope, others)[:SEARCHED]
        hits = [(sum(word in str(item.data).lower() for word in words) / max(len(words), 1), item) for item in view]
        hits = sorted((hit for hit in hits if hit[0] or not words), key=lambda hit: hit[0], reverse=True)
        numbers = [value for value in others.values() if isinstance(value, int | float) and not isinstance(value, bool)]
        return self._found(plan, hits[: int(next(iter(numbers), USUAL_RESULTS))])

    def _scope(self, plan: Plan, call: Call) -> Scope:
        """The ids that the path gives; the items they name must exist."""
        for name, owner in plan.owners:
            shape = self._parts.plans.shapes[owner]
            scope = tuple(call.path[param] for param in shape.scoped_by if param in call.path)
            if self._collection(owner).get(call.path[name], scope) is None:
                raise self._not_found(call, name)
        if plan.collection is None:
            return ()
        return tuple(call.path[name] for name in self._parts.plans.shapes[plan.collection].scoped_by)

    def _item(self, call: Call) -> Resource:
        """The item that the path names. Raises ``Refusal`` if there is none."""
        plan = self._plan(call)
        name = plan.item or call.operation.path_names[-1]
        scoped_by = self._parts.plans.shapes[cast("str", plan.collection)].scoped_by
        scope = tuple(call.path[param] for param in scoped_by)
        found = self._collection(cast("str", plan.collection)).get(call.path[name], scope)
        if found is None:
            raise self._not_found(call, name)
        return found

    def _not_found(self, call: Call, name: str) -> Refusal:
        plan, dialect = self._plan(call), self._parts.dialect
        if plan.item == name and dialect.knows(call.operation, MALFORMED):
            # Ids are opaque to the document, but one of another kind (``vg_project_`` for ``vg_file_``) is malformed.
            scoped_by = self._parts.plans.shapes[str(plan.collection)].scoped_by
            own = self._collection(str(plan.collection)).seeds(tuple(call.path[param] for param in scoped_by)).new_id(0)
            (family, *kind), given = own.split("_")[:-1], call.path[name].split("_")
            if kind and given[0] == family and given[1 : 1 + len(kind)] != kind:
                return dialect.error("path", call.operation, code=MALFORMED)
        return dialect.error("not_found", call.operation, names=[name])

    def _removed(self, plan: Plan, item: Resource) -> None:
        """Take out what goes along with an item."""

    def _check_conflict(self, plan: Plan, scope: Scope, call: Call, besides: Resource | None = None) -> None:
        """Refuse a second item of the same name where the document knows conflicts."""
        unique = self._parts.dialect.unique(call.operation)
        wanted = {name: value for name, value in self._fields(call).items() if name in unique and value is not None}
        if not wanted or plan.collection is None:
            return
        view = self._collection(plan.collection).view(scope, *EVERYTHING)
        if any(item.data.get(name) == wanted[name] for item in view if item is not besides for name in wanted):
            raise self._parts.dialect.error("conflict", call.operation, names=[*wanted])

    def _given(self, call: Call) -> dict[str, Any]:
        """The fields of a request, and defaults of those that it leaves out: an example's would be those of another."""
        fields, resolve = dict(self._fields(call)), self._parts.document.resolve
        for name, schema in self._parts.plans.body_properties(call.operation).items():
            if name not in fields:
                found = resolve(schema)
                default = found.get("default") if is_object(found) else None
                fields[name] = [] if default is None and self._parts.document.items(schema) is not True else default
        return fields

    def _create(self, name: str, scope: Scope, fields: Mapping[str, Any], item_id: str | None) -> Resource:
        collection = self._collection(name)
        item = self._seeder.fresh(name, scope, item_id or collection.new_id(scope), self._now(), fields)
        collection.insert(item, scope)
        return item

    def _updated(self, plan: Plan, item: Resource, fields: Mapping[str, Any]) -> Resource:
        data = self._seeder.changed(plan.schema, item.data, fields)
        return replace(item, data={**data, **self._seeder.times(plan.schema, self._now(), changed=True)})

    def _view(self, plan: Plan, scope: Scope, query: Mapping[str, Any]) -> View[Resource]:
        name, accepts = self._filter(plan, query)
        return self._collection(cast("str", plan.collection)).view(scope, name, accepts)

    def _filter(self, plan: Plan, query: Mapping[str, Any]) -> Filter:
        """Which items a query shows; providers with other rules have theirs here."""
        return filter_of(self._parts.document, plan, query)

    def _held(self, name: str, scope: Scope) -> Sequence[Resource]:
        return self._collection(name).view(scope, *EVERYTHING)

    def _listed(self, plan: Plan, item: Resource) -> Any:
        if self._parts.plans.poll(plan.operation) is not None:
            self._watch(plan, item)
        return self._show(plan, item)

    def _placed(self, plan: Plan, call: Call, item: Resource) -> Any:
        """The success response with the item in its place."""
        body = plan.skeleton
        if plan.place is not None:
            body = put(body, plan.place, self._show(plan, item))
        elif plan.kind in ("get", "poll"):
            body = self._show(plan, item)
        return self._related(plan, call, body) if plan.kind in ("create", "delete", "cancel") else body

    def _related(self, plan: Plan, call: Call, body: Any) -> Any:
        """The response with ids of items that exist: those of the path, and new ones of other collections."""
        changed = dict(body) if is_object(body) else {}
        # The ``id`` of a review is not that of ``/products/{id}/reviews``.
        own = {plan.key} if plan.place == () else set[str]()
        # What the request names is the client's, and what the item shows is its own.
        own |= changed.keys() if plan.kind in ("delete", "cancel") and plan.place == () else {*self._fields(call)}
        for name, value in changed.items():
            if name in own:
                continue
            if name in call.path:
                changed[name] = like(value, call.path[name])
            elif value is not None and (other := self._unscoped(name)) not in (None, plan.collection):
                changed[name] = like(value, self._create(str(other), (), {}, None).id)
        return changed or body
