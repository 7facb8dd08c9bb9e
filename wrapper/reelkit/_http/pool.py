"""Connections: who owns them, who may use them, and when they end."""

from __future__ import annotations

import os
import ssl
import threading
import weakref
from collections import Counter
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from functools import cache
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from reelkit.errors import ConfigurationError, InvalidArgumentError

from .arguments import is_number, number_shown
from .backend import httpx
from .bounds import Transport
from .proxies import Proxies, proxies_of

if TYPE_CHECKING:
    import asyncio

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)
_TIMEOUT_LIMIT = 1e9
# Of the hundred connections of a pool, so many at most may be lost to requests that were cancelled.
_MOST_CANCELLED = 32
DEFAULT_TIMEOUT = httpx.Timeout(30, connect=5)


class BasePool(Generic[Client]):
    """Connections, shared by all clients that ``with_options`` makes of one.

    They are closed once the client is, and the last request under way has ended: httpx forgets those in use when it is
    closed, and then they stay open.
    """

    def __init__(self, kind: type[Client], given: Client | None, base_url: str) -> None:
        self._proxies = proxies_of(base_url) if given is None else None
        self.inner: Client = inner_client(kind, given, self._proxies)
        self._owned = given is None
        self._process: int | None = None
        self._lock = threading.Lock()
        self._uses = 0
        self._closing = False

    def usable(self) -> Client:
        """The httpx client, if it is open, and its connections belong to this process."""
        running = os.getpid()
        if self._closing or self.inner.is_closed:
            raise ConfigurationError("the client is closed")
        # A child would write on the connections of its parent.
        if self._process not in (None, running):
            raise ConfigurationError("the client was used in another process, before a fork; make one in each process")
        self._process = running
        return self.inner

    def begin(self) -> Client:
        """``usable``; whoever calls it calls ``end`` as well."""
        with self._lock:
            client = self.usable()
            self._uses += 1
        return client

    def _end(self) -> bool:
        """Whether the connections are to be closed now that a request has ended."""
        with self._lock:
            self._uses -= 1
            return self._closing and not self._uses

    def _close(self) -> bool:
        """Whether the connections are to be closed now that the client is."""
        if not self._owned:
            return False
        with self._lock:
            self._closing = True
            return not self._uses


class SyncPool(BasePool[httpx.Client]):
    """``BasePool`` for threads."""

    def __init__(self, given: httpx.Client | None, base_url: str) -> None:
        super().__init__(httpx.Client, given, base_url)
        if self._owned:
            weakref.finalize(self, self.inner.close)

    @contextmanager
    def use(self) -> Generator[httpx.Client]:
        """The httpx client, for one request."""
        client = self.begin()
        try:
            yield client
        finally:
            self.end()

    def end(self, client: object = None, *, cancelled: bool = False) -> None:
        """A request has ended; the arguments are for ``AsyncPool``."""
        if self._end():
            self.inner.close()

    def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        if self._close():
            self.inner.close()


