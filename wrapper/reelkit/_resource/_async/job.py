"""The handle of a job: asks for its state, waits for its end, cancels it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Self, TypeVar

from reelkit._http._async.client import AsyncHttp
from reelkit._http._async.effects import pause
from reelkit._http.context import RequestContext
from reelkit._resource._async.effects import interrupt
from reelkit._resource.endpoint import Endpoint
from reelkit._resource.jobs import JobKind, JobState
from reelkit._resource.waiting import DEFAULT_TIMEOUT, Waiting
from reelkit.errors import APIError

R = TypeVar("R")
S = TypeVar("S")
T = TypeVar("T")


class AsyncJob(JobState[S, T]):
    """Work that goes on at the provider.

    It can be found again in another process by its ``id``: ``videogen.tools.job(job_id)`` and the like.

    Example::

        job = await videogen.tools.generate_image(prompt="A lighthouse at dusk")
        print(job.id)
        job = await job.wait(timeout=600, interval=0.1)
        for file in job.result:
            print(file.download_url)
    """

    def __init__(
        self,
        kind: JobKind[S, T],
        http: AsyncHttp,
        context: RequestContext,
        values: Mapping[str, object],
        job_id: str,
        parts: Sequence[str] = (),
    ) -> None:
        super().__init__(kind, http.seam.settings.provider.name, values, job_id, parts)
        self._http = http
        self._context = context

    async def refresh(self) -> Self:
        """Ask for the state; one request."""
        return await self._ask(self._http)

    async def cancel(self) -> Self:
        """Ask the provider to cancel the job; ``refresh`` shows whether it did.

        Raises:
            InvalidArgumentError: If the API cannot cancel such a job.
        """
        await self._send(self._http, *self._cancelling())
        return self

    async def wait(
        self,
        *,
        timeout: float = DEFAULT_TIMEOUT,  # noqa: ASYNC109 - as for sync
        interval: float | None = None,
        progress: Callable[[Self], object] | None = None,
        raise_on_failure: bool = True,
        cancel_on_interrupt: bool = False,
    ) -> Self:
        """Wait until the job has ended. Rate limits, 5xx and lost connections are waited out.

        Args:
            timeout: Seconds to wait; default 3,600, 0 asks once.
            interval: Seconds before the second request, growing to 15; default 1.5. All waits of a client together
                keep to the hourly limit that the API documents, and so it may take longer.
            progress: Called with the job after every response.
            raise_on_failure: Whether a job that failed, was cancelled or waits for a person raises; otherwise look at
                ``status``.
            cancel_on_interrupt: Whether an interrupt (Ctrl-C, or the cancellation of the task) cancels the job, too;
                otherwise it goes on at the provider.

        Raises:
            JobFailedError: If it failed.
            JobCancelledError: If it was cancelled.
            JobBlockedError: If it waits for a person.
            WaitTimeoutError: If it has not ended in time; it goes on at the provider.
            APIError: If its state could not be asked for, for a reason that does not pass.

        Example::

            job = await videogen.tools.generate_music(prompt="Calm acoustic guitar")
            await job.wait(interval=0.1, progress=lambda job: print(job.status, job.progress), cancel_on_interrupt=True)
        """
        settings, http = self._http.seam.settings, self._once()
        waiting = Waiting(self, settings, timeout, interval)
        if cancel_on_interrupt:
            self._cancelling()
        try:
            while not self.done:
                await pause(settings.clock, waiting.plan())
                try:
                    await self._ask(http)
                except APIError as error:
                    waiting.failed(error)
                    continue
                if progress is not None:
                    progress(self)
                if self._is_settled():
                    break
        except interrupt():
            if cancel_on_interrupt:
                with suppress(APIError):
                    await self.cancel()
            raise
        if raise_on_failure:
            self._raise_unless_succeeded()
        return self

    async def _ask(self, http: AsyncHttp) -> Self:
        try:
            self._took(await self._send(http, *self._polling()))
        except APIError as error:
            if not self._is_failure(error):
                raise
        return self

    def _once(self) -> AsyncHttp:
        return AsyncHttp(self._http.pool, self._http.seam.without_retries())

    async def _send(self, http: AsyncHttp, endpoint: Endpoint[R], checked: dict[str, object]) -> R:
        return await http.call(self._context.of(endpoint.operation), endpoint.request(checked), endpoint.read)
