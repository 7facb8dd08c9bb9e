"""The one place where HTTP happens: every request of every provider passes through ``build_request`` and ``send``.

What is decided lies in ``_http/attempts.py``; the two loops here act on it.
"""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from reelkit.errors import ConfigurationError, InvalidArgumentError, ReelkitError, ResponseDecodeError

from .attempts import Exchange, Failure, Received, Settings
from .backend import httpx
from .context import NO_CONTEXT, RequestContext
from .deadline import within
from .decode import DECODING_ERRORS
from .pool import AsyncPool, SyncPool
from .secret import strip_frames
from .throttle import async_turn, pause, turn
from .urls import check_path

T = TypeVar("T")
HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
Timeout = httpx.Timeout
Response = httpx.Response
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)


class Seam:
    """What sync and async share: how a request is built, signed and bounded in time."""

    def __init__(self, settings: Settings, timeout: Timeout) -> None:
        self.settings = settings
        self.timeout = timeout
        self._origin = _origin(httpx.URL(settings.base_url))

    def build(
        self, build: Callable[..., httpx.Request], method: str, path: str, arguments: dict[str, Any]
    ) -> httpx.Request:
        """A request for the provider's host, and for no other; a URL of the next page may be given whole."""
        path = path.removeprefix(self.settings.base_url)
        check_path(path.partition("?")[0])
        arguments["timeout"] = self.timeout
        headers: dict[str, str] | None = arguments.get("headers")
        if headers:
            arguments["headers"] = check_headers(headers, is_form=bool(arguments.get("files")))
        try:
            request = build(method, self.settings.base_url + path, **arguments)
        except httpx.InvalidURL as error:
            raise InvalidArgumentError("path", path, f"must make a valid URL ({error})") from None
        except UnicodeEncodeError:
            raise
        except ValueError as error:
            raise InvalidArgumentError("body", arguments.get("json"), f"must be JSON ({error})") from None
        if _origin(request.url) != self._origin:
            raise InvalidArgumentError("path", path, "must stay on the host of base_url")
        # Set on the request, as giving it to httpx would make it merge all headers anew.
        request.headers["Accept"] = "application/json"
        return request

    def exchange(self, request: httpx.Request, context: RequestContext) -> Exchange:
        """Begin the attempts of a request."""
        return Exchange(self.settings, context, request.method, lambda: str(request.url.copy_with(query=None)))

    def read(self, response: httpx.Response, exchange: Exchange, read: Callable[[httpx.Response], T]) -> T:
        """Parse a successful response; ``ResponseDecodeError`` if it does not fit the specification."""
        try:
            value = read(response)
        except DECODING_ERRORS as error:
            if isinstance(error, ReelkitError):
                raise
            raise exchange.unreadable(error) from error
        exchange.record()
        return value

    def request(
        self, build: Callable[..., httpx.Request], context: RequestContext, arguments: dict[str, Any]
    ) -> httpx.Request:
        """Build the request of an operation."""
        if context.recording is not None:
            context.recording.begin()
        try:
            return build(arguments.pop("method"), arguments.pop("url"), **arguments)
        except UnicodeEncodeError as error:
            raise InvalidArgumentError("text", error.object, "must be text that UTF-8 can carry") from None

    def sign(self, request: httpx.Request, seconds: float) -> None:
        """Add the key, for one attempt only, and let no phase take longer than the attempt may."""
        if seconds <= 0:
            raise httpx.ConnectTimeout("the deadline has passed")
        self.settings.provider.auth.add(request, self.settings.secret)
        if seconds != float("inf"):
            phases = self.timeout.as_dict()
            request.extensions["timeout"] = {
                name: seconds if value is None else min(value, seconds) for name, value in phases.items()
            }


