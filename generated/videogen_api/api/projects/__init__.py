"""Operations tagged ``projects``, as they are sent."""

from __future__ import annotations

from ...models.create_timeline_interchange_request import (
    CreateTimelineInterchangeRequest,
)
from ...models.create_timeline_interchange_response import (
    CreateTimelineInterchangeResponse,
)
from ...models.export_project_request import ExportProjectRequest
from ...models.export_project_response import ExportProjectResponse
from ...models.list_project_exports_response import ListProjectExportsResponse
from ...models.list_project_remix_actions_response import (
    ListProjectRemixActionsResponse,
)
from ...models.list_projects_response import ListProjectsResponse
from ...models.project_export import ProjectExport
from ...models.project_response import ProjectResponse
from ...models.remix_project_request import RemixProjectRequest
from ...models.remix_project_response import RemixProjectResponse
from ...models.timeline_interchange import TimelineInterchange
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import create_timeline_interchange as create_timeline_interchange_operation
from . import export_project as export_project_operation
from . import get_project as get_project_operation
from . import get_project_export as get_project_export_operation
from . import get_timeline_interchange as get_timeline_interchange_operation
from . import list_project_exports as list_project_exports_operation
from . import list_project_remix_actions as list_project_remix_actions_operation
from . import list_projects as list_projects_operation
from . import remix_project as remix_project_operation

__all__ = ("AsyncProjectsApi", "ProjectsApi")


