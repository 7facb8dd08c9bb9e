"""Every exception that reelkit raises.

::

    ReelkitError
      ConfigurationError               no API key, a bad base URL, options that contradict each other
      InvalidArgumentError             a value that no request could carry (also a ValueError)
      APIError                         a call failed
        APIConnectionError             no response, or not all of it
          APITimeoutError              no response in time
        ResponseDecodeError            a 2xx response that does not fit the specification
          ResponseTooLargeError        a 2xx response larger than max_response_bytes
        APIStatusError                 an error response
          BadRequestError              400
          AuthenticationError          401
          PaymentRequiredError         402
          PermissionDeniedError        403
          NotFoundError                404
          ConflictError                409
          UnprocessableEntityError     422
          RateLimitError               429
          InsufficientCreditsError     any status, by the provider's code
          ServerError                  5xx
        TransferError                  bytes that are not what they should be: a wrong length or checksum
          ContentChangedError          other bytes than before, in the middle of a file that is open
      PaginationError                  a listing that cannot go on: a repeated cursor, an impossible page
      ProcessingError                  the provider says that it could not make a file usable
      JobError                         work at the provider did not succeed
        JobFailedError                 it failed
        JobCancelledError              it was cancelled
        JobBlockedError                it waits for a person
      WebhookVerificationError         a delivery that is not authentic, or cannot be read
      WaitTimeoutError                 the provider was not done in time (also a TimeoutError)

No message, attribute or pickle holds an API key, a query value or a request header. What is not printable in a text,
such as the control sequences of a terminal, is written as escapes, also in ``message``, ``details`` and ``headers``.
The bytes of a ``body`` are what the server sent, and ``InvalidArgumentError.value`` is what was passed.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Protocol
from weakref import WeakSet

_SHOWN_BODY = 500
_DEEPEST = 50


class _Hider(Protocol):
    """Redacts what it knows."""

    def hide_in(self, text: str, /) -> str:
        """The text without it."""
        ...


_hiders: WeakSet[_Hider] = WeakSet()
_hiders_lock = threading.Lock()


def hide_with(hider: _Hider) -> None:
    """Redact in all exceptions what a ``hider`` knows, as long as it lives: a key may be given for any argument."""
    with _hiders_lock:
        _hiders.add(hider)


def _hidden_in(text: str) -> str:
    """Text without any key that is in use."""
    with _hiders_lock:
        hiders = list(_hiders)
    for hider in hiders:
        text = hider.hide_in(text)
    return text


def escaped(text: str) -> str:
    """Text with what is not printable, such as a terminal's control sequences and line breaks, written as escapes."""
    return text if text.isprintable() else "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def _shown(value: Any, depth: int = 0) -> Any:
    """A value of JSON whose texts hold no key and nothing that is not printable."""
    if isinstance(value, str):
        return escaped(_hidden_in(value))
    if type(value) not in (dict, list, tuple):
        return value
    if depth == _DEEPEST:
        return "..."
    if type(value) is dict:
        return {_shown(name): _shown(each, depth + 1) for name, each in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return type(value)(_shown(each, depth + 1) for each in value)


def holds_key(text: str) -> bool:
    """Whether a text, such as a path that an ``OSError`` would quote, holds the key of a client."""
    return _hidden_in(text) != text


class ReelkitError(Exception):
    """Base of every exception of this library.

    Attributes:
        status_code: HTTP status of the response that is at fault, or None where there was none.
    """

    status_code: int | None = None

    def __init__(self, *args: object) -> None:
        super().__init__(*map(_shown, args))

    def __setattr__(self, name: str, value: object) -> None:
        # An argument is the caller's, and notes are a list that `add_note` goes on filling.
        super().__setattr__(name, value if name in ("value", "__notes__") else _shown(value))

    def __reduce__(self) -> Any:
        return _restore, (type(self), self.args, {name: _picklable(value) for name, value in vars(self).items()})


def _restore(cls: type[ReelkitError], args: tuple[Any, ...], state: dict[str, Any]) -> ReelkitError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


def _picklable(value: Any) -> Any:
    import pickle  # noqa: PLC0415 - importing reelkit stays quick

    try:
        pickle.dumps(value)
    except Exception:  # noqa: BLE001 - an argument may be anything, and raise anything
        return repr(value)
    return value


class ConfigurationError(ReelkitError):
    """The client cannot work as it is set up: no API key, a bad base URL, options that contradict each other."""


class InvalidArgumentError(ReelkitError, ValueError):
    """An argument has a value that no request could carry. Nothing was sent.

    Attributes:
        argument: Name of the argument.
        value: What was passed; in a copy or a pickle its ``repr``, if it cannot be pickled itself. If it holds the key
            of a client, its ``repr`` without that.
        rule: What is allowed.
    """

    def __init__(self, argument: str, value: object, rule: str) -> None:
        shown = repr(value)
        super().__init__(f"{argument}={shown}: {rule}")
        self.argument = argument
        hidden = _hidden_in(value if isinstance(value, str) else shown)
        self.value = hidden if isinstance(value, str) or hidden != shown else value
        self.rule = rule


class PaginationError(ReelkitError):
    """A listing cannot go on without losing or repeating items: a repeated cursor, an impossible page."""


class APIError(ReelkitError):
    """A call failed.

    Attributes:
        provider: ``genviral``, ``videogen`` or ``swiftia``.
        operation: operationId in the provider's specification, or None for a request that is none of them.
        method: HTTP method.
        url: URL without its query.
        attempts: How many requests were sent.
        lost_response: Whether one of them may have been carried out although no response says so: the connection
            broke, or the server or a gateway failed.
        done_ids: Where one call makes several requests, the ids that earlier ones had finished.
    """

    done_ids: tuple[str, ...] = ()

    def __init__(
        self,
        reason: str,
        *,
        provider: str,
        operation: str | None,
        method: str,
        url: str,
        attempts: int = 1,
        lost_response: bool = False,
    ) -> None:
        super().__init__(f"{method} {url}: {reason}")
        self.provider = provider
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts
        self.lost_response = lost_response


class APIConnectionError(APIError):
    """No whole response arrived: the connection could not be made or broke.

    Attributes:
        permanent: Whether another attempt would end the same way: no trust in a certificate, a proxy that refuses.
        status_code: HTTP status of a response that broke off, or None.
        headers: Its headers, names in lower case.
        body: What had arrived of its body, decompressed.
    """

    permanent: bool = False
    headers: Mapping[str, str] = MappingProxyType({})
    body: bytes = b""


class APITimeoutError(APIConnectionError):
    """No response arrived in time."""


class ResponseDecodeError(APIError):
    """A 2xx response does not fit the provider's specification.

    Attributes:
        status_code: HTTP status.
        headers: Response headers, names in lower case.
        body: The whole body, as bytes; what could be decompressed of it, if it is damaged.
        model: Name of the model that could not be read, or None.
        field: Name of the JSON field that is missing or has another type, or None where it is not known.
        path: Where in the body, as a JSON path such as ``$.data.files[3]``.
    """

    def __init__(
        self,
        reason: str,
        *,
        status_code: int,
        headers: Mapping[str, str],
        body: bytes,
        model: str | None = None,
        field: str | None = None,
        path: str = "$",
        **request: Any,
    ) -> None:
        super().__init__(f"{status_code} with a body that does not fit the specification: {reason}", **request)
        self.status_code = status_code
        self.headers = dict(headers)
        self.body = body
        self.model = model
        self.field = field
        self.path = path


class ResponseTooLargeError(ResponseDecodeError):
    """A 2xx response is larger than the client's ``max_response_bytes``; ``body`` is its beginning, decompressed."""


class APIStatusError(APIError):
    """The provider sent an error response.

    Attributes:
        status_code: HTTP status; None for an error that no response told, such as a name that no listing has.
        code: The provider's machine-readable code, or None.
        message: The provider's text, or the start of the body. The text of the exception shows 500 characters of it.
        details: Further documented parts of the error body, such as Genviral's ``issues``.
        request_id: The provider's id of the request, or None.
        retry_after: Seconds to wait before another try, or None.
        headers: Response headers, names in lower case.
        body: The whole body, as bytes.
    """

    def __init__(
        self,
        *,
        status_code: int | None,
        code: str | None = None,
        message: str = "",
        details: Mapping[str, Any] | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        **request: Any,
    ) -> None:
        head = " ".join(str(part) for part in (status_code, code) if part) or "error"
        text = f"{head}: {message[:_SHOWN_BODY]}" if message else head
        super().__init__(f"{text} (request {request_id})" if request_id else text, **request)
        self.status_code = status_code
        self.code = code
        self.message = message
        self.details = dict(details or {})
        self.request_id = request_id
        self.retry_after = retry_after
        self.headers = dict(headers or {})
        self.body = body


class BadRequestError(APIStatusError):
    """400: the request is not valid."""


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong or revoked."""


class PaymentRequiredError(APIStatusError):
    """402: a subscription or payment is needed."""


class PermissionDeniedError(APIStatusError):
    """403: the API key may not do this."""


class NotFoundError(APIStatusError):
    """404: the object does not exist, or not for this API key."""


class ConflictError(APIStatusError):
    """409: the object's state does not allow this."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed and its content is not valid."""


class RateLimitError(APIStatusError):
    """429: too many requests; ``retry_after`` says when to come back, where the provider says so."""


class InsufficientCreditsError(APIStatusError):
    """The account has too few credits, whatever the status: trying again does not help."""


class ServerError(APIStatusError):
    """5xx: the provider failed."""


class TransferError(APIError):
    """A transfer did not carry the bytes that it should: a wrong length, type or checksum, a changed file.

    Attributes:
        status_code: HTTP status of the response that was not as it should be, or None if no response was at fault.
        headers: Its headers, names in lower case.
        body: The first 4,096 bytes of its body.
    """

    def __init__(
        self,
        reason: str,
        *,
        status_code: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        **described: Any,
    ) -> None:
        super().__init__(reason, **described)
        self.status_code = status_code
        self.headers = dict(headers or {})
        self.body = body


class ContentChangedError(TransferError):
    """A file that is read in ranges got other content in between; nothing of both was mixed."""


class ProcessingError(ReelkitError):
    """The provider says that it could not make something usable, or that there is nothing to be had.

    Attributes:
        provider: ``genviral``, ``videogen`` or ``swiftia``.
        id: What failed: a file's or an import's id.
        status: The provider's word for its state, or None.
        message: The provider's explanation, or an empty string.
    """

    def __init__(self, what: str, *, provider: str, id: str, status: str | None = None, message: str = "") -> None:  # noqa: A002
        super().__init__(f"{provider} {id}: {what}{f' ({message})' if message else ''}")
        self.provider = provider
        self.id = id
        self.status = status
        self.message = message


class JobError(ReelkitError):
    """Work at the provider did not come to the end that was waited for.

    Attributes:
        provider: Name of the provider.
        id: Id of the job.
        status: The provider's word for its state, or None.
        error: What the provider says went wrong, as generated, or None.
        job: The job, with its last state.
    """

    def __init__(
        self,
        what: str,
        *,
        provider: str,
        id: str,  # noqa: A002
        status: str | None = None,
        error: object = None,
        job: object = None,
    ) -> None:
        reason = getattr(error, "message", error)
        super().__init__(f"{provider} job {id} {what}{f': {reason}' if reason else ''}")
        self.provider = provider
        self.id = id
        self.status = status
        self.error = error
        self.job = job


class JobFailedError(JobError):
    """A job failed."""


class JobCancelledError(JobError):
    """A job was cancelled."""


class JobBlockedError(JobError):
    """A job has not ended, and no waiting changes that: it waits for a person, or nobody has waited yet."""


class WebhookVerificationError(ReelkitError):
    """A webhook delivery is not authentic, or cannot be read. The secret and the signatures are not shown.

    Attributes:
        provider: Name of the provider.
        check: What failed: ``headers``, ``timestamp``, ``signature``, or ``payload`` for a body that cannot be read.
    """

    def __init__(self, reason: str, *, provider: str, check: str) -> None:
        super().__init__(f"{provider} webhook, {check}: {reason}")
        self.provider = provider
        self.check = check


class WaitTimeoutError(ReelkitError, TimeoutError):
    """What was waited for did not come about in time; it may still.

    Attributes:
        provider: ``genviral``, ``videogen`` or ``swiftia``.
        id: What was waited for: a file's or an import's id, or a URL where there is no id yet.
        seconds: How long it was waited for.
        last: The last response, as generated, or None.
    """

    def __init__(self, what: str, *, provider: str, id: str, seconds: float, last: Any = None) -> None:  # noqa: A002
        super().__init__(f"{provider} {id}: {what} within {seconds:g} seconds")
        self.provider = provider
        self.id = id
        self.seconds = seconds
        self.last = last


STATUS_ERRORS: Mapping[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def status_error_class(
    status_code: int, code: str | None, credit_codes: frozenset[str], payment_codes: frozenset[str] = frozenset()
) -> type[APIStatusError]:
    """Which exception an error response becomes; some codes mean "out of credits" or "payment required" always."""
    if code in credit_codes:
        return InsufficientCreditsError
    if code in payment_codes:
        return PaymentRequiredError
    if status_code >= 500:
        return ServerError
    return STATUS_ERRORS.get(status_code, APIStatusError)
