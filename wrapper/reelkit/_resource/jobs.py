"""Jobs: work that goes on at the provider after the request that started it. What a state means; no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import Any, Generic, Literal, TypeVar

from reelkit._http.arguments import as_list
from reelkit._http.seam import Response
from reelkit._record import record
from reelkit.errors import (
    APIError,
    APIStatusError,
    InvalidArgumentError,
    JobBlockedError,
    JobCancelledError,
    JobError,
    JobFailedError,
    ReelkitError,
    ResponseDecodeError,
)

from .endpoint import Endpoint

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")
Phase = Literal["pending", "succeeded", "failed", "cancelled", "blocked"]
# What decides where a job has several parts: all must have ended, and then the worst end is that of the job.
_DECISIVE: tuple[Phase, ...] = ("pending", "blocked", "failed", "cancelled", "succeeded")


@record
class PollEndpoint(Generic[S]):
    """The operation that returns the state of a job.

    Attributes:
        endpoint: The operation; its last path argument takes the id of the job.
        state: The provider's word for the state.
        phases: What these words mean; any other is pending.
        error: What went wrong.
        progress: How much is done.
        whole: What ``progress`` reads at the end: 100 for percent, 1 for a fraction.
        attempt: Which attempt of the provider's own this is; progress starts over with each.
        each: The parts of the job, where it has several; then the four above and ``id`` read one of them.
        id: The id of a part.
        query: Query arguments that are always sent.
        cancel: The operation that cancels a job.
        hourly: Documented requests per hour for all jobs of this kind.
        lookup: How to find a job of which only the request is known, in words.
    """

    endpoint: Endpoint[S]
    state: Callable[[Any], object]
    phases: Mapping[str, Phase]
    error: Callable[[Any], object] | None = None
    progress: Callable[[Any], object] | None = None
    attempt: Callable[[Any], object] | None = None
    each: Callable[[S], Iterable[object]] | None = None
    id: Callable[[Any], object] | None = None
    query: Mapping[str, object] = field(default_factory=dict[str, object])
    cancel: Endpoint[Any] | None = None
    hourly: int | None = None
    lookup: str = ""
    whole: int = 100

    def parts(self, last: S | None, wanted: Sequence[str]) -> list[object]:
        """Where the state is read: the response itself, or the parts of it that are wanted; all if none are named."""
        if last is None:
            return []
        if self.each is None:
            return [last]
        read = self.id
        return [part for part in self.each(last) if not wanted or read is None or read(part) in wanted]

    def phase(self, part: object) -> Phase:
        """What the state of a part means."""
        word = self.state(part)
        return self.phases.get(word, "pending") if isinstance(word, str) else "pending"


@record
class JobKind(Generic[S, T]):
    """What jobs that are waited for in the same way have in common.

    Attributes:
        poll: The operation that returns the state.
        result: What the job made, from its last state.
    """

    poll: PollEndpoint[S]
    result: Callable[[S], T]

    def named(self, state: S) -> dict[str, object]:
        """The argument that identifies the job of a state that came from a list."""
        return {self.poll.endpoint.path_arguments[-1]: state}

    def identified(self, values: Mapping[str, object]) -> tuple[dict[str, object], str]:
        """The arguments that lead to a known job, and its id; ``InvalidArgumentError`` for one that cannot."""
        endpoint = self.poll.endpoint
        checked = endpoint.checked({argument.name: values.get(argument.name) for argument in endpoint.arguments})
        return checked, str(checked[endpoint.path_arguments[-1]])


@record
class JobEndpoint(Generic[R, S, T]):
    """An operation that starts a job.

    Attributes:
        start: The operation; ``id`` reads the id of the job from its response.
        kind: How the job is waited for, and what it makes.
        parts: The ids of its parts, where it has several.
        lookup: How to find a job of which only the request is known, in words, if ``kind`` does not say it.
    """

    start: Endpoint[R]
    id: Callable[[R], object]
    kind: JobKind[S, T]
    parts: Callable[[R], Iterable[object]] | None = None
    lookup: str = ""

    def read_start(self, received: Response) -> tuple[str, tuple[str, ...]]:
        """The id of the job that was started, and those of its parts; TypeError if the response has none."""
        response = self.start.read(received)
        parts = () if self.parts is None else self.parts(response)
        return _identifier(self.id(response)), tuple(map(_identifier, parts))

    def explain(self, error: APIError) -> None:
        """Say what became of the job, if the start of it failed in such a way that it may have begun."""
        if error.lost_response or isinstance(error, ResponseDecodeError):
            lookup = self.lookup or self.kind.poll.lookup or "no operation of the API lists such jobs"
            error.add_note(f"the job may have been started all the same, and so it was not started again; {lookup}")


def check_newest(newest: int) -> int:
    """How many of the newest jobs are looked at."""
    if type(newest) is not int or newest < 1:
        raise InvalidArgumentError("newest", newest, "must be an integer of 1 or more")
    return newest


def newest_page(newest: int, most: int) -> int:
    """How many jobs one request asks for, of at most ``most``, where so many of the newest are looked at."""
    return min(check_newest(newest), most)


def part_ids(parts: Iterable[str]) -> tuple[str, ...]:
    """Ids of parts that a caller names."""
    found = tuple(as_list(parts))
    for part in found:
        if not isinstance(part, str) or not part:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgumentError("parts", part, "must be ids, as non-empty text")
    return found


def _identifier(found: object) -> str:
    if not isinstance(found, str) or not found:
        raise TypeError(f"the id of the job is {found!r}, and it must be non-empty text")
    return found


class JobState(Generic[S, T]):
    """What is known of a job, without asking."""

    def __init__(
        self,
        kind: JobKind[S, T],
        provider: str,
        values: Mapping[str, object],
        job_id: str,
        parts: Sequence[str] = (),
    ) -> None:
        self._kind = kind
        self._values = {name: values[name] for name in kind.poll.endpoint.path_arguments if name in values}
        self.provider = provider
        """Name of the provider."""
        self.id = job_id
        """Id of the job, or of what its parts belong to."""
        self.parts = tuple(parts)
        """Ids of its parts, where one request started several."""
        self.failure: ReelkitError | None = None
        """Why ``wait_all`` gave up on the job although it goes on at the provider; None otherwise."""
        self._last: S | None = None
        self._refusal: APIStatusError | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.provider} {self.id}: {self.status or 'not asked yet'}>"

    @property
    def state(self) -> S | None:
        """The last response about the job; None before the first."""
        return self._last

    @property
    def status(self) -> str | None:
        """The provider's word for the state; None before the first response. Of several parts, the one that decides."""
        poll = self._kind.poll
        if self._refusal is not None:
            return self._refusal.code
        for part in self._parts():
            word = poll.state(part)
            if poll.phase(part) == self._phase and isinstance(word, str):
                return word
        return None

    @property
    def progress(self) -> float | None:
        """Percent, 0 to 100; it may fall when ``attempt`` rises. None where it is not given; of parts, their mean."""
        read = self._kind.poll.progress
        told = [] if read is None else [read(part) for part in self._parts()]
        found = [float(one) for one in told if isinstance(one, (int, float)) and not isinstance(one, bool)]
        return 100 / self._kind.poll.whole * sum(found) / max(len(found), len(self.parts)) if found else None

    @property
    def attempt(self) -> int | None:
        """Which attempt of the provider's own this is, from 0, the highest of several parts; None if not given."""
        read = self._kind.poll.attempt
        told = [] if read is None else [read(part) for part in self._parts()]
        return max((one for one in told if isinstance(one, int)), default=None)

    @property
    def done(self) -> bool:
        """Whether the job has ended, in whatever way."""
        return self._phase in ("succeeded", "failed", "cancelled")

    @property
    def result(self) -> T:
        """What the job made.

        Raises:
            JobFailedError: If it failed.
            JobCancelledError: If it was cancelled.
            JobBlockedError: If it waits for a person, or has not ended yet.
            JobError: If it succeeded, and the response does not have what it made; see ``state``.
            WaitTimeoutError, APIError: If ``wait_all`` gave up on it.
        """
        self._raise_unless_succeeded()
        if self._last is None or self._phase != "succeeded":
            if self.failure is not None:
                raise self.failure
            raise JobBlockedError("has not ended yet", **self._described())
        try:
            return self._kind.result(self._last)
        except TypeError as error:
            raise JobError(f"succeeded, and its result cannot be read ({error})", **self._described()) from error

    @property
    def _phase(self) -> Phase:
        if self._refusal is not None:
            return "failed"
        phases = [self._kind.poll.phase(part) for part in self._parts()]
        if not phases or len(phases) < len(self.parts):
            return "pending"
        return next(phase for phase in _DECISIVE if phase in phases)

    def _parts(self) -> list[object]:
        return self._kind.poll.parts(self._last, self.parts)

    def _raise_unless_succeeded(self) -> None:
        match self._phase:
            case "failed":
                raise JobFailedError("failed", **self._described())
            case "cancelled":
                raise JobCancelledError("was cancelled", **self._described())
            case "blocked":
                what = f"waits for a person ({self.status}), and the API cannot act for one"
                raise JobBlockedError(what, **self._described())
            case _:
                pass

    def _described(self) -> dict[str, Any]:
        read = self._kind.poll.error
        errors = [] if read is None else [read(part) for part in self._parts()]
        refused = None if self._refusal is None else self._refusal.message
        error = refused or next((one for one in errors if one is not None), None)
        return {"provider": self.provider, "id": self.id, "status": self.status, "error": error, "job": self}

    def _took(self, last: S) -> None:
        self._last, self._refusal = last, None

    def _is_failure(self, error: APIError) -> bool:
        """Whether an error response is how the provider says that the job failed."""
        if not isinstance(error, APIStatusError) or self._kind.poll.phases.get(error.code or "") != "failed":
            return False
        self._refusal = error
        return True

    def _is_settled(self) -> bool:
        return self.done or self._phase == "blocked"

    def _polling(self) -> tuple[Endpoint[S], dict[str, object]]:
        """The operation that returns the state, and its arguments for this job."""
        return self._asking(self._kind.poll.endpoint)

    def _cancelling(self) -> tuple[Endpoint[Any], dict[str, object]]:
        """The operation that cancels, and its arguments; ``InvalidArgumentError`` if there is none."""
        if self._kind.poll.cancel is None:
            raise InvalidArgumentError("job", self.id, "cannot be cancelled: the API has no operation for it")
        return self._asking(self._kind.poll.cancel)

    def _asking(self, endpoint: Endpoint[R]) -> tuple[Endpoint[R], dict[str, object]]:
        given = {**self._kind.poll.query, **self._values, endpoint.path_arguments[-1]: self.id}
        return endpoint, endpoint.checked({argument.name: given.get(argument.name) for argument in endpoint.arguments})
