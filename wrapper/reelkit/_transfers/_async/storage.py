"""Requests to storage hosts: presigned uploads, signed and public downloads. They carry no API key, whoever asks."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractAsyncContextManager, aclosing

from reelkit._http._async.client import AsyncHttp
from reelkit._http._async.effects import headers_within, send, turn
from reelkit._http.backend import httpx
from reelkit._http.listing import check_open
from reelkit._transfers.content import Body
from reelkit._transfers.storage import MOST_REDIRECTS, REDIRECTS, SHOWN_BYTES, Storage, Transfer
from reelkit.errors import APIStatusError

from .effects import Effects


class AsyncStorage(Storage):
    """Where the bytes of files are, as one client reaches it."""

    def __init__(self, http: AsyncHttp, effects: Effects | None = None) -> None:
        super().__init__(http.seam)
        self._http = http
        self.effects = effects or Effects(self.clock)

    def acting(self, effects: Effects) -> AsyncStorage:
        """The same, for one of many transfers."""
        return AsyncStorage(self._http, effects)

    async def send(
        self, operation: str, method: str, url: str, headers: Mapping[str, str], body: Body | None = None
    ) -> httpx.Response:
        """The response, whatever its status, before its body; redirects are followed, but not out of https."""
        for _ in range(MOST_REDIRECTS):
            request = self.request(operation, method, url, headers, body)
            connections = self._http.pool.begin()
            try:
                async with headers_within(self.patience):
                    response = await send(connections, request, self.effects.listing)
            except BaseException as error:
                is_cancelled = isinstance(error, TimeoutError) or not isinstance(error, Exception)
                await self._http.pool.end(connections, cancelled=is_cancelled)
                if isinstance(error, (httpx.RequestError, TimeoutError)):
                    raise self.broken(operation, method, url, error) from error
                raise
            response.extensions["reelkit"] = connections
            location = response.headers.get("location")
            if response.status_code not in REDIRECTS[method] or location is None:
                return response
            await self.close(response)
            url = self.redirected(operation, method, url, location)
        raise self.failed(operation, method, url, f"more than {MOST_REDIRECTS} redirects")

    def turn(self, operation: str, method: str, url: str) -> AbstractAsyncContextManager[None]:
        """Wait until a transfer may start, and hold its place."""
        transfer = Transfer(self, self._described(operation, method, url))
        return turn(self.gate, self.clock, transfer, self.effects.listing)

    async def parts(self, response: httpx.Response) -> AsyncGenerator[bytes]:
        """The body as it arrives, coded as it is sent."""
        # A transport of tests gives bodies that were read, and decoded, already.
        async for part in response.aiter_bytes() if response.is_stream_consumed else response.aiter_raw():
            check_open(self.effects.listing)
            self.moved()
            yield part

    async def close(self, response: httpx.Response) -> None:
        """Give the connection back, or close it if the body was not read."""
        try:
            await response.aclose()
        finally:
            await self._http.pool.end(response.extensions["reelkit"])

    async def refused(self, operation: str, method: str, url: str, response: httpx.Response) -> APIStatusError:
        """The exception for an error response; reads the start of its body."""
        return self.refusal(operation, method, url, response, await self.beginning(response))

    async def beginning(self, response: httpx.Response) -> bytes:
        """The first bytes of a body, as far as they arrive; those of one that trickles in are not waited for."""
        body, ends = b"", self.clock.monotonic() + self.patience
        try:
            async with aclosing(self.parts(response)) as parts:
                async for part in parts:
                    body += part
                    if len(body) >= SHOWN_BYTES or self.clock.monotonic() >= ends:
                        break
        except httpx.RequestError:
            pass
        return body[:SHOWN_BYTES]
