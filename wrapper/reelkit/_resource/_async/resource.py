"""What the resources of all providers share: how a method becomes requests."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Iterable
from contextlib import (
    AbstractAsyncContextManager,
    asynccontextmanager,
    nullcontext,
)
from typing import TypeVar

from reelkit._http._async.client import AsyncHttp
from reelkit._http.context import NO_CONTEXT, RequestContext
from reelkit._resource._async.job import AsyncJob
from reelkit._resource.batches import BatchEndpoint, Summable
from reelkit._resource.endpoint import Endpoint
from reelkit._resource.jobs import JobEndpoint, JobKind, check_newest, part_ids
from reelkit._resource.lists import ListEndpoint
from reelkit._resource.uploads import AsyncUploader, Uploaded, no_uploads
from reelkit.errors import APIError, InvalidArgumentError, NotFoundError
from reelkit.pagination._async.pager import AsyncPager
from reelkit.pagination._plan import PageContent, Window

T = TypeVar("T")
N = TypeVar("N", bound=Summable)
R = TypeVar("R")
S = TypeVar("S")


class AsyncResource:
    """Operations of one tag."""

    def __init__(
        self, http: AsyncHttp, context: RequestContext = NO_CONTEXT, uploader: AsyncUploader | None = None
    ) -> None:
        self._http = http
        self._context = context
        self._uploader = uploader

    async def _call(self, endpoint: Endpoint[T], /, **values: object) -> T:
        checked = endpoint.checked(values)
        context = self._context.of(endpoint.operation, keyed=endpoint.is_keyed(checked))
        async with self._uploaded(endpoint, checked):
            try:
                return await self._http.call(context, endpoint.request(checked), endpoint.read)
            except APIError as error:
                endpoint.explain(error, checked)
                raise

    async def _remove(self, endpoint: Endpoint[None], /, **values: object) -> None:
        try:
            await self._call(endpoint, **values)
        except NotFoundError as error:
            if not endpoint.is_gone(error):
                raise

    def _list(
        self,
        spec: ListEndpoint[T],
        page_size: int | None,
        read_ahead: int | None,
        resume: str | None,
        /,
        **values: object,
    ) -> AsyncPager[T]:
        endpoint = spec.endpoint
        checked = endpoint.checked(values)

        async def fetch(window: Window, context: RequestContext) -> PageContent[T]:
            request = spec.request(checked, window)
            page = await self._http.call(context.of(endpoint.operation), request, endpoint.read)
            return spec.without_key(page, self._http.seam.settings.secret.hide_in)

        return AsyncPager(
            spec.source(checked, page_size, read_ahead, resume, self._http.seam.settings.base_url), fetch, self._context
        )

    async def _start(self, spec: JobEndpoint[R, S, T], /, **values: object) -> AsyncJob[S, T]:
        endpoint = spec.start
        checked = endpoint.checked(values)
        async with self._uploaded(endpoint, checked):
            request = endpoint.request(checked)
            try:
                job_id, parts = await self._http.call(self._context.of(endpoint.operation), request, spec.read_start)
            except APIError as error:
                spec.explain(error)
                raise
        return AsyncJob(spec.kind, self._http, self._context, checked, job_id, parts)

    def _job(self, kind: JobKind[S, T], parts: Iterable[str] = (), /, **values: object) -> AsyncJob[S, T]:
        checked, job_id = kind.identified(values)
        return AsyncJob(kind, self._http, self._context, checked, job_id, part_ids(parts))

    async def _recent(
        self, kind: JobKind[S, T], pager: AsyncPager[S], newest: int, matching: Callable[[S], object] | None
    ) -> list[AsyncJob[S, T]]:
        if matching is not None and not callable(matching):
            raise InvalidArgumentError("matching", matching, "must be a function that takes what is known of a job")
        jobs = list[AsyncJob[S, T]]()
        for state in await pager.collect(max_items=check_newest(newest)):
            if matching is None or matching(state):
                job = self._job(kind, (), **kind.named(state))
                job._took(state)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                jobs.append(job)
        return jobs

    async def _batch(self, spec: BatchEndpoint[N], /, **values: object) -> N:
        batch = spec.begin(values)
        for chunk in batch:
            try:
                batch.succeeded(await self._call(spec.endpoint, **chunk))
            except NotFoundError as error:
                if not spec.endpoint.is_gone(error):
                    batch.failed(error)
                    raise
                batch.gone()
            except APIError as error:
                batch.failed(error)
                raise
        return batch.result

    def _uploaded(self, endpoint: Endpoint[R], checked: dict[str, object]) -> AbstractAsyncContextManager[None]:
        return self._upload(Uploaded(checked)) if endpoint.uploads else nullcontext()

    @asynccontextmanager
    async def _upload(self, batch: Uploaded) -> AsyncGenerator[None]:
        with batch.explained():
            for pending in [*batch.pending()]:
                if self._uploader is None:
                    raise no_uploads(pending)
                source, options = pending.upload.source, pending.upload.options
                batch.put(pending, await self._uploader(self._http).upload(source, **options))
            yield
