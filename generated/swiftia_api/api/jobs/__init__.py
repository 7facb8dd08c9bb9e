"""Operations tagged ``jobs``, as they are sent."""

from __future__ import annotations

from ...models.create_job_request import CreateJobRequest
from ...models.create_job_response import CreateJobResponse
from ...models.shorts_job import ShortsJob
from ...operations import AsyncCall, Call
from . import create_job as create_job_operation
from . import get_job as get_job_operation

__all__ = ("AsyncJobsApi", "JobsApi")


class JobsApi:
    """Operations tagged ``jobs``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def create_job(
        self,
        *,
        body: CreateJobRequest,
    ) -> CreateJobResponse:
        """Start a job

        Sends ``POST /api/jobs``.
        """
        return self._call(
            "create_job",
            lambda: create_job_operation.request_arguments(
                body=body,
            ),
            create_job_operation.read,
        )

    def get_job(
        self,
        job_id: str,
    ) -> ShortsJob:
        """Get a job

        Sends ``GET /api/jobs/{job_id}``.
        """
        return self._call(
            "get_job",
            lambda: get_job_operation.request_arguments(
                job_id=job_id,
            ),
            get_job_operation.read,
        )


class AsyncJobsApi:
    """Operations tagged ``jobs``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def create_job(
        self,
        *,
        body: CreateJobRequest,
    ) -> CreateJobResponse:
        """Start a job

        Sends ``POST /api/jobs``.
        """
        return await self._call(
            "create_job",
            lambda: create_job_operation.request_arguments(
                body=body,
            ),
            create_job_operation.read,
        )

    async def get_job(
        self,
        job_id: str,
    ) -> ShortsJob:
        """Get a job

        Sends ``GET /api/jobs/{job_id}``.
        """
        return await self._call(
            "get_job",
            lambda: get_job_operation.request_arguments(
                job_id=job_id,
            ),
            get_job_operation.read,
        )
