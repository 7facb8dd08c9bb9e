"""How long a response may take in a thread: a socket's timeout bounds each read, and not all of them together."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from .attempts import NO_DEADLINE
from .backend import httpx

SENT: ContextVar[Callable[[], object]] = ContextVar("SENT", default=lambda: None)
"""To be called whenever bytes of a body were sent: the time for the response begins anew."""


class _Limit:
    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.begin()

    def begin(self) -> None:
        # Sockets know no simulated time.
        self._end = time.monotonic() + self._seconds

    @property
    def left(self) -> float:
        return self._end - time.monotonic()


_LIMIT: ContextVar[_Limit | None] = ContextVar("_LIMIT", default=None)


@contextmanager
def reads_within(seconds: float) -> Generator[None]:
    """All reads in this thread end after so many seconds, by a ``TimeoutError``."""
    if seconds == NO_DEADLINE:
        yield
        return
    limit = _Limit(seconds)
    tokens = _LIMIT.set(limit), SENT.set(limit.begin)
    try:
        yield
    finally:
        _LIMIT.reset(tokens[0])
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
        limit = _LIMIT.get()
        if limit is not None:
            left = limit.left
            if left <= 0:
                raise TimeoutError
            timeout = left if timeout is None else min(timeout, left)
        try:
            return self._inner.read(max_bytes, timeout)  # type: ignore[no-any-return]
        except Exception:
            if limit is not None and limit.left <= 0:
                raise TimeoutError from None
            raise