class SyncHttp(httpx.Client):
    """What generated functions use: an httpx client whose requests go through the seam and then the inner client."""

    def __init__(self, pool: SyncPool, seam: Seam) -> None:
        # A transport of its own would never be used; giving one keeps httpx from building a connection pool.
        super().__init__(transport=httpx.BaseTransport(), trust_env=False)
        self.pool = pool
        self.seam = seam

    def build_request(self, method: str, url: httpx.URL | str, **arguments: Any) -> httpx.Request:
        """Build a request for the provider's host."""
        return self.seam.build(self.pool.inner.build_request, method, str(url), arguments)

    def call(self, context: RequestContext, arguments: dict[str, Any], read: Callable[[httpx.Response], T]) -> T:
        """Send the request of an operation, and parse its response."""
        return self._exchange(self.seam.request(self.build_request, context, arguments), context, read)

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        """Send a request that belongs to no operation."""
        return self._exchange(request, NO_CONTEXT, _unread)

    def _exchange(self, request: httpx.Request, context: RequestContext, read: Callable[[httpx.Response], T]) -> T:
        """Send a request, again if that is safe, until its response can be read or an error explains itself."""
        # Before waiting for a turn: places at the gate that another process or event loop held are never given back.
        self.pool.usable()
        exchange, clock, listing = self.seam.exchange(request, context), self.seam.settings.clock, context.listing
        while True:
            readable: httpx.Response | None = None
            with turn(self.seam.settings.gate, clock, exchange, listing):
                seconds = exchange.start()
                try:
                    response, received = within(seconds, lambda: self._attempt(request, exchange))
                except (httpx.TransportError, TimeoutError) as error:
                    wait = exchange.failed(failure(error))
                else:
                    wait = exchange.received(received) or 0.0
                    if exchange.accepted is received:
                        response.status_code = exchange.read_as(received.status)
                        readable = response
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
            response = self.pool.usable().send(request, auth=None, follow_redirects=False, stream=True)
            if exchange.remaining != float("inf"):
                response.stream = BoundedBody(response.stream, exchange)
            try:
                response.read()
            except httpx.DecodingError as error:
                return response, Received(response.status_code, lower_case(response.headers), b"", str(error))
            finally:
                response.close()
        except BaseException as error:
            strip_frames(error)
            self.seam.settings.secret.hide_in_error(error)
            raise
        else:
            return response, Received(response.status_code, lower_case(response.headers), response.content)
        finally:
            self.seam.settings.provider.auth.remove(request)


class AsyncHttp(httpx.AsyncClient):
    """``SyncHttp`` for asyncio."""

    def __init__(self, pool: AsyncPool, seam: Seam) -> None:
        super().__init__(transport=httpx.AsyncBaseTransport(), trust_env=False)
        self.pool = pool
        self.seam = seam

    def build_request(self, method: str, url: httpx.URL | str, **arguments: Any) -> httpx.Request:
        """Build a request for the provider's host."""
        return self.seam.build(self.pool.inner.build_request, method, str(url), arguments)

    async def call(self, context: RequestContext, arguments: dict[str, Any], read: Callable[[httpx.Response], T]) -> T:
        """Send the request of an operation, and parse its response."""
        return await self._exchange(self.seam.request(self.build_request, context, arguments), context, read)

    async def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        """Send a request that belongs to no operation."""
        return await self._exchange(request, NO_CONTEXT, _unread)

    async def _exchange(
        self, request: httpx.Request, context: RequestContext, read: Callable[[httpx.Response], T]
    ) -> T:
        """Send a request, again if that is safe, until its response can be read or an error explains itself."""
        self.pool.usable()
        exchange, clock = self.seam.exchange(request, context), self.seam.settings.clock
        while True:
            readable: httpx.Response | None = None
            async with async_turn(self.seam.settings.gate, clock, exchange):
                seconds = exchange.start()
                try:
                    async with asyncio.timeout(None if seconds == float("inf") else seconds):
                        response, received = await self._attempt(request, exchange)
                except (httpx.TransportError, TimeoutError) as error:
                    wait = exchange.failed(failure(error))
                else:
                    wait = exchange.received(received) or 0.0
                    if exchange.accepted is received:
                        response.status_code = exchange.read_as(received.status)
                        readable = response
            if readable is not None:
                if exchange.head_start:
                    await clock.async_sleep(exchange.head_start)
                try:
                    return self.seam.read(readable, exchange, read)
                except ResponseDecodeError as error:
                    wait = exchange.unread(error)
            await clock.async_sleep(wait)

    async def _attempt(self, request: httpx.Request, exchange: Exchange) -> tuple[httpx.Response, Received]:
        self.seam.sign(request, exchange.remaining)
        try:
            response = await self.pool.usable().send(request, auth=None, follow_redirects=False, stream=True)
            try:
                await response.aread()
            except httpx.DecodingError as error:
                return response, Received(response.status_code, lower_case(response.headers), b"", str(error))
            finally:
                await response.aclose()
        except BaseException as error:
            strip_frames(error)
            self.seam.settings.secret.hide_in_error(error)
            raise
        else:
            return response, Received(response.status_code, lower_case(response.headers), response.content)
        finally:
            self.seam.settings.provider.auth.remove(request)


