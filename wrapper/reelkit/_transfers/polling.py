"""Asking again and again until something is ready: how often, how long, and what to say when it does not come."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from reelkit.errors import APIError, InvalidArgumentError, RateLimitError, WaitTimeoutError

from .steps import Pause, Steps, Time

T = TypeVar("T")
OnPoll = Callable[[T], object]


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds before the second question, and until giving up; each pause is half as long again, up to ``longest``."""

    interval: float = 1.5
    timeout: float = 3600.0
    longest: float = 15.0

    def __post_init__(self) -> None:
        if not 0 < self.interval < float("inf"):
            raise InvalidArgumentError("interval", self.interval, "must be a positive number of seconds")
        if not self.timeout >= 0:
            raise InvalidArgumentError("timeout", self.timeout, "must be a number of seconds, 0 to ask once")

    def pause(self, asked: int) -> float:
        """Seconds after so many questions."""
        return min(self.interval * 1.5 ** min(asked - 1, 32), max(self.interval, self.longest))

    def after(self, error: APIError, asked: int) -> float | None:
        """Seconds after a question that failed: a rate limit only asks for patience. None where that is of no use."""
        if not isinstance(error, RateLimitError):
            return None
        return max(self.pause(asked), self.longest if error.retry_after is None else error.retry_after)


def poll(
    ask: Callable[[], Steps[T]],
    ready: Callable[[T], bool],
    patience: Patience,
    times: Time,
    *,
    what: str,
    provider: str,
    id: str,  # noqa: A002 - as in the errors
    progress: OnPoll[T] | None = None,
) -> Steps[T]:
    """Ask until ``ready``, which raises where there is no hope; the last question comes at the end of the time.

    Raises:
        WaitTimeoutError: If the time is over.
        APIError: If a question failed, and no waiting helps; its note says what was waited for.
    """
    ends = times.monotonic() + patience.timeout
    asked = 0
    while True:
        asked += 1
        try:
            answer = yield from ask()
        except APIError as error:
            wait = patience.after(error, asked)
            if wait is None or times.monotonic() + wait > ends:
                # Who uploads must not think that nothing was uploaded.
                error.add_note(f"{provider} {id}: {what}")
                raise
            yield Pause(wait)
            continue
        if progress is not None:
            progress(answer)
        if ready(answer):
            return answer
        left = ends - times.monotonic()
        if left <= 0:
            raise WaitTimeoutError(what, provider=provider, id=id, seconds=patience.timeout, last=answer)
        yield Pause(min(patience.pause(asked), left))
