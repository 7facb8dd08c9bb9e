"""Videos with their sources, how they are edited, and how they are exported. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint
from reelkit._resource.lists import ListEndpoint, page_of, present
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.add_transitions_action import AddTransitionsAction
    from ..models.add_zoom_action import AddZoomAction
    from ..models.change_narrator_action import ChangeNarratorAction
    from ..models.clean_up_transcript_action import CleanUpTranscriptAction
    from ..models.convert_images_to_videos_action import ConvertImagesToVideosAction
    from ..models.create_timeline_interchange_response import (
        CreateTimelineInterchangeResponse,
    )
    from ..models.delivery_destination import DeliveryDestination
    from ..models.disable_captions_action import DisableCaptionsAction
    from ..models.enable_captions_action import EnableCaptionsAction
    from ..models.export_project_response import ExportProjectResponse
    from ..models.export_quality import ExportQuality
    from ..models.file_info import FileInfo
    from ..models.generate_music_action import GenerateMusicAction
    from ..models.interchange_format import InterchangeFormat
    from ..models.list_project_remix_actions_response import (
        ListProjectRemixActionsResponse,
    )
    from ..models.media_delivery import MediaDelivery
    from ..models.project_export import ProjectExport
    from ..models.project_response import ProjectResponse
    from ..models.regenerate_images_action import RegenerateImagesAction
    from ..models.remix_action_run import RemixActionRun
    from ..models.remix_project_response import RemixProjectResponse
    from ..models.resize_project_action import ResizeProjectAction
    from ..models.set_background_music_action import SetBackgroundMusicAction
    from ..models.set_logo_action import SetLogoAction
    from ..models.shuffle_stock_visuals_action import ShuffleStockVisualsAction
    from ..models.timeline_interchange import TimelineInterchange
    from ..models.translate_project_action import TranslateProjectAction
    from ..models.upscale_assets_action import UpscaleAssetsAction
    from ..models.watermark_mode import WatermarkMode

__all__ = ("AsyncProjectsResource", "ProjectsResource")

SCHEMAS = f"{__package__}._schemas"


def _list_key(item: ProjectResponse) -> str:
    return item.project_id


def _read_list(received: Response) -> PageContent[ProjectResponse]:
    from ..api.projects import list_projects

    response = list_projects.read(received)
    return page_of(
        _list_key,
        response.projects,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_get(received: Response) -> ProjectResponse:
    from ..api.projects import get_project

    response = get_project.read(received)
    return response


def _read_export(received: Response) -> ExportProjectResponse:
    from ..api.projects import export_project

    return export_project.read(received)


def _export_id(response: ExportProjectResponse) -> object:
    return response.export_id


def _export_result(state: ProjectExport) -> FileInfo:
    return present(state.file, "/file")


def _list_exports_key(item: ProjectExport) -> str:
    return item.export_id


def _read_list_exports(received: Response) -> PageContent[ProjectExport]:
    from ..api.projects import list_project_exports

    response = list_project_exports.read(received)
    return page_of(
        _list_exports_key,
        response.exports,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_get_export(received: Response) -> ProjectExport:
    from ..api.projects import get_project_export

    response = get_project_export.read(received)
    return response


def _read_create_timeline_interchange(received: Response) -> CreateTimelineInterchangeResponse:
    from ..api.projects import create_timeline_interchange

    return create_timeline_interchange.read(received)


def _create_timeline_interchange_id(response: CreateTimelineInterchangeResponse) -> object:
    return response.interchange_job_id


def _create_timeline_interchange_result(state: TimelineInterchange) -> FileInfo:
    return present(state.file, "/file")


def _read_get_timeline_interchange(received: Response) -> TimelineInterchange:
    from ..api.projects import get_timeline_interchange

    response = get_timeline_interchange.read(received)
    return response


def _read_remix(received: Response) -> RemixProjectResponse:
    from ..api.projects import remix_project

    return remix_project.read(received)


def _remix_id(response: RemixProjectResponse) -> object:
    return response.project_id


def _remix_parts(response: RemixProjectResponse) -> Iterable[object]:
    return [item for item in response.remix_action_ids]


def _remix_result(state: ListProjectRemixActionsResponse) -> ListProjectRemixActionsResponse:
    return state


def _list_remix_actions_key(item: RemixActionRun) -> str:
    return item.remix_action_id


def _read_list_remix_actions(received: Response) -> PageContent[RemixActionRun]:
    from ..api.projects import list_project_remix_actions

    response = list_project_remix_actions.read(received)
    return page_of(
        _list_remix_actions_key,
        response.remix_actions,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _poll_get_project_export(received: Response) -> ProjectExport:
    from ..api.projects import get_project_export

    return get_project_export.read(received)


def _poll_get_project_export_state(state: ProjectExport) -> object:
    return state.status


def _poll_get_project_export_error(state: ProjectExport) -> object:
    return state.error


def _poll_get_project_export_progress(state: ProjectExport) -> object:
    return state.progress_percentage


def _poll_get_project_export_attempt(state: ProjectExport) -> object:
    return state.attempt_index


_POLL_GET_PROJECT_EXPORT = PollEndpoint(
    Endpoint(
        OPERATIONS["get_project_export"],
        _poll_get_project_export,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "export",
                "exportId",
                "path",
                rules.ObjectId(
                    {"ProjectExport": "export_id", "ExportProjectResponse": "export_id"}, rules.Text(), __name__
                ),
                required=True,
            ),
        ),
    ),
    phases={
        "pending": "pending",
        "running": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    },
    state=_poll_get_project_export_state,
    error=_poll_get_project_export_error,
    progress=_poll_get_project_export_progress,
    attempt=_poll_get_project_export_attempt,
    hourly=5000,
    lookup="look for it in videogen.projects.list_exports(), and go on with videogen.projects.export_job(...)",
)


def _poll_get_timeline_interchange(received: Response) -> TimelineInterchange:
    from ..api.projects import get_timeline_interchange

    return get_timeline_interchange.read(received)


def _poll_get_timeline_interchange_state(state: TimelineInterchange) -> object:
    return state.status


def _poll_get_timeline_interchange_error(state: TimelineInterchange) -> object:
    return state.error


def _poll_get_timeline_interchange_progress(state: TimelineInterchange) -> object:
    return state.progress_percentage


def _poll_get_timeline_interchange_attempt(state: TimelineInterchange) -> object:
    return state.attempt_index


_POLL_GET_TIMELINE_INTERCHANGE = PollEndpoint(
    Endpoint(
        OPERATIONS["get_timeline_interchange"],
        _poll_get_timeline_interchange,
        (
            Argument(
                "interchange",
                "interchangeJobId",
                "path",
                rules.ObjectId(
                    {
                        "TimelineInterchange": "interchange_job_id",
                        "CreateTimelineInterchangeResponse": "interchange_job_id",
                    },
                    rules.Text(),
                    __name__,
                ),
                required=True,
            ),
        ),
    ),
    phases={
        "pending": "pending",
        "running": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    },
    state=_poll_get_timeline_interchange_state,
    error=_poll_get_timeline_interchange_error,
    progress=_poll_get_timeline_interchange_progress,
    attempt=_poll_get_timeline_interchange_attempt,
)


def _poll_list_project_remix_actions(received: Response) -> ListProjectRemixActionsResponse:
    from ..api.projects import list_project_remix_actions

    return list_project_remix_actions.read(received)


def _poll_list_project_remix_actions_each(state: ListProjectRemixActionsResponse) -> Iterable[object]:
    return [item for item in state.remix_actions]


def _poll_list_project_remix_actions_state(part: RemixActionRun) -> object:
    return part.status


def _poll_list_project_remix_actions_error(part: RemixActionRun) -> object:
    return part.error


def _poll_list_project_remix_actions_progress(part: RemixActionRun) -> object:
    return part.progress_percentage


def _poll_list_project_remix_actions_attempt(part: RemixActionRun) -> object:
    return part.attempt_index


def _poll_list_project_remix_actions_id(part: RemixActionRun) -> object:
    return part.remix_action_id


_POLL_LIST_PROJECT_REMIX_ACTIONS = PollEndpoint(
    Endpoint(
        OPERATIONS["list_project_remix_actions"],
        _poll_list_project_remix_actions,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument("limit", "limit", "query", rules.Number(least=1, most=200, whole=True)),
            Argument("cursor", "cursor", "query", rules.Text()),
        ),
    ),
    phases={
        "pending": "pending",
        "running": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    },
    each=_poll_list_project_remix_actions_each,
    state=_poll_list_project_remix_actions_state,
    error=_poll_list_project_remix_actions_error,
    progress=_poll_list_project_remix_actions_progress,
    attempt=_poll_list_project_remix_actions_attempt,
    id=_poll_list_project_remix_actions_id,
    query={"limit": 200},
    hourly=5000,
    lookup="look for it in videogen.projects.list_remix_actions(), and go on with videogen.projects.remix_job(...)",
)


def _export_job_of(state: ProjectExport) -> FileInfo:
    return present(state.file, "/file")


_EXPORT_JOB_KIND = JobKind(_POLL_GET_PROJECT_EXPORT, _export_job_of)


def _interchange_job_of(state: TimelineInterchange) -> FileInfo:
    return present(state.file, "/file")


_INTERCHANGE_JOB_KIND = JobKind(_POLL_GET_TIMELINE_INTERCHANGE, _interchange_job_of)


def _remix_job_of(state: ListProjectRemixActionsResponse) -> ListProjectRemixActionsResponse:
    return state


_REMIX_JOB_KIND = JobKind(_POLL_LIST_PROJECT_REMIX_ACTIONS, _remix_job_of)


_LIST = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_projects"],
        _read_list,
        (
            Argument("self_only", "selfOnly", "query", rules.Boolean()),
            Argument("include_ui_projects", "includeUiProjects", "query", rules.Boolean()),
        ),
    ),
    _list_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_GET = Endpoint(
    OPERATIONS["get_project"],
    _read_get,
    (
        Argument(
            "project",
            "projectId",
            "path",
            rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
            required=True,
        ),
    ),
)
_EXPORT = JobEndpoint(
    Endpoint(
        OPERATIONS["export_project"],
        _read_export,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "quality",
                "quality",
                "body",
                rules.OneOf(
                    (
                        "STANDARD",
                        "HIGH",
                        "FULL_HIGH",
                        "ULTRA_HIGH",
                    )
                ),
            ),
            Argument(
                "watermark_mode",
                "watermarkMode",
                "body",
                rules.OneOf(
                    (
                        "NONE",
                        "VIDEO_GEN",
                        "AUTO",
                    )
                ),
            ),
            Argument(
                "end_screen_mode",
                "endScreenMode",
                "body",
                rules.OneOf(
                    (
                        "NONE",
                        "VIDEO_GEN",
                        "AUTO",
                    )
                ),
            ),
            Argument(
                "delivery_destinations",
                "deliveryDestinations",
                "body",
                nested.Array(nested.Named(SCHEMAS, "DELIVERY_DESTINATION")),
            ),
        ),
    ),
    _export_id,
    JobKind(_POLL_GET_PROJECT_EXPORT, _export_result),
)
_LIST_EXPORTS = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_project_exports"],
        _read_list_exports,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
        ),
    ),
    _list_exports_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_GET_EXPORT = Endpoint(
    OPERATIONS["get_project_export"],
    _read_get_export,
    (
        Argument(
            "project",
            "projectId",
            "path",
            rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
            required=True,
        ),
        Argument(
            "export",
            "exportId",
            "path",
            rules.ObjectId(
                {"ProjectExport": "export_id", "ExportProjectResponse": "export_id"}, rules.Text(), __name__
            ),
            required=True,
        ),
    ),
)
_CREATE_TIMELINE_INTERCHANGE = JobEndpoint(
    Endpoint(
        OPERATIONS["create_timeline_interchange"],
        _read_create_timeline_interchange,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "format",
                "format",
                "body",
                rules.OneOf(
                    (
                        "FCPXML",
                        "PREMIERE_XML",
                        "OTIO",
                        "SRT",
                    )
                ),
            ),
            Argument(
                "media_delivery",
                "mediaDelivery",
                "body",
                rules.OneOf(
                    (
                        "REMOTE_URLS",
                        "BUNDLE",
                    )
                ),
            ),
        ),
    ),
    _create_timeline_interchange_id,
    JobKind(_POLL_GET_TIMELINE_INTERCHANGE, _create_timeline_interchange_result),
)
_GET_TIMELINE_INTERCHANGE = Endpoint(
    OPERATIONS["get_timeline_interchange"],
    _read_get_timeline_interchange,
    (
        Argument(
            "interchange",
            "interchangeJobId",
            "path",
            rules.ObjectId(
                {
                    "TimelineInterchange": "interchange_job_id",
                    "CreateTimelineInterchangeResponse": "interchange_job_id",
                },
                rules.Text(),
                __name__,
            ),
            required=True,
        ),
    ),
)
_REMIX = JobEndpoint(
    Endpoint(
        OPERATIONS["remix_project"],
        _read_remix,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "remix_actions",
                "remixActions",
                "body",
                nested.Array(
                    nested.AnyOf(
                        (
                            nested.Named(SCHEMAS, "SET_BACKGROUND_MUSIC_ACTION"),
                            nested.Named(SCHEMAS, "SET_LOGO_ACTION"),
                            nested.Named(SCHEMAS, "ENABLE_CAPTIONS_ACTION"),
                            nested.Named(SCHEMAS, "DISABLE_CAPTIONS_ACTION"),
                            nested.Named(SCHEMAS, "ADD_TRANSITIONS_ACTION"),
                            nested.Named(SCHEMAS, "ADD_ZOOM_ACTION"),
                            nested.Named(SCHEMAS, "RESIZE_PROJECT_ACTION"),
                            nested.Named(SCHEMAS, "CLEAN_UP_TRANSCRIPT_ACTION"),
                            nested.Named(SCHEMAS, "CONVERT_IMAGES_TO_VIDEOS_ACTION"),
                            nested.Named(SCHEMAS, "REGENERATE_IMAGES_ACTION"),
                            nested.Named(SCHEMAS, "UPSCALE_ASSETS_ACTION"),
                            nested.Named(SCHEMAS, "CHANGE_NARRATOR_ACTION"),
                            nested.Named(SCHEMAS, "SHUFFLE_STOCK_VISUALS_ACTION"),
                            nested.Named(SCHEMAS, "GENERATE_MUSIC_ACTION"),
                            nested.Named(SCHEMAS, "TRANSLATE_PROJECT_ACTION"),
                        )
                    ),
                    fewest=1,
                ),
                required=True,
            ),
            Argument("save_as_new_project", "saveAsNewProject", "body", rules.Boolean()),
        ),
        body=True,
    ),
    _remix_id,
    JobKind(_POLL_LIST_PROJECT_REMIX_ACTIONS, _remix_result),
    _remix_parts,
)
_LIST_REMIX_ACTIONS = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_project_remix_actions"],
        _read_list_remix_actions,
        (
            Argument(
                "project",
                "projectId",
                "path",
                rules.ObjectId({"ProjectResponse": "project_id"}, rules.Text(), __name__),
                required=True,
            ),
        ),
    ),
    _list_remix_actions_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)


class ProjectsResource(SyncResource):
    """Videos with their sources, how they are edited, and how they are exported."""

    def list(
        self,
        *,
        self_only: bool | None = None,
        include_ui_projects: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[ProjectResponse]:
        """List projects.

        One page of the team's projects, most recently updated first. Only projects made over the API are
        listed, unless `includeUiProjects` asks for all. At most 2,500 requests per hour and key.

        Args:
            self_only: Only projects of the key's owner instead of the whole team's. The server's default is
                false.
            include_ui_projects: Also list projects made in the web app. The server's default is false.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.projects.list():
                print(item)

        Sends ``GET /v1/projects``.
        """
        return self._list(
            _LIST, page_size, read_ahead, resume, self_only=self_only, include_ui_projects=include_ui_projects
        )

    def get(
        self,
        project: ProjectResponse | str | UUID,
    ) -> ProjectResponse:
        """Get a project.

        One project. At most 2,500 requests per hour and key.

        Args:
            project: Opaque id of the project.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.get(project)

        Sends ``GET /v1/projects/{projectId}``.
        """
        return self._call(_GET, project=project)

    def export(
        self,
        project: ProjectResponse | str | UUID,
        *,
        quality: ExportQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        end_screen_mode: WatermarkMode | None = None,
        delivery_destinations: Iterable[DeliveryDestination | Mapping[str, object]] | None = None,
    ) -> Job[ProjectExport, FileInfo]:
        """Export a project.

        Starts to render the project as an MP4 file: poll the export, or subscribe to `project_export.*`.
        Repeating the call renders, and charges, another time. At most 500 requests per hour and key.

        Args:
            project: Opaque id of the project.
            quality: Size of the picture. The server's default is not documented.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            end_screen_mode: End screen of the output. The server's default is AUTO; NONE needs a Pro plan.
            delivery_destinations: Where to send the file, besides keeping it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.export(project)

        Sends ``POST /v1/projects/{projectId}/export``.
        """
        return self._start(
            _EXPORT,
            project=project,
            quality=quality,
            watermark_mode=watermark_mode,
            end_screen_mode=end_screen_mode,
            delivery_destinations=delivery_destinations,
        )

    def list_exports(
        self,
        project: ProjectResponse | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[ProjectExport]:
        """List exports of a project.

        One page of the project's exports, newest first. Unlike other listings it signs URLs anew that end
        within an hour. The limit of requests per hour is not documented.

        Args:
            project: Opaque id of the project.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            for item in videogen.projects.list_exports(project):
                print(item)

        Sends ``GET /v1/projects/{projectId}/exports``.
        """
        return self._list(_LIST_EXPORTS, page_size, read_ahead, resume, project=project)

    def get_export(
        self,
        project: ProjectResponse | str | UUID,
        export: ProjectExport | ExportProjectResponse | str | UUID,
    ) -> ProjectExport:
        """Get an export of a project.

        State of an export, with its file once it has succeeded. URLs that end within an hour are signed
        anew. At most 5,000 requests per hour and key. No operation cancels an export.

        Args:
            project: Opaque id of the project.
            export: Opaque id of the export.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.get_export(project, export)

        Sends ``GET /v1/projects/{projectId}/exports/{exportId}``.
        """
        return self._call(_GET_EXPORT, project=project, export=export)

    def create_timeline_interchange(
        self,
        project: ProjectResponse | str | UUID,
        *,
        format: InterchangeFormat | None = None,
        media_delivery: MediaDelivery | None = None,
    ) -> Job[TimelineInterchange, FileInfo]:
        """Export the timeline of a project for another editor.

        Starts to write the project's timeline in a format of other editors, or its subtitles. Repeating the
        call starts another job. The limit of requests per hour is not documented.

        Args:
            project: Opaque id of the project.
            format: Format of the file. The server's default is not documented.
            media_delivery: Whether the media are in the file or linked. The server's default is not
                documented.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.create_timeline_interchange(project)

        Sends ``POST /v1/projects/{projectId}/timeline-interchange``.
        """
        return self._start(_CREATE_TIMELINE_INTERCHANGE, project=project, format=format, media_delivery=media_delivery)

    def get_timeline_interchange(
        self,
        interchange: TimelineInterchange | CreateTimelineInterchangeResponse | str | UUID,
    ) -> TimelineInterchange:
        """Get a timeline interchange job.

        State of a timeline interchange job, with its file once it has succeeded. URLs that end within an
        hour are signed anew. No operation cancels such a job. The limit of requests per hour is not
        documented.

        Args:
            interchange: Opaque id of the job.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.get_timeline_interchange(interchange)

        Sends ``GET /v1/timeline-interchange/{interchangeJobId}``.
        """
        return self._call(_GET_TIMELINE_INTERCHANGE, interchange=interchange)

    def remix(
        self,
        project: ProjectResponse | str | UUID,
        *,
        remix_actions: Iterable[
            SetBackgroundMusicAction
            | Mapping[str, object]
            | SetLogoAction
            | EnableCaptionsAction
            | DisableCaptionsAction
            | AddTransitionsAction
            | AddZoomAction
            | ResizeProjectAction
            | CleanUpTranscriptAction
            | ConvertImagesToVideosAction
            | RegenerateImagesAction
            | UpscaleAssetsAction
            | ChangeNarratorAction
            | ShuffleStockVisualsAction
            | GenerateMusicAction
            | TranslateProjectAction
        ],
        save_as_new_project: bool | None = None,
    ) -> Job[ListProjectRemixActionsResponse, ListProjectRemixActionsResponse]:
        """Remix a project.

        Starts edits of a project, one after the other: poll the project's remix actions until all of those
        that this response names are over. With `saveAsNewProject` a copy is edited, whose id is in the
        response. Repeating the call edits another time. At most 500 requests per hour and key.

        Args:
            project: Opaque id of the project.
            remix_actions: What to do, in this order.
            save_as_new_project: Edit a copy, and leave the project as it is. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.projects.remix(
                project,
                remix_actions=[{'type': 'ENABLE_CAPTIONS'}, {'type': 'GENERATE_MUSIC', 'prompt': 'Calm acoustic guitar'}],
            )

        Sends ``POST /v1/projects/{projectId}/remix``.
        """
        return self._start(
            _REMIX, project=project, remix_actions=remix_actions, save_as_new_project=save_as_new_project
        )

    def list_remix_actions(
        self,
        project: ProjectResponse | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[RemixActionRun]:
        """List remix actions of a project.

        One page of the project's remix actions, most recent first. It may be empty right after a remix was
        started. No operation cancels a remix. At most 5,000 requests per hour and key.

        Args:
            project: Opaque id of the project.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            for item in videogen.projects.list_remix_actions(project):
                print(item)

        Sends ``GET /v1/projects/{projectId}/remix-actions``.
        """
        return self._list(_LIST_REMIX_ACTIONS, page_size, read_ahead, resume, project=project)

    def export_job(
        self,
        project: ProjectResponse | str | UUID,
        export: ProjectExport | ExportProjectResponse | str | UUID,
    ) -> Job[ProjectExport, FileInfo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            project: Opaque id of the project.
            export: Opaque id of the export.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.projects.export_job("project-1", "export-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_EXPORT_JOB_KIND, (), project=project, export=export)

    def interchange_job(
        self,
        interchange: TimelineInterchange | CreateTimelineInterchangeResponse | str | UUID,
    ) -> Job[TimelineInterchange, FileInfo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            interchange: Opaque id of the job.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.projects.interchange_job("interchange-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_INTERCHANGE_JOB_KIND, (), interchange=interchange)

    def remix_job(
        self,
        project: ProjectResponse | str | UUID,
        parts: Iterable[str] = (),
    ) -> Job[ListProjectRemixActionsResponse, ListProjectRemixActionsResponse]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            project: Opaque id of the project.
            parts: Ids of the parts to wait for, ``job.parts`` of the one that was started; default: all.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.projects.remix_job("project-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_REMIX_JOB_KIND, parts, project=project)


class AsyncProjectsResource(AsyncResource):
    """Videos with their sources, how they are edited, and how they are exported."""

    def list(
        self,
        *,
        self_only: bool | None = None,
        include_ui_projects: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[ProjectResponse]:
        """List projects.

        One page of the team's projects, most recently updated first. Only projects made over the API are
        listed, unless `includeUiProjects` asks for all. At most 2,500 requests per hour and key.

        Args:
            self_only: Only projects of the key's owner instead of the whole team's. The server's default is
                false.
            include_ui_projects: Also list projects made in the web app. The server's default is false.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.projects.list():
                print(item)

        Sends ``GET /v1/projects``.
        """
        return self._list(
            _LIST, page_size, read_ahead, resume, self_only=self_only, include_ui_projects=include_ui_projects
        )

    async def get(
        self,
        project: ProjectResponse | str | UUID,
    ) -> ProjectResponse:
        """Get a project.

        One project. At most 2,500 requests per hour and key.

        Args:
            project: Opaque id of the project.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.get(project)

        Sends ``GET /v1/projects/{projectId}``.
        """
        return await self._call(_GET, project=project)

    async def export(
        self,
        project: ProjectResponse | str | UUID,
        *,
        quality: ExportQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        end_screen_mode: WatermarkMode | None = None,
        delivery_destinations: Iterable[DeliveryDestination | Mapping[str, object]] | None = None,
    ) -> AsyncJob[ProjectExport, FileInfo]:
        """Export a project.

        Starts to render the project as an MP4 file: poll the export, or subscribe to `project_export.*`.
        Repeating the call renders, and charges, another time. At most 500 requests per hour and key.

        Args:
            project: Opaque id of the project.
            quality: Size of the picture. The server's default is not documented.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            end_screen_mode: End screen of the output. The server's default is AUTO; NONE needs a Pro plan.
            delivery_destinations: Where to send the file, besides keeping it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.export(project)

        Sends ``POST /v1/projects/{projectId}/export``.
        """
        return await self._start(
            _EXPORT,
            project=project,
            quality=quality,
            watermark_mode=watermark_mode,
            end_screen_mode=end_screen_mode,
            delivery_destinations=delivery_destinations,
        )

    def list_exports(
        self,
        project: ProjectResponse | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[ProjectExport]:
        """List exports of a project.

        One page of the project's exports, newest first. Unlike other listings it signs URLs anew that end
        within an hour. The limit of requests per hour is not documented.

        Args:
            project: Opaque id of the project.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            async for item in videogen.projects.list_exports(project):
                print(item)

        Sends ``GET /v1/projects/{projectId}/exports``.
        """
        return self._list(_LIST_EXPORTS, page_size, read_ahead, resume, project=project)

    async def get_export(
        self,
        project: ProjectResponse | str | UUID,
        export: ProjectExport | ExportProjectResponse | str | UUID,
    ) -> ProjectExport:
        """Get an export of a project.

        State of an export, with its file once it has succeeded. URLs that end within an hour are signed
        anew. At most 5,000 requests per hour and key. No operation cancels an export.

        Args:
            project: Opaque id of the project.
            export: Opaque id of the export.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.get_export(project, export)

        Sends ``GET /v1/projects/{projectId}/exports/{exportId}``.
        """
        return await self._call(_GET_EXPORT, project=project, export=export)

    async def create_timeline_interchange(
        self,
        project: ProjectResponse | str | UUID,
        *,
        format: InterchangeFormat | None = None,
        media_delivery: MediaDelivery | None = None,
    ) -> AsyncJob[TimelineInterchange, FileInfo]:
        """Export the timeline of a project for another editor.

        Starts to write the project's timeline in a format of other editors, or its subtitles. Repeating the
        call starts another job. The limit of requests per hour is not documented.

        Args:
            project: Opaque id of the project.
            format: Format of the file. The server's default is not documented.
            media_delivery: Whether the media are in the file or linked. The server's default is not
                documented.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.create_timeline_interchange(project)

        Sends ``POST /v1/projects/{projectId}/timeline-interchange``.
        """
        return await self._start(
            _CREATE_TIMELINE_INTERCHANGE, project=project, format=format, media_delivery=media_delivery
        )

    async def get_timeline_interchange(
        self,
        interchange: TimelineInterchange | CreateTimelineInterchangeResponse | str | UUID,
    ) -> TimelineInterchange:
        """Get a timeline interchange job.

        State of a timeline interchange job, with its file once it has succeeded. URLs that end within an
        hour are signed anew. No operation cancels such a job. The limit of requests per hour is not
        documented.

        Args:
            interchange: Opaque id of the job.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.get_timeline_interchange(interchange)

        Sends ``GET /v1/timeline-interchange/{interchangeJobId}``.
        """
        return await self._call(_GET_TIMELINE_INTERCHANGE, interchange=interchange)

    async def remix(
        self,
        project: ProjectResponse | str | UUID,
        *,
        remix_actions: Iterable[
            SetBackgroundMusicAction
            | Mapping[str, object]
            | SetLogoAction
            | EnableCaptionsAction
            | DisableCaptionsAction
            | AddTransitionsAction
            | AddZoomAction
            | ResizeProjectAction
            | CleanUpTranscriptAction
            | ConvertImagesToVideosAction
            | RegenerateImagesAction
            | UpscaleAssetsAction
            | ChangeNarratorAction
            | ShuffleStockVisualsAction
            | GenerateMusicAction
            | TranslateProjectAction
        ],
        save_as_new_project: bool | None = None,
    ) -> AsyncJob[ListProjectRemixActionsResponse, ListProjectRemixActionsResponse]:
        """Remix a project.

        Starts edits of a project, one after the other: poll the project's remix actions until all of those
        that this response names are over. With `saveAsNewProject` a copy is edited, whose id is in the
        response. Repeating the call edits another time. At most 500 requests per hour and key.

        Args:
            project: Opaque id of the project.
            remix_actions: What to do, in this order.
            save_as_new_project: Edit a copy, and leave the project as it is. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.projects.remix(
                project,
                remix_actions=[{'type': 'ENABLE_CAPTIONS'}, {'type': 'GENERATE_MUSIC', 'prompt': 'Calm acoustic guitar'}],
            )

        Sends ``POST /v1/projects/{projectId}/remix``.
        """
        return await self._start(
            _REMIX, project=project, remix_actions=remix_actions, save_as_new_project=save_as_new_project
        )

    def list_remix_actions(
        self,
        project: ProjectResponse | str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[RemixActionRun]:
        """List remix actions of a project.

        One page of the project's remix actions, most recent first. It may be empty right after a remix was
        started. No operation cancels a remix. At most 5,000 requests per hour and key.

        Args:
            project: Opaque id of the project.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            async for item in videogen.projects.list_remix_actions(project):
                print(item)

        Sends ``GET /v1/projects/{projectId}/remix-actions``.
        """
        return self._list(_LIST_REMIX_ACTIONS, page_size, read_ahead, resume, project=project)

    def export_job(
        self,
        project: ProjectResponse | str | UUID,
        export: ProjectExport | ExportProjectResponse | str | UUID,
    ) -> AsyncJob[ProjectExport, FileInfo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            project: Opaque id of the project.
            export: Opaque id of the export.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.projects.export_job("project-1", "export-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_EXPORT_JOB_KIND, (), project=project, export=export)

    def interchange_job(
        self,
        interchange: TimelineInterchange | CreateTimelineInterchangeResponse | str | UUID,
    ) -> AsyncJob[TimelineInterchange, FileInfo]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            interchange: Opaque id of the job.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.projects.interchange_job("interchange-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_INTERCHANGE_JOB_KIND, (), interchange=interchange)

    def remix_job(
        self,
        project: ProjectResponse | str | UUID,
        parts: Iterable[str] = (),
    ) -> AsyncJob[ListProjectRemixActionsResponse, ListProjectRemixActionsResponse]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            project: Opaque id of the project.
            parts: Ids of the parts to wait for, ``job.parts`` of the one that was started; default: all.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.projects.remix_job("project-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_REMIX_JOB_KIND, parts, project=project)