class AsyncPool(BasePool[httpx.AsyncClient]):
    """``BasePool`` for asyncio: connections belong to the event loop in which they were made."""

    def __init__(self, given: httpx.AsyncClient | None, base_url: str) -> None:
        super().__init__(httpx.AsyncClient, given, base_url)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._uses_of: Counter[httpx.AsyncClient] = Counter()
        self._cancelled = 0

    def usable(self) -> httpx.AsyncClient:
        """The httpx client, if it is open, and its connections belong to this process and this event loop."""
        client, running = super().usable(), running_loop()
        if self._loop is None:
            self._loop = running
        elif self._loop is not running:
            raise ConfigurationError(
                "the client was used in another event loop, to which its connections belong; "
                "make one in each, inside the function that asyncio.run() runs"
            )
        return client

    def begin(self) -> httpx.AsyncClient:
        """``usable``; whoever calls it calls ``end`` with the client as well."""
        client = super().begin()
        self._uses_of[client] += 1
        return client

    @asynccontextmanager
    async def use(self) -> AsyncGenerator[httpx.AsyncClient]:
        """The httpx client, for one request."""
        client = self.begin()
        try:
            yield client
        except BaseException as error:
            await self.end(client, cancelled=not isinstance(error, Exception))
            raise
        await self.end(client)

    async def end(self, client: httpx.AsyncClient, *, cancelled: bool = False) -> None:
        """A request has ended; ``cancelled`` says that its task was cancelled while it was under way."""
        self._uses_of[client] -= 1
        if cancelled and client is self.inner:
            self._cancelled += 1
            if self._cancelled >= _MOST_CANCELLED and self._owned and not self._closing:
                self._renew()
        closing = self._end()
        if not self._uses_of[client]:
            del self._uses_of[client]
            if closing or client is not self.inner:
                await client.aclose()
        if closing and not self.inner.is_closed:
            await self.inner.aclose()

    def _renew(self) -> None:
        """Go on with new connections: httpcore never gives back the place of a request cancelled while it connects."""
        hooks, self._cancelled = self.inner.event_hooks, 0
        self.inner = inner_client(httpx.AsyncClient, None, self._proxies)
        self.inner.event_hooks = hooks

    async def close(self) -> None:
        """Close the connections, unless they belong to somebody else, or went with their event loop."""
        if self._close() and not (self._loop is not None and self._loop.is_closed()):
            await self.inner.aclose()


def misled(error: Exception, request: httpx.Request) -> Exception:
    """The error for a Location that is none: httpx reads it though redirects are off, and does not catch all errors."""
    # Those of the caller's own functions, such as one that prints progress, are not meant.
    if isinstance(error, (UnicodeEncodeError, UnicodeDecodeError)):
        return error
    return httpx.RemoteProtocolError(f"the Location of the response is no URL: {error}", request=request)


def running_loop() -> asyncio.AbstractEventLoop:
    """The event loop; ``ConfigurationError`` where there is none, or one of another library."""
    import asyncio

    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "asynchronous clients need a running event loop of asyncio; under trio, call a synchronous client in a "
            "thread (trio.to_thread.run_sync)"
        ) from None


def check_timeout(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """A timeout in seconds for every phase, or ``httpx.Timeout``, or None for the default."""
    if timeout is None:
        return DEFAULT_TIMEOUT
    phases = timeout.as_dict().values() if isinstance(timeout, httpx.Timeout) else [timeout]
    if not all(phase is None or (is_number(phase) and 0 < phase < _TIMEOUT_LIMIT) for phase in phases):
        raise InvalidArgumentError(
            "timeout", number_shown(timeout), "must be a positive, finite number of seconds, below 1e9"
        )
    return timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout)


def inner_client(kind: type[Client], given: Client | None, proxies: Proxies | None) -> Client:
    """The client that was given, if it is of the right kind; else a new one, through proxies."""
    if proxies is None:
        if not isinstance(given, kind):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(given).__name__}")
        return given
    context = tls_context()
    transport = Transport if kind is httpx.Client else httpx.AsyncHTTPTransport
    try:
        mounts: Any = {
            pattern: proxy and transport(verify=context, proxy=proxy) for pattern, proxy in proxies.by_pattern.items()
        }
        direct: Any = transport(verify=context)
        return kind(transport=direct, timeout=DEFAULT_TIMEOUT, cookies=NoCookies(), mounts=mounts, trust_env=False)
    except (ValueError, ImportError) as error:
        raise ConfigurationError(f"{', '.join(proxies.variables)}: the proxy cannot be used: {error}") from error


@cache
def tls_context() -> ssl.SSLContext:
    """One context for all clients: building one costs tens of milliseconds."""
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:
        named = [name for name in ("SSL_CERT_FILE", "SSL_CERT_DIR") if os.environ.get(name)]
        raise ConfigurationError(f"{' or '.join(named) or 'the certificates'} cannot be used: {error}") from error


class NoCookies(CookieJar):
    """Keeps nothing: an API reads the key alone."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Leave what the response sets."""

    def add_cookie_header(self, request: object) -> None:
        """Send none."""