class ProjectsApi:
    """Operations tagged ``projects``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_projects(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        self_only: bool | Unset = UNSET,
        include_ui_projects: bool | Unset = UNSET,
    ) -> ListProjectsResponse:
        """List projects

        Sends ``GET /v1/projects``.
        """
        return self._call(
            "list_projects",
            lambda: list_projects_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                self_only=self_only,
                include_ui_projects=include_ui_projects,
            ),
            list_projects_operation.read,
        )

    def get_project(
        self,
        project_id: str,
    ) -> ProjectResponse:
        """Get a project

        Sends ``GET /v1/projects/{project_id}``.
        """
        return self._call(
            "get_project",
            lambda: get_project_operation.request_arguments(
                project_id=project_id,
            ),
            get_project_operation.read,
        )

    def export_project(
        self,
        project_id: str,
        *,
        body: ExportProjectRequest | Unset = UNSET,
    ) -> ExportProjectResponse:
        """Export a project

        Sends ``POST /v1/projects/{project_id}/export``.
        """
        return self._call(
            "export_project",
            lambda: export_project_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            export_project_operation.read,
        )

    def list_project_exports(
        self,
        project_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListProjectExportsResponse:
        """List exports of a project

        Sends ``GET /v1/projects/{project_id}/exports``.
        """
        return self._call(
            "list_project_exports",
            lambda: list_project_exports_operation.request_arguments(
                project_id=project_id,
                limit=limit,
                cursor=cursor,
            ),
            list_project_exports_operation.read,
        )

    def get_project_export(
        self,
        project_id: str,
        export_id: str,
    ) -> ProjectExport:
        """Get an export of a project

        Sends ``GET /v1/projects/{project_id}/exports/{export_id}``.
        """
        return self._call(
            "get_project_export",
            lambda: get_project_export_operation.request_arguments(
                project_id=project_id,
                export_id=export_id,
            ),
            get_project_export_operation.read,
        )

    def create_timeline_interchange(
        self,
        project_id: str,
        *,
        body: CreateTimelineInterchangeRequest | Unset = UNSET,
    ) -> CreateTimelineInterchangeResponse:
        """Export the timeline of a project for another editor

        Sends ``POST /v1/projects/{project_id}/timeline-interchange``.
        """
        return self._call(
            "create_timeline_interchange",
            lambda: create_timeline_interchange_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            create_timeline_interchange_operation.read,
        )

    def get_timeline_interchange(
        self,
        interchange_job_id: str,
    ) -> TimelineInterchange:
        """Get a timeline interchange job

        Sends ``GET /v1/timeline-interchange/{interchange_job_id}``.
        """
        return self._call(
            "get_timeline_interchange",
            lambda: get_timeline_interchange_operation.request_arguments(
                interchange_job_id=interchange_job_id,
            ),
            get_timeline_interchange_operation.read,
        )

    def remix_project(
        self,
        project_id: str,
        *,
        body: RemixProjectRequest,
    ) -> RemixProjectResponse:
        """Remix a project

        Sends ``POST /v1/projects/{project_id}/remix``.
        """
        return self._call(
            "remix_project",
            lambda: remix_project_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            remix_project_operation.read,
        )

    def list_project_remix_actions(
        self,
        project_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListProjectRemixActionsResponse:
        """List remix actions of a project

        Sends ``GET /v1/projects/{project_id}/remix-actions``.
        """
        return self._call(
            "list_project_remix_actions",
            lambda: list_project_remix_actions_operation.request_arguments(
                project_id=project_id,
                limit=limit,
                cursor=cursor,
            ),
            list_project_remix_actions_operation.read,
        )


class AsyncProjectsApi:
    """Operations tagged ``projects``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_projects(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        self_only: bool | Unset = UNSET,
        include_ui_projects: bool | Unset = UNSET,
    ) -> ListProjectsResponse:
        """List projects

        Sends ``GET /v1/projects``.
        """
        return await self._call(
            "list_projects",
            lambda: list_projects_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                self_only=self_only,
                include_ui_projects=include_ui_projects,
            ),
            list_projects_operation.read,
        )

    async def get_project(
        self,
        project_id: str,
    ) -> ProjectResponse:
        """Get a project

        Sends ``GET /v1/projects/{project_id}``.
        """
        return await self._call(
            "get_project",
            lambda: get_project_operation.request_arguments(
                project_id=project_id,
            ),
            get_project_operation.read,
        )

    async def export_project(
        self,
        project_id: str,
        *,
        body: ExportProjectRequest | Unset = UNSET,
    ) -> ExportProjectResponse:
        """Export a project

        Sends ``POST /v1/projects/{project_id}/export``.
        """
        return await self._call(
            "export_project",
            lambda: export_project_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            export_project_operation.read,
        )

    async def list_project_exports(
        self,
        project_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListProjectExportsResponse:
        """List exports of a project

        Sends ``GET /v1/projects/{project_id}/exports``.
        """
        return await self._call(
            "list_project_exports",
            lambda: list_project_exports_operation.request_arguments(
                project_id=project_id,
                limit=limit,
                cursor=cursor,
            ),
            list_project_exports_operation.read,
        )

    async def get_project_export(
        self,
        project_id: str,
        export_id: str,
    ) -> ProjectExport:
        """Get an export of a project

        Sends ``GET /v1/projects/{project_id}/exports/{export_id}``.
        """
        return await self._call(
            "get_project_export",
            lambda: get_project_export_operation.request_arguments(
                project_id=project_id,
                export_id=export_id,
            ),
            get_project_export_operation.read,
        )

    async def create_timeline_interchange(
        self,
        project_id: str,
        *,
        body: CreateTimelineInterchangeRequest | Unset = UNSET,
    ) -> CreateTimelineInterchangeResponse:
        """Export the timeline of a project for another editor

        Sends ``POST /v1/projects/{project_id}/timeline-interchange``.
        """
        return await self._call(
            "create_timeline_interchange",
            lambda: create_timeline_interchange_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            create_timeline_interchange_operation.read,
        )

    async def get_timeline_interchange(
        self,
        interchange_job_id: str,
    ) -> TimelineInterchange:
        """Get a timeline interchange job

        Sends ``GET /v1/timeline-interchange/{interchange_job_id}``.
        """
        return await self._call(
            "get_timeline_interchange",
            lambda: get_timeline_interchange_operation.request_arguments(
                interchange_job_id=interchange_job_id,
            ),
            get_timeline_interchange_operation.read,
        )

    async def remix_project(
        self,
        project_id: str,
        *,
        body: RemixProjectRequest,
    ) -> RemixProjectResponse:
        """Remix a project

        Sends ``POST /v1/projects/{project_id}/remix``.
        """
        return await self._call(
            "remix_project",
            lambda: remix_project_operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            remix_project_operation.read,
        )

    async def list_project_remix_actions(
        self,
        project_id: str,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListProjectRemixActionsResponse:
        """List remix actions of a project

        Sends ``GET /v1/projects/{project_id}/remix-actions``.
        """
        return await self._call(
            "list_project_remix_actions",
            lambda: list_project_remix_actions_operation.request_arguments(
                project_id=project_id,
                limit=limit,
                cursor=cursor,
            ),
            list_project_remix_actions_operation.read,
        )
