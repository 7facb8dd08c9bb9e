"""One request on its way through all attempts: every decision, shared by sync and async, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from reelkit._record import record
from reelkit.errors import (
    APIConnectionError,
    APITimeoutError,
    InsufficientCreditsError,
    ResponseDecodeError,
    ResponseTooLargeError,
    escaped,
)

from .clock import Clock
from .context import RequestContext
from .decode import decode_error, is_damaged
from .events import RequestEvent, RequestHook, ResponseEvent, ResponseHook, is_logged, log, tell
from .hourly_limit import Paces
from .provider import Provider
from .rate_limit import RateLimit, exact_wait, read_rate_limit, seconds_to_reset
from .responses import is_error_body, request_id_of, status_error
from .retry import LONGEST_RETRY_AFTER, NoResponse, Refused, delay, is_pace, may_be_done, may_repeat
from .secret import Secret
from .throttle import MOST_TRANSFERS, Gate

NO_DEADLINE = float("inf")
DEFAULT_MOST_BYTES = 64 * 1024 * 1024
# Seconds that rate limits may keep one page of a listing waiting, in all.
_MOST_TOLD_TO_WAIT = 10 * LONGEST_RETRY_AFTER
_SHOWN_BYTES = 4096


@record
class Options:
    """How often a call is tried, and for how long, in seconds over all attempts and waits."""

    max_retries: int
    deadline: float = NO_DEADLINE


@dataclass(slots=True)
class Observed:
    """What the responses so far have told, shared by all clients of one pool."""

    rate_limit: RateLimit | None = None


@record
class Settings:
    """What is the same for every request of a client.

    Attributes:
        max_response_bytes: Bytes of a body at most, decompressed.
    """

    provider: Provider
    base_url: str
    secret: Secret
    options: Options
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None
    max_response_bytes: int = DEFAULT_MOST_BYTES
    observed: Observed = field(default_factory=Observed)
    gate: Gate = field(default_factory=Gate)
    transfers: Gate = field(default_factory=partial(Gate, MOST_TRANSFERS))
    paces: Paces = field(default_factory=Paces)
    clock: Clock = field(default_factory=Clock)

    def with_options(self, max_retries: int | None, deadline: float | None) -> Settings:
        """The same with other options; None keeps what was set."""
        options = Options(
            self.options.max_retries if max_retries is None else max_retries,
            self.options.deadline if deadline is None else deadline,
        )
        return replace(self, options=options)


@record
class Received:
    """A response; ``damage`` says why its body could not be decompressed, ``is_cut`` that it is too large.

    ``broken`` says why the rest of it did not arrive.
    """

    status: int
    # Not shown: a server may echo the key.
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    damage: str | None = None
    is_cut: bool = False
    broken: Failure | None = None


@record
class Failure:
    """No response; ``sent`` says whether the request may have arrived, ``reason`` what was waited for.

    ``refused`` says what to do about a failure that would be the same every time.
    """

    cause: BaseException
    sent: bool
    timed_out: bool
    reason: str
    refused: str | None = None


def connection_error(failure: Failure, **described: Any) -> APIConnectionError:
    """The exception for a failure."""
    kind = APITimeoutError if failure.timed_out else APIConnectionError
    reason = "; ".join(filter(None, (failure.reason, failure.refused)))
    error = kind(f"{type(failure.cause).__name__}: {reason}", **described)
    error.permanent = failure.refused is not None
    return error


class Exchange:
    """Asked before and after every attempt: may it start, and is there another one?

    Attributes:
        context: What the request belongs to.
        head_start: Seconds that another request is given before the response is parsed.
        patience: Seconds that an attempt, or the wait for another request to end, may take where no deadline is nearer.
    """

    def __init__(
        self, settings: Settings, context: RequestContext, method: str, url: Callable[[], str], patience: float
    ) -> None:
        self.context = context
        self.patience = patience
        self.head_start = 0.0
        self.accepted: Received | None = None
        self._listing = context.listing
        self._told_to_wait = 0
        self._told_seconds = 0.0
        self._settings = settings
        self._method = method
        self._url = url
        self._attempts = 0
        self._lost_response = False
        self._ends = self._now() + settings.options.deadline
        self._started = 0.0

    @property
    def remaining(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return self._ends - self._now()

    @property
    def attempt_left(self) -> float:
        """Seconds that are left to the present attempt."""
        return min(self.remaining, self._started + self.patience - self._now())

    def start(self) -> None:
        """Begin an attempt; raises when there is no time left for one."""
        if self.remaining <= 0:
            raise self.expired()
        self._attempts += 1
        if self._settings.on_request is not None:
            tell(self._settings.on_request, self._event(), self._settings.gate)
        self._started = self._now()

    def failed(self, failure: Failure, response: Received | None = None) -> float:
        """Seconds to wait after an attempt without a whole response; raises when there is no other."""
        self._ended(None, {}, type(failure.cause).__name__)
        self._lost_response = self._lost_response or failure.sent
        wait = self._delay(NoResponse(failure.sent)) if failure.refused is None else None
        if wait is not None:
            return wait
        error = self.expired() if self.remaining <= 0 else connection_error(failure, **self.described())
        if response is not None:
            error.status_code = response.status
            error.headers, error.body = dict(response.headers), self.hide(response.body)
        raise error from failure.cause

    def expired(self, waited_for: str = "response", patience: float | None = None) -> APITimeoutError:
        """The error for a call whose deadline, or ``patience``, has passed."""
        limit = f"the deadline of {self._settings.options.deadline:g} s" if patience is None else f"{patience:g} s"
        return APITimeoutError(f"no {waited_for} within {limit}", **self.described())

    def received(self, response: Received) -> float | None:
        """None if the response is a success, else seconds to wait for another attempt; raises when there is none."""
        settings = self._settings
        if response.broken is not None and 200 <= response.status < 300:
            return self.failed(response.broken, response)
        self._ended(response.status, response.headers)
        now = settings.clock.time()
        rate_limit = read_rate_limit(response.headers, now)
        settings.observed.rate_limit = rate_limit or settings.observed.rate_limit
        reset_in = seconds_to_reset(rate_limit, response.headers, now) if rate_limit else None
        if 200 <= response.status < 300 and not is_error_body(settings.provider, response.body):
            self._pace(response.status, rate_limit, reset_in)
            if response.is_cut or response.damage is not None:
                return self._spoiled(response)
            self.head_start = 0.0 if self.context.on_body is None else self.context.on_body(response.body)
            self.accepted = response
            return None
        self._lost_response = self._lost_response or may_be_done(response.status)
        body = self.hide(response.body)
        error = status_error(settings.provider, response.status, response.headers, body, now, **self.described())
        credit = isinstance(error, InsufficientCreditsError)
        told = exact_wait(error.retry_after, reset_in)
        outcome = Refused(response.status, told, out_of_credits=credit)
        self._pace(response.status, rate_limit, reset_in, None if credit else told)
        if self._listing is not None:
            self._wait_as_told(outcome)
        wait = self._delay(outcome)
        if wait is None:
            raise error
        return wait

    def read_as(self, status: int) -> int:
        """The documented status whose model a success is read with; providers say 201 where their pages say 200."""
        documented = self.context.operation.success if self.context.operation else ()
        return status if status in documented or not documented else documented[0]

    def hide(self, body: bytes) -> bytes:
        """A body without the API key, should the server have echoed it; exceptions hide it in texts."""
        return self._settings.secret.hide_in_bytes(body)

    def described(self) -> dict[str, Any]:
        """Arguments of an ``APIError``."""
        return {
            "provider": self._settings.provider.name,
            "operation": self.context.operation.id if self.context.operation else None,
            "method": self._method,
            # The key may have been given for an id.
            "url": self._settings.secret.hide_in(self._url()),
            "attempts": self._attempts,
            "lost_response": self._lost_response,
        }

    def record(self) -> None:
        """Keep the response for ``client.raw``, once it could be read."""
        response, recording = self.accepted, self.context.recording
        if response is not None and recording is not None:
            recording.responses.append((response.status, response.headers, response.body, self._attempts))

    def unreadable(self, error: BaseException) -> ResponseDecodeError:
        """The error for a response with a 2xx status that raised ``error`` when it was read."""
        response = self.accepted
        assert response is not None, "only a success is read"  # noqa: S101
        self._settings.secret.hide_in_error(error)
        body = self.hide(response.body)
        return decode_error(self._settings.provider, response.status, response.headers, body, error, **self.described())

    def unread(self, error: ResponseDecodeError) -> float:
        """Seconds to wait after a response that could not be read; raises unless its body is no JSON, and damaged."""
        if not is_damaged(error):
            raise error
        return self._repeat(error)

    def _spoiled(self, response: Received) -> float:
        """Seconds to wait after a success with a damaged body; raises where another one would be no better."""
        body, kind, reason = self.hide(response.body), ResponseDecodeError, str(response.damage)
        if response.is_cut:
            kind, body = ResponseTooLargeError, body[:_SHOWN_BYTES]
            reason = f"it is larger than max_response_bytes={self._settings.max_response_bytes}"
        error = kind(reason, status_code=response.status, headers=response.headers, body=body, **self.described())
        if response.is_cut:
            raise error
        return self._repeat(error)

    def _wait_as_told(self, outcome: Refused) -> None:
        if is_pace(outcome) and self._told_seconds < _MOST_TOLD_TO_WAIT:
            self._told_to_wait += 1
            # However short the waits are, so many requests must come to an end.
            self._told_seconds += max(1.0, outcome.retry_after or 0.0)

    def _repeat(self, error: ResponseDecodeError) -> float:
        wait = self._delay(NoResponse(sent=True))
        if wait is None:
            raise error
        self._lost_response = True
        return wait

    def _pace(self, status: int, told: RateLimit | None, reset_in: float | None, wait: float | None = None) -> None:
        """Tell the gate, and the listing that this request is for, how fast to go."""
        remaining = told.remaining if told else None
        self._settings.gate.observe(self._now(), status, retry_after=wait, remaining=remaining, reset_in=reset_in)
        if self._listing is not None and (status == 429 or status < 400):
            self._listing.throttled = status == 429

    def _delay(self, outcome: Refused | NoResponse) -> float | None:
        return delay(
            outcome,
            repeatable=may_repeat(
                self._method,
                self.context.operation.retry if self.context.operation else None,
                keyed=self.context.keyed,
            ),
            attempts=self._attempts - self._told_to_wait,
            max_retries=self._settings.options.max_retries,
            jitter=self._settings.clock.random(),
            remaining=self.remaining,
        )

    def _event(self) -> RequestEvent:
        operation = self.context.operation
        name, path = (operation.id, operation.path) if operation else (None, "-")
        return RequestEvent(self._settings.provider.name, name, self._method, path, self._attempts)

    def _ended(self, status: int | None, headers: Mapping[str, str], failure: str | None = None) -> None:
        hook = self._settings.on_response
        if hook is None and not is_logged():
            return
        request_id = escaped(self._settings.secret.hide_in(request_id_of(headers) or "")) or None
        event = ResponseEvent(self._event(), status, (self._now() - self._started) * 1000, request_id, failure)
        log(event)
        if hook is not None:
            tell(hook, event, self._settings.gate)

    def _now(self) -> float:
        return self._settings.clock.monotonic()
