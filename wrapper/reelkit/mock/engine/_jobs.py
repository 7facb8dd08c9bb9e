"""Jobs: state machines that the clock moves, from ``x-reelkit-job`` and ``x-reelkit-poll``."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Any, Literal, get_args

from ._document import Document, Pointer, is_list, is_object, look_up, pointers, put
from ._judge import Judge
from ._plan import Plan

Outcome = Literal["succeeded", "failed", "cancelled", "blocked"]
DURATION = 10.0
POLLS = 2
"""How many polls show a job under way at most."""
KEPT = object()
ERROR = {"message": "The job failed."}


@dataclass(slots=True)
class Job:
    """One piece of work."""

    started: float
    outcome: Outcome
    duration: float
    scope: tuple[str, ...] = ()
    polls: int = 0
    told: Mapping[str, str] = field(default_factory=dict[str, str])
    """Ids of other items that its start told: they stay the same."""
    final: Any = None
    """Its JSON once it is over, None before."""

    def done(self, now: float) -> float:
        """How much is done, from 0 to 1."""
        if now >= self.ends:
            return 1.0
        return min(max((now - self.started) / self.duration, (self.polls - 1) / POLLS), 1.0)

    @property
    def ends(self) -> float:
        """When its time is over."""
        return self.started + self.duration


class Jobs:
    """The jobs of one mock, and the script that says how coming ones end.

    A job takes ``duration`` seconds of the mock's clock, and is over by its third poll, so that a client which waits
    without letting the clock pass comes to its end as well.
    """

    def __init__(self) -> None:
        self.duration = DURATION
        self.outcome: Outcome = "succeeded"
        """How jobs end that no script says otherwise of."""
        self._script: deque[Outcome] = deque()
        self._jobs: dict[tuple[str, str], Job] = {}
        self._running: dict[tuple[str, str], Job] = {}
        self._waiting: list[tuple[float, int, tuple[str, str]]] = []
        """The running jobs by the time at which they may be over, a heap."""
        self._started = 0

    def reset(self) -> None:
        """Forget all jobs and scripts."""
        self.duration, self.outcome = DURATION, "succeeded"
        self._script.clear()
        self._jobs.clear()
        self._running.clear()
        self._waiting.clear()

    def script(self, *outcomes: Outcome) -> None:
        """How the coming jobs end, in the order in which they are started; others end as ``outcome`` says.

        ``blocked`` waits for a person until :meth:`release`. Raises ``ValueError`` for an unknown outcome.
        """
        if unknown := [outcome for outcome in outcomes if outcome not in get_args(Outcome)]:
            raise ValueError(f"unknown outcome: {unknown[0]!r}, expected one of {', '.join(get_args(Outcome))}")
        self._script.extend(outcomes)

    def release(self, job_id: str, outcome: Outcome = "succeeded") -> None:
        """Let a job end with another outcome, such as one that waits for a person. Raises ``KeyError`` for none."""
        found = next((known for known in self._jobs if known[1] == job_id), None)
        if found is None:
            raise KeyError(job_id)
        self._jobs[found].outcome = outcome
        self._wait(found, self._jobs[found].ends)

    def start(self, collection: str, job_id: str, now: float, scope: tuple[str, ...] = ()) -> Job:
        """Begin a job."""
        outcome = self._script.popleft() if self._script else self.outcome
        job = self._jobs[collection, job_id] = self._running[collection, job_id] = Job(
            now, outcome, self.duration, scope
        )
        self._wait((collection, job_id), job.ends)
        return job

    def _wait(self, key: tuple[str, str], until: float) -> None:
        self._started += 1
        heappush(self._waiting, (until, self._started, key))

    def tell(self, collection: str, job_id: str, ids: Mapping[str, str]) -> None:
        """Remember which other items the start of a job has told."""
        self._jobs[collection, job_id].told = ids

    def running(self) -> list[tuple[tuple[str, str], Job]]:
        """The jobs that are not over, the oldest first."""
        return list(self._running.items())

    def due(self, now: float) -> list[tuple[tuple[str, str], Job]]:
        """The running jobs whose time is over; each is named once, and again after it was released or cancelled."""
        found: dict[tuple[str, str], Job] = {}
        while self._waiting and self._waiting[0][0] <= now:
            key = heappop(self._waiting)[2]
            if key in self._running:
                found[key] = self._running[key]
        return list(found.items())

    def end(self, collection: str, job_id: str, final: Any) -> None:
        """Keep what a job that is over shows from now on."""
        self._running.pop((collection, job_id)).final = final

    def get(self, collection: str, job_id: str) -> Job | None:
        """The job of that id; None for one that was seeded as done."""
        return self._jobs.get((collection, job_id))

    def cancel(self, collection: str, job_id: str, now: float) -> None:
        """Stop a job that is not done yet."""
        job = self._running.get((collection, job_id))
        if job is not None and (job.done(now) < 1 or job.outcome == "blocked"):
            job.outcome, job.started, job.duration = "cancelled", now, 0.0
            self._wait((collection, job_id), job.ends)


class JobShape:
    """How the state of a job looks in the response that tells it."""

    def __init__(self, document: Document, judge: Judge, plan: Plan, declared: Mapping[str, Any]) -> None:
        self._document, self._judge, self._plan, self.declared = document, judge, plan, declared
        base = (plan.place or ()) if plan.kind == "poll" else (*(plan.place or ()), "-")
        self._whole = int(self.declared.get("whole", 100))
        self._places = {
            name: place[len(base) :] if (place := pointers(self.declared[name])[0])[: len(base)] == base else place
            for name in ("state", "error", "progress", "attempt")
            if name in self.declared
        }
        examples = document.examples(plan.operation.media(plan.status))
        bodies = [look_up(example, plan.place or ()) for example in examples.values()]
        bodies = [item for body in bodies for item in (body if is_list(body) else [body])]
        self._examples = [body for body in bodies if is_object(body)]

    def settled(self, data: Mapping[str, Any]) -> Mapping[str, Any]:
        """The JSON of a job that was seeded: one that is over, since nothing moves it."""
        place = self._places["state"]
        pending = {*self.declared["pending"], *self.declared.get("blocked", ())}
        return put(data, place, self.declared["succeeded"][0]) if look_up(data, place) in pending else data

    def state(self, job: Job, now: float) -> tuple[str, str, float]:
        """The group (``pending``, ``succeeded``, ...) and name of the state, and how much is done."""
        done = job.done(now)
        pending: Sequence[str] = self.declared["pending"]
        if job.outcome == "blocked" and done >= 1 / POLLS and self.declared.get("blocked"):
            return "blocked", self.declared["blocked"][0], 1 / POLLS
        if done < 1 or job.outcome == "blocked":
            return "pending", pending[min(int(done * len(pending)), len(pending) - 1)], min(done, 0.99)
        # Some APIs have one word for every end.
        group = next(group for group in (job.outcome, "failed", "succeeded") if self.declared.get(group))
        return group, self.declared[group][0], 1.0 if group == "succeeded" else 0.5

    def show(self, data: Mapping[str, Any], job: Job, now: float, given: Collection[str] = ()) -> dict[str, Any]:
        """The job's JSON at that time; what was ``given`` by the request that started it stays."""
        group, name, done = self.state(job, now)
        example = next((body for body in self._examples if look_up(body, self._places["state"]) == name), None)
        if example is not None:
            shown = {**example, **{name: data[name] for name in data if name in example and self._lasts(name, given)}}
        else:
            shown = (
                dict(data) if group == "succeeded" else {name: self._blank(name, data[name], given) for name in data}
            )
        if self._plan.key in data:
            shown[self._plan.key] = data[self._plan.key]
        shown = put(shown, self._places["state"], name)
        progress = round(100 * done) * self._whole / 100 if self._whole != 100 else round(100 * done)
        for part, value in (("progress", progress), ("attempt", 0)):
            # What an example of that state leaves out is not told in it.
            if part in self._places and (example is None or look_up(shown, self._places[part]) is not None):
                shown = put(shown, self._places[part], value)
        if (place := self._places.get("error")) is not None:
            if group == "failed":
                shown = put(shown, place, self._error(shown, place))
            elif look_up(shown, place) is not None:
                shown = self._without(shown, place)
        return shown

    def _empty(self, name: str) -> Any:
        """What a property is while there is no result: null or an empty list, ``KEPT`` where it can be neither."""
        schema = self._document.properties(self._plan.schema).get(name, True)
        empties: tuple[Any, ...] = (None, [])
        return next((empty for empty in empties if self._judge.fits(schema, empty)), KEPT)

    def _lasts(self, name: str, given: Collection[str]) -> bool:
        """Whether a property is the same in every state."""
        return name in given or self._empty(name) is KEPT

    def _blank(self, name: str, value: Any, given: Collection[str]) -> Any:
        return value if self._lasts(name, given) else self._empty(name)

    def _error(self, shown: Any, place: Pointer) -> Any:
        """Why a job failed, in the form that the document asks for."""
        schema = self._document.at(self._plan.schema, place)
        known: list[Any] = [look_up(shown, place), ERROR, {**ERROR, "code": None}, ERROR["message"]]
        return next((error for error in known if error is not None and self._judge.fits(schema, error)), ERROR)

    def _without(self, shown: dict[str, Any], place: Pointer) -> dict[str, Any]:
        schema = self._document.at(self._plan.schema, place)
        if self._judge.fits(schema, None):
            return put(shown, place, None)  # type: ignore[no-any-return]
        return {key: value for key, value in shown.items() if key != place[0]}
