"""Whole videos, made in the background. Written by ``make generate``."""

from __future__ import annotations

import builtins
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules, uploads
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint, newest_page
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit._resource.uploads import Uploadable
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.add_transitions_action import AddTransitionsAction
    from ..models.add_zoom_action import AddZoomAction
    from ..models.aspect_ratio import AspectRatio
    from ..models.change_narrator_action import ChangeNarratorAction
    from ..models.clean_up_transcript_action import CleanUpTranscriptAction
    from ..models.convert_images_to_videos_action import ConvertImagesToVideosAction
    from ..models.disable_captions_action import DisableCaptionsAction
    from ..models.enable_captions_action import EnableCaptionsAction
    from ..models.entity import Entity
    from ..models.export_project_request import ExportProjectRequest
    from ..models.file_info import FileInfo
    from ..models.generate_music_action import GenerateMusicAction
    from ..models.model_quality import ModelQuality
    from ..models.regenerate_images_action import RegenerateImagesAction
    from ..models.resize_project_action import ResizeProjectAction
    from ..models.scene_description_range import SceneDescriptionRange
    from ..models.set_background_music_action import SetBackgroundMusicAction
    from ..models.set_logo_action import SetLogoAction
    from ..models.shuffle_stock_visuals_action import ShuffleStockVisualsAction
    from ..models.start_workflow_run_response import StartWorkflowRunResponse
    from ..models.translate_project_action import TranslateProjectAction
    from ..models.tts_voice import TtsVoice
    from ..models.upscale_assets_action import UpscaleAssetsAction
    from ..models.video_to_video_response import VideoToVideoResponse
    from ..models.visual_pacing import VisualPacing
    from ..models.visual_style import VisualStyle
    from ..models.workflow_caption_style import WorkflowCaptionStyle
    from ..models.workflow_run import WorkflowRun

__all__ = ("AsyncWorkflowsResource", "WorkflowsResource")

SCHEMAS = f"{__package__}._schemas"


def _read_script_to_video(received: Response) -> StartWorkflowRunResponse:
    from ..api.workflows import script_to_video

    return script_to_video.read(received)


def _script_to_video_id(response: StartWorkflowRunResponse) -> object:
    return response.workflow_run_id


def _script_to_video_result(state: WorkflowRun) -> WorkflowRun:
    return state


def _read_voiceover_to_video(received: Response) -> StartWorkflowRunResponse:
    from ..api.workflows import voiceover_to_video

    return voiceover_to_video.read(received)


def _voiceover_to_video_id(response: StartWorkflowRunResponse) -> object:
    return response.workflow_run_id


def _voiceover_to_video_result(state: WorkflowRun) -> WorkflowRun:
    return state


def _read_slideshow_to_video(received: Response) -> StartWorkflowRunResponse:
    from ..api.workflows import slideshow_to_video

    return slideshow_to_video.read(received)


def _slideshow_to_video_id(response: StartWorkflowRunResponse) -> object:
    return response.workflow_run_id


def _slideshow_to_video_result(state: WorkflowRun) -> WorkflowRun:
    return state


def _read_prompt_to_video_clip(received: Response) -> StartWorkflowRunResponse:
    from ..api.workflows import prompt_to_video_clip

    return prompt_to_video_clip.read(received)


def _prompt_to_video_clip_id(response: StartWorkflowRunResponse) -> object:
    return response.workflow_run_id


def _prompt_to_video_clip_result(state: WorkflowRun) -> WorkflowRun:
    return state


def _read_video_to_video(received: Response) -> VideoToVideoResponse:
    from ..api.workflows import video_to_video

    return video_to_video.read(received)


def _video_to_video_id(response: VideoToVideoResponse) -> object:
    return response.workflow_run_id


def _video_to_video_result(state: WorkflowRun) -> WorkflowRun:
    return state


def _list_runs_key(item: WorkflowRun) -> str:
    return item.workflow_run_id


