"""How often to poll, and how long. No I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from reelkit._http.retry import backoff, passes
from reelkit._record import record
from reelkit.errors import APIError, InvalidArgumentError, RateLimitError, ServerError

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
        """Seconds after a poll that failed for a reason that passes; None where patience is of no use."""
        if not passes(error):
            return None
        told = error.retry_after if isinstance(error, (RateLimitError, ServerError)) else None
        if told is None and isinstance(error, RateLimitError):
            told = self.longest
        return max(self.pause(polls), told or 0.0)
