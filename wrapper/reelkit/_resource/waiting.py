"""When a job is asked for again, and until when: decided here, without I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from reelkit._http.arguments import is_number
from reelkit._http.attempts import Settings
from reelkit._http.retry import backoff, passes
from reelkit.errors import (
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
        """Settle when the next request is sent, and return the seconds until then.

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
        """Go on after a request that failed for a reason that passes; raise the error otherwise."""
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
