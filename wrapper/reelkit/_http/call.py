"""The scope in which one operation runs: what it is, what was answered, and why an answer cannot be read."""

from __future__ import annotations

from collections.abc import Mapping
from contextvars import ContextVar, Token
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Protocol

from reelkit.errors import InvalidArgumentError, ReelkitError

from .decode import DECODING_ERRORS, decode_error
from .provider import Operation, Provider
from .raw import current_recording


class Evidence(Protocol):
    """What the exchange that brought an answer knows, asked only when it is needed."""

    def described(self) -> dict[str, Any]:
        """Arguments of an ``APIError``."""
        ...

    def hide(self, headers: Mapping[str, str], body: bytes) -> tuple[dict[str, str], bytes]:
        """Headers and body without the API key, should the server have echoed it."""
        ...

    def hide_in_error(self, error: BaseException) -> None:
        """Blot out the key in what was raised when the answer was read."""
        ...


@dataclass(frozen=True, slots=True)
class Received:
    """A 2xx answer, kept until it has been parsed."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)
    attempts: int
    evidence: Evidence


class Call:
    """Entered by every generated method around the request and the parsing of its answer."""

    __slots__ = ("_recording", "_token", "operation", "provider", "received")

    def __init__(self, provider: Provider, operation_id: str) -> None:
        self.provider = provider
        self.operation: Operation = provider.operations[operation_id]
        self.received: Received | None = None
        self._recording = current_recording()
        self._token: Token[Call | None] | None = None

    def __enter__(self) -> Call:
        if self._recording is not None:
            self._recording.begin()
        self._token = _current.set(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._token is not None:
            _current.reset(self._token)
        received = self.received
        if received is None:
            if isinstance(error, UnicodeEncodeError):
                raise InvalidArgumentError("text", error.object, "must be text that UTF-8 can carry") from None
        elif error is None:
            if self._recording is not None:
                self._recording.answers.append((received.status, received.headers, received.body, received.attempts))
        elif isinstance(error, DECODING_ERRORS) and not isinstance(error, ReelkitError):
            received.evidence.hide_in_error(error)
            headers, body = received.evidence.hide(received.headers, received.body)
            described = received.evidence.described()
            raise decode_error(self.provider, received.status, headers, body, error, **described) from error


_current: ContextVar[Call | None] = ContextVar("reelkit_call", default=None)


def current_call() -> Call | None:
    """The call that is running in this thread or task."""
    return _current.get()
