"""The handle of a job: asks for its state, waits for its end, cancels it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self, TypeVar

from reelkit._http.client import AsyncHttp, SyncHttp
from reelkit._http.context import RequestContext
from reelkit._http.throttle import pause
from reelkit.errors import APIError, InvalidArgumentError

from .endpoint import Endpoint
from .jobs import DEFAULT_TIMEOUT, JobEndpoint, JobState, Waiting

S = TypeVar("S")
T = TypeVar("T")


class Job(JobState[S, T]):
    """Work that goes on at the provider.

    It can be found again in another process by its id, with the method that the job's class names.

    Example::

        job = videogen.files.import_url(url="https://media.example/harbour-tour.mp4")
        print(job.wait(timeout=600).status)
    """

    def __init__(
        self,
        spec: JobEndpoint[Any, S, T],
        http: SyncHttp,
        context: RequestContext,
        values: dict[str, object],
        job_id: str,
    ) -> None:
        super().__init__(spec, http.seam.settings.provider.name, job_id)
        self._http = http
        self._context = context
        self._values = values

    def refresh(self) -> Self:
        """Ask for the state; one request."""
        self._last = self._send(self._spec.poll.endpoint)
        return self

    def cancel(self) -> Self:
        """Ask the provider to cancel the job; ``refresh`` tells whether it did.

        Raises:
            InvalidArgumentError: If the API cannot cancel such a job.
        """
        if self._spec.poll.cancel is None:
            raise InvalidArgumentError("job", self.id, "cannot be cancelled: the API has no operation for it")
        self._send(self._spec.poll.cancel)
        return self

    def wait(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        interval: float | None = None,
        progress: Callable[[Self], object] | None = None,
        raise_on_failure: bool = True,
    ) -> Self:
        """Wait until the job has ended.

        Args:
            timeout: Seconds to wait; default 3,600, 0 asks once.
            interval: Seconds before the second request, growing to 15; default 1.5, or what the API allows.
            progress: Called with the job after every response.
            raise_on_failure: Whether a job that failed or was cancelled raises; otherwise look at ``status``.

        Raises:
            JobFailedError: If it failed.
            JobCancelledError: If it was cancelled.
            JobBlockedError: If it waits for a person.
            WaitTimeoutError: If it has not ended in time; it goes on at the provider.
            APIError: If its state could not be asked for, for a reason that does not pass.
        """
        clock = self._http.seam.settings.clock
        waiting = Waiting(clock, timeout, interval, self._spec.poll.least_interval)
        while True:
            try:
                self.refresh()
            except APIError as error:
                waiting.failed(error)
            else:
                if progress is not None:
                    progress(self)
                if self._is_settled():
                    break
            pause(clock, waiting.pause(self))
        if raise_on_failure:
            self._raise_unless_succeeded()
        return self

    def _send(self, endpoint: Endpoint[S]) -> S:
        checked = endpoint.checked({**self._values, self._spec.poll.argument: self.id})
        return self._http.call(self._context.of(endpoint.operation), endpoint.request(checked), endpoint.read)


class AsyncJob(JobState[S, T]):
    """``Job`` for asyncio."""

    def __init__(
        self,
        spec: JobEndpoint[Any, S, T],
        http: AsyncHttp,
        context: RequestContext,
        values: dict[str, object],
        job_id: str,
    ) -> None:
        super().__init__(spec, http.seam.settings.provider.name, job_id)
        self._http = http
        self._context = context
        self._values = values

    async def refresh(self) -> Self:
        """Ask for the state; one request."""
        self._last = await self._send(self._spec.poll.endpoint)
        return self

    async def cancel(self) -> Self:
        """Ask the provider to cancel the job; see ``Job.cancel``."""
        if self._spec.poll.cancel is None:
            raise InvalidArgumentError("job", self.id, "cannot be cancelled: the API has no operation for it")
        await self._send(self._spec.poll.cancel)
        return self

    async def wait(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float | None = None,
        progress: Callable[[Self], object] | None = None,
        raise_on_failure: bool = True,
    ) -> Self:
        """Wait until the job has ended; see ``Job.wait``."""
        clock = self._http.seam.settings.clock
        waiting = Waiting(clock, timeout, interval, self._spec.poll.least_interval)
        while True:
            try:
                await self.refresh()
            except APIError as error:
                waiting.failed(error)
            else:
                if progress is not None:
                    progress(self)
                if self._is_settled():
                    break
            await clock.async_sleep(waiting.pause(self))
        if raise_on_failure:
            self._raise_unless_succeeded()
        return self

    async def _send(self, endpoint: Endpoint[S]) -> S:
        checked = endpoint.checked({**self._values, self._spec.poll.argument: self.id})
        return await self._http.call(self._context.of(endpoint.operation), endpoint.request(checked), endpoint.read)
