"""HTTP/1.1 behind the loopback server: what is no request, or never ends, gets an error response."""

from __future__ import annotations

import asyncio
import socket

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

TRANSPORT = "reelkit.mock.transport"
"""Under what name the application finds the connection in its state."""
HEAD_TIMEOUT = 10.0
"""Seconds in which the head of a request must be complete."""
UNREAD_TIMEOUT = 5.0
"""Seconds in which a client may go on sending what is refused already."""


class StrictProtocol(H11Protocol):
    """uvicorn's HTTP/1.1, which lets the application see the connection."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.app_state = {**self.app_state, TRANSPORT: transport}
        # asyncio does this only for sockets that were made with IPPROTO_TCP; without it a page waits 40 ms for an ACK.
        raw: socket.socket | None = transport.get_extra_info("socket")
        if raw is not None:
            raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._late: asyncio.TimerHandle | None = None
        self._is_refused = False
        super().connection_made(transport)
        self._expect_a_head()

    def data_received(self, data: bytes) -> None:
        if self._is_refused:
            return
        super().data_received(data)
        # uvicorn itself waits for the rest of a head for ever.
        if self.conn.their_state is not h11.IDLE:
            self._stop_waiting()
        elif self._late is None and data:
            self._expect_a_head()

    def on_response_complete(self) -> None:
        super().on_response_complete()
        # Part of the next head may have come along with this request.
        if not self.transport.is_closing() and self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._stop_waiting()
            self._expect_a_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._stop_waiting()
        super().connection_lost(exc)

    def _expect_a_head(self) -> None:
        self._late = self.loop.call_later(HEAD_TIMEOUT, self._give_up)

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None

    def _give_up(self) -> None:
        if not self.transport.is_closing() and self.conn.our_state is h11.IDLE:
            self._refuse("408 Request Timeout")

    def send_400_response(self, msg: str) -> None:
        self._refuse("400 Bad Request", msg)

    def _refuse(self, status: str, message: str = "") -> None:
        """Respond, and drop what still comes: closed before it is read, the connection is reset, the response lost."""
        self._is_refused = True
        if self.cycle:
            self.cycle.disconnected = True
            self.cycle.message_event.set()
        if self.conn.our_state in {h11.IDLE, h11.SEND_RESPONSE}:
            head = f"HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {len(message)}\r\n\r\n"
            self.transport.write((head + message).encode("ascii"))
        self.transport.write_eof()
        self.loop.call_later(UNREAD_TIMEOUT, self.transport.close)
