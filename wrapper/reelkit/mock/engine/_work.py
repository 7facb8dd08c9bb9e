"""How operations start jobs, tell how they go, and what is there when they have ended."""

from __future__ import annotations

from typing import Any, cast

from ._call import Call
from ._collections import Resource
from ._document import is_list, is_object, look_up, pointers, put
from ._http import MockResponse
from ._jobs import Job
from ._perform import Performer
from ._plans import Plan


class Worker(Performer):
    """Serves the operations of jobs."""

    def _start(self, plan: Plan, call: Call) -> MockResponse:
        """Start a job, or one for each element of the request where their states are told by a list."""
        name = cast("str", plan.collection)
        polled = self._parts.plans.polled(name)
        fields = self._fields(call)
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
                body = put(body, place, items[0].id)
        elif is_object(body):
            ids = next((field for field, value in body.items() if is_list(value)), None)
            body = body if ids is None else {**body, ids: [item.id for item in items]}
        return self._respond(plan, self._related(plan, call, body))

    def _watch(self, plan: Plan, item: Resource) -> None:
        """A request looks at a job."""
        job = self.jobs.get(cast("str", plan.collection), item.id)
        if job is not None and job.final is None:
            job.polls += 1
            self._end_if_over(plan, job, item)

    def _cancel(self, plan: Plan, item: Resource) -> None:
        if (job := self.jobs.get(cast("str", plan.collection), item.id)) is not None and job.final is None:
            self.jobs.cancel(job, self.clock.seconds())

    def _settle(self) -> None:
        """End the jobs whose time is over, though no request looks at them."""
        for (name, item_id), job in self.jobs.running():
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
        if polled is None or job is None:
            return self._projected(plan, item.id, item.data)
        shown = job.final
        if shown is None:
            data = self._projected(polled, item.id, item.data)
            shown = self._parts.job_shape(polled).show(data, job, self.clock.seconds())
        return shown if plan is polled else self._projected(plan, item.id, shown)

    def _with_results(self, plan: Plan, item: Resource, shown: Any) -> Any:
        """The JSON of a job that has succeeded, with ids of items that are there from now on."""
        own = {plan.key, *self._parts.plans.shapes[cast("str", plan.collection)].scoped_by}

        def made(value: Any, name: str | None) -> Any:
            if is_list(value):
                return [made(element, name) for element in value]
            if is_object(value):
                return self._made_object(value, own, made)
            return value

        return made(shown, None)

    def _made_object(self, value: dict[str, Any], own: set[str], made: Any) -> dict[str, Any]:
        changed = {name: made(part, name) for name, part in value.items()}
        for name, part in value.items():
            if name in own or not isinstance(part, str):
                continue
            other = self._unscoped(name)
            if other is not None and self._collection(other).get(part) is None:
                changed[name] = self._produced(other, value).id
        return changed

    def _produced(self, name: str, described: dict[str, Any]) -> Resource:
        """A new item that a job has made; ``described`` is what the job says of it."""
        return self._create(name, (), described, None)