def _read_list_runs(received: Response) -> PageContent[WorkflowRun]:
    from ..api.workflows import list_workflow_runs

    response = list_workflow_runs.read(received)
    return page_of(
        _list_runs_key,
        response.workflow_runs,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_get_run(received: Response) -> WorkflowRun:
    from ..api.workflows import get_workflow_run

    response = get_workflow_run.read(received)
    return response


def _read_cancel_run(received: Response) -> StartWorkflowRunResponse:
    from ..api.workflows import cancel_workflow_run

    response = cancel_workflow_run.read(received)
    return response


def _poll_get_workflow_run(received: Response) -> WorkflowRun:
    from ..api.workflows import get_workflow_run

    return get_workflow_run.read(received)


def _poll_get_workflow_run_state(state: WorkflowRun) -> object:
    return state.status


def _poll_get_workflow_run_error(state: WorkflowRun) -> object:
    return state.error


def _poll_get_workflow_run_progress(state: WorkflowRun) -> object:
    return state.progress_percentage


def _poll_get_workflow_run_attempt(state: WorkflowRun) -> object:
    return state.attempt_index


def _cancel_cancel_workflow_run(received: Response) -> object:
    from ..api.workflows import cancel_workflow_run

    return cancel_workflow_run.read(received)


_POLL_GET_WORKFLOW_RUN = PollEndpoint(
    Endpoint(
        OPERATIONS["get_workflow_run"],
        _poll_get_workflow_run,
        (
            Argument(
                "run",
                "workflowRunId",
                "path",
                rules.ObjectId(
                    {"WorkflowRun": "workflow_run_id", "StartWorkflowRunResponse": "workflow_run_id"},
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
        "awaiting_approval": "blocked",
    },
    state=_poll_get_workflow_run_state,
    error=_poll_get_workflow_run_error,
    progress=_poll_get_workflow_run_progress,
    attempt=_poll_get_workflow_run_attempt,
    cancel=Endpoint(
        OPERATIONS["cancel_workflow_run"],
        _cancel_cancel_workflow_run,
        (
            Argument(
                "run",
                "workflowRunId",
                "path",
                rules.ObjectId(
                    {"WorkflowRun": "workflow_run_id", "StartWorkflowRunResponse": "workflow_run_id"},
                    rules.Text(),
                    __name__,
                ),
                required=True,
            ),
        ),
    ),
    hourly=5000,
    lookup="look for it in videogen.workflows.find_recent()",
)


def _job_of(state: WorkflowRun) -> WorkflowRun:
    return state


_JOB_KIND = JobKind(_POLL_GET_WORKFLOW_RUN, _job_of)


_SCRIPT_TO_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["script_to_video"],
        _read_script_to_video,
        (
            Argument("script", "script", "body", rules.Text(), required=True),
            Argument("visual_style", "visualStyle", "body", nested.Named(SCHEMAS, "VISUAL_STYLE"), required=True),
            Argument(
                "visual_pacing",
                "visualPacing",
                "body",
                rules.OneOf(
                    (
                        "FAST",
                        "MEDIUM",
                        "SLOW",
                    )
                ),
            ),
            Argument(
                "quality",
                "quality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument("aspect_ratio", "aspectRatio", "body", nested.Named(SCHEMAS, "ASPECT_RATIO")),
            Argument("language", "language", "body", rules.Text()),
            Argument(
                "voice",
                "voiceId",
                "body",
                rules.ObjectId({"TtsVoice": "voice_id"}, rules.Text(), __name__),
                nullable=True,
            ),
            Argument("voice_speed", "voiceSpeed", "body", rules.Number(least=0.5, most=2)),
            Argument(
                "actor",
                "actorEntityId",
                "body",
                rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__),
                nullable=True,
            ),
            Argument(
                "avatar_quality",
                "avatarQuality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument("scenes", "scenes", "body", nested.Array(nested.Named(SCHEMAS, "SCENE_DESCRIPTION_RANGE"))),
            Argument("workflow_agent_context", "workflowAgentContext", "body", rules.Text()),
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
                    )
                ),
            ),
            Argument(
                "featured_b_roll",
                "featuredBRollFileIds",
                "body",
                nested.Array(uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__))),
            ),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
            Argument("auto_export", "autoExport", "body", rules.Boolean()),
            Argument("export_options", "exportOptions", "body", nested.Named(SCHEMAS, "EXPORT_PROJECT_REQUEST")),
        ),
        body=True,
        uploads=True,
    ),
    _script_to_video_id,
    JobKind(_POLL_GET_WORKFLOW_RUN, _script_to_video_result),
)
_VOICEOVER_TO_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["voiceover_to_video"],
        _read_voiceover_to_video,
        (
            Argument(
                "file",
                "fileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
            ),
            Argument("visual_style", "visualStyle", "body", nested.Named(SCHEMAS, "VISUAL_STYLE"), required=True),
            Argument(
                "visual_pacing",
                "visualPacing",
                "body",
                rules.OneOf(
                    (
                        "FAST",
                        "MEDIUM",
                        "SLOW",
                    )
                ),
            ),
            Argument(
                "quality",
                "quality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument("aspect_ratio", "aspectRatio", "body", nested.Named(SCHEMAS, "ASPECT_RATIO")),
            Argument("language", "language", "body", rules.Text()),
            Argument(
                "actor",
                "actorEntityId",
                "body",
                rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__),
                nullable=True,
            ),
            Argument(
                "avatar_quality",
                "avatarQuality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument(
                "caption_style", "captionStyle", "body", nested.Named(SCHEMAS, "WORKFLOW_CAPTION_STYLE"), nullable=True
            ),
            Argument(
                "logo",
                "logoFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                nullable=True,
            ),
            Argument("scenes", "scenes", "body", nested.Array(nested.Named(SCHEMAS, "SCENE_DESCRIPTION_RANGE"))),
            Argument("workflow_agent_context", "workflowAgentContext", "body", rules.Text()),
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
                    )
                ),
            ),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
            Argument("auto_export", "autoExport", "body", rules.Boolean()),
            Argument("export_options", "exportOptions", "body", nested.Named(SCHEMAS, "EXPORT_PROJECT_REQUEST")),
        ),
        body=True,
        uploads=True,
    ),
    _voiceover_to_video_id,
    JobKind(_POLL_GET_WORKFLOW_RUN, _voiceover_to_video_result),
)
_SLIDESHOW_TO_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["slideshow_to_video"],
        _read_slideshow_to_video,
        (
            Argument(
                "file",
                "fileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
            ),
            Argument("slide_scripts", "slideScripts", "body", nested.Array(rules.Text())),
            Argument(
                "slideshow_theme",
                "slideshowThemeEntityId",
                "body",
                rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__),
            ),
            Argument("aspect_ratio", "aspectRatio", "body", nested.Named(SCHEMAS, "ASPECT_RATIO")),
            Argument("language", "language", "body", rules.Text()),
            Argument(
                "voice",
                "voiceId",
                "body",
                rules.ObjectId({"TtsVoice": "voice_id"}, rules.Text(), __name__),
                nullable=True,
            ),
            Argument("voice_speed", "voiceSpeed", "body", rules.Number(least=0.5, most=2)),
            Argument(
                "actor",
                "actorEntityId",
                "body",
                rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__),
                nullable=True,
            ),
            Argument(
                "avatar_quality",
                "avatarQuality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument(
                "caption_style", "captionStyle", "body", nested.Named(SCHEMAS, "WORKFLOW_CAPTION_STYLE"), nullable=True
            ),
            Argument(
                "logo",
                "logoFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                nullable=True,
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
                    )
                ),
            ),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
            Argument("auto_export", "autoExport", "body", rules.Boolean()),
            Argument("export_options", "exportOptions", "body", nested.Named(SCHEMAS, "EXPORT_PROJECT_REQUEST")),
        ),
        body=True,
        uploads=True,
    ),
    _slideshow_to_video_id,
    JobKind(_POLL_GET_WORKFLOW_RUN, _slideshow_to_video_result),
)
_PROMPT_TO_VIDEO_CLIP = JobEndpoint(
    Endpoint(
        OPERATIONS["prompt_to_video_clip"],
        _read_prompt_to_video_clip,
        (
            Argument("prompt", "prompt", "body", rules.Text(), required=True),
            Argument(
                "images",
                "imageFileIds",
                "body",
                nested.Array(
                    uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)), most=4
                ),
            ),
            Argument("duration_seconds", "durationSeconds", "body", rules.Number(least=1, most=30, whole=True)),
            Argument("aspect_ratio", "aspectRatio", "body", nested.Named(SCHEMAS, "ASPECT_RATIO")),
            Argument(
                "quality",
                "quality",
                "body",
                rules.OneOf(
                    (
                        "LOW",
                        "STANDARD",
                        "HIGH",
                        "MAX",
                    )
                ),
            ),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
            Argument("auto_export", "autoExport", "body", rules.Boolean()),
            Argument("export_options", "exportOptions", "body", nested.Named(SCHEMAS, "EXPORT_PROJECT_REQUEST")),
        ),
        body=True,
        uploads=True,
    ),
    _prompt_to_video_clip_id,
    JobKind(_POLL_GET_WORKFLOW_RUN, _prompt_to_video_clip_result),
)
_VIDEO_TO_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["video_to_video"],
        _read_video_to_video,
        (
            Argument("prompt", "prompt", "body", rules.Text()),
            Argument(
                "video",
                "videoFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
            ),
            Argument("video_url", "videoUrl", "body", rules.Uri()),
            Argument("extra_body", "*", "body", nested.Object(other=nested.Json())),
        ),
        body=True,
        uploads=True,
    ),
    _video_to_video_id,
    JobKind(_POLL_GET_WORKFLOW_RUN, _video_to_video_result),
)
_LIST_RUNS = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_workflow_runs"],
        _read_list_runs,
        (Argument("self_only", "selfOnly", "query", rules.Boolean()),),
    ),
    _list_runs_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_GET_RUN = Endpoint(
    OPERATIONS["get_workflow_run"],
    _read_get_run,
    (
        Argument(
            "run",
            "workflowRunId",
            "path",
            rules.ObjectId(
                {"WorkflowRun": "workflow_run_id", "StartWorkflowRunResponse": "workflow_run_id"},
                rules.Text(),
                __name__,
            ),
            required=True,
        ),
    ),
)
_CANCEL_RUN = Endpoint(
    OPERATIONS["cancel_workflow_run"],
    _read_cancel_run,
    (
        Argument(
            "run",
            "workflowRunId",
            "path",
            rules.ObjectId(
                {"WorkflowRun": "workflow_run_id", "StartWorkflowRunResponse": "workflow_run_id"},
                rules.Text(),
                __name__,
            ),
            required=True,
        ),
    ),
)


