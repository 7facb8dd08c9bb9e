"""Status, headers and body of an answer, together with what was read from it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from reelkit.errors import InvalidArgumentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """An answer as it arrived, and as it was read.

    Attributes:
        status_code: HTTP status.
        headers: Response headers, names in lower case.
        body: The whole body, decompressed.
        parsed: What the method returned.
        attempts: How many requests it took.
    """

    status_code: int
    headers: Mapping[str, str]
    body: bytes
    parsed: T
    attempts: int


@dataclass(slots=True)
class Recording:
    """Keeps the one answer of a call."""

    method: object
    calls: int = 0
    answers: list[tuple[int, Mapping[str, str], bytes, int]] = field(
        default_factory=list[tuple[int, Mapping[str, str], bytes, int]]
    )

    def begin(self) -> None:
        """Refuse a second request before it is sent."""
        if self.calls:
            raise self._error("makes several requests, of which only the first was sent")
        self.calls += 1

    def response(self, parsed: T) -> RawResponse[T]:
        """The answer, with what the method made of it."""
        if not self.answers:
            raise self._error("made no request; a listing is lazy, so pass its generated operation, such as list_files")
        status, headers, body, attempts = self.answers[0]
        return RawResponse(status, headers, body, parsed, attempts)

    def _error(self, reason: str) -> InvalidArgumentError:
        name = getattr(self.method, "__qualname__", repr(self.method))
        return InvalidArgumentError("method", name, f"must make exactly one request; it {reason}")


_recording: ContextVar[Recording | None] = ContextVar("reelkit_recording", default=None)


def current_recording() -> Recording | None:
    """The recording that is running in this thread or task."""
    return _recording.get()


@contextmanager
def recording(method: object) -> Generator[Recording]:
    """Record the call that is made inside."""
    recorded = Recording(method)
    token = _recording.set(recorded)
    try:
        yield recorded
    finally:
        _recording.reset(token)
