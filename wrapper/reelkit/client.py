"""What the clients of all providers share: settings, life cycle, representation."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from importlib import import_module
from threading import TIMEOUT_MAX
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Never, ParamSpec, Self, TypeVar

from ._http.arguments import check_concurrency, is_number, number_shown
from ._http.attempts import DEFAULT_MOST_BYTES, NO_DEADLINE, Options, Settings
from ._http.client import (
    AsyncHttp,
    AsyncHttpClient,
    HttpClient,
    Seam,
    SyncHttp,
    Timeout,
    check_url,
)
from ._http.events import RequestHook, ResponseHook
from ._http.pool import AsyncPool, SyncPool, check_timeout
from ._http.provider import Provider
from ._http.rate_limit import RateLimit
from ._http.raw import RawResponse, Recording
from ._http.secret import Secret
from ._http.urls import check_base_url
from ._resource.waiting import DEFAULT_TIMEOUT
from .errors import ConfigurationError, InvalidArgumentError

if TYPE_CHECKING:
    from ._resource.job import AsyncJob, Job
    from ._resource.uploads import AsyncUploader, Uploader

DEFAULT_CONCURRENCY = 8
DEFAULT_MAX_RETRIES = 2
P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


def configure(
    provider: Provider,
    secret: Secret | None,
    base_url: str | None,
    *,
    allow_http: bool,
    max_retries: int,
    deadline: float | None,
    on_request: RequestHook | None,
    on_response: ResponseHook | None,
    max_response_bytes: int,
) -> Settings:
    """Settings from arguments, else from the environment, else the defaults."""
    url = base_url or os.environ.get(provider.url_variable) or provider.base_url
    secret = _usable(provider, secret)
    try:
        url = check_url(check_base_url(url, allow_http=allow_http))
    except ConfigurationError as error:
        secret.hide_in_error(error)
        if not base_url and os.environ.get(provider.url_variable):
            raise ConfigurationError(str(error).replace("base_url", provider.url_variable, 1)) from None
        raise
    return Settings(
        provider,
        url,
        secret,
        Options(check_max_retries(max_retries), check_deadline(deadline) or NO_DEADLINE),
        on_request,
        on_response,
        check_most_bytes(max_response_bytes),
    )


def _load_runtime() -> None:
    """Import what any call needs. A client is made ahead of the first call, which is to take no longer than others."""
    for module in ("base", "lists", "nested"):
        import_module(f"reelkit._resource.{module}")


def _usable(provider: Provider, secret: Secret | None) -> Secret:
    what = f"the API key for {provider.name}"
    if secret is None and os.environ.get(provider.key_variable):
        secret = Secret(os.environ[provider.key_variable])
        what = f"{provider.key_variable}, {what},"
    if secret is None:
        raise ConfigurationError(
            f"no API key for {provider.name}: pass api_key=..., or set the environment variable {provider.key_variable}"
        )
    if not secret.usable:
        raise ConfigurationError(f"{what} must be non-empty printable ASCII text")
    if secret.has_decoration:
        raise ConfigurationError(f"{what} must be the key alone, without quotes, a name, or 'Bearer ' before it")
    return secret.written_as(provider.auth.written(secret.reveal()))


def check_max_retries(max_retries: int) -> int:
    """A number of retries."""
    if type(max_retries) is not int or max_retries < 0:
        raise InvalidArgumentError("max_retries", number_shown(max_retries), "must be an integer of 0 or more")
    return max_retries


def check_most_bytes(max_response_bytes: int) -> int:
    """A number of bytes."""
    if type(max_response_bytes) is not int or max_response_bytes < 1:
        raise InvalidArgumentError(
            "max_response_bytes", number_shown(max_response_bytes), "must be an integer of 1 or more"
        )
    return max_response_bytes


def check_deadline(deadline: float | None) -> float | None:
    """A number of seconds; infinity for none at all."""
    if deadline is not None and not (is_number(deadline) and deadline > 0):
        raise InvalidArgumentError("deadline", number_shown(deadline), "must be a positive number of seconds")
    # No thread can wait for longer, and nobody would.
    return NO_DEADLINE if deadline is not None and deadline >= TIMEOUT_MAX else deadline


class BaseClient:
    """The part that sync and async share."""

    provider: ClassVar[Provider]
    _seam: Seam

    def __repr__(self) -> str:
        # A traceback of the constructor may show a client that has no settings yet.
        shown = f"base_url={self.base_url!r}" if hasattr(self, "_seam") else ""
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> Never:
        raise TypeError(f"{type(self).__name__} holds connections and an API key; create it anew in the other process")

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._seam.settings.base_url

    @property
    def rate_limit(self) -> RateLimit | None:
        """The rate limit as the last response that spoke of it described it, or None."""
        return self._seam.settings.observed.rate_limit

    def _with(self, max_retries: int | None, timeout: float | Timeout | None, deadline: float | None) -> Seam:
        if max_retries is not None:
            check_max_retries(max_retries)
        return Seam(
            self._seam.settings.with_options(max_retries, check_deadline(deadline)),
            self._seam.timeout if timeout is None else check_timeout(timeout),
        )


class SyncClient(BaseClient):
    """Settings and life cycle of a synchronous client. Threads can share one.

    Args:
        api_key: The key; default: the provider's environment variable, such as ``GENVIRAL_API_KEY``.
        base_url: Another server; default: an environment variable such as ``GENVIRAL_BASE_URL``, else the provider.
        timeout: Seconds for each of connecting, reading, writing and waiting for a connection, or ``httpx.Timeout``;
            default 5 s to connect and 30 s for each other. An attempt as a whole, and the wait until another request of
            the client has ended, take ten times the longest of them at most.
        max_retries: How often a failed request is repeated, where that is safe; default 2.
        deadline: Seconds that a call may take over all attempts and waits; default: no limit.
        http_client: An ``httpx.Client`` of your own, for its connections, proxies and hooks. It is never closed; its
            own authentication, timeout and redirects are not used. Its headers, query parameters and cookies are sent
            too, and it keeps the cookies that responses set, as httpx does.
        allow_http: Whether ``base_url`` may be http on another host than this one, which shows the key to the network.
        on_request: Called with a ``RequestEvent`` before each attempt.
        on_response: Called with a ``ResponseEvent`` after each attempt.
        max_response_bytes: The longest response of the API that is read, decompressed; default 64 MiB. Downloads of
            files have no such limit.

    Raises:
        ConfigurationError: If there is no API key, or ``base_url`` cannot be used.
        InvalidArgumentError: If another argument cannot work.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        http_client: HttpClient | None = None,
        allow_http: bool = False,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        max_response_bytes: int = DEFAULT_MOST_BYTES,
    ) -> None:
        secret = None if api_key is None else Secret(api_key)
        # A traceback that shows local variables must find none that holds the key.
        del api_key
        settings = configure(
            self.provider,
            secret,
            base_url,
            allow_http=allow_http,
            max_retries=max_retries,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            max_response_bytes=max_response_bytes,
        )
        _load_runtime()
        self._seam = Seam(settings, check_timeout(timeout))
        self._http = SyncHttp(SyncPool(http_client, settings.base_url), self._seam)

    @property
    def _uploader(self) -> Uploader | None:
        """What uploads files that are given as arguments; None where the provider has none."""
        return None

    def with_options(
        self,
        *,
        max_retries: int | None = None,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
    ) -> Self:
        """The same client with other options, on the same connections; what is left out stays as it is.

        Args:
            max_retries: How often a failed request is repeated, where that is safe.
            timeout: Seconds for each of connecting, reading and writing, or ``httpx.Timeout``.
            deadline: Seconds that a call may take over all attempts and waits; ``math.inf`` for no limit.

        Example::

            genviral.with_options(deadline=10, max_retries=0).folders.get(folder_id)
        """
        seam = self._with(max_retries, timeout, deadline)
        other = object.__new__(type(self))
        other._seam = seam
        other._http = SyncHttp(self._http.pool, seam)
        return other

    def raw(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call a method that makes one request; returns status, headers and body beside what the method returns.

        Raises:
            InvalidArgumentError: If it is no method of a resource, makes no request, as a lazy listing, or would make
                a second one.

        Example::

            response = genviral.raw(genviral.folders.get, folder_id)
            print(response.status_code, response.headers.get("x-request-id"), response.parsed.name)
        """
        from ._resource.recorded import recorded

        recording = Recording(method)
        return recording.response(recorded(method, recording)(*args, **kwargs))

    def wait_all(
        self,
        jobs: Iterable[Job[S, T]],
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float | None = None,
        progress: Callable[[Job[S, T]], object] | None = None,
        cancel_on_interrupt: bool = False,
    ) -> Iterator[Job[S, T]]:
        """Wait for many jobs, and yield each as it ends, in whatever way: ``job.result`` raises for one that failed.

        Args:
            jobs: The jobs.
            concurrency: Requests at once, 1 to 32; default 8.
            timeout: Seconds to wait for all of them; default 3,600. Jobs that have not ended by then are yielded, too,
                with ``job.failure``, and so are those whose state cannot be asked for.
            interval: Seconds between two requests for a job, growing to 15; default 1.5, or what the hourly limit of
                the API allows.
            progress: Called with a job after every response.
            cancel_on_interrupt: Whether Ctrl-C cancels the jobs that have not ended, where the API can.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.

        Example::

            jobs = [videogen.tools.generate_image(prompt=prompt) for prompt in ("a lighthouse", "a harbour")]
            for job in videogen.wait_all(jobs):
                print(job.id, job.status)
        """
        from ._resource.wait_all import wait_all

        return wait_all(
            jobs,
            self._seam.settings,
            concurrency=check_concurrency(concurrency),
            timeout=timeout,
            interval=interval,
            progress=progress,
            cancel_on_interrupt=cancel_on_interrupt,
        )

    def close(self) -> None:
        """Close the connections, also those of ``with_options``, unless they belong to an ``http_client``."""
        self._http.pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """Settings and life cycle of an asynchronous client; the arguments are those of the synchronous one.

    Its connections belong to the event loop in which it is first used: make one client per event loop.
    """

    def __init__(
        self,
        api_key: str | None = None,
        *,
        base_url: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        deadline: float | None = None,
        http_client: AsyncHttpClient | None = None,
        allow_http: bool = False,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        max_response_bytes: int = DEFAULT_MOST_BYTES,
    ) -> None:
        secret = None if api_key is None else Secret(api_key)
        # A traceback that shows local variables must find none that holds the key.
        del api_key
        settings = configure(
            self.provider,
            secret,
            base_url,
            allow_http=allow_http,
            max_retries=max_retries,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            max_response_bytes=max_response_bytes,
        )
        _load_runtime()
        self._seam = Seam(settings, check_timeout(timeout))
        self._http = AsyncHttp(AsyncPool(http_client, settings.base_url), self._seam)

    @property
    def _uploader(self) -> AsyncUploader | None:
        """What uploads files that are given as arguments; None where the provider has none."""
        return None

    def with_options(
        self,
        *,
        max_retries: int | None = None,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
    ) -> Self:
        """The same client with other options, on the same connections; see ``SyncClient.with_options``."""
        seam = self._with(max_retries, timeout, deadline)
        other = object.__new__(type(self))
        other._seam = seam
        other._http = AsyncHttp(self._http.pool, seam)
        return other

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call a method that makes one request; see ``SyncClient.raw``."""
        from ._resource.recorded import recorded

        recording = Recording(method)
        return recording.response(await recorded(method, recording)(*args, **kwargs))

    def wait_all(
        self,
        jobs: Iterable[AsyncJob[S, T]],
        *,
        concurrency: int = DEFAULT_CONCURRENCY,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float | None = None,
        progress: Callable[[AsyncJob[S, T]], object] | None = None,
        cancel_on_interrupt: bool = False,
    ) -> AsyncIterator[AsyncJob[S, T]]:
        """Wait for many jobs, and yield each as it ends; see ``SyncClient.wait_all``."""
        from ._resource.wait_all import async_wait_all

        return async_wait_all(
            jobs,
            self._seam.settings,
            concurrency=check_concurrency(concurrency),
            timeout=timeout,
            interval=interval,
            progress=progress,
            cancel_on_interrupt=cancel_on_interrupt,
        )

    async def close(self) -> None:
        """Close the connections, also those of ``with_options``, unless they belong to an ``http_client``."""
        await self._http.pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