class WorkflowsResource(SyncResource):
    """Whole videos, made in the background."""

    def script_to_video(
        self,
        *,
        script: str,
        visual_style: VisualStyle | Mapping[str, object],
        visual_pacing: VisualPacing | None = None,
        quality: ModelQuality | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        voice: TtsVoice | str | UUID | Null | None = None,
        voice_speed: float | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        scenes: Iterable[SceneDescriptionRange | Mapping[str, object]] | None = None,
        workflow_agent_context: str | None = None,
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
        ]
        | None = None,
        featured_b_roll: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """Make a video from a script.

        Speaks a script word for word and illustrates it. Poll the run, or subscribe to `workflow_run.*`.
        Every call, also a repeated one, makes another project. At most 500 requests per hour and key.

        Args:
            script: What is spoken, word for word.
            visual_style: Where visuals come from.
            visual_pacing: How often visuals change. The server's default is MEDIUM.
            quality: Quality of generated images.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            voice: Id or display name of the voice.
            voice_speed: Speed of the voice, 1 being normal.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            scenes: What to show when. Sorted, and without overlaps.
            workflow_agent_context: What else the agent should know.
            remix_actions: Edits to do afterwards, in this order.
            featured_b_roll: Ids of footage to show. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            videogen.workflows.script_to_video(
                script='Welcome aboard! Today we sail around the old harbour.',
                visual_style={'type': 'STOCK'},
            )

        Sends ``POST /v1/workflows/script-to-video``.
        """
        return self._start(
            _SCRIPT_TO_VIDEO,
            script=script,
            visual_style=visual_style,
            visual_pacing=visual_pacing,
            quality=quality,
            aspect_ratio=aspect_ratio,
            language=language,
            voice=voice,
            voice_speed=voice_speed,
            actor=actor,
            avatar_quality=avatar_quality,
            scenes=scenes,
            workflow_agent_context=workflow_agent_context,
            remix_actions=remix_actions,
            featured_b_roll=featured_b_roll,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    def voiceover_to_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        visual_style: VisualStyle | Mapping[str, object],
        visual_pacing: VisualPacing | None = None,
        quality: ModelQuality | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        caption_style: WorkflowCaptionStyle | Mapping[str, object] | Null | None = None,
        logo: FileInfo | Uploadable | str | UUID | Null | None = None,
        scenes: Iterable[SceneDescriptionRange | Mapping[str, object]] | None = None,
        workflow_agent_context: str | None = None,
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
        ]
        | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """Make a video from a voice-over.

        Illustrates an audio file. Poll the run, or subscribe to `workflow_run.*`. Every call, also a
        repeated one, makes another project. At most 500 requests per hour and key.

        Args:
            file: Id of an audio file. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            visual_style: Where visuals come from.
            visual_pacing: How often visuals change. The server's default is MEDIUM.
            quality: Quality of generated images.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            caption_style: How captions look. Left out or empty, they are shown in the default style; null
                hides them.
            logo: Id of an image to show as a logo. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            scenes: What to show when. Sorted, and without overlaps.
            workflow_agent_context: What else the agent should know.
            remix_actions: Edits to do afterwards, in this order.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            videogen.workflows.voiceover_to_video(file='vg_file_2K8mX3aC', visual_style={'type': 'STOCK'})

        Sends ``POST /v1/workflows/voiceover-to-video``.
        """
        return self._start(
            _VOICEOVER_TO_VIDEO,
            file=file,
            visual_style=visual_style,
            visual_pacing=visual_pacing,
            quality=quality,
            aspect_ratio=aspect_ratio,
            language=language,
            actor=actor,
            avatar_quality=avatar_quality,
            caption_style=caption_style,
            logo=logo,
            scenes=scenes,
            workflow_agent_context=workflow_agent_context,
            remix_actions=remix_actions,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    def slideshow_to_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        slide_scripts: Iterable[str] | None = None,
        slideshow_theme: Entity | str | UUID | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        voice: TtsVoice | str | UUID | Null | None = None,
        voice_speed: float | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        caption_style: WorkflowCaptionStyle | Mapping[str, object] | Null | None = None,
        logo: FileInfo | Uploadable | str | UUID | Null | None = None,
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
        ]
        | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """Make a video from slides.

        Narrates a PDF or PowerPoint file, by default from its speaker notes. Poll the run, or subscribe to
        `workflow_run.*`. Every call, also a repeated one, makes another project. At most 500 requests per
        hour and key.

        Args:
            file: Id of a PDF or PowerPoint file. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            slide_scripts: What is spoken, slide by slide. An empty text makes a silent slide, and slides
                beyond the last text are silent, too. Left out, the speaker notes are spoken; with an empty
                list, nothing is.
            slideshow_theme: Id of an entity of type SLIDESHOW_THEME.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            voice: Id or display name of the voice.
            voice_speed: Speed of the voice, 1 being normal.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            caption_style: How captions look. Left out or empty, they are shown in the default style; null
                hides them.
            logo: Id of an image to show as a logo. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            remix_actions: Edits to do afterwards, in this order.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            videogen.workflows.slideshow_to_video(file='vg_file_7M1nP4qR')

        Sends ``POST /v1/workflows/slideshow-to-video``.
        """
        return self._start(
            _SLIDESHOW_TO_VIDEO,
            file=file,
            slide_scripts=slide_scripts,
            slideshow_theme=slideshow_theme,
            aspect_ratio=aspect_ratio,
            language=language,
            voice=voice,
            voice_speed=voice_speed,
            actor=actor,
            avatar_quality=avatar_quality,
            caption_style=caption_style,
            logo=logo,
            remix_actions=remix_actions,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    def prompt_to_video_clip(
        self,
        *,
        prompt: str,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        duration_seconds: int | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """Make a project with a video clip from a prompt.

        Generates a single clip, from a prompt and up to four images, in a project of its own. Poll the run,
        or subscribe to `workflow_run.*`. Every call, also a repeated one, makes another project. At most
        500 requests per hour and key.

        Args:
            prompt: What happens.
            images: Ids of images to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            duration_seconds: Length in seconds. The server's default is 10.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the clip.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            videogen.workflows.prompt_to_video_clip(prompt='Waves roll against a lighthouse')

        Sends ``POST /v1/workflows/prompt-to-video-clip``.
        """
        return self._start(
            _PROMPT_TO_VIDEO_CLIP,
            prompt=prompt,
            images=images,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    def video_to_video(
        self,
        *,
        prompt: str | None = None,
        video: FileInfo | Uploadable | str | UUID | None = None,
        video_url: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """Make a video from a video.

        Starts to change a video as a prompt says: poll the run, or subscribe to `workflow_run.*`. Repeating
        the call starts another run. Known from the provider's Python SDK 2.5.3 only, so the bodies are
        described loosely. At most 500 requests per hour and key.

        Args:
            prompt: What to make of the video.
            video: Id of the video. Either this or a URL is needed. A path, an open file or a
                ``reelkit.Upload`` is uploaded first.
            video_url: Public URL of the video. Either this or a file is needed.
            extra_body: Further members of the body, by their names on the wire.

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

            videogen.workflows.video_to_video()

        Sends ``POST /v1/workflows/video-to-video``.
        """
        return self._start(_VIDEO_TO_VIDEO, prompt=prompt, video=video, video_url=video_url, extra_body=extra_body)

    def list_runs(
        self,
        *,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[WorkflowRun]:
        """List workflow runs.

        One page of workflow runs, newest first. Signed URLs are not renewed by a listing: look at the
        expiry before using one. The limit of requests per hour is not documented.

        Args:
            self_only: Only runs of the key's owner instead of the whole team's. The server's default is
                false.
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

            for item in videogen.workflows.list_runs():
                print(item)

        Sends ``GET /v1/workflows/runs``.
        """
        return self._list(_LIST_RUNS, page_size, read_ahead, resume, self_only=self_only)

    def get_run(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> WorkflowRun:
        """Get a workflow run.

        State of a workflow run. With `autoExport` it stays `running` until the MP4 file is there, whose
        URLs are then in the response; URLs that end within an hour are signed anew. `awaiting_approval` is
        neither success nor failure: somebody has to approve the run, and how to do so over the API is not
        documented. At most 5,000 requests per hour and key.

        Args:
            run: Opaque id of the run.

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

            videogen.workflows.get_run(run)

        Sends ``GET /v1/workflows/runs/{workflowRunId}``.
        """
        return self._call(_GET_RUN, run=run)

    def cancel_run(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> StartWorkflowRunResponse:
        """Cancel a workflow run.

        Asks to stop a run. It may finish all the same: get the run to see. At most 250 requests per hour
        and key.

        Args:
            run: Opaque id of the run.

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

            videogen.workflows.cancel_run(run)

        Sends ``POST /v1/workflows/runs/{workflowRunId}/cancel``.
        """
        return self._call(_CANCEL_RUN, run=run)

    def job(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> Job[WorkflowRun, WorkflowRun]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            run: Opaque id of the run.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.workflows.job("run-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), run=run)

    def find_recent(
        self,
        *,
        newest: int = 10,
        matching: Callable[[WorkflowRun], object] | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[Job[WorkflowRun, WorkflowRun]]:
        """The newest jobs, newest first: where a job is whose start was lost. One request for each page of the list.

        The list tells neither the request nor the time of a job, as far as is documented, so it is for the caller to
        recognise one: by what its state tells, and by being new since another call.

        Args:
            newest: How many of the newest jobs are looked at; default 10.
            matching: Says of a state whether its job is wanted; default: every one is.
            self_only: Only runs of the key's owner instead of the whole team's. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.
            APIError: For an error response, or none at all.

        Example::

            for job in videogen.workflows.find_recent(newest=5):
                print(job.id, job.status)
        """
        pager = self.list_runs(self_only=self_only, page_size=newest_page(newest, 200), read_ahead=0)
        return self._recent(_JOB_KIND, pager, newest, matching)


class AsyncWorkflowsResource(AsyncResource):
    """Whole videos, made in the background."""

    async def script_to_video(
        self,
        *,
        script: str,
        visual_style: VisualStyle | Mapping[str, object],
        visual_pacing: VisualPacing | None = None,
        quality: ModelQuality | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        voice: TtsVoice | str | UUID | Null | None = None,
        voice_speed: float | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        scenes: Iterable[SceneDescriptionRange | Mapping[str, object]] | None = None,
        workflow_agent_context: str | None = None,
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
        ]
        | None = None,
        featured_b_roll: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """Make a video from a script.

        Speaks a script word for word and illustrates it. Poll the run, or subscribe to `workflow_run.*`.
        Every call, also a repeated one, makes another project. At most 500 requests per hour and key.

        Args:
            script: What is spoken, word for word.
            visual_style: Where visuals come from.
            visual_pacing: How often visuals change. The server's default is MEDIUM.
            quality: Quality of generated images.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            voice: Id or display name of the voice.
            voice_speed: Speed of the voice, 1 being normal.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            scenes: What to show when. Sorted, and without overlaps.
            workflow_agent_context: What else the agent should know.
            remix_actions: Edits to do afterwards, in this order.
            featured_b_roll: Ids of footage to show. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            await videogen.workflows.script_to_video(
                script='Welcome aboard! Today we sail around the old harbour.',
                visual_style={'type': 'STOCK'},
            )

        Sends ``POST /v1/workflows/script-to-video``.
        """
        return await self._start(
            _SCRIPT_TO_VIDEO,
            script=script,
            visual_style=visual_style,
            visual_pacing=visual_pacing,
            quality=quality,
            aspect_ratio=aspect_ratio,
            language=language,
            voice=voice,
            voice_speed=voice_speed,
            actor=actor,
            avatar_quality=avatar_quality,
            scenes=scenes,
            workflow_agent_context=workflow_agent_context,
            remix_actions=remix_actions,
            featured_b_roll=featured_b_roll,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    async def voiceover_to_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        visual_style: VisualStyle | Mapping[str, object],
        visual_pacing: VisualPacing | None = None,
        quality: ModelQuality | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        caption_style: WorkflowCaptionStyle | Mapping[str, object] | Null | None = None,
        logo: FileInfo | Uploadable | str | UUID | Null | None = None,
        scenes: Iterable[SceneDescriptionRange | Mapping[str, object]] | None = None,
        workflow_agent_context: str | None = None,
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
        ]
        | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """Make a video from a voice-over.

        Illustrates an audio file. Poll the run, or subscribe to `workflow_run.*`. Every call, also a
        repeated one, makes another project. At most 500 requests per hour and key.

        Args:
            file: Id of an audio file. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            visual_style: Where visuals come from.
            visual_pacing: How often visuals change. The server's default is MEDIUM.
            quality: Quality of generated images.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            caption_style: How captions look. Left out or empty, they are shown in the default style; null
                hides them.
            logo: Id of an image to show as a logo. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            scenes: What to show when. Sorted, and without overlaps.
            workflow_agent_context: What else the agent should know.
            remix_actions: Edits to do afterwards, in this order.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            await videogen.workflows.voiceover_to_video(file='vg_file_2K8mX3aC', visual_style={'type': 'STOCK'})

        Sends ``POST /v1/workflows/voiceover-to-video``.
        """
        return await self._start(
            _VOICEOVER_TO_VIDEO,
            file=file,
            visual_style=visual_style,
            visual_pacing=visual_pacing,
            quality=quality,
            aspect_ratio=aspect_ratio,
            language=language,
            actor=actor,
            avatar_quality=avatar_quality,
            caption_style=caption_style,
            logo=logo,
            scenes=scenes,
            workflow_agent_context=workflow_agent_context,
            remix_actions=remix_actions,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    async def slideshow_to_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        slide_scripts: Iterable[str] | None = None,
        slideshow_theme: Entity | str | UUID | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        language: str | None = None,
        voice: TtsVoice | str | UUID | Null | None = None,
        voice_speed: float | None = None,
        actor: Entity | str | UUID | Null | None = None,
        avatar_quality: ModelQuality | None = None,
        caption_style: WorkflowCaptionStyle | Mapping[str, object] | Null | None = None,
        logo: FileInfo | Uploadable | str | UUID | Null | None = None,
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
        ]
        | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """Make a video from slides.

        Narrates a PDF or PowerPoint file, by default from its speaker notes. Poll the run, or subscribe to
        `workflow_run.*`. Every call, also a repeated one, makes another project. At most 500 requests per
        hour and key.

        Args:
            file: Id of a PDF or PowerPoint file. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            slide_scripts: What is spoken, slide by slide. An empty text makes a silent slide, and slides
                beyond the last text are silent, too. Left out, the speaker notes are spoken; with an empty
                list, nothing is.
            slideshow_theme: Id of an entity of type SLIDESHOW_THEME.
            aspect_ratio: Shape of a picture, as a ratio and not in pixels.
            language: Language as a BCP 47 tag. The server's default is English.
            voice: Id or display name of the voice.
            voice_speed: Speed of the voice, 1 being normal.
            actor: Id of the actor who presents.
            avatar_quality: Quality of the actor's clips.
            caption_style: How captions look. Left out or empty, they are shown in the default style; null
                hides them.
            logo: Id of an image to show as a logo. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            remix_actions: Edits to do afterwards, in this order.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            await videogen.workflows.slideshow_to_video(file='vg_file_7M1nP4qR')

        Sends ``POST /v1/workflows/slideshow-to-video``.
        """
        return await self._start(
            _SLIDESHOW_TO_VIDEO,
            file=file,
            slide_scripts=slide_scripts,
            slideshow_theme=slideshow_theme,
            aspect_ratio=aspect_ratio,
            language=language,
            voice=voice,
            voice_speed=voice_speed,
            actor=actor,
            avatar_quality=avatar_quality,
            caption_style=caption_style,
            logo=logo,
            remix_actions=remix_actions,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    async def prompt_to_video_clip(
        self,
        *,
        prompt: str,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        duration_seconds: int | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
        auto_export: bool | None = None,
        export_options: ExportProjectRequest | Mapping[str, object] | None = None,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """Make a project with a video clip from a prompt.

        Generates a single clip, from a prompt and up to four images, in a project of its own. Poll the run,
        or subscribe to `workflow_run.*`. Every call, also a repeated one, makes another project. At most
        500 requests per hour and key.

        Args:
            prompt: What happens.
            images: Ids of images to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            duration_seconds: Length in seconds. The server's default is 10.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the clip.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.
            auto_export: Render an MP4 file as well; the run goes on until it is there. The server's default
                is false.
            export_options: How to render, with `autoExport`.

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

            await videogen.workflows.prompt_to_video_clip(prompt='Waves roll against a lighthouse')

        Sends ``POST /v1/workflows/prompt-to-video-clip``.
        """
        return await self._start(
            _PROMPT_TO_VIDEO_CLIP,
            prompt=prompt,
            images=images,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
            auto_export=auto_export,
            export_options=export_options,
        )

    async def video_to_video(
        self,
        *,
        prompt: str | None = None,
        video: FileInfo | Uploadable | str | UUID | None = None,
        video_url: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """Make a video from a video.

        Starts to change a video as a prompt says: poll the run, or subscribe to `workflow_run.*`. Repeating
        the call starts another run. Known from the provider's Python SDK 2.5.3 only, so the bodies are
        described loosely. At most 500 requests per hour and key.

        Args:
            prompt: What to make of the video.
            video: Id of the video. Either this or a URL is needed. A path, an open file or a
                ``reelkit.Upload`` is uploaded first.
            video_url: Public URL of the video. Either this or a file is needed.
            extra_body: Further members of the body, by their names on the wire.

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

            await videogen.workflows.video_to_video()

        Sends ``POST /v1/workflows/video-to-video``.
        """
        return await self._start(
            _VIDEO_TO_VIDEO, prompt=prompt, video=video, video_url=video_url, extra_body=extra_body
        )

    def list_runs(
        self,
        *,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[WorkflowRun]:
        """List workflow runs.

        One page of workflow runs, newest first. Signed URLs are not renewed by a listing: look at the
        expiry before using one. The limit of requests per hour is not documented.

        Args:
            self_only: Only runs of the key's owner instead of the whole team's. The server's default is
                false.
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

            async for item in videogen.workflows.list_runs():
                print(item)

        Sends ``GET /v1/workflows/runs``.
        """
        return self._list(_LIST_RUNS, page_size, read_ahead, resume, self_only=self_only)

    async def get_run(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> WorkflowRun:
        """Get a workflow run.

        State of a workflow run. With `autoExport` it stays `running` until the MP4 file is there, whose
        URLs are then in the response; URLs that end within an hour are signed anew. `awaiting_approval` is
        neither success nor failure: somebody has to approve the run, and how to do so over the API is not
        documented. At most 5,000 requests per hour and key.

        Args:
            run: Opaque id of the run.

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

            await videogen.workflows.get_run(run)

        Sends ``GET /v1/workflows/runs/{workflowRunId}``.
        """
        return await self._call(_GET_RUN, run=run)

    async def cancel_run(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> StartWorkflowRunResponse:
        """Cancel a workflow run.

        Asks to stop a run. It may finish all the same: get the run to see. At most 250 requests per hour
        and key.

        Args:
            run: Opaque id of the run.

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

            await videogen.workflows.cancel_run(run)

        Sends ``POST /v1/workflows/runs/{workflowRunId}/cancel``.
        """
        return await self._call(_CANCEL_RUN, run=run)

    def job(
        self,
        run: WorkflowRun | StartWorkflowRunResponse | str | UUID,
    ) -> AsyncJob[WorkflowRun, WorkflowRun]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            run: Opaque id of the run.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.workflows.job("run-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), run=run)

    async def find_recent(
        self,
        *,
        newest: int = 10,
        matching: Callable[[WorkflowRun], object] | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[AsyncJob[WorkflowRun, WorkflowRun]]:
        """The newest jobs, newest first: where a job is whose start was lost. One request for each page of the list.

        The list tells neither the request nor the time of a job, as far as is documented, so it is for the caller to
        recognise one: by what its state tells, and by being new since another call.

        Args:
            newest: How many of the newest jobs are looked at; default 10.
            matching: Says of a state whether its job is wanted; default: every one is.
            self_only: Only runs of the key's owner instead of the whole team's. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.
            APIError: For an error response, or none at all.

        Example::

            for job in await videogen.workflows.find_recent(newest=5):
                print(job.id, job.status)
        """
        pager = self.list_runs(self_only=self_only, page_size=newest_page(newest, 200), read_ahead=0)
        return await self._recent(_JOB_KIND, pager, newest, matching)
