"""How often to poll, and how long. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reelkit._http.retry import backoff
from reelkit._record import record
from reelkit.errors import APIError, InvalidArgumentError, RateLimitError

T = TypeVar("T")
OnPoll = Callable[[T], object]
_GROWTH = 1.5


@record
class Patience:
    """Seconds before the second poll, and until giving up; each pause is half as long again, up to ``longest``."""

    interval: float = 1.5
    timeout: float = 3600.0
    longest: float = 15.0

    def __post_init__(self) -> None:
        if not 0 < self.interval < float("inf"):
            raise InvalidArgumentError("interval", self.interval, "must be a positive number of seconds")
        if not self.timeout >= 0:
            raise InvalidArgumentError("timeout", self.timeout, "must be a number of seconds, 0 to ask once")

    def pause(self, polls: int) -> float:
        """Seconds after so many polls."""
        return backoff(polls, first=self.interval, growth=_GROWTH, longest=max(self.interval, self.longest))

    def after(self, error: APIError, polls: int) -> float | None:
        """Seconds after a poll that failed: a rate limit only asks for patience. None where that is of no use."""
        if not isinstance(error, RateLimitError):
            return None
        return max(self.pause(polls), self.longest if error.retry_after is None else error.retry_after)
