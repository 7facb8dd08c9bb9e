"""One request on its way through all attempts: every decision, shared by sync and async, without I/O."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reelkit.errors import (
    APIConnectionError,
    APITimeoutError,
    InsufficientCreditsError,
    ResponseDecodeError,
)

from .clock import Clock
from .context import RequestContext
from .decode import decode_error
from .events import RequestEvent, RequestHook, ResponseEvent, ResponseHook, is_logged, log
from .pace import Paces
from .provider import Provider
from .rate_limit import RateLimit, read_rate_limit, seconds_to_reset
from .responses import request_id_of, says_no, status_error
from .retry import Refused, Unanswered, delay, is_pace, may_be_done, may_repeat
from .secret import Secret
from .throttle import Gate

NO_DEADLINE = float("inf")


@dataclass(frozen=True, slots=True)
class Options:
    """How often a call is tried, and for how long, in seconds over all attempts and waits."""

    max_retries: int
    deadline: float = NO_DEADLINE


@dataclass(slots=True)
class Observed:
    """What the answers so far have told, shared by all clients of one pool."""

    rate_limit: RateLimit | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What is the same for every request of a client."""

    provider: Provider
    base_url: str
    secret: Secret
    options: Options
    on_request: RequestHook | None = None
    on_response: ResponseHook | None = None
    observed: Observed = field(default_factory=Observed)
    gate: Gate = field(default_factory=Gate)
    paces: Paces = field(default_factory=Paces)
    clock: Clock = field(default_factory=Clock)

    def with_options(self, max_retries: int | None, deadline: float | None) -> Settings:
        """The same with other options; None keeps what was set."""
        options = Options(
            self.options.max_retries if max_retries is None else max_retries,
            self.options.deadline if deadline is None else deadline,
        )
        return replace(self, options=options)


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer; ``damage`` says why its body could not be decompressed."""

    status: int
    # Not shown: a server may echo the key.
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    damage: str | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """No answer; ``sent`` says whether the request may have arrived."""

    cause: BaseException
    sent: bool
    timed_out: bool


class Exchange:
    """Asked before and after every attempt: may it start, and is there another one?

    Attributes:
        context: What the request belongs to.
        head_start: Seconds that another request is given before the answer is parsed.
    """

    def __init__(self, settings: Settings, context: RequestContext, method: str, url: Callable[[], str]) -> None:
        self.context = context
        self.head_start = 0.0
        self.accepted: Answer | None = None
        self._listing = context.listing
        self._told_to_wait = 0
        self._settings = settings
        self._method = method
        self._url = url
        self._attempts = 0
        self._lost_answer = False
        self._ends = self._now() + settings.options.deadline
        self._started = 0.0

    @property
    def remaining(self) -> float:
        """Seconds until the deadline; infinite without one."""
        return self._ends - self._now()

    def start(self) -> float:
        """Begin an attempt; returns the seconds that it may take. Raises when there are none left."""
        if self.remaining <= 0:
            raise self.expired()
        self._attempts += 1
        if self._settings.on_request is not None:
            self._settings.on_request(self._event())
        self._started = self._now()
        return self.remaining

    def failed(self, failure: Failure) -> float:
        """Seconds to wait after an attempt without an answer; raises when there is no other."""
        name = type(failure.cause).__name__
        self._ended(None, {}, name)
        self._lost_answer = self._lost_answer or failure.sent
        wait = self._delay(Unanswered(failure.sent))
        if wait is not None:
            return wait
        error: APIConnectionError
        if self.remaining <= 0:
            error = self.expired()
        else:
            kind = APITimeoutError if failure.timed_out else APIConnectionError
            error = kind(f"{name}: {failure.cause}", **self.described())
        raise error from failure.cause

    def expired(self) -> APITimeoutError:
        """The error for a call whose deadline has passed."""
        deadline = self._settings.options.deadline
        return APITimeoutError(f"no answer within the deadline of {deadline:g} s", **self.described())

    def answered(self, answer: Answer) -> float | None:
        """None if the answer is a success, else seconds to wait for another attempt; raises when there is none."""
        settings = self._settings
        self._ended(answer.status, answer.headers)
        now = settings.clock.time()
        rate_limit = read_rate_limit(answer.headers, now)
        settings.observed.rate_limit = rate_limit or settings.observed.rate_limit
        if 200 <= answer.status < 300 and not says_no(settings.provider, answer.body):
            self._pace(answer, rate_limit, now)
            self._accept(answer)
            return None
        self._lost_answer = self._lost_answer or may_be_done(answer.status)
        headers, body = self.hide(answer.headers, answer.body)
        error = status_error(settings.provider, answer.status, headers, body, now, **self.described())
        credit = isinstance(error, InsufficientCreditsError)
        outcome = Refused(answer.status, error.retry_after, out_of_credits=credit)
        self._pace(answer, rate_limit, now, None if credit else error.retry_after)
        if self._listing is not None:
            self._told_to_wait += is_pace(outcome)
        wait = self._delay(outcome)
        if wait is None:
            raise error
        return wait

    def read_as(self, status: int) -> int:
        """The documented status whose model a success is read with; providers say 201 where their pages say 200."""
        documented = self.context.operation.success if self.context.operation else ()
        return status if status in documented or not documented else documented[0]

    def hide(self, headers: Mapping[str, str], body: bytes) -> tuple[dict[str, str], bytes]:
        """Headers and body without the API key, should the server have echoed it."""
        secret = self._settings.secret
        return {name: secret.hide_in(value) for name, value in headers.items()}, secret.hide_in_bytes(body)

    def hide_in_error(self, error: BaseException) -> None:
        """Blot out the key in what was raised when the answer was read."""
        self._settings.secret.hide_in_error(error)

    def described(self) -> dict[str, Any]:
        """Arguments of an ``APIError``."""
        return {
            "provider": self._settings.provider.name,
            "operation": self.context.operation.id if self.context.operation else None,
            "method": self._method,
            "url": self._url(),
            "attempts": self._attempts,
            "lost_answer": self._lost_answer,
        }

    def _accept(self, answer: Answer) -> None:
        if answer.damage is not None:
            headers, body = self.hide(answer.headers, answer.body)
            raise ResponseDecodeError(
                answer.damage, status_code=answer.status, headers=headers, body=body, **self.described()
            )
        self.head_start = 0.0 if self.context.on_body is None else self.context.on_body(answer.body)
        self.accepted = answer

    def record(self) -> None:
        """Keep the response for ``client.raw``, once it could be read."""
        answer, recording = self.accepted, self.context.recording
        if answer is not None and recording is not None:
            recording.responses.append((answer.status, answer.headers, answer.body, self._attempts))

    def unreadable(self, error: BaseException) -> ResponseDecodeError:
        """The error for a response with a 2xx status that raised ``error`` when it was read."""
        answer = self.accepted
        if answer is None:
            raise error
        self.hide_in_error(error)
        headers, body = self.hide(answer.headers, answer.body)
        return decode_error(self._settings.provider, answer.status, headers, body, error, **self.described())

    def _pace(self, answer: Answer, rate_limit: RateLimit | None, now: float, retry_after: float | None = None) -> None:
        """Tell the gate, and the listing that this request is for, how fast to go."""
        self._settings.gate.observe(
            self._now(),
            answer.status,
            retry_after=retry_after,
            remaining=rate_limit.remaining if rate_limit else None,
            reset_in=seconds_to_reset(rate_limit, answer.headers, now) if rate_limit else None,
        )
        if self._listing is not None and (answer.status == 429 or answer.status < 400):
            self._listing.throttled = answer.status == 429

    def _delay(self, outcome: Refused | Unanswered) -> float | None:
        return delay(
            outcome,
            repeatable=may_repeat(self._method, self.context.operation.retry if self.context.operation else None),
            attempts=self._attempts - self._told_to_wait,
            max_retries=self._settings.options.max_retries,
            jitter=self._settings.clock.random(),
            remaining=self.remaining,
        )

    def _event(self) -> RequestEvent:
        operation = self.context.operation
        return RequestEvent(
            provider=self._settings.provider.name,
            operation=operation.id if operation else None,
            method=self._method,
            path=operation.path if operation else "-",
            attempt=self._attempts,
        )

    def _ended(self, status: int | None, headers: Mapping[str, str], failure: str | None = None) -> None:
        hook = self._settings.on_response
        if hook is None and not is_logged():
            return
        milliseconds = (self._now() - self._started) * 1000
        request_id = request_id_of(headers)
        if request_id is not None:
            request_id = self._settings.secret.hide_in(request_id)
        event = ResponseEvent(self._event(), status, milliseconds, request_id, failure)
        log(event)
        if hook is not None:
            hook(event)

    def _now(self) -> float:
        return self._settings.clock.monotonic()
