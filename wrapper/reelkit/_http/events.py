"""What hooks are told about each attempt, and what the log says of it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from reelkit.errors import ConfigurationError

logger = logging.getLogger("reelkit")


@dataclass(frozen=True, slots=True)
class RequestEvent:
    """An attempt is about to be made.

    Attributes:
        provider: ``genviral``, ``videogen`` or ``swiftia``.
        operation: operationId in the provider's specification, or None for a request that is none of them.
        method: HTTP method.
        path: The path as the specification writes it, with ``{parameters}``.
        attempt: 1 for the first.
    """

    provider: str
    operation: str | None
    method: str
    path: str
    attempt: int


@dataclass(frozen=True, slots=True)
class ResponseEvent:
    """An attempt has ended, with a response or without.

    Attributes:
        request: The attempt.
        status: HTTP status, or None when no response arrived.
        milliseconds: How long the attempt took.
        request_id: The provider's id of the request, or None.
        failure: Why no response arrived, or None when one did.
    """

    request: RequestEvent
    status: int | None
    milliseconds: float
    request_id: str | None = None
    failure: str | None = None


class RequestHook(Protocol):
    """Called before every attempt, in the thread or task that makes it; an exception ends the call.

    It is no coroutine, and must not call the same client: that raises ``ConfigurationError``.
    """

    def __call__(self, event: RequestEvent, /) -> object: ...


class ResponseHook(Protocol):
    """Called after every attempt, in the thread or task that made it; an exception ends the call.

    It is no coroutine, and must not call the same client: that raises ``ConfigurationError``.
    """

    def __call__(self, event: ResponseEvent, /) -> object: ...


class _Hooks(threading.local):
    """Whose hooks are running in this thread."""

    def __init__(self) -> None:
        self.owners = list[object]()


_running = _Hooks()
E = TypeVar("E")


def tell(hook: Callable[[E], object], event: E, owner: object) -> None:
    """Call a hook."""
    _running.owners.append(owner)
    try:
        hook(event)
    finally:
        _running.owners.pop()


def check_no_hook(owner: object) -> None:
    """Refuse a call from a hook of the same client: it would wait for a turn that is not given back before it ends."""
    if any(each is owner for each in _running.owners):
        raise ConfigurationError("a hook called the client that it belongs to; give it a client of its own")


def is_logged() -> bool:
    """Whether anybody reads the log of attempts."""
    return logger.isEnabledFor(logging.DEBUG)


def log(event: ResponseEvent) -> None:
    """One DEBUG record per attempt, never with query values, headers or bodies."""
    request = event.request
    logger.debug(
        "%s %s %s %s -> %s in %.0f ms (attempt %d, request %s)",
        request.provider,
        request.operation or "-",
        request.method,
        request.path,
        event.status if event.failure is None else event.failure,
        event.milliseconds,
        request.attempt,
        event.request_id or "-",
        extra={
            "provider": request.provider,
            "operation": request.operation,
            "method": request.method,
            "path": request.path,
            "status": event.status,
            "milliseconds": event.milliseconds,
            "attempt": request.attempt,
            "request_id": event.request_id,
            "failure": event.failure,
        },
    )
