"""Jobs: work that goes on at the provider after the request that started it. What a state means; no I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

from reelkit._http.clock import Clock
from reelkit.errors import (
    APIConnectionError,
    APIError,
    InvalidArgumentError,
    JobBlockedError,
    JobCancelledError,
    JobFailedError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
)

from .endpoint import Endpoint

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")
Phase = Literal["pending", "succeeded", "failed", "cancelled", "blocked"]
DEFAULT_TIMEOUT = 3600.0
DEFAULT_INTERVAL = 1.5
_LONGEST_INTERVAL = 15.0
_GROWTH = 1.5


@dataclass(frozen=True, slots=True)
class PollEndpoint(Generic[S]):
    """The operation that tells the state of a job.

    Attributes:
        endpoint: The operation.
        argument: Name of its argument for the id of the job.
        state: The provider's word for the state.
        phases: What these words mean; any other is pending.
        error: What went wrong.
        progress: Percent, 0 to 100.
        attempt: Which attempt of the provider's own this is; progress starts over with each.
        cancel: The operation that cancels a job.
        hourly: Documented requests per hour for all jobs of this kind.
    """

    endpoint: Endpoint[S]
    argument: str
    state: Callable[[S], object]
    phases: Mapping[str, Phase]
    error: Callable[[S], object] | None = None
    progress: Callable[[S], object] | None = None
    attempt: Callable[[S], object] | None = None
    cancel: Endpoint[Any] | None = None
    hourly: int | None = None

    @property
    def least_interval(self) -> float:
        """Seconds between two requests of one wait, so that it keeps to half of the documented limit."""
        return DEFAULT_INTERVAL if self.hourly is None else max(DEFAULT_INTERVAL, 2 * 3600 / self.hourly)


@dataclass(frozen=True, slots=True)
class JobEndpoint(Generic[R, S, T]):
    """An operation that starts a job.

    Attributes:
        start: The operation; ``id`` reads the id of the job from its response.
        poll: The operation that tells the state.
        result: What the job made, from its last state.
    """

    start: Endpoint[R]
    id: Callable[[R], object]
    poll: PollEndpoint[S]
    result: Callable[[S], T]

    def id_of(self, response: R) -> str:
        """The id of the job that was started; TypeError if the response has none."""
        found = self.id(response)
        if not isinstance(found, str) or not found:
            raise TypeError(f"the id of the job is {found!r}, and it must be non-empty text")
        return found


class JobState(Generic[S, T]):
    """What is known of a job, without asking."""

    def __init__(self, spec: JobEndpoint[Any, S, T], provider: str, id: str) -> None:  # noqa: A002
        self._spec = spec
        self.provider = provider
        self._last: S | None = None
        self.id = id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.provider} {self.id}: {self.status or 'not asked yet'}>"

    @property
    def state(self) -> S | None:
        """The last response about the job; None before the first."""
        return self._last

    @property
    def status(self) -> str | None:
        """The provider's word for the state; None before the first response."""
        found = None if self._last is None else self._spec.poll.state(self._last)
        return found if isinstance(found, str) else None

    @property
    def progress(self) -> float | None:
        """Percent, 0 to 100; it may fall when the provider starts over. None where it is not told."""
        read = self._spec.poll.progress
        found = None if self._last is None or read is None else read(self._last)
        return float(found) if isinstance(found, (int, float)) and not isinstance(found, bool) else None

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
            JobBlockedError: If it waits for a person.
            ReelkitError: If it has not ended yet.
        """
        self._raise_unless_succeeded()
        if self._last is None or self._phase != "succeeded":
            raise JobBlockedError("has not ended yet", **self._described())
        return self._spec.result(self._last)

    @property
    def _phase(self) -> Phase:
        return self._spec.poll.phases.get(self.status or "", "pending")

    def _raise_unless_succeeded(self) -> None:
        match self._phase:
            case "failed":
                raise JobFailedError("failed", **self._described())
            case "cancelled":
                raise JobCancelledError("was cancelled", **self._described())
            case "blocked":
                raise JobBlockedError("waits for a person, outside of the API", **self._described())
            case _:
                pass

    def _described(self) -> dict[str, Any]:
        read = self._spec.poll.error
        error = None if self._last is None or read is None else read(self._last)
        return {"provider": self.provider, "id": self.id, "status": self.status, "error": error, "job": self}

    def _is_settled(self) -> bool:
        return self.done or self._phase == "blocked"


class Waiting:
    """When a job is asked for again: the interval grows, and the last request comes at the end of the time."""

    def __init__(self, clock: Clock, timeout: float, interval: float | None, least: float) -> None:
        if not timeout >= 0:
            raise InvalidArgumentError("timeout", timeout, "must be a number of seconds, 0 to ask once")
        if interval is not None and not 0 < interval < float("inf"):
            raise InvalidArgumentError("interval", interval, "must be a positive number of seconds")
        self._clock = clock
        self._timeout = timeout
        self._interval = max(interval or 0.0, least)
        self._ends = clock.monotonic() + timeout

    def pause(self, job: JobState[Any, Any]) -> float:
        """Seconds until the next request; ``WaitTimeoutError`` when the time is over."""
        left = self._ends - self._clock.monotonic()
        if left <= 0:
            raise WaitTimeoutError(
                "the job had not ended", provider=job.provider, id=job.id, seconds=self._timeout, last=job.state
            )
        interval, self._interval = self._interval, min(self._interval * _GROWTH, max(self._interval, _LONGEST_INTERVAL))
        return min(interval, left)

    def failed(self, error: APIError) -> None:
        """Go on after a request that failed for a reason that passes; raise the error otherwise."""
        passing = isinstance(error, (RateLimitError, APIConnectionError, ServerError))
        if not passing or self._clock.monotonic() >= self._ends:
            error.add_note("the job goes on at the provider; ask for it again by its id")
            raise error
        if isinstance(error, RateLimitError) and error.retry_after is not None:
            self._interval = max(self._interval, error.retry_after)
