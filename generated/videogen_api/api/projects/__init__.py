"""Operations tagged ``projects``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
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

__all__ = ("AsyncProjectsApi", "ProjectsApi")


class ProjectsApi:
    """Operations tagged ``projects``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_projects(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
        include_ui_projects: bool | None = None,
    ) -> ListProjectsResponse:
        """List projects

        Sends ``GET /v1/projects``.
        """
        from . import list_projects as operation

        return self._call(
            "list_projects",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
                include_ui_projects=given(include_ui_projects),
            ),
            operation.read,
        )

    def get_project(
        self,
        project_id: str,
    ) -> ProjectResponse:
        """Get a project

        Sends ``GET /v1/projects/{project_id}``.
        """
        from . import get_project as operation

        return self._call(
            "get_project",
            lambda: operation.request_arguments(
                project_id=project_id,
            ),
            operation.read,
        )

    def export_project(
        self,
        project_id: str,
        *,
        body: ExportProjectRequest | None = None,
    ) -> ExportProjectResponse:
        """Export a project

        Sends ``POST /v1/projects/{project_id}/export``.
        """
        from . import export_project as operation

        return self._call(
            "export_project",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=given(body),
            ),
            operation.read,
        )

    def list_project_exports(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListProjectExportsResponse:
        """List exports of a project

        Sends ``GET /v1/projects/{project_id}/exports``.
        """
        from . import list_project_exports as operation

        return self._call(
            "list_project_exports",
            lambda: operation.request_arguments(
                project_id=project_id,
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    def get_project_export(
        self,
        project_id: str,
        export_id: str,
    ) -> ProjectExport:
        """Get an export of a project

        Sends ``GET /v1/projects/{project_id}/exports/{export_id}``.
        """
        from . import get_project_export as operation

        return self._call(
            "get_project_export",
            lambda: operation.request_arguments(
                project_id=project_id,
                export_id=export_id,
            ),
            operation.read,
        )

    def create_timeline_interchange(
        self,
        project_id: str,
        *,
        body: CreateTimelineInterchangeRequest | None = None,
    ) -> CreateTimelineInterchangeResponse:
        """Export the timeline of a project for another editor

        Sends ``POST /v1/projects/{project_id}/timeline-interchange``.
        """
        from . import create_timeline_interchange as operation

        return self._call(
            "create_timeline_interchange",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=given(body),
            ),
            operation.read,
        )

    def get_timeline_interchange(
        self,
        interchange_job_id: str,
    ) -> TimelineInterchange:
        """Get a timeline interchange job

        Sends ``GET /v1/timeline-interchange/{interchange_job_id}``.
        """
        from . import get_timeline_interchange as operation

        return self._call(
            "get_timeline_interchange",
            lambda: operation.request_arguments(
                interchange_job_id=interchange_job_id,
            ),
            operation.read,
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
        from . import remix_project as operation

        return self._call(
            "remix_project",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            operation.read,
        )

    def list_project_remix_actions(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListProjectRemixActionsResponse:
        """List remix actions of a project

        Sends ``GET /v1/projects/{project_id}/remix-actions``.
        """
        from . import list_project_remix_actions as operation

        return self._call(
            "list_project_remix_actions",
            lambda: operation.request_arguments(
                project_id=project_id,
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )


class AsyncProjectsApi:
    """Operations tagged ``projects``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_projects(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
        include_ui_projects: bool | None = None,
    ) -> ListProjectsResponse:
        """List projects

        Sends ``GET /v1/projects``.
        """
        from . import list_projects as operation

        return await self._call(
            "list_projects",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
                include_ui_projects=given(include_ui_projects),
            ),
            operation.read,
        )

    async def get_project(
        self,
        project_id: str,
    ) -> ProjectResponse:
        """Get a project

        Sends ``GET /v1/projects/{project_id}``.
        """
        from . import get_project as operation

        return await self._call(
            "get_project",
            lambda: operation.request_arguments(
                project_id=project_id,
            ),
            operation.read,
        )

    async def export_project(
        self,
        project_id: str,
        *,
        body: ExportProjectRequest | None = None,
    ) -> ExportProjectResponse:
        """Export a project

        Sends ``POST /v1/projects/{project_id}/export``.
        """
        from . import export_project as operation

        return await self._call(
            "export_project",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=given(body),
            ),
            operation.read,
        )

    async def list_project_exports(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListProjectExportsResponse:
        """List exports of a project

        Sends ``GET /v1/projects/{project_id}/exports``.
        """
        from . import list_project_exports as operation

        return await self._call(
            "list_project_exports",
            lambda: operation.request_arguments(
                project_id=project_id,
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    async def get_project_export(
        self,
        project_id: str,
        export_id: str,
    ) -> ProjectExport:
        """Get an export of a project

        Sends ``GET /v1/projects/{project_id}/exports/{export_id}``.
        """
        from . import get_project_export as operation

        return await self._call(
            "get_project_export",
            lambda: operation.request_arguments(
                project_id=project_id,
                export_id=export_id,
            ),
            operation.read,
        )

    async def create_timeline_interchange(
        self,
        project_id: str,
        *,
        body: CreateTimelineInterchangeRequest | None = None,
    ) -> CreateTimelineInterchangeResponse:
        """Export the timeline of a project for another editor

        Sends ``POST /v1/projects/{project_id}/timeline-interchange``.
        """
        from . import create_timeline_interchange as operation

        return await self._call(
            "create_timeline_interchange",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=given(body),
            ),
            operation.read,
        )

    async def get_timeline_interchange(
        self,
        interchange_job_id: str,
    ) -> TimelineInterchange:
        """Get a timeline interchange job

        Sends ``GET /v1/timeline-interchange/{interchange_job_id}``.
        """
        from . import get_timeline_interchange as operation

        return await self._call(
            "get_timeline_interchange",
            lambda: operation.request_arguments(
                interchange_job_id=interchange_job_id,
            ),
            operation.read,
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
        from . import remix_project as operation

        return await self._call(
            "remix_project",
            lambda: operation.request_arguments(
                project_id=project_id,
                body=body,
            ),
            operation.read,
        )

    async def list_project_remix_actions(
        self,
        project_id: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListProjectRemixActionsResponse:
        """List remix actions of a project

        Sends ``GET /v1/projects/{project_id}/remix-actions``.
        """
        from . import list_project_remix_actions as operation

        return await self._call(
            "list_project_remix_actions",
            lambda: operation.request_arguments(
                project_id=project_id,
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )
