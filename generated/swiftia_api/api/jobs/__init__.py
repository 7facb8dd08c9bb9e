"""Operations tagged ``jobs``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.create_job_request import CreateJobRequest
    from ...models.create_job_response import CreateJobResponse
    from ...models.shorts_job import ShortsJob
    from ...operations import AsyncCall, Call

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
        from . import create_job as operation

        return self._call(
            "create_job",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_job(
        self,
        job_id: str,
    ) -> ShortsJob:
        """Get a job

        Sends ``GET /api/jobs/{job_id}``.
        """
        from . import get_job as operation

        return self._call(
            "get_job",
            lambda: operation.request_arguments(
                job_id=job_id,
            ),
            operation.read,
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
        from . import create_job as operation

        return await self._call(
            "create_job",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_job(
        self,
        job_id: str,
    ) -> ShortsJob:
        """Get a job

        Sends ``GET /api/jobs/{job_id}``.
        """
        from . import get_job as operation

        return await self._call(
            "get_job",
            lambda: operation.request_arguments(
                job_id=job_id,
            ),
            operation.read,
        )
