"""When is a request retried, and after how long? Decided here, without I/O; ``_http/_async/client.py`` acts on it."""

from __future__ import annotations

from reelkit._record import record
from reelkit.errors import (
    APIConnectionError,
    APIError,
    APIStatusError,
    RateLimitError,
    ResponseDecodeError,
    ServerError,
)

from .decode import is_damaged

# 520 to 524 are what Cloudflare sends for an origin that did not respond.
RETRYABLE_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504, *range(520, 525)})
LONGEST_RETRY_AFTER = 60.0
_IDEMPOTENT_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
_FIRST_BACKOFF = 0.5
_LONGEST_BACKOFF = 8.0


@record
class Refused:
    """The provider sent an error response."""

    status: int
    retry_after: float | None = None
    out_of_credits: bool = False


@record
class NoResponse:
    """The connection failed; ``sent`` says whether the request may have arrived."""

    sent: bool


def may_be_done(status: int) -> bool:
    """Whether a request with such a response may have been carried out: servers and gateways that fail do not know."""
    return status >= 500 or status == 408


def may_repeat(method: str, retry_class: str | None, *, keyed: bool = False) -> bool:
    """Whether a request that may have arrived can be sent again: as the specification says, else by HTTP method.

    What is idempotent through a key only is so only if the request carries one.
    """
    if retry_class is None:
        return method in _IDEMPOTENT_METHODS
    return retry_class in ("safe", "idempotent") or (retry_class == "key" and keyed)


def passes(error: APIError) -> bool:
    """Whether a wait goes on after a request that failed so: who asks again later may get a response."""
    if isinstance(error, APIStatusError):
        return isinstance(error, (RateLimitError, ServerError)) or error.status_code in RETRYABLE_STATUSES - {429}
    if isinstance(error, APIConnectionError):
        return not error.permanent
    return isinstance(error, ResponseDecodeError) and is_damaged(error)


def is_pace(outcome: Refused) -> bool:
    """Whether a response is throttling rather than a failure: a 429 that says when to come back, and soon."""
    soon = outcome.retry_after is not None and outcome.retry_after <= LONGEST_RETRY_AFTER
    return outcome.status == 429 and soon and not outcome.out_of_credits


def backoff(
    failures: int, *, first: float = _FIRST_BACKOFF, growth: float = 2.0, longest: float = _LONGEST_BACKOFF
) -> float:
    """Seconds to wait after so many failures: ``first``, then ``growth`` times as long each, up to ``longest``."""
    return min(longest, first * growth ** min(failures - 1, 32))


def delay(
    outcome: Refused | NoResponse,
    *,
    repeatable: bool,
    attempts: int,
    max_retries: int,
    jitter: float,
    remaining: float = float("inf"),
) -> float | None:
    """Seconds to wait before the next attempt, or None to give up.

    ``attempts`` were made so far; ``jitter`` is a random number in [0, 1); ``remaining`` seconds are left until the
    deadline. A 429 was refused before it was processed, so any operation may follow it; otherwise only what is
    safe or never left is retried.
    """
    if attempts > max_retries:
        return None
    wait: float | None = jitter * backoff(attempts)
    if isinstance(outcome, NoResponse):
        repeatable = repeatable or not outcome.sent
    else:
        if outcome.out_of_credits or outcome.status not in RETRYABLE_STATUSES:
            return None
        repeatable = repeatable or outcome.status == 429
        # At once, as zero and times in the past say, would never end where a listing waits as often as a response asks.
        if outcome.retry_after:
            wait = outcome.retry_after if outcome.retry_after <= LONGEST_RETRY_AFTER else None
    return wait if repeatable and wait is not None and wait < remaining else None
