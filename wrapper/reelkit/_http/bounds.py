"""How long a response may take in a thread: a socket's timeout bounds each read, and not all of them together."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .attempts import NO_DEADLINE
from .backend import httpx

_UNTIL: ContextVar[list[float] | None] = ContextVar("_UNTIL", default=None)
SENT: ContextVar[Callable[[], object]] = ContextVar("SENT", default=int)
"""To be called whenever bytes of a body were sent: the time for the response begins anew."""


@contextmanager
def reads_within(seconds: float) -> Generator[None]:
    """All reads in this thread end after so many seconds, by a ``TimeoutError``."""
    if seconds == NO_DEADLINE:
        yield
        return
    # Sockets know no simulated time.
    until = [time.monotonic() + seconds]
    tokens = _UNTIL.set(until), SENT.set(lambda: until.append(time.monotonic() + seconds))
    try:
        yield
    finally:
        _UNTIL.reset(tokens[0])
        SENT.reset(tokens[1])


class Transport(httpx.HTTPTransport):
    """httpx's, whose sockets keep to ``reads_within``."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        # httpcore takes a network backend, but httpx passes none on.
        pool: Any = self._pool
        pool._network_backend = _Bounded(pool._network_backend)  # noqa: SLF001


class _Bounded:
    """httpcore's network backend, or one of its connections."""

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __getattr__(self, name: str) -> Any:
        return getattr(self._inner, name)

    def connect_tcp(self, *arguments: Any, **options: Any) -> _Bounded:
        return _Bounded(self._inner.connect_tcp(*arguments, **options))

    def start_tls(self, *arguments: Any, **options: Any) -> _Bounded:
        return _Bounded(self._inner.start_tls(*arguments, **options))

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        until = _UNTIL.get()
        if until is None:
            return self._inner.read(max_bytes, timeout)  # type: ignore[no-any-return]
        left = until[-1] - time.monotonic()
        if left <= 0:
            raise TimeoutError
        try:
            return self._inner.read(max_bytes, left if timeout is None else min(timeout, left))  # type: ignore[no-any-return]
        except Exception:
            if time.monotonic() >= until[-1]:
                raise TimeoutError from None
            raise
