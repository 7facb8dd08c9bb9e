# Derived from ../_async/client.py by `make generate`; edit that one.
"""The one place where operations are sent: every request of every provider passes through ``call``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Never, TypeVar

from reelkit._http._sync.effects import pause, send, turn, within
from reelkit._http.attempts import Exchange, Received
from reelkit._http.backend import httpx
from reelkit._http.context import RequestContext
from reelkit._http.pool import SyncPool
from reelkit._http.seam import Seam
from reelkit._http.secret import strip_frames
from reelkit.errors import ResponseDecodeError

T = TypeVar("T")


class SyncHttp:
    """Sends the operations of resources: their requests go through the seam, and then the inner client."""

    def __init__(self, pool: SyncPool, seam: Seam) -> None:
        self.pool = pool
        self.seam = seam

    def __reduce__(self) -> Never:
        raise TypeError("it belongs to a client, which holds connections; ask for it by its id in the other process")

    def build_request(self, method: str, url: httpx.URL | str, **arguments: Any) -> httpx.Request:
        """Build a request for the provider's host."""
        return self.seam.build(self.pool.inner.build_request, method, str(url), arguments)

    def call(self, context: RequestContext, arguments: dict[str, Any], read: Callable[[httpx.Response], T]) -> T:
        """Send the request of an operation, and parse its response."""
        return self._exchange(self.seam.request(self.build_request, context, arguments), context, read)

    def _exchange(self, request: httpx.Request, context: RequestContext, read: Callable[[httpx.Response], T]) -> T:
        """Send a request, again if that is safe, until its response can be read or an error explains itself."""
        # Before waiting for a turn: places at the gate that another process or event loop held are never given back.
        self.pool.usable()
        exchange, clock, listing = self.seam.exchange(request, context), self.seam.settings.clock, context.listing
        while True:
            readable: httpx.Response | None = None
            with turn(self.seam.settings.gate, clock, exchange, listing):
                exchange.start()
                try:
                    response, received = within(exchange, lambda: self._attempt(request, exchange))
                except (httpx.TransportError, TimeoutError) as error:
                    wait = exchange.failed(self.seam.failure(error))
                else:
                    wait = exchange.received(received) or 0.0
                    readable = self.seam.readable(response, received, exchange)
            if readable is not None:
                if exchange.head_start:
                    pause(clock, exchange.head_start)
                try:
                    return self.seam.read(readable, exchange, read)
                except ResponseDecodeError as error:
                    wait = exchange.unread(error)
            pause(clock, wait, listing)

    def _attempt(self, request: httpx.Request, exchange: Exchange) -> tuple[httpx.Response, Received]:
        self.seam.sign(request, exchange.remaining)
        try:
            with self.pool.use() as connections:
                response = send(connections, request, exchange.context.listing)
                # A transport of tests, or a hook of an ``http_client``, has read and decoded it already.
                decoded = response.is_stream_consumed
                body = self.seam.body(response, decoded=decoded)
                try:
                    for part in response.iter_bytes() if decoded else response.iter_raw():
                        if exchange.attempt_left <= 0:
                            raise TimeoutError
                        if not body.take(part):
                            break
                except httpx.TransportError as error:
                    # What an error response says by its status stands, and what arrived is kept.
                    body.broken = error
                finally:
                    response.close()
        except BaseException as error:
            strip_frames(error)
            self.seam.settings.secret.hide_in_error(error)
            raise
        else:
            return response, self.seam.received(response, body)
        finally:
            self.seam.settings.provider.auth.remove(request)
