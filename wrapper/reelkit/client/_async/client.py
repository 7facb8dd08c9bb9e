"""The client of a provider, for asyncio: settings, life cycle, and what works for every resource."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

from reelkit._http._async.client import AsyncHttp
from reelkit._http.arguments import check_concurrency
from reelkit._http.attempts import DEFAULT_MOST_BYTES
from reelkit._http.events import RequestHook, ResponseHook
from reelkit._http.pool import AsyncPool, check_timeout
from reelkit._http.raw import RawResponse, Recording
from reelkit._http.seam import AsyncHttpClient, Seam, Timeout
from reelkit._http.secret import Secret
from reelkit._resource.waiting import DEFAULT_TIMEOUT
from reelkit.client._base import BaseClient
from reelkit.client._settings import DEFAULT_CONCURRENCY, DEFAULT_MAX_RETRIES, configure

if TYPE_CHECKING:
    from reelkit._resource.job import AsyncJob
    from reelkit._resource.uploads import AsyncUploader

P = ParamSpec("P")
S = TypeVar("S")
T = TypeVar("T")


class AsyncClient(BaseClient):
    """Settings and life cycle of a client.

    Threads can share a synchronous client. An asynchronous one belongs to the event loop in which it is first used:
    make one client per event loop.

    Args:
        api_key: The key; default: the provider's environment variable, such as ``GENVIRAL_API_KEY``.
        base_url: Another server; default: an environment variable such as ``GENVIRAL_BASE_URL``, else the provider.
        timeout: Seconds for each of connecting, reading, writing and waiting for a connection, or ``httpx.Timeout``;
            default 5 s to connect and 30 s for each other. An attempt as a whole, and the wait until another request of
            the client has ended, take ten times the longest of them at most.
        max_retries: How often a failed request is retried, where that is safe; default 2.
        deadline: Seconds that a call may take over all attempts and waits; default: no limit.
        http_client: An ``httpx.AsyncClient`` of your own, for its connections, proxies and hooks. It is never closed;
            its own authentication, timeout and redirects are not used. Its headers, query parameters and cookies are
            sent too, and it keeps the cookies that responses set, as httpx does.
        allow_http: Whether ``base_url`` may be http on another host than this one, which shows the key to the network.
        on_request: Called with a ``RequestEvent`` before each attempt.
        on_response: Called with a ``ResponseEvent`` after each attempt.
        max_response_bytes: The longest response of the API that is read, decompressed; default 64 MiB. Downloads of
            files have no such limit.
        requests_per_second: How many attempts of requests to the API the client starts in a second at most, evenly
            spaced; default: as many as responses allow. For processes that share one key: nine tenths of the provider's
            limit, divided by how many there are.

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
        http_client: AsyncHttpClient | None = None,
        allow_http: bool = False,
        on_request: RequestHook | None = None,
        on_response: ResponseHook | None = None,
        max_response_bytes: int = DEFAULT_MOST_BYTES,
        requests_per_second: float | None = None,
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
            requests_per_second=requests_per_second,
        )
        self._load_runtime()
        self._seam = Seam(settings, check_timeout(timeout))
        self._http = AsyncHttp(AsyncPool(http_client, settings.base_url), self._seam)

    @property
    def _uploader(self) -> AsyncUploader | None:
        """What uploads files that are given as arguments; None where the provider has none."""
        return None  # pragma: no cover - asked where files are arguments, and the one such provider here has its own

    def with_options(
        self,
        *,
        max_retries: int | None = None,
        timeout: float | Timeout | None = None,
        deadline: float | None = None,
    ) -> Self:
        """The same client with other options, on the same connections; what is left out stays as it is.

        Args:
            max_retries: How often a failed request is retried, where that is safe.
            timeout: Seconds for each of connecting, reading and writing, or ``httpx.Timeout``.
            deadline: Seconds that a call may take over all attempts and waits; ``math.inf`` for no limit.

        Example::

            await genviral.with_options(deadline=10, max_retries=0).folders.get(folder_id)
        """
        seam = self._with(max_retries, timeout, deadline)
        other = object.__new__(type(self))
        other._seam = seam
        other._http = AsyncHttp(self._http.pool, seam)
        return other

    async def raw(self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Call a method that makes one request; returns status, headers and body beside what the method returns.

        Raises:
            InvalidArgumentError: If it is no method of a resource, makes no request, as a lazy listing, or would make
                a second one.

        Example::

            response = await genviral.raw(genviral.folders.get, folder_id)
            print(response.status_code, response.headers.get("x-request-id"), response.parsed.name)
        """
        from reelkit._resource.recorded import recorded

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
        """Wait for many jobs, and yield each as it ends, in whatever way: ``job.result`` raises for one that failed.

        Args:
            jobs: The jobs.
            concurrency: Requests at once, 1 to 32; default 8.
            timeout: Seconds to wait for all of them; default 3,600. Jobs that have not ended by then are yielded, too,
                with ``job.failure``, and so are those whose state cannot be asked for.
            interval: Seconds between two requests for a job, growing to 15; default 1.5, or what the hourly limit of
                the API allows.
            progress: Called with a job after every response.
            cancel_on_interrupt: Whether an interrupt of the wait (Ctrl-C, or the cancellation of the task) cancels the
                jobs that have not ended, where the API can.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.

        Example::

            jobs = [await videogen.tools.generate_image(prompt=prompt) for prompt in ("a lighthouse", "a harbour")]
            async for job in videogen.wait_all(jobs):
                print(job.id, job.status)
        """
        from reelkit._resource._async.wait_all import wait_all

        return wait_all(
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
