"""The in-process shell: an httpx transport that asks a mock instead of the network, for sync and async clients."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx

from .engine._http import MockRequest, MockResponse


class MockTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Gives every request to ``handle`` and turns its response, or the lack of one, into what httpx would show.

    The host of the request does not matter. Delays are slept, or awaited, and end in :class:`httpx.ReadTimeout` where
    they exceed the request's read timeout; ``sleep`` and ``async_sleep`` may let them pass in another way.
    """

    def __init__(
        self,
        handle: Callable[[MockRequest], MockResponse],
        *,
        sleep: Callable[[float], object] = time.sleep,
        async_sleep: Callable[[float], Awaitable[object]] = anyio.sleep,
    ) -> None:
        self._handle = handle
        self._sleep = sleep
        self._async_sleep = async_sleep

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an :class:`httpx.Client`."""
        request.read()
        response = self._handle(to_mock_request(request))
        wait = _wait(request, response)
        if wait:
            self._sleep(wait)
        return _respond(request, response, wait)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request of an :class:`httpx.AsyncClient`."""
        await request.aread()
        response = self._handle(to_mock_request(request))
        # As on a network other tasks go on until the response is there, and a timeout around the call can strike.
        await anyio.lowlevel.checkpoint()
        wait = _wait(request, response)
        if wait:
            await self._async_sleep(wait)
        return _respond(request, response, wait)


class _BrokenBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Part of a body, and then nothing more."""

    def __init__(self, part: bytes, missing: int) -> None:
        self._part = part
        self._error = httpx.RemoteProtocolError(
            "peer closed connection without sending complete message body "
            f"(received {len(part)} bytes, expected {len(part) + missing})"
        )

    def __iter__(self) -> Iterator[bytes]:
        yield self._part
        raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self._part
        raise self._error


def to_mock_request(request: httpx.Request) -> MockRequest:
    """The request, which must have been read, as the mocks take it."""
    path, _, query = request.url.raw_path.partition(b"?")
    return MockRequest(
        method=request.method,
        path=path.decode("ascii"),
        query=tuple(parse_qsl(query.decode("ascii"), keep_blank_values=True)),
        headers=tuple(request.headers.multi_items()),
        body=request.content,
    )


def _wait(request: httpx.Request, response: MockResponse) -> float:
    """How long to wait: for the response, or until the client gives up."""
    patience: float | None = request.extensions.get("timeout", {}).get("read")
    return response.delay if patience is None else min(response.delay, patience)


def _respond(request: httpx.Request, response: MockResponse, waited: float) -> httpx.Response:
    if response.ending == "refused":
        raise httpx.ConnectError("[Errno 111] Connection refused", request=request)
    if waited < response.delay:
        raise httpx.ReadTimeout("The read operation timed out", request=request)
    if response.ending == "reset":
        raise httpx.ReadError("[Errno 104] Connection reset by peer", request=request)
    headers = [*response.headers, ("content-length", str(len(response.body)))]
    if response.ending == "truncated":
        part = response.body[: response.kept]
        stream = _BrokenBody(part, len(response.body) - len(part))
        return httpx.Response(response.status, headers=headers, stream=stream, request=request)
    return httpx.Response(response.status, headers=headers, content=response.body, request=request)
