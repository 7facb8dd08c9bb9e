"""A storage host that misbehaves as it is told, for what the mock's faults cannot do."""

from __future__ import annotations

import hashlib
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from reelkit.mock import ProviderMock

from tests.support.both import client

CONTENT = hashlib.shake_256(b"reelkit").digest(100_003)


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Chunks, and then an error if there is one."""

    def __init__(self, chunks: list[bytes], error: Exception | None = None) -> None:
        self._chunks = chunks
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        yield from self._chunks
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


Answer = Callable[[httpx.Request], httpx.Response]


@dataclass
class StorageHost(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Responds to GETs of ``host`` with ``answers`` in order, repeating the last; the rest goes to the mock."""

    inner: Any
    answers: list[Answer] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)
    cut_uploads_at: list[float] = field(default_factory=list)
    """Fractions of the coming uploads after which the connection breaks."""
    received: list[int] = field(default_factory=list)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT" and self.cut_uploads_at:
            self._cut(request, list(self._until_cut(request, b"".join(request.stream))))  # type: ignore[arg-type]
        if request.method == "GET" and "authorization" not in request.headers and self.answers:
            return self._answer(request)
        return self.inner.handle_request(request)  # type: ignore[no-any-return]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT" and self.cut_uploads_at:
            body = b"".join([chunk async for chunk in request.stream])  # type: ignore[union-attr]
            self._cut(request, list(self._until_cut(request, body)))
        if request.method == "GET" and "authorization" not in request.headers and self.answers:
            return self._answer(request)
        return await self.inner.handle_async_request(request)  # type: ignore[no-any-return]

    def _until_cut(self, request: httpx.Request, body: bytes) -> Iterator[bytes]:
        assert int(request.headers["content-length"]) == len(body)
        yield body[: int(len(body) * self.cut_uploads_at.pop(0))]

    def _cut(self, request: httpx.Request, parts: list[bytes]) -> None:
        self.received.append(sum(map(len, parts)))
        raise httpx.WriteError("[Errno 104] Connection reset by peer", request=request)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        response = answer(request)
        response.request = request
        return response


def body(
    content: bytes,
    status: int = 200,
    headers: dict[str, str] | None = None,
    *,
    cut: int | None = None,
    length: int | None = None,
) -> Answer:
    """Respond with the content, or break off after ``cut`` bytes of it; ``length`` is what it claims."""

    def answer(request: httpx.Request) -> httpx.Response:
        sent = content if cut is None else content[:cut]
        error = None if cut is None else httpx.RemoteProtocolError("peer closed connection", request=request)
        claimed = {"content-length": str(len(content) if length is None else length)} if length != -1 else {}
        chunks = [sent[start : start + 1000] for start in range(0, len(sent), 1000)]
        return httpx.Response(status, headers={**claimed, **(headers or {})}, stream=Stream(chunks, error))

    return answer


def behind(mock: Any, mode: str, *answers: Answer, **options: Any) -> tuple[Any, StorageHost]:
    """A client whose downloads get these responses."""
    host = StorageHost(mock.transport(), list(answers))
    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    return client(mock, mode, http_client=kind(transport=host), **options), host


def left(directory: Path) -> list[str]:
    """The names in a directory."""
    return sorted(entry.name for entry in directory.iterdir())


def redirecting(
    mock: ProviderMock, mode: str, content: bytes, status: int, *locations: str
) -> tuple[Any, list[httpx.Request]]:
    """A client whose uploads are redirected, one location after the other, before they are taken."""
    inner, requests, left = mock.transport(), [], list(locations)

    class Host(httpx.BaseTransport, httpx.AsyncBaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "PUT":
                sent = b"".join(request.stream)  # type: ignore[arg-type]
                return self.put(request, sent) or inner.handle_request(request)
            return inner.handle_request(request)

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if request.method == "PUT":
                sent = b"".join([part async for part in request.stream])  # type: ignore[union-attr]
                return self.put(request, sent) or await inner.handle_async_request(request)
            return await inner.handle_async_request(request)

        def put(self, request: httpx.Request, sent: bytes) -> httpx.Response | None:
            assert sent == content
            requests.append(request)
            if not left:
                return httpx.Response(200)
            headers = [(b"location", left.pop(0).encode())] if left[0] else []
            return httpx.Response(status, headers=headers, content=b"<Error><Code>TemporaryRedirect</Code></Error>")

    kind: Any = httpx.Client if mode == "sync" else httpx.AsyncClient
    return client(mock, mode, http_client=kind(transport=Host()), max_retries=0), requests
