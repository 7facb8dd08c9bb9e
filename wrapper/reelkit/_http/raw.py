"""Status, headers and body of a response, together with what was read from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from reelkit.errors import InvalidArgumentError

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """A response as it arrived, and as it was read.

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
    """Keeps the one response of a call."""

    method: object
    calls: int = 0
    responses: list[tuple[int, Mapping[str, str], bytes, int]] = field(
        default_factory=list[tuple[int, Mapping[str, str], bytes, int]]
    )

    def begin(self) -> None:
        """Refuse a second request before it is sent."""
        if self.calls:
            raise self.error("makes several requests, of which only the first was sent")
        self.calls += 1

    def response(self, parsed: T) -> RawResponse[T]:
        """The response, with what the method made of it."""
        if not self.responses:
            raise self.error(
                "made no request; a listing is lazy, so pass its operation, such as client.api.files.list_files"
            )
        status, headers, body, attempts = self.responses[0]
        return RawResponse(status, headers, body, parsed, attempts)

    def error(self, reason: str) -> InvalidArgumentError:
        """The error for a method that cannot be recorded."""
        name = getattr(self.method, "__qualname__", repr(self.method))
        return InvalidArgumentError("method", name, f"must make exactly one request; it {reason}")
