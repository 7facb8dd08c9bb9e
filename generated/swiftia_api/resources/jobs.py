"""Jobs that cut a long video into shorts. Written by ``make generate``."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.create_job_response import CreateJobResponse
    from ..models.job_options import JobOptions
    from ..models.short import Short
    from ..models.shorts_job import ShortsJob

__all__ = ("AsyncJobsResource", "JobsResource")

SCHEMAS = f"{__package__}._schemas"


def _read_create(received: Response) -> CreateJobResponse:
    from ..api.jobs import create_job

    return create_job.read(received)


def _create_id(response: CreateJobResponse) -> object:
    return response.id or response.job_id


def _create_result(state: ShortsJob) -> builtins.list[Short]:
    return [item for item in ((None if state.data is None else state.data.shorts) or ())] or [
        item for item in (state.shorts or ())
    ]


def _read_get(received: Response) -> ShortsJob:
    from ..api.jobs import get_job

    response = get_job.read(received)
    return response


def _poll_get_job(received: Response) -> ShortsJob:
    from ..api.jobs import get_job

    return get_job.read(received)


def _poll_get_job_state(state: ShortsJob) -> object:
    return state.status


def _poll_get_job_progress(state: ShortsJob) -> object:
    return state.progress


_POLL_GET_JOB = PollEndpoint(
    Endpoint(
        OPERATIONS["get_job"],
        _poll_get_job,
        (Argument("job", "jobId", "path", rules.ObjectId({"ShortsJob": "id"}, rules.Text(), __name__), required=True),),
    ),
    phases={"PROCESSING": "pending", "COMPLETED": "succeeded", "FAILED": "failed"},
    state=_poll_get_job_state,
    progress=_poll_get_job_progress,
)


def _job_of(state: ShortsJob) -> builtins.list[Short]:
    return [item for item in ((None if state.data is None else state.data.shorts) or ())] or [
        item for item in (state.shorts or ())
    ]


_JOB_KIND = JobKind(_POLL_GET_JOB, _job_of)


_CREATE = JobEndpoint(
    Endpoint(
        OPERATIONS["create_job"],
        _read_create,
        (
            Argument("function", "functionName", "body", rules.Text(shortest=1), required=True),
            Argument("youtube_video", "youtubeVideoId", "body", rules.Text(shortest=1), required=True),
            Argument("options", "options", "body", nested.Named(SCHEMAS, "JOB_OPTIONS")),
            Argument("webhook", "webhook", "body", rules.Uri()),
            Argument("extra_body", "*", "body", nested.Object(other=nested.Json())),
        ),
        body=True,
    ),
    _create_id,
    JobKind(_POLL_GET_JOB, _create_result),
)
_GET = Endpoint(
    OPERATIONS["get_job"],
    _read_get,
    (Argument("job", "jobId", "path", rules.ObjectId({"ShortsJob": "id"}, rules.Text(), __name__), required=True),),
)


class JobsResource(SyncResource):
    """Jobs that cut a long video into shorts."""

    def create(
        self,
        *,
        function: str,
        youtube_video: str,
        options: JobOptions | Mapping[str, object] | None = None,
        webhook: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Job[ShortsJob, builtins.list[Short]]:
        """Start a job.

        Starts a job, which costs credits and storage: every call is a new job, so it is never retried. It
        is billed by the minute, and by the download from YouTube, with a minimum per job; see the
        provider's page for prices. The parameters are those of the older page; further ones go into
        `extra_body`.

        Args:
            function: Function to run. Only `VideoShorts` is documented.
            youtube_video: Id or URL of a video on YouTube.
            options: Options of the job.
            webhook: URL that gets a POST when the job has completed. It is not signed: make the URL one
                that cannot be guessed.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A parameter is missing or invalid; 401 The
                API key is missing or invalid; 403 The storage is full (`fullStorage`), the credits are too low,
                or a phone number has to be verified first; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed.

        Example::

            swiftia.jobs.create(function='VideoShorts', youtube_video='dQw4w9WgXcQ')

        Sends ``POST /api/jobs``; see https://app.swiftia.io/en/docs/api-reference/functions/videoShorts/post-job.
        """
        return self._start(
            _CREATE,
            function=function,
            youtube_video=youtube_video,
            options=options,
            webhook=webhook,
            extra_body=extra_body,
        )

    def get(
        self,
        job: ShortsJob | str | UUID,
    ) -> ShortsJob:
        """Get a job.

        State of a job, and its shorts once it has completed. Its progress is in percent, that of a render
        from 0 to 1 on the wire. A job that failed is a successful response too.

        Args:
            job: Id of the job.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The API key is missing or invalid; 404
                There is no such job in the organization; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed.

        Example::

            swiftia.jobs.get(job)

        Sends ``GET /api/jobs/{jobId}``; see https://app.swiftia.io/docs/api-reference/functions/videoShorts/get-job.
        """
        return self._call(_GET, job=job)

    def job(
        self,
        job: ShortsJob | str | UUID,
    ) -> Job[ShortsJob, builtins.list[Short]]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            job: Id of the job.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = swiftia.jobs.job("job-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), job=job)


class AsyncJobsResource(AsyncResource):
    """Jobs that cut a long video into shorts."""

    async def create(
        self,
        *,
        function: str,
        youtube_video: str,
        options: JobOptions | Mapping[str, object] | None = None,
        webhook: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncJob[ShortsJob, builtins.list[Short]]:
        """Start a job.

        Starts a job, which costs credits and storage: every call is a new job, so it is never retried. It
        is billed by the minute, and by the download from YouTube, with a minimum per job; see the
        provider's page for prices. The parameters are those of the older page; further ones go into
        `extra_body`.

        Args:
            function: Function to run. Only `VideoShorts` is documented.
            youtube_video: Id or URL of a video on YouTube.
            options: Options of the job.
            webhook: URL that gets a POST when the job has completed. It is not signed: make the URL one
                that cannot be guessed.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A parameter is missing or invalid; 401 The
                API key is missing or invalid; 403 The storage is full (`fullStorage`), the credits are too low,
                or a phone number has to be verified first; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed.

        Example::

            await swiftia.jobs.create(function='VideoShorts', youtube_video='dQw4w9WgXcQ')

        Sends ``POST /api/jobs``; see https://app.swiftia.io/en/docs/api-reference/functions/videoShorts/post-job.
        """
        return await self._start(
            _CREATE,
            function=function,
            youtube_video=youtube_video,
            options=options,
            webhook=webhook,
            extra_body=extra_body,
        )

    async def get(
        self,
        job: ShortsJob | str | UUID,
    ) -> ShortsJob:
        """Get a job.

        State of a job, and its shorts once it has completed. Its progress is in percent, that of a render
        from 0 to 1 on the wire. A job that failed is a successful response too.

        Args:
            job: Id of the job.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The API key is missing or invalid; 404
                There is no such job in the organization; 429 The organization's rate limit is reached. The
                limit is checked before anything is done, so retrying the request after the wait is safe; 500
                The server failed.

        Example::

            await swiftia.jobs.get(job)

        Sends ``GET /api/jobs/{jobId}``; see https://app.swiftia.io/docs/api-reference/functions/videoShorts/get-job.
        """
        return await self._call(_GET, job=job)

    def job(
        self,
        job: ShortsJob | str | UUID,
    ) -> AsyncJob[ShortsJob, builtins.list[Short]]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            job: Id of the job.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await swiftia.jobs.job("job-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), job=job)
