"""The loopback shell: a mock behind a real socket, served by uvicorn. Needs ``pip install reelkit[mock]``."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import threading
import time
from collections.abc import Awaitable, Callable, Generator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import parse_qsl, unquote_to_bytes

import uvicorn

from ._protocol import TRANSPORT, StrictProtocol
from .engine._http import MockRequest, MockResponse, json_response

if TYPE_CHECKING:
    from .engine._clock import MockClock
    from .engine._provider import ProviderMock

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

ABORT_ON_CLOSE = struct.pack("ii", 1, 0)
START_TIMEOUT = 10.0
MAX_PORT = 65_535
BODY_TIMEOUT = 10.0
"""Seconds in which the body of a request must be complete."""
ORIGIN = re.compile("^https?://[^/]*", re.IGNORECASE)
_HOST = re.compile(r"([\w.~!$&'()*+,;=%-]*|\[[\da-f:.]+\])(:\d*)?", re.ASCII | re.IGNORECASE)
BAD_PERCENT = re.compile("%(?![0-9a-fA-F]{2})")


class Handles(Protocol):
    """Anything that answers mock requests."""

    def handle(self, request: MockRequest, /) -> MockResponse:
        """Answer one."""
        ...


class MockApp:
    """A mock as an ASGI application. Connections are broken only under :func:`serve`, which knows their sockets."""

    def __init__(self, mock: Handles) -> None:
        self._mock = mock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: D102
        if scope["type"] != "http":
            raise RuntimeError(f"{scope['type']} is not supported")
        connection: asyncio.Transport | None = scope.get("state", {}).get(TRANSPORT)
        try:
            async with asyncio.timeout(BODY_TIMEOUT):
                request = await _read(scope, receive)
        except TimeoutError:
            response = _refusal(408, "The body did not arrive in time")
        except _GoneError:
            return
        else:
            problem = _problem(request, scope["query_string"].decode("latin-1"))
            response = self._mock.handle(request) if problem is None else _refusal(400, problem)
        try:
            await asyncio.sleep(response.delay)
        except asyncio.CancelledError:
            # The server stops: whoever waits sees the connection close.
            if connection is None:
                raise
            _abort(connection)
            return
        if response.ending in {"reset", "refused"} and connection is not None:
            _abort(connection)
            await receive()
            return
        headers = [(name.lower().encode(), value.encode()) for name, value in response.headers]
        headers.append((b"content-length", b"%d" % len(response.body)))
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        if response.ending == "truncated" and connection is not None:
            await send({"type": "http.response.body", "body": response.body[: response.kept], "more_body": True})
            connection.close()
            await receive()
            return
        await send({"type": "http.response.body", "body": response.body})


class _GoneError(Exception):
    """The client left before the request was complete."""


def _refusal(status: int, message: str) -> MockResponse:
    """The response to a request that is no HTTP; it ends the connection, since nobody knows where the next begins."""
    return json_response(status, {"message": message}, {"connection": "close"})


def _problem(request: MockRequest, query: str) -> str | None:
    """What HTTP itself forbids in a request."""
    problems = {
        "The URL is not percent-encoded": not all(map(_is_encoded, (request.path, query))),
        # RFC 9112, sections 3.2 and 6.3: whoever stands between might read another request.
        "The host is not valid": _HOST.fullmatch(request.header("host") or "") is None,
        "The length is told twice": {"content-length", "transfer-encoding"} <= {name for name, _ in request.headers},
    }
    return next((problem for problem, found in problems.items() if found), None)


def _is_encoded(part: str) -> bool:
    """Whether a part of a URL is percent-encoded UTF-8."""
    try:
        unquote_to_bytes(part).decode()
    except UnicodeDecodeError:
        return False
    return BAD_PERCENT.search(part) is None


async def _read(scope: Scope, receive: Receive) -> MockRequest:
    body, more = bytearray(), True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _GoneError
        body += message.get("body", b"")
        more = message.get("more_body", False)
    path: bytes = scope.get("raw_path") or scope["path"].encode()
    return MockRequest(
        method=scope["method"],
        # A proxy is asked for the whole URL, and a server must take it as well (RFC 9112, section 3.2.2).
        path=ORIGIN.sub("", path.decode("latin-1")) or "/",
        query=tuple(parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)),
        headers=tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]),
        body=bytes(body),
    )


def _abort(connection: asyncio.Transport) -> None:
    """Close with a reset rather than an orderly end."""
    raw: socket.socket | None = connection.get_extra_info("socket")
    if raw is not None:
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT_ON_CLOSE)
    connection.abort()


@dataclass(frozen=True, slots=True)
class MockServer:
    """A running server."""

    host: str
    port: int
    api_key: str = ""
    provider: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """The environment variables with which any program's clients reach the mock."""
        name = self.provider.upper()
        return {f"{name}_API_KEY": self.api_key, f"{name}_BASE_URL": self.base_url}

    @property
    def base_url(self) -> str:
        """Scheme, host and port, as clients take it."""
        return f"http://{self.host}:{self.port}"


@contextmanager
def serve(mock: Handles | ProviderMock, *, host: str = "127.0.0.1", port: int = 0) -> Generator[MockServer]:
    """Serve a mock from a thread of this process, on any free port unless told otherwise.

    Time is real here: unless the mock's clock follows something already, it follows real time until the server stops,
    from the real date on if the mock was not given another one (``now=``). What is not HTTP gets an error response:
    a broken head or percent-encoding 400, a head or body that does not arrive within ten seconds 408.
    Faults are real here: a reset connection is reset, a truncated response ends early. A refused one cannot be had,
    since the request is known only once the connection stands: it is reset.

    >>> from reelkit.mock import GenviralMock
    >>> with serve(GenviralMock()) as server:  # doctest: +SKIP
    ...     httpx.get(server.base_url + "/api/partner/v1/files").status_code
    401
    """
    if not 0 <= port <= MAX_PORT:
        raise ValueError(f"a port is a number from 0 to {MAX_PORT}")
    listener = socket.create_server((host, port))
    # Head and body are two writes: without this, each response waits 40 ms for the client's acknowledgement.
    listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        MockApp(mock),
        http=StrictProtocol,
        ws="none",
        loop="asyncio",
        lifespan="off",
        access_log=False,
        log_level="error",
        log_config=None,
        server_header=False,
        # Clients keep idle connections for about as long as uvicorn does: the later one to close must be the server.
        timeout_keep_alive=75,
        timeout_graceful_shutdown=1,
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name=f"mock-{port}", daemon=True)
    thread.start()
    clock: MockClock | None = getattr(mock, "clock", None)
    if clock is not None and clock.stands_still:
        follow_wall_time: Callable[[], None] = getattr(mock, "follow_wall_time", clock.follow_real_time)
        follow_wall_time()
    else:
        clock = None
    try:
        deadline = time.monotonic() + START_TIMEOUT
        while not server.started:
            if not thread.is_alive() or time.monotonic() > deadline:
                raise RuntimeError("the mock server did not start")
            time.sleep(0.005)
        port = listener.getsockname()[1]
        yield MockServer(host, port, getattr(mock, "api_key", ""), getattr(mock, "name", ""))
    finally:
        server.should_exit = True
        thread.join()
        listener.close()
        if clock is not None:
            clock.freeze()
