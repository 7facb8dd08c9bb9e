"""What the clients of all providers share: settings, life cycle, representation."""

from __future__ import annotations

import os
from types import TracebackType
from typing import ClassVar, Self

from . import _http
from ._call import Call
from ._http import (
    DEFAULT_MAX_RETRIES,
    AsyncHttp,
    AsyncHttpClient,
    HttpClient,
    Options,
    Seam,
    SyncHttp,
    Timeout,
    check_base_url,
    check_timeout,
)
from ._provider import Provider
from ._secret import Secret
from .errors import ConfigurationError, InvalidArgumentError


def configure(
    provider: Provider,
    api_key: Secret | None,
    base_url: str | None,
    timeout: float | Timeout | None,
    max_retries: int,
) -> Seam:
    """Settings from arguments, else from the environment, else the defaults."""
    if max_retries < 0:
        raise InvalidArgumentError("max_retries", max_retries, "must be 0 or more")
    url = check_base_url(base_url or os.environ.get(provider.url_variable) or provider.base_url)
    return Seam(provider, url, api_key or _key_from_environment(provider), Options(check_timeout(timeout), max_retries))


def secret(api_key: str | None) -> Secret | None:
    """Wrap a key at once, so that no frame of this library holds it in the clear."""
    if api_key is None:
        return None
    if not api_key.strip() or not api_key.strip().isascii() or not api_key.strip().isprintable():
        raise ConfigurationError("api_key must be non-empty printable ASCII text")
    return Secret(api_key.strip())


def _key_from_environment(provider: Provider) -> Secret:
    found = secret(os.environ.get(provider.key_variable) or None)
    if found is None:
        raise ConfigurationError(
            f"no API key for {provider.name}: pass api_key=..., or set the environment variable {provider.key_variable}"
        )
    return found


class BaseClient:
    """The part that sync and async share."""

    provider: ClassVar[Provider]
    _seam: Seam

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._seam.base_url!r})"

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._seam.base_url

    def _call(self, operation_id: str) -> Call:
        return Call(self.provider, operation_id)

    def _connect(self) -> None:
        """Give the generated client its HTTP client; done by each provider, as each has a generated client."""
        raise NotImplementedError


class SyncClient(BaseClient):
    """Settings and life cycle of a synchronous client.

    Args:
        api_key: The key; default: the provider's environment variable, such as ``GENVIRAL_API_KEY``.
        base_url: Another server; default: an environment variable such as ``GENVIRAL_BASE_URL``, else the provider.
        timeout: Seconds for each of connecting, reading and writing, or ``httpx.Timeout``; default 5 s to connect
            and 30 s to read or write.
        max_retries: How often a failed request is repeated, where that is safe; default 2.
        http_client: An ``httpx.Client`` of your own; it is never closed by this client.

    Raises:
        ConfigurationError: If there is no API key.
        InvalidArgumentError: If another argument cannot work.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: HttpClient | None = None,
    ) -> None:
        self._seam = configure(self.provider, secret(api_key), base_url, timeout, max_retries)
        self._owns_pool = http_client is None
        self._http = SyncHttp(http_client or _http.new_sync_client(), self._seam)
        self._connect()

    def close(self) -> None:
        """Close the connections, unless they belong to an ``http_client`` that was passed in."""
        if self._owns_pool:
            self._http.inner.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """Settings and life cycle of an asynchronous client; the arguments are those of the synchronous one."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        http_client: AsyncHttpClient | None = None,
    ) -> None:
        self._seam = configure(self.provider, secret(api_key), base_url, timeout, max_retries)
        self._owns_pool = http_client is None
        self._http = AsyncHttp(http_client or _http.new_async_client(), self._seam)
        self._connect()

    async def close(self) -> None:
        """Close the connections, unless they belong to an ``http_client`` that was passed in."""
        if self._owns_pool:
            await self._http.inner.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
