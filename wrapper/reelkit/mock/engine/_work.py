"""How operations start jobs, tell how they go, and what is there when they have ended."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from ._call import Call
from ._collections import Resource
from ._document import is_list, is_object, look_up, pointers, put
from ._http import MockResponse
from ._ids import like
from ._jobs import Job
from ._perform import Performer
from ._plan import Plan


class Worker(Performer):
    """Serves the operations of jobs."""

    def _start(self, plan: Plan, call: Call) -> MockResponse:
        """Start a job, or one for each element of the request where their states are told by a list."""
        name = cast("str", plan.collection)
        polled = self._parts.plans.polled(name)
        fields = {**self._fields(call), **self._sort_of(polled, call)}
        scope = tuple(call.path[param] for param in self._parts.plans.shapes[name].scoped_by)
        listed = polled is not None and polled.kind == "list"
        work = next((value for value in fields.values() if is_list(value)), [fields]) if listed else [fields]
        items = [self._create(name, scope, element if is_object(element) else {}, None) for element in work]
        for item in items:
            self.jobs.start(name, item.id, self.clock.seconds(), scope)
        body = plan.skeleton
        if not listed:
            places = pointers(call.operation.extension("job")["id"])
            for place in [place for place in places if look_up(body, place) is not None] or places[:1]:
                body = put(body, place, like(look_up(body, place), items[0].id))
        elif is_object(body):
            ids = next((field for field, value in body.items() if is_list(value)), None)
            body = body if ids is None else {**body, ids: [item.id for item in items]}
        body = self._related(plan, call, body)
        for item in items:
            self.jobs.tell(name, item.id, {**call.path, **self._ids_in(plan, body)})
        return self._respond(plan, body)

    def _sort_of(self, polled: Plan | None, call: Call) -> dict[str, str]:
        """What sort of job it is, where its state tells it: ``toolType`` is what ``/tools/`` was asked for."""
        known = self._parts.document.properties(polled.schema if polled is not None else True)
        *groups, name = call.operation.template
        sorts = {f"{group.removesuffix('s')}Type" for group in groups} & known.keys()
        return dict.fromkeys(sorts, name.replace("-", "_").upper())

    def _ids_in(self, plan: Plan, body: Any) -> dict[str, str]:
        """Items of other collections that the response to a start names: they stay the same."""
        fields = body.items() if is_object(body) else ()
        return {
            name: value
            for name, value in fields
            if isinstance(value, str) and self._unscoped(name) not in (None, plan.collection)
        }

    def _watch(self, plan: Plan, item: Resource) -> None:
        """A request looks at a job."""
        job = self.jobs.get(cast("str", plan.collection), item.id)
        if job is not None and job.final is None:
            job.polls += 1
            self._end_if_over(plan, job, item)

    def _cancel(self, plan: Plan, call: Call, item: Resource) -> None:
        job = self.jobs.get(cast("str", plan.collection), item.id)
        if "409" in call.operation.responses and (job is None or job.final is not None):
            raise self._parts.dialect.error("conflict", call.operation)
        self.jobs.cancel(cast("str", plan.collection), item.id, self.clock.seconds())

    def _settle(self) -> None:
        """End the jobs whose time is over, though no request looks at them."""
        for (name, item_id), job in self.jobs.due(self.clock.seconds()):
            item = self._collection(name).get(item_id, job.scope)
            if item is not None and (polled := self._parts.plans.polled(name)) is not None:
                self._end_if_over(polled, job, item)

    def _end_if_over(self, plan: Plan, job: Job, item: Resource) -> None:
        group, _, _ = self._parts.job_shape(plan).state(job, self.clock.seconds())
        if group not in ("pending", "blocked"):
            shown = self._show_job(plan, item)
            if group == "succeeded":
                shown = self._with_results(plan, item, shown)
            self.jobs.end(cast("str", plan.collection), item.id, shown)
            if group == "succeeded":
                self._succeeded(plan, item)

    def _succeeded(self, plan: Plan, item: Resource) -> None:
        """Let happen what only this provider does when a job has succeeded."""

    def _show_job(self, plan: Plan, item: Resource) -> Any:
        polled, job = self._parts.plans.polled(plan.collection or ""), self.jobs.get(plan.collection or "", item.id)
        assert polled is not None, "only what can be polled is started"  # noqa: S101
        assert job is not None, "only a job is shown as one"  # noqa: S101
        shown = job.final
        if shown is None:
            data = self._once(polled, item)
            shown = self._parts.job_shape(polled).show(
                data, job, self.clock.seconds(), [name for name, value in item.facts.items() if value is not None]
            )
            shown |= {field: value for field, value in job.told.items() if shown.get(field) is not None}
        return shown if plan is polled else self._projected(plan, item.id, shown)

    def _with_results(self, plan: Plan, item: Resource, shown: Any) -> Any:
        """The JSON of a job that has succeeded, with ids of items that are there from now on."""
        job = self.jobs.get(cast("str", plan.collection), item.id)
        kept = {item.id, *(job.told.values() if job is not None else ())}
        described: dict[str, tuple[str, dict[str, Any]]] = {}
        for owner in objects_in(shown):
            for name, value in owner.items():
                other, exact = self._named(name)
                if other is not None and isinstance(value, str) and value not in kept:
                    known = described.get(value, (other, {}))[1]
                    described[value] = other, owner if exact and len(owner) > len(known) else known
        made = {old: self._create(other, (), fields, None) for old, (other, fields) in described.items()}
        return self._rewritten(shown, made)

    def _named(self, name: str) -> tuple[str | None, bool]:
        """The collection that a property such as ``fileId`` or ``exportFileId`` refers to, and whether exactly."""
        if (exact := self._unscoped(name)) is not None:
            return exact, True
        for param in self._parts.plans.item_params:
            if len(param) > len("id") and name.endswith(param[0].upper() + param[1:]):
                return self._unscoped(param), False
        return None, False

    def _rewritten(self, value: Any, made: Mapping[str, Resource]) -> Any:
        """The value with the ids of new items, and what these show by the same names."""
        if is_list(value):
            return [self._rewritten(part, made) for part in value]
        if not is_object(value):
            return made[value].id if isinstance(value, str) and value in made else value
        changed = {name: self._rewritten(part, made) for name, part in value.items()}
        for name, part in value.items():
            other, exact = self._named(name)
            if other is not None and isinstance(part, str) and part in made:
                shown = self._show(self._shown_by(other), made[part])
                names = [known for known in changed if known in shown and (exact or "url" in known.lower())]
                changed |= {known: shown[known] for known in names}
        return changed

    def _shown_by(self, name: str) -> Plan:
        return self._parts.plans.shown(name, "list", "get", "poll") or self._parts.plans.of(name)[0]


def objects_in(value: Any) -> Iterator[dict[str, Any]]:
    """Every object inside a JSON value."""
    if is_object(value):
        yield value
    parts = value.values() if is_object(value) else value if is_list(value) else ()
    for part in parts:
        yield from objects_in(part)
