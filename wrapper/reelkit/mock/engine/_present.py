"""How items look in responses, and how responses are built around them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from ._call import Call
from ._collections import Resource
from ._document import Pointer, first_at, is_object, look_up, put
from ._http import MockResponse, json_response
from ._jobs import Jobs
from ._plan import Plan

if TYPE_CHECKING:
    from ._clock import MockClock
    from ._cursors import Cursors
    from ._parts import Parts

REMEMBERED = 8192


class Presenter(ABC):
    """Builds the responses of operations. Subclasses override what their provider shows in another way."""

    clock: MockClock
    jobs: Jobs
    max_limit: int | None
    _parts: Parts
    _cursors: Cursors

    def __init__(self) -> None:
        def projected(plan: Plan, item: Resource) -> Any:
            return self._projected(plan, item.id, item.data)

        self._once = lru_cache(REMEMBERED)(projected)

    def _plan(self, call: Call) -> Plan:
        return self._parts.plans.plans[call.operation.id]

    def _fields(self, call: Call) -> Mapping[str, Any]:
        return call.body if is_object(call.body) else {}

    def _list_plan(self, name: str) -> Plan:
        return self._parts.plans.of(name, "list")[0]

    def _unscoped(self, param: str) -> str | None:
        """The collection of which a parameter names an item, if it stands on its own."""
        name = self._parts.plans.item_params.get(param)
        return name if name and not self._parts.plans.shapes[name].scoped_by else None

    def _show(self, plan: Plan, item: Resource) -> Any:
        """An item's JSON in the response of an operation."""
        if self.jobs.get(plan.collection or "", item.id) is not None:
            return self._show_job(plan, item)
        found = self._once(plan, item)
        parts = self._parts.plans.parts.get(plan.collection or "")
        return found if parts is None else self._with_parts(plan, item, found, parts)

    def _with_parts(self, plan: Plan, item: Resource, shown: Any, parts: Sequence[tuple[str, str]]) -> Any:
        """The JSON of an item that holds those of other collections, and counts them."""
        known = self._parts.document.properties(plan.schema)
        for name, part in parts:
            held = self._held(part, (item.id,))
            count = f"{name.removesuffix('s')}_count"
            if count in shown:
                shown = {**shown, count: len(held)}
            if name in known:
                schema = self._parts.document.items(known[name])
                shown = {**shown, name: [self._part(schema, plan, name, one) for one in held]}
            else:
                shown = {field: shown[field] for field in shown if field != name}
        return shown

    def _part(self, schema: Any, plan: Plan, name: str, item: Resource) -> Any:
        known, fits = self._parts.document.properties(schema), self._parts.judge.fits
        base = first_at(plan.skeleton, (*(plan.place or ()), name))
        base = base if is_object(base) else self._parts.samples.sample(schema)
        fields = {key: value for key, value in item.data.items() if key in known and fits(known[key], value)}
        return {**base, **fields, self._parts.plans.key(schema, None, None): item.id}

    def _projected(self, plan: Plan, item_id: str, data: Mapping[str, Any]) -> Any:
        """What of an item fits the schema of the response; the rest is as in the document's example."""
        properties = self._parts.document.properties(plan.schema)
        fits = self._parts.judge.fits
        shown_id = self._parts.judge.id_as(properties.get(plan.key, True), item_id)
        key = {plan.key: shown_id} if plan.key in properties or not properties else {}
        # What tells of a deletion is not what tells of the item.
        whole = plan.kind != "delete" and fits(plan.schema, data)
        if whole and data.get(plan.key, shown_id) == shown_id and key.keys() <= data.keys():
            return data
        base = self._base(plan)
        shown = dict(base)
        shown |= {name: value for name, value in data.items() if fits(properties.get(name, name in base), value)}
        shown |= key
        return shown if fits(plan.schema, shown) else {**base, **key}

    def _base(self, plan: Plan) -> dict[str, Any]:
        found = first_at(plan.skeleton, plan.place or ())
        if not is_object(found):
            found = self._parts.samples.sample(plan.schema)
        return found if is_object(found) else {}

    def _page(self, call: Call, items: Sequence[Any], show: Callable[[Any], Any]) -> MockResponse:
        """One page of a list, in the response that the document describes."""
        plan, paging = self._plan(call), self._parts.paging(call.operation)
        try:
            window = paging.window(items, call.query, self.max_limit, self._cursors)
        except ValueError as error:
            raise self._parts.dialect.error("query", call.operation, message=str(error)) from None
        place, changes = plan.place or (), self._repeated(plan, call)
        for name, value in ((paging.names.get("limit"), window.limit), (paging.names.get("offset"), window.offset)):
            if value is not None and (*place[:-1], name) in self._parts.echoes(plan):
                changes[(*place[:-1], str(name))] = value
        changes |= window.facts
        changes[place] = [show(item) for item in window.items]
        response = self._respond(plan, self._completed(call, merged(plan.skeleton, changes)))
        if not window.follow:
            return response
        kept = [(name, value) for name, value in call.request.query if name not in window.follow]
        target = f"{call.request.path}?{urlencode([*kept, *window.follow.items()])}"
        return response.with_headers({"link": f'<{target}>; rel="next"'})

    def _completed(self, call: Call, body: Any) -> Any:
        """The page with what only this provider adds."""
        return body

    def _repeated(self, plan: Plan, call: Call) -> dict[Pointer, Any]:
        """What the response repeats of the query: properties named as query parameters beside its result."""
        fits = self._parts.judge.fits
        found: dict[Pointer, Any] = {}
        for place, (schema, nullable) in self._parts.echoes(plan).items():
            value = call.query.get(place[-1])
            if nullable if value is None else fits(schema, value):
                found[place] = value
        return found

    def _found(self, plan: Plan, hits: Sequence[tuple[float, Resource]]) -> MockResponse:
        """The results of a search, with how well each fits where the response tells it."""
        if (place := plan.place) is None:
            return self._respond(plan, plan.skeleton)
        at = place.index("-")
        array, inner = place[:at], place[at + 1 :]
        element = first_at(plan.skeleton, (*array, "-"))
        scores = [name for name, value in element.items() if isinstance(value, float)] if is_object(element) else []
        results: list[Any] = []
        for score, item in hits:
            result = put(element, inner, self._show(plan, item))
            results.append({**result, **dict.fromkeys(scores if inner else (), round(score, 3))})
        return self._respond(plan, put(plan.skeleton, array, results))

    def _respond(self, plan: Plan, body: Any) -> MockResponse:
        return MockResponse(plan.status) if body is None else json_response(plan.status, body)

    def _reply_at(self, call: Call, place: Pointer, value: Any) -> MockResponse:
        """The success response of an operation with a value in that place."""
        plan = self._plan(call)
        return self._respond(plan, put(plan.skeleton, place, value))

    @abstractmethod
    def _now(self) -> int: ...
    @abstractmethod
    def _held(self, name: str, scope: tuple[str, ...]) -> Sequence[Resource]: ...
    @abstractmethod
    def _show_job(self, plan: Plan, item: Resource) -> Any: ...


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
