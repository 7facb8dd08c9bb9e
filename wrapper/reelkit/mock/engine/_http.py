"""Requests and responses as values: what the simulators take and give, whatever carries it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

Headers = tuple[tuple[str, str], ...]

Ending = Literal["complete", "truncated", "reset", "refused"]
"""How an exchange ends: with a whole response, a cut body, a closed connection, or no connection at all."""


def _first(headers: Headers, wanted: str) -> str | None:
    for name, value in headers:
        if name.lower() == wanted:
            return value
    return None


@dataclass(frozen=True, slots=True)
class MockRequest:
    """One HTTP request. ``path`` is percent-encoded and without the query; ``query`` is decoded."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: Headers = ()
    body: bytes = b""

    def header(self, name: str) -> str | None:
        """The first header of that name, in any letter case."""
        return _first(self.headers, name.lower())


@dataclass(frozen=True, slots=True)
class MockResponse:
    """One HTTP response, with the ``delay`` in seconds that the shell waits before giving it."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    delay: float = 0.0
    ending: Ending = "complete"
    kept: int | None = None
    """Bytes of the body that are sent before a truncated response breaks off."""

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)

    def header(self, name: str) -> str | None:
        """The first header of that name, in any letter case."""
        return _first(self.headers, name.lower())

    def with_headers(self, extra: Mapping[str, str]) -> MockResponse:
        """The same response with ``extra`` headers, which replace those of the same name."""
        if not extra:
            return self
        replaced = {name.lower() for name in extra}
        kept = [header for header in self.headers if header[0].lower() not in replaced]
        return MockResponse(self.status, (*kept, *extra.items()), self.body, self.delay, self.ending, self.kept)


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """A request that a mock has seen, without its key, and what became of it."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Headers
    body: bytes
    operation: str | None
    """The operation's id in the provider's description, ``storage.get`` or ``storage.put`` for the bytes of files, None
    for an unknown path or method."""
    status: int | None
    """The status answered, None when the connection was dropped instead."""

    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
SECRET_HEADERS = frozenset({"authorization", "cookie", "proxy-authorization", "x-api-key"})


def redacted(headers: Iterable[tuple[str, str]]) -> Headers:
    """The headers with every credential replaced by asterisks."""
    return tuple((name, "***" if name.lower() in SECRET_HEADERS else value) for name, value in headers)


def encode(payload: object) -> bytes:
    """Compact UTF-8 JSON."""
    # A body may hold half a surrogate pair, which UTF-8 cannot: the replacement is its escape in JSON.
    return _ENCODER.encode(payload).encode(errors="backslashreplace")


def json_response(status: int, payload: object, headers: Mapping[str, str] | None = None) -> MockResponse:
    """An ``application/json`` response."""
    return MockResponse(status, (("content-type", "application/json"), *(headers or {}).items()), encode(payload))
