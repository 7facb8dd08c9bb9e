"""Connections: who owns them, who may use them, and when they end."""

from __future__ import annotations

import asyncio
import os
import ssl
import weakref
from functools import cache
from http.cookiejar import CookieJar
from typing import TypeVar

from reelkit.errors import ConfigurationError, InvalidArgumentError

from .arguments import is_number
from .backend import httpx

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)
_TIMEOUT_LIMIT = 1e9
DEFAULT_TIMEOUT = httpx.Timeout(30, connect=5, pool=None)


class SyncPool:
    """Connections, shared by all clients that ``with_options`` makes of one; closed with the last of them."""

    def __init__(self, given: httpx.Client | None, direct_host: str | None) -> None:
        self.inner = inner_client(httpx.Client, given, direct_host)
        self._owned = given is None
        if self._owned:
            weakref.finalize(self, self.inner.close)
        self._process: int | None = None

    def usable(self) -> httpx.Client:
        """The httpx client, if it is open, and its connections belong to this process."""
        self._process = check_usable(self.inner, self._process)
        return self.inner

    def close(self) -> None:
        """Close the connections, unless they belong to somebody else."""
        if self._owned:
            self.inner.close()


class AsyncPool:
    """``SyncPool`` for asyncio: connections belong to the event loop in which they were made."""

    def __init__(self, given: httpx.AsyncClient | None, direct_host: str | None) -> None:
        self.inner = inner_client(httpx.AsyncClient, given, direct_host)
        self._owned = given is None
        self._process: int | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def usable(self) -> httpx.AsyncClient:
        """The httpx client, if it is open, and its connections belong to this process and this event loop."""
        self._process = check_usable(self.inner, self._process)
        running = asyncio.get_running_loop()
        if self._loop is None:
            self._loop = running
        elif self._loop is not running:
            raise ConfigurationError(
                "the client was used in another event loop, to which its connections belong; "
                "make one in each, inside the function that asyncio.run() runs"
            )
        return self.inner

    async def close(self) -> None:
        """Close the connections, unless they belong to somebody else, or went with their event loop."""
        if self._owned and not (self._loop is not None and self._loop.is_closed()):
            await self.inner.aclose()


def check_timeout(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    """A timeout in seconds for every phase, or ``httpx.Timeout``, or None for the default."""
    if timeout is None:
        return DEFAULT_TIMEOUT
    phases = timeout.as_dict().values() if isinstance(timeout, httpx.Timeout) else [timeout]
    if not all(phase is None or (is_number(phase) and 0 < phase < _TIMEOUT_LIMIT) for phase in phases):
        raise InvalidArgumentError("timeout", timeout, "must be a positive, finite number of seconds, below 1e9")
    return timeout if isinstance(timeout, httpx.Timeout) else httpx.Timeout(timeout, pool=None)


def inner_client(kind: type[Client], given: Client | None, direct_host: str | None) -> Client:
    """The client that was given, if it is of the right kind; else a new one."""
    if given is not None:
        if not isinstance(given, kind):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ConfigurationError(f"http_client must be an httpx.{kind.__name__}, not {type(given).__name__}")
        return given
    # A proxy elsewhere would get the key, over http in the clear, and could not reach a server on this machine.
    mounts = {} if direct_host is None else {f"all://{direct_host}": None}
    try:
        return kind(verify=tls_context(), timeout=DEFAULT_TIMEOUT, cookies=NoCookies(), mounts=mounts)
    except (OSError, ValueError, ImportError, httpx.InvalidURL) as error:
        raise ConfigurationError(
            "the proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY) or certificates (SSL_CERT_FILE, SSL_CERT_DIR) "
            f"that the environment names cannot be used: {error}"
        ) from error


def check_usable(inner: httpx.Client | httpx.AsyncClient, process: int | None) -> int:
    """The process that uses a client; a child would write on the connections of its parent."""
    if inner.is_closed:
        raise ConfigurationError("the client is closed")
    running = os.getpid()
    if process not in (None, running):
        raise ConfigurationError("the client was used in another process, before a fork; make one in each process")
    return running


@cache
def tls_context() -> ssl.SSLContext:
    """One context for all clients: building one costs tens of milliseconds."""
    return httpx.create_ssl_context()


class NoCookies(CookieJar):
    """Keeps nothing: an API reads the key alone."""

    def extract_cookies(self, response: object, request: object) -> None:
        """Leave what the response sets."""

    def add_cookie_header(self, request: object) -> None:
        """Send none."""