class BoundedBody(httpx.SyncByteStream):
    """A body that ends with the deadline of its exchange, however slowly it trickles in."""

    def __init__(self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, exchange: Exchange) -> None:
        self._stream = stream
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        if not isinstance(self._stream, httpx.SyncByteStream):
            raise TypeError("a synchronous client got an asynchronous body")
        for part in self._stream:
            if self._exchange.remaining <= 0:
                raise httpx.ReadTimeout("the deadline has passed")
            yield part

    def close(self) -> None:
        """Close the connection, or give it back."""
        if isinstance(self._stream, httpx.SyncByteStream):
            self._stream.close()


def check_headers(headers: dict[str, str], *, is_form: bool) -> dict[str, str]:
    """Headers that come from arguments, none of which starts another."""
    for name, value in headers.items():
        if not (value.isascii() and value.isprintable()):
            raise InvalidArgumentError(name, value, "must be printable ASCII text, as it becomes a header")
    # The generated boundary of a form is a constant, so a file's content could forge further fields; httpx draws one.
    return {name: value for name, value in headers.items() if not (is_form and name.lower() == "content-type")}


def failure(error: httpx.TransportError | TimeoutError) -> Failure:
    """What it means that no response arrived."""
    if isinstance(error, httpx.RequestError):
        timed_out = isinstance(error, httpx.TimeoutException)
        return Failure(error, not isinstance(error, _NEVER_SENT), timed_out, _refused(error))
    return Failure(error, sent=True, timed_out=True)


def _refused(error: httpx.RequestError) -> str | None:
    """What to do about a failure that would be the same every time: a certificate, or a proxy that refuses."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError) or "CERTIFICATE_VERIFY_FAILED" in str(cause):
            return "if the server is to be trusted, name a file with its certificate authority in SSL_CERT_FILE"
        cause = cause.__cause__ or cause.__context__
    # httpx keeps the status of a proxy's response only in the text; repeated wrong passwords lock accounts.
    if isinstance(error, httpx.ProxyError) and re.match(r"4\d\d\b", str(error)):
        return "the proxy refuses; check HTTPS_PROXY and its user name and password"
    return None


def lower_case(headers: httpx.Headers) -> dict[str, str]:
    """Headers with names in lower case, as httpx lists them; repeated ones joined by commas."""
    return dict(headers.items())


def _unread(response: httpx.Response) -> httpx.Response:
    return response


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def check_url(url: str) -> str:
    """A base URL that httpx takes as well."""
    problem = _url_problem(url)
    if problem is not None:
        raise ConfigurationError(f"base_url={url!r}: {problem}")
    return url


def _url_problem(url: str) -> str | None:
    try:
        httpx.URL(url)
    except httpx.InvalidURL as error:
        return str(error)
    return None
