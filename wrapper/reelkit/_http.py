"""The one place where HTTP happens: every request of every provider passes through ``build_request`` and ``send``.

httpx is imported here and nowhere else, so a move to a successor is a change of one module.
"""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
import time
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any
from urllib.parse import unquote

import httpx

from ._answer import status_error, utc_now
from ._call import Call, Received, current_call
from ._provider import Provider
from ._retry import Answer, NoAnswer, delay, may_repeat
from ._secret import Secret
from .errors import (
    APIConnectionError,
    APITimeoutError,
    InsufficientCreditsError,
    InvalidArgumentError,
    ResponseDecodeError,
)

HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
Timeout = httpx.Timeout
DEFAULT_TIMEOUT = httpx.Timeout(30, connect=5, pool=None)
DEFAULT_MAX_RETRIES = 2
_NEVER_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)

logger = logging.getLogger("reelkit")


@dataclass(frozen=True, slots=True)
class Options:
    """How a client behaves; ``timeout`` in seconds or as ``httpx.Timeout``."""

    timeout: Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    max_retries: int = DEFAULT_MAX_RETRIES


@dataclass(slots=True)
class Exchange:
    """One request on its way through all attempts; shared by sync and async, it decides and never waits."""

    provider: Provider
    options: Options
    request: httpx.Request
    call: Call | None
    attempts: int = 0
    started: float = field(default_factory=time.perf_counter)

    def start_attempt(self) -> None:
        """Count an attempt."""
        self.attempts += 1
        self.started = time.perf_counter()

    def after_failure(self, error: httpx.TransportError | httpx.DecodingError) -> float:
        """Seconds to wait after a failed attempt; raises when there is no other."""
        self._log(type(error).__name__)
        wait = self._delay(NoAnswer(sent=not isinstance(error, _NEVER_SENT)))
        if wait is not None:
            return wait
        kind = APITimeoutError if isinstance(error, httpx.TimeoutException) else APIConnectionError
        # The frames below hold the request's headers in their local variables; the cause stays, its frames go.
        error.with_traceback(None)
        error.__context__ = None
        raise kind(f"{type(error).__name__}: {error}", **self._described()) from error

    def accepts(self, response: httpx.Response) -> bool:
        """Whether the answer is a success; it is kept until it has been parsed."""
        self._log(str(response.status_code))
        if response.is_success:
            self._keep(response)
        return response.is_success

    def after_refusal(self, response: httpx.Response) -> float:
        """Seconds to wait after an error answer; raises when there is no other attempt."""
        error = status_error(
            self.provider,
            response.status_code,
            lower_case(response.headers),
            response.content,
            utc_now(),
            **self._described(),
        )
        credit = isinstance(error, InsufficientCreditsError)
        wait = self._delay(Answer(error.status_code, error.retry_after, out_of_credits=credit))
        if wait is None:
            raise error
        return wait

    def _keep(self, response: httpx.Response) -> None:
        if self.call is None:
            return
        headers, described = lower_case(response.headers), self._described()
        if response.status_code not in self.call.operation.success:
            raise ResponseDecodeError(
                "the status is not documented for this operation",
                status_code=response.status_code,
                headers=headers,
                body=response.content,
                **described,
            )
        self.call.received = Received(
            described["method"], described["url"], response.status_code, headers, response.content, self.attempts
        )

    def _delay(self, outcome: Answer | NoAnswer) -> float | None:
        retry_class = self.call.operation.retry if self.call else None
        return delay(
            outcome,
            repeatable=may_repeat(self.request.method, retry_class),
            attempts=self.attempts,
            max_retries=self.options.max_retries,
            jitter=random.random(),
        )

    def _described(self) -> dict[str, Any]:
        return {
            "provider": self.provider.name,
            "operation": self.call.operation.id if self.call else None,
            "method": self.request.method,
            "url": str(self.request.url.copy_with(query=None)),
            "attempts": self.attempts,
        }

    def _log(self, result: str) -> None:
        logger.debug(
            "%s %s %s -> %s in %.0f ms (attempt %d)",
            self.call.operation.id if self.call else "-",
            self.request.method,
            self.call.operation.path if self.call else self.request.url.path,
            result,
            (time.perf_counter() - self.started) * 1000,
            self.attempts,
        )


@dataclass(frozen=True, slots=True)
class Seam:
    """What sync and async share: how a request is prepared, and how its exchange begins."""

    provider: Provider
    base_url: str
    secret: Secret
    options: Options

    def url(self, path: str) -> str:
        """The absolute URL of a path whose segments cannot leave their place."""
        for segment in path.split("/")[1:]:
            check_segment(segment)
        return self.base_url + path

    def authorize(self, request: httpx.Request) -> httpx.Request:
        """Add the key to a request for the provider's own host."""
        request.headers["Authorization"] = f"Bearer {self.secret.reveal()}"
        request.headers["Accept"] = "application/json"
        return request

    def exchange(self, request: httpx.Request) -> Exchange:
        """Begin the attempts of a request."""
        return Exchange(self.provider, self.options, request, current_call())

    def with_options(self, options: Options) -> Seam:
        """The same provider and key with other options."""
        return replace(self, options=options)


