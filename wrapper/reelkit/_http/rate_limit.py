"""What response headers say about the rate limit and the wait: ``X-RateLimit-*``, ``Retry-After``, ``Date``."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

# No provider states the unit of X-RateLimit-Reset; large numbers can only be a moment, in seconds or milliseconds.
_SMALLEST_EPOCH_SECONDS = 1e9
_SMALLEST_EPOCH_MILLISECONDS = 1e11
_LARGEST_EPOCH_MILLISECONDS = 1e14
_SMALLEST_SKEW = 2.0
_AGE = re.compile(r"\d{1,9}", re.ASCII)
_SECONDS = re.compile(r"\d{1,12}(?:\.\d{1,9})?", re.ASCII)


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


def read_retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Seconds to wait, from ``Retry-After`` (RFC 9110, 10.2.3); None if it cannot be read.

    A number counts from the receipt, whatever its ``Age``; an HTTP date is meant by the clock of the server.
    """
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    moment, server = http_date(value), server_now(headers)
    return None if moment is None else max(0.0, moment - (now if server is None else server))


def http_date(value: str) -> float | None:
    """Seconds since the Unix epoch of an HTTP date; None if it is none."""
    try:
        moment = parsedate_to_datetime(value)
        # A date without a zone is UTC, as HTTP dates are.
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def server_now(headers: Mapping[str, str]) -> float | None:
    """What the clock of the server shows, by which its dates are meant; None if it is not known.

    ``Date`` is when it made the response, and ``Age`` for how long a cache has kept it since (RFC 9111, 4.2.3).
    """
    made, age = http_date(headers.get("date", "")), headers.get("age", "")
    return None if made is None else made + (int(age) if _AGE.fullmatch(age) else 0)


def seconds_to_reset(rate_limit: RateLimit, headers: Mapping[str, str], now: float) -> float | None:
    """Seconds until the window ends, by the server's clock where it is known."""
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
    """Seconds to wait after an error: of the whole seconds of ``Retry-After``, the reset may give the last exactly."""
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
