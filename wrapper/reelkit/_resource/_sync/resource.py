# Derived from ../_async/resource.py by `make generate`; edit that one.
"""What the resources of all providers share: how a method becomes requests."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import (
    AbstractContextManager,
    contextmanager,
    nullcontext,
)
from typing import TypeVar

from reelkit._http._sync.client import SyncHttp
from reelkit._http.context import NO_CONTEXT, RequestContext
from reelkit._resource._sync.job import Job
from reelkit._resource.batches import BatchEndpoint, Summable
from reelkit._resource.endpoint import Endpoint
from reelkit._resource.jobs import JobEndpoint, JobKind, check_newest, part_ids
from reelkit._resource.lists import ListEndpoint
from reelkit._resource.uploads import Uploaded, Uploader, no_uploads
from reelkit.errors import APIError, InvalidArgumentError, NotFoundError
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._sync.pager import Pager

T = TypeVar("T")
N = TypeVar("N", bound=Summable)
R = TypeVar("R")
S = TypeVar("S")


class SyncResource:
    """Operations of one tag."""

    def __init__(self, http: SyncHttp, context: RequestContext = NO_CONTEXT, uploader: Uploader | None = None) -> None:
        self._http = http
        self._context = context
        self._uploader = uploader

    def _call(self, endpoint: Endpoint[T], /, **values: object) -> T:
        checked = endpoint.checked(values)
        context = self._context.of(endpoint.operation, keyed=endpoint.is_keyed(checked))
        with self._uploaded(endpoint, checked):
            try:
                return self._http.call(context, endpoint.request(checked), endpoint.read)
            except APIError as error:
                endpoint.explain(error, checked)
                raise

    def _remove(self, endpoint: Endpoint[None], /, **values: object) -> None:
        try:
            self._call(endpoint, **values)
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
    ) -> Pager[T]:
        endpoint = spec.endpoint
        checked = endpoint.checked(values)

        def fetch(window: Window, context: RequestContext) -> PageContent[T]:
            request = spec.request(checked, window)
            page = self._http.call(context.of(endpoint.operation), request, endpoint.read)
            return spec.without_key(page, self._http.seam.settings.secret.hide_in)

        return Pager(
            spec.source(checked, page_size, read_ahead, resume, self._http.seam.settings.base_url), fetch, self._context
        )

    def _start(self, spec: JobEndpoint[R, S, T], /, **values: object) -> Job[S, T]:
        endpoint = spec.start
        checked = endpoint.checked(values)
        with self._uploaded(endpoint, checked):
            request = endpoint.request(checked)
            try:
                job_id, parts = self._http.call(self._context.of(endpoint.operation), request, spec.read_start)
            except APIError as error:
                spec.explain(error)
                raise
        return Job(spec.kind, self._http, self._context, checked, job_id, parts)

    def _job(self, kind: JobKind[S, T], parts: Iterable[str] = (), /, **values: object) -> Job[S, T]:
        checked, job_id = kind.identified(values)
        return Job(kind, self._http, self._context, checked, job_id, part_ids(parts))

    def _recent(
        self, kind: JobKind[S, T], pager: Pager[S], newest: int, matching: Callable[[S], object] | None
    ) -> list[Job[S, T]]:
        if matching is not None and not callable(matching):
            raise InvalidArgumentError("matching", matching, "must be a function that takes what is known of a job")
        jobs = list[Job[S, T]]()
        for state in pager.collect(max_items=check_newest(newest)):
            if matching is None or matching(state):
                job = self._job(kind, (), **kind.named(state))
                job._took(state)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
                jobs.append(job)
        return jobs

    def _batch(self, spec: BatchEndpoint[N], /, **values: object) -> N:
        batch = spec.begin(values)
        for chunk in batch:
            try:
                batch.succeeded(self._call(spec.endpoint, **chunk))
            except NotFoundError as error:
                if not spec.endpoint.is_gone(error):
                    batch.failed(error)
                    raise
                batch.gone()
            except APIError as error:
                batch.failed(error)
                raise
        return batch.result

    def _uploaded(self, endpoint: Endpoint[R], checked: dict[str, object]) -> AbstractContextManager[None]:
        return self._upload(Uploaded(checked)) if endpoint.uploads else nullcontext()

    @contextmanager
    def _upload(self, batch: Uploaded) -> Generator[None]:
        with batch.explained():
            for pending in [*batch.pending()]:
                if self._uploader is None:
                    raise no_uploads(pending)
                source, options = pending.upload.source, pending.upload.options
                batch.put(pending, self._uploader(self._http).upload(source, **options))
            yield