def check_segment(segment: str) -> None:
    """Refuse a path segment that a server or a proxy could take for another path."""
    value = unquote(unquote(segment))
    if value in ("", ".", "..") or any(character in "/\\?#" or not character.isprintable() for character in value):
        raise InvalidArgumentError(
            "path parameter", value, "must be non-empty, not '.' or '..', and without slashes or control characters"
        )


class SyncHttp(httpx.Client):
    """What generated functions use: an httpx client whose requests go through the seam and then the inner client."""

    def __init__(self, inner: httpx.Client, seam: Seam) -> None:
        # A transport of its own would never be used; giving one keeps httpx from building a connection pool.
        super().__init__(transport=httpx.BaseTransport(), trust_env=False)
        self.inner = inner
        self.seam = seam

    def build_request(self, method: str, url: httpx.URL | str, **arguments: Any) -> httpx.Request:
        """Build a request for the provider's host."""
        arguments["timeout"] = self.seam.options.timeout
        return self.seam.authorize(self.inner.build_request(method, self.seam.url(str(url)), **arguments))

    def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        """Send a request, again if that is safe, until it succeeds or an error explains itself."""
        exchange = self.seam.exchange(request)
        while True:
            exchange.start_attempt()
            try:
                response = self.inner.send(request, auth=None, follow_redirects=False)
            except (httpx.TransportError, httpx.DecodingError) as error:
                wait = exchange.after_failure(error)
            else:
                if exchange.accepts(response):
                    return response
                wait = exchange.after_refusal(response)
            time.sleep(wait)


class AsyncHttp(httpx.AsyncClient):
    """``SyncHttp`` for asyncio."""

    def __init__(self, inner: httpx.AsyncClient, seam: Seam) -> None:
        super().__init__(transport=httpx.AsyncBaseTransport(), trust_env=False)
        self.inner = inner
        self.seam = seam

    def build_request(self, method: str, url: httpx.URL | str, **arguments: Any) -> httpx.Request:
        """Build a request for the provider's host."""
        arguments["timeout"] = self.seam.options.timeout
        return self.seam.authorize(self.inner.build_request(method, self.seam.url(str(url)), **arguments))

    async def send(self, request: httpx.Request, **arguments: Any) -> httpx.Response:
        """Send a request, again if that is safe, until it succeeds or an error explains itself."""
        exchange = self.seam.exchange(request)
        while True:
            exchange.start_attempt()
            try:
                response = await self.inner.send(request, auth=None, follow_redirects=False)
            except (httpx.TransportError, httpx.DecodingError) as error:
                wait = exchange.after_failure(error)
            else:
                if exchange.accepts(response):
                    return response
                wait = exchange.after_refusal(response)
            await asyncio.sleep(wait)


def lower_case(headers: httpx.Headers) -> dict[str, str]:
    """Headers with names in lower case; repeated ones joined by commas."""
    return {name.lower(): value for name, value in headers.items()}


@cache
def tls_context() -> ssl.SSLContext:
    """One context for all clients: building one costs tens of milliseconds."""
    return httpx.create_ssl_context()


def new_sync_client() -> httpx.Client:
    """A pool that honours proxies from the environment."""
    return httpx.Client(verify=tls_context(), timeout=DEFAULT_TIMEOUT)


def new_async_client() -> httpx.AsyncClient:
    """A pool that honours proxies from the environment."""
    return httpx.AsyncClient(verify=tls_context(), timeout=DEFAULT_TIMEOUT)


def check_timeout(timeout: float | Timeout | None) -> Timeout:
    """A timeout in seconds for every phase, or ``httpx.Timeout``, or None for the default."""
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not 0 < timeout < float("inf"):
        raise InvalidArgumentError("timeout", timeout, "must be a positive, finite number of seconds")
    return httpx.Timeout(timeout, pool=None)


def check_base_url(url: str) -> str:
    """A base URL without a trailing slash; http only for loopback hosts."""
    parsed = httpx.URL(url)
    loopback = parsed.host in ("localhost", "127.0.0.1", "::1") or parsed.host.endswith(".localhost")
    if parsed.scheme not in ("http", "https") or not parsed.host or parsed.query or parsed.fragment or parsed.userinfo:
        raise InvalidArgumentError("base_url", url, "must look like https://host or https://host:port")
    if parsed.scheme == "http" and not loopback:
        raise InvalidArgumentError("base_url", url, "must use https, or the API key would travel in the clear")
    return url.rstrip("/")
