"""A server with faults: it writes bytes to real sockets as a script says, and counts what arrives."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Any, Self

Step = Callable[[socket.socket], None]
# Ends what hangs; nothing that a test looks at happens so late.
_PATIENCE = 300.0


def answer(
    status: int = 200,
    body: bytes | str | Any = b"",
    headers: Mapping[str, str] | None = None,
    *,
    length: int | None = None,
) -> Step:
    """A whole response; ``length`` claims another Content-Length than the body's."""
    content = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
    fields = {"Content-Type": "application/json", "Content-Length": str(length or len(content)), "Connection": "close"}
    fields |= headers or {}
    head = f"HTTP/1.1 {status} Some Reason\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return lambda connection: connection.sendall(head.encode() + b"\r\n" + content)


def reset(connection: socket.socket) -> None:
    """Break the connection with RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(connection: socket.socket) -> None:
    """Close without a response."""


def reset_in_body(connection: socket.socket) -> None:
    """Half of the body, then RST."""
    answer(body=b'{"name": "hal', length=100)(connection)
    time.sleep(0.02)  # else the reset would mostly overtake the head on its way, which ends alike
    reset(connection)


def hang_up_in_body(connection: socket.socket) -> None:
    """Half of the body, then FIN."""
    answer(body=b'{"name": "hal', length=100)(connection)


def silence(connection: socket.socket) -> None:
    """No response until the client gives up."""
    with contextlib.suppress(OSError):
        connection.settimeout(_PATIENCE)
        connection.recv(1)


def trickle(head: bytes, drop: bytes = b" ") -> Step:
    """``head``, and then one byte after another, for much longer than any test waits."""

    def act(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            connection.sendall(head)
            end = time.monotonic() + _PATIENCE
            while time.monotonic() < end:
                time.sleep(0.02)
                connection.sendall(drop)

    return act


class SocketServer:
    """Acts out ``steps``, one per request, the last one for all that follow; ``requests`` holds what arrived."""

    def __init__(self, *steps: Step, listening: bool = True, tls: ssl.SSLContext | None = None) -> None:
        self.steps = list(steps)
        self.requests: list[bytes] = []
        self.arrived = threading.Event()
        self._socket = socket.socket()
        self._socket.bind(("127.0.0.1", 0))
        self.host, self.port = self._socket.getsockname()
        self._threads: list[threading.Thread] = []
        self._connections: list[socket.socket] = []
        self._closed = False
        self._tls = tls
        self.on_connect: Step = lambda connection: None
        if listening:
            self.listen()

    @property
    def url(self) -> str:
        return f"{'https' if self._tls else 'http'}://{self.host}:{self.port}"

    def listen(self) -> None:
        """Accept connections from now on; before, they are refused."""
        self._socket.listen(64)
        self._start(self._accept)

    @property
    def connections(self) -> int:
        """How many connections were made."""
        return len(self._connections)

    def join(self) -> None:
        """Wait until every connection has ended."""
        for thread in self._threads[1:]:
            thread.join(_PATIENCE)

    def close(self) -> None:
        self._closed = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def _start(self, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=target, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closed:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._connections.append(connection)
            self._start(lambda connection=connection: self._serve(connection))  # type: ignore[misc]

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            stack.enter_context(connection)
            self.on_connect(connection)
            if self._tls is not None:
                connection = stack.enter_context(self._tls.wrap_socket(connection, server_side=True))
            received = read_request(connection)
            if received:
                self.requests.append(received)
                self.arrived.set()
                step = self.steps[min(len(self.requests), len(self.steps)) - 1]
                step(connection)


def read_request(connection: socket.socket) -> bytes:
    """A whole request, or nothing at the end of the connection."""
    received = b""
    while b"\r\n\r\n" not in received:
        part = connection.recv(65536)
        if not part:
            return b""
        received += part
    head, _, body = received.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        part = connection.recv(65536)
        if not part:
            return b""
        body += part
        received += part
    return received
