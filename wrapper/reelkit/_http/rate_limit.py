"""What response headers say about the rate limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from .responses import server_now

# No provider states the unit of X-RateLimit-Reset; large numbers can only be a moment, in seconds or milliseconds.
_SMALLEST_EPOCH_SECONDS = 1e9
_SMALLEST_EPOCH_MILLISECONDS = 1e11
_LARGEST_EPOCH_MILLISECONDS = 1e14
_SMALLEST_SKEW = 2.0


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The rate limit as the last response that spoke of it described it.

    Attributes:
        limit: Requests per window, or None.
        remaining: Requests left in this window, or None.
        reset_at: When the window ends, or None.
    """

    limit: int | None
    remaining: int | None
    reset_at: datetime | None


def read_rate_limit(headers: Mapping[str, str], now: float) -> RateLimit | None:
    """The ``X-RateLimit-*`` headers (names in lower case), or None if there are none that can be read."""
    limit, remaining, reset = (_number(headers.get(f"x-ratelimit-{name}")) for name in ("limit", "remaining", "reset"))
    if limit is None and remaining is None and reset is None:
        return None
    return RateLimit(limit, remaining, None if reset is None else _moment(reset, now))


def seconds_to_reset(rate_limit: RateLimit, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds until the window ends, by the server's clock where it tells its time."""
    if rate_limit.reset_at is None:
        return None
    reset = _number(headers.get("x-ratelimit-reset"))
    if reset is not None and reset < _SMALLEST_EPOCH_SECONDS:
        # A number of seconds is the same by any clock.
        return float(reset)
    server = server_now(headers)
    # HTTP dates have whole seconds: a smaller difference says nothing about the clocks.
    skewed = server is not None and abs(server - now) >= _SMALLEST_SKEW
    return rate_limit.reset_at.timestamp() - (server if skewed and server is not None else now)


def exact_wait(retry_after: float | None, reset_in: float | None) -> float | None:
    """Seconds to wait after an error: of the whole seconds of ``Retry-After``, the reset may tell the last exactly."""
    if retry_after is None or reset_in is None or not max(0.0, retry_after - 1) < reset_in < retry_after:
        return retry_after
    return reset_in + 0.01


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) <= 15 else None


def _moment(reset: int, now: float) -> datetime | None:
    if reset >= _LARGEST_EPOCH_MILLISECONDS:
        return None
    if reset >= _SMALLEST_EPOCH_MILLISECONDS:
        return datetime.fromtimestamp(reset / 1000, UTC)
    return datetime.fromtimestamp(reset if reset >= _SMALLEST_EPOCH_SECONDS else now + reset, UTC)
