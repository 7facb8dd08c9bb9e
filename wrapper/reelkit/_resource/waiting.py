"""When a job is asked for again, and until when: decided here, without I/O."""

from __future__ import annotations

from collections.abc import Iterable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from reelkit._http.arguments import as_list, is_number
from reelkit._http.attempts import Settings
from reelkit._http.retry import backoff, passes
from reelkit.errors import (
    APIConnectionError,
    APIError,
    InvalidArgumentError,
    RateLimitError,
    ServerError,
    WaitTimeoutError,
)

if TYPE_CHECKING:
    from .jobs import JobState

DEFAULT_TIMEOUT = 3600.0
DEFAULT_INTERVAL = 1.5
_LONGEST_INTERVAL = 15.0
_GROWTH = 1.5
# Seconds: shorter pauses are skipped.
_AT_ONCE = 0.001
J = TypeVar("J", bound="JobState[Any, Any]")


class Waiting(Generic[J]):
    """One wait for one job. The interval grows, and the last request comes when the time is over.

    Attributes:
        job: The job.
        due: When it is asked for the next time, by the clock of the client; set by ``plan``.
    """

    def __init__(self, job: J, settings: Settings, timeout: float, interval: float | None) -> None:
        if not (is_number(timeout) and timeout >= 0):
            raise InvalidArgumentError("timeout", timeout, "must be a number of seconds, 0 to ask once")
        if interval is not None and not (is_number(interval) and 0 < interval < float("inf")):
            raise InvalidArgumentError("interval", interval, "must be a positive number of seconds")
        poll = job._kind.poll  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        self.job = job
        self.due = 0.0
        self._clock = settings.clock
        self._pace = settings.paces.of(poll.endpoint.operation.id, poll.hourly)
        self._timeout = timeout
        self._interval = interval or DEFAULT_INTERVAL
        self._polls = 0
        self._told_to_wait = 0.0
        self._ends = self._clock.monotonic() + timeout

    def plan(self) -> float:
        """Decide when the next request is sent, and return the seconds until then.

        Raises:
            WaitTimeoutError: If the time is over, or the hourly limit leaves no request within it.
        """
        now = self._clock.monotonic()
        if self._polls and now >= self._ends:
            raise self._error("the job had not ended")
        self.due = min(now + self._pause(), max(now, self._ends))
        if self._pace is not None:
            slot = self._pace.reserve(self.due, max(now, self._ends))
            if slot is None:
                raise self._error(
                    f"no request for the job is left of the {self._pace.hourly} per hour that the API allows"
                )
            self.due = slot
        self._polls += 1
        self._told_to_wait = 0.0
        return max(0.0, self.due - now)

    def failed(self, error: APIError) -> None:
        """Go on after a request that failed for a temporary reason; raise the error otherwise."""
        if not passes(error) or self._clock.monotonic() >= self._ends:
            error.add_note("the job goes on at the provider; ask for it again by its id")
            raise error
        if isinstance(error, (RateLimitError, ServerError)):
            self._told_to_wait = error.retry_after or 0.0

    def _pause(self) -> float:
        if not self._polls:
            return 0.0
        longest = max(self._interval, _LONGEST_INTERVAL)
        grown = backoff(self._polls, first=self._interval, growth=_GROWTH, longest=longest)
        return max(grown, self._told_to_wait)

    def _error(self, what: str) -> WaitTimeoutError:
        job = self.job
        return WaitTimeoutError(what, provider=job.provider, id=job.id, seconds=self._timeout, last=job.state)


class Waits(Generic[J]):
    """Waits for several jobs: which are asked for next, when, and which have ended."""

    def __init__(
        self,
        jobs: Iterable[J],
        kind: type[JobState[Any, Any]],
        settings: Settings,
        *,
        concurrency: int,
        timeout: float,
        interval: float | None,
    ) -> None:
        self._idle = [Waiting(_checked(job, kind), settings, timeout, interval) for job in as_list(jobs)]
        self._asked = list[Waiting[J]]()
        self._clock = settings.clock
        self._concurrency = concurrency

    def __bool__(self) -> bool:
        return bool(self._idle or self._asked)

    @property
    def left(self) -> list[J]:
        """The jobs that are still waited for."""
        return [waiting.job for waiting in (*self._asked, *self._idle)]

    def begin(self) -> list[J]:
        """Decide when each job is first polled; returns those that need no poll, or cannot be polled."""
        waits, self._idle = self._idle, []
        return [waiting.job for waiting in waits if waiting.job.done or not self._plan(waiting)]

    def due(self) -> list[Waiting[J]]:
        """The jobs to poll now: those that are due, the earliest first, within the limit of polls at once."""
        now = self._clock.monotonic() + _AT_ONCE
        ready = sorted((waiting for waiting in self._idle if waiting.due <= now), key=attrgetter("due"))
        ready = ready[: self._concurrency - len(self._asked)]
        self._asked += ready
        self._idle = [waiting for waiting in self._idle if waiting not in ready]
        return ready

    def pause(self) -> float | None:
        """Seconds until the next poll; None if that depends on polls under way."""
        if not self._idle or len(self._asked) >= self._concurrency:
            return None
        return max(0.0, min(waiting.due for waiting in self._idle) - self._clock.monotonic())

    def took(self, waiting: Waiting[J], error: BaseException | None) -> list[J]:
        """Note the end of a request; the jobs that are not to be asked for again."""
        self._asked.remove(waiting)
        job = waiting.job
        if isinstance(error, APIError):
            try:
                waiting.failed(error)
            except APIError:
                job.failure = error
                return [job, *self._given_up(error)]
        elif error is not None:
            raise error
        elif job._is_settled():  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
            return [job]
        return [] if self._plan(waiting) else [job]

    def _given_up(self, error: APIError) -> list[J]:
        """Those that would be refused in the same way: repeated wrong passwords lock accounts of proxies."""
        if not (isinstance(error, APIConnectionError) and error.permanent):
            return []
        jobs, self._idle = [waiting.job for waiting in self._idle], []
        for job in jobs:
            job.failure = error
        return jobs

    def _plan(self, waiting: Waiting[J]) -> bool:
        try:
            waiting.plan()
        except WaitTimeoutError as error:
            waiting.job.failure = error
            return False
        self._idle.append(waiting)
        return True


def _checked(job: J, kind: type[JobState[Any, Any]]) -> J:
    if not isinstance(job, kind):
        raise InvalidArgumentError("jobs", job, f"must hold objects of {kind.__name__}, such as tools.job(id) gives")
    return job
