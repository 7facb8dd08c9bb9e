"""Single generations and conversions of media, done in the background. Written by ``make generate``."""

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
from reelkit._resource.lists import ListEndpoint, page_of, present
from reelkit._resource.uploads import Uploadable
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.aspect_ratio import AspectRatio
    from ..models.content_policy_config import ContentPolicyConfig
    from ..models.entity import Entity
    from ..models.executed_tool import ExecutedTool
    from ..models.file_info import FileInfo
    from ..models.model_quality import ModelQuality
    from ..models.pronunciation_replacement import PronunciationReplacement
    from ..models.sub_tool_modes import SubToolModes
    from ..models.tool_execution_started import ToolExecutionStarted
    from ..models.tts_voice import TtsVoice
    from ..models.watermark_mode import WatermarkMode

__all__ = ("AsyncToolsResource", "ToolsResource")

SCHEMAS = f"{__package__}._schemas"


def _read_generate_image(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_image

    return generate_image.read(received)


def _generate_image_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_image_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_generate_video_clip(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_video_clip

    return generate_video_clip.read(received)


def _generate_video_clip_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_video_clip_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_generate_motion_graphic(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_motion_graphic

    return generate_motion_graphic.read(received)


def _generate_motion_graphic_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_motion_graphic_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_text_to_speech(received: Response) -> ToolExecutionStarted:
    from ..api.tools import text_to_speech

    return text_to_speech.read(received)


def _text_to_speech_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _text_to_speech_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_generate_sound_effect(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_sound_effect

    return generate_sound_effect.read(received)


def _generate_sound_effect_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_sound_effect_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_generate_music(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_music

    return generate_music.read(received)


def _generate_music_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_music_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_generate_avatar(received: Response) -> ToolExecutionStarted:
    from ..api.tools import generate_avatar

    return generate_avatar.read(received)


def _generate_avatar_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _generate_avatar_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_vectorize_image(received: Response) -> ToolExecutionStarted:
    from ..api.tools import vectorize_image

    return vectorize_image.read(received)


def _vectorize_image_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _vectorize_image_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_remove_image_background(received: Response) -> ToolExecutionStarted:
    from ..api.tools import remove_image_background

    return remove_image_background.read(received)


def _remove_image_background_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _remove_image_background_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_remove_video_background(received: Response) -> ToolExecutionStarted:
    from ..api.tools import remove_video_background

    return remove_video_background.read(received)


def _remove_video_background_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _remove_video_background_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_upscale_image(received: Response) -> ToolExecutionStarted:
    from ..api.tools import upscale_image

    return upscale_image.read(received)


def _upscale_image_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _upscale_image_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_upscale_video(received: Response) -> ToolExecutionStarted:
    from ..api.tools import upscale_video

    return upscale_video.read(received)


def _upscale_video_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _upscale_video_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _read_image_3d_effect(received: Response) -> ToolExecutionStarted:
    from ..api.tools import image_3_d_effect

    return image_3_d_effect.read(received)


def _image_3d_effect_id(response: ToolExecutionStarted) -> object:
    return response.tool_execution_id


def _image_3d_effect_result(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


def _list_executions_key(item: ExecutedTool) -> str:
    return item.tool_execution_id


def _read_list_executions(received: Response) -> PageContent[ExecutedTool]:
    from ..api.tools import list_tool_executions

    response = list_tool_executions.read(received)
    return page_of(
        _list_executions_key,
        response.tool_executions,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_get_execution(received: Response) -> ExecutedTool:
    from ..api.tools import get_tool_execution_info

    response = get_tool_execution_info.read(received)
    return response


def _read_cancel_execution(received: Response) -> ToolExecutionStarted:
    from ..api.tools import cancel_tool_execution

    response = cancel_tool_execution.read(received)
    return response


def _poll_get_tool_execution_info(received: Response) -> ExecutedTool:
    from ..api.tools import get_tool_execution_info

    return get_tool_execution_info.read(received)


def _poll_get_tool_execution_info_state(state: ExecutedTool) -> object:
    return state.status


def _poll_get_tool_execution_info_error(state: ExecutedTool) -> object:
    return state.error


def _poll_get_tool_execution_info_progress(state: ExecutedTool) -> object:
    return state.progress_percentage


def _poll_get_tool_execution_info_attempt(state: ExecutedTool) -> object:
    return state.attempt_index


def _cancel_cancel_tool_execution(received: Response) -> object:
    from ..api.tools import cancel_tool_execution

    return cancel_tool_execution.read(received)


_POLL_GET_TOOL_EXECUTION_INFO = PollEndpoint(
    Endpoint(
        OPERATIONS["get_tool_execution_info"],
        _poll_get_tool_execution_info,
        (
            Argument(
                "execution",
                "toolExecutionId",
                "path",
                rules.ObjectId(
                    {"ExecutedTool": "tool_execution_id", "ToolExecutionStarted": "tool_execution_id"},
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
    state=_poll_get_tool_execution_info_state,
    error=_poll_get_tool_execution_info_error,
    progress=_poll_get_tool_execution_info_progress,
    attempt=_poll_get_tool_execution_info_attempt,
    cancel=Endpoint(
        OPERATIONS["cancel_tool_execution"],
        _cancel_cancel_tool_execution,
        (
            Argument(
                "execution",
                "toolExecutionId",
                "path",
                rules.ObjectId(
                    {"ExecutedTool": "tool_execution_id", "ToolExecutionStarted": "tool_execution_id"},
                    rules.Text(),
                    __name__,
                ),
                required=True,
            ),
        ),
    ),
    hourly=5000,
    lookup="look for it in videogen.tools.find_recent()",
)


def _job_of(state: ExecutedTool) -> builtins.list[FileInfo]:
    return [present(item.file, "-/file") for item in (state.results or ())]


_JOB_KIND = JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _job_of)


_GENERATE_IMAGE = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_image"],
        _read_generate_image,
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
            Argument(
                "entities",
                "entityIds",
                "body",
                nested.Array(rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__)),
            ),
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
            Argument(
                "content_policy_config", "contentPolicyConfig", "body", nested.Named(SCHEMAS, "CONTENT_POLICY_CONFIG")
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _generate_image_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_image_result),
)
_GENERATE_VIDEO_CLIP = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_video_clip"],
        _read_generate_video_clip,
        (
            Argument("prompt", "prompt", "body", rules.Text()),
            Argument(
                "start_frame",
                "startFrameFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
            ),
            Argument(
                "images",
                "imageFileIds",
                "body",
                nested.Array(
                    uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)), most=4
                ),
            ),
            Argument(
                "videos",
                "videoFileIds",
                "body",
                nested.Array(
                    uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)), most=4
                ),
            ),
            Argument(
                "audios",
                "audioFileIds",
                "body",
                nested.Array(
                    uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)), most=4
                ),
            ),
            Argument("spoken_dialogue", "spokenDialogue", "body", rules.Text()),
            Argument("voice_description", "voiceDescription", "body", rules.Text()),
            Argument("generate_audio", "generateAudio", "body", rules.Boolean()),
            Argument("suppress_background_music", "suppressBackgroundMusic", "body", rules.Boolean()),
            Argument(
                "duration_seconds", "durationSeconds", "body", rules.Number(least=1, most=30, whole=True), nullable=True
            ),
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
            Argument(
                "content_policy_config", "contentPolicyConfig", "body", nested.Named(SCHEMAS, "CONTENT_POLICY_CONFIG")
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _generate_video_clip_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_video_clip_result),
)
_GENERATE_MOTION_GRAPHIC = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_motion_graphic"],
        _read_generate_motion_graphic,
        (
            Argument("prompt", "prompt", "body", rules.Text(), required=True),
            Argument(
                "files",
                "fileIds",
                "body",
                nested.Array(
                    uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)), most=8
                ),
            ),
            Argument(
                "entities",
                "entityIds",
                "body",
                nested.Array(rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__)),
            ),
            Argument(
                "duration_seconds",
                "durationSeconds",
                "body",
                rules.Number(least=1, most=300, whole=True),
                nullable=True,
            ),
            Argument("aspect_ratio", "aspectRatio", "body", nested.Named(SCHEMAS, "ASPECT_RATIO")),
            Argument("transparent_background", "transparentBackground", "body", rules.Boolean()),
            Argument("sub_tool_modes", "subToolModes", "body", nested.Named(SCHEMAS, "SUB_TOOL_MODES")),
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _generate_motion_graphic_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_motion_graphic_result),
)
_TEXT_TO_SPEECH = JobEndpoint(
    Endpoint(
        OPERATIONS["text_to_speech"],
        _read_text_to_speech,
        (
            Argument("text", "ttsText", "body", rules.Text(), required=True),
            Argument(
                "voice",
                "voiceId",
                "body",
                rules.ObjectId({"TtsVoice": "voice_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument("speech_language_code", "speechLanguageCode", "body", rules.Text(), nullable=True),
            Argument(
                "pronunciation_replacements",
                "pronunciationReplacements",
                "body",
                nested.Array(nested.Named(SCHEMAS, "PRONUNCIATION_REPLACEMENT")),
            ),
            Argument(
                "auto_expand_pronunciation_replacements", "autoExpandPronunciationReplacements", "body", rules.Boolean()
            ),
            Argument("voice_speed", "voiceSpeed", "body", rules.Number(least=0.5, most=2)),
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
    ),
    _text_to_speech_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _text_to_speech_result),
)
_GENERATE_SOUND_EFFECT = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_sound_effect"],
        _read_generate_sound_effect,
        (
            Argument("prompt", "prompt", "body", rules.Text(), required=True),
            Argument("duration_seconds", "durationSeconds", "body", rules.Number(least=1, most=30), nullable=True),
            Argument("prompt_influence", "promptInfluence", "body", rules.Number(least=0, most=1), nullable=True),
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
    ),
    _generate_sound_effect_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_sound_effect_result),
)
_GENERATE_MUSIC = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_music"],
        _read_generate_music,
        (
            Argument("prompt", "prompt", "body", rules.Text(), required=True),
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
    ),
    _generate_music_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_music_result),
)
_GENERATE_AVATAR = JobEndpoint(
    Endpoint(
        OPERATIONS["generate_avatar"],
        _read_generate_avatar,
        (
            Argument(
                "actor",
                "actorEntityId",
                "body",
                rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__),
                required=True,
            ),
            Argument(
                "audio",
                "audioFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _generate_avatar_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _generate_avatar_result),
)
_VECTORIZE_IMAGE = JobEndpoint(
    Endpoint(
        OPERATIONS["vectorize_image"],
        _read_vectorize_image,
        (
            Argument(
                "file",
                "imageFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _vectorize_image_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _vectorize_image_result),
)
_REMOVE_IMAGE_BACKGROUND = JobEndpoint(
    Endpoint(
        OPERATIONS["remove_image_background"],
        _read_remove_image_background,
        (
            Argument(
                "file",
                "imageFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _remove_image_background_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _remove_image_background_result),
)
_REMOVE_VIDEO_BACKGROUND = JobEndpoint(
    Endpoint(
        OPERATIONS["remove_video_background"],
        _read_remove_video_background,
        (
            Argument(
                "file",
                "videoFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _remove_video_background_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _remove_video_background_result),
)
_UPSCALE_IMAGE = JobEndpoint(
    Endpoint(
        OPERATIONS["upscale_image"],
        _read_upscale_image,
        (
            Argument(
                "file",
                "imageFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _upscale_image_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _upscale_image_result),
)
_UPSCALE_VIDEO = JobEndpoint(
    Endpoint(
        OPERATIONS["upscale_video"],
        _read_upscale_video,
        (
            Argument(
                "file",
                "videoFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _upscale_video_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _upscale_video_result),
)
_IMAGE_3D_EFFECT = JobEndpoint(
    Endpoint(
        OPERATIONS["image_3_d_effect"],
        _read_image_3d_effect,
        (
            Argument(
                "file",
                "imageFileId",
                "body",
                uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
                required=True,
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
            Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
            Argument("is_output_temporary", "isOutputTemporary", "body", rules.Boolean()),
            Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
        ),
        body=True,
        uploads=True,
    ),
    _image_3d_effect_id,
    JobKind(_POLL_GET_TOOL_EXECUTION_INFO, _image_3d_effect_result),
)
_LIST_EXECUTIONS = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_tool_executions"],
        _read_list_executions,
        (Argument("self_only", "selfOnly", "query", rules.Boolean()),),
    ),
    _list_executions_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_GET_EXECUTION = Endpoint(
    OPERATIONS["get_tool_execution_info"],
    _read_get_execution,
    (
        Argument(
            "execution",
            "toolExecutionId",
            "path",
            rules.ObjectId(
                {"ExecutedTool": "tool_execution_id", "ToolExecutionStarted": "tool_execution_id"},
                rules.Text(),
                __name__,
            ),
            required=True,
        ),
    ),
)
_CANCEL_EXECUTION = Endpoint(
    OPERATIONS["cancel_tool_execution"],
    _read_cancel_execution,
    (
        Argument(
            "execution",
            "toolExecutionId",
            "path",
            rules.ObjectId(
                {"ExecutedTool": "tool_execution_id", "ToolExecutionStarted": "tool_execution_id"},
                rules.Text(),
                __name__,
            ),
            required=True,
        ),
    ),
)


class ToolsResource(SyncResource):
    """Single generations and conversions of media, done in the background."""

    def generate_image(
        self,
        *,
        prompt: str,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        entities: Iterable[Entity | str | UUID] | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | Mapping[str, object] | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate an image.

        Makes images from a prompt, from other images and from entities. Poll the execution, or subscribe to
        `tool_execution.*`. Repeating the call makes, and charges, more. At most 500 requests per hour and
        key.

        Args:
            prompt: What it shows.
            images: Ids of images to start from, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            entities: Ids of entities to show.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            content_policy_config: What to do about prompts that the content policy refuses.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.generate_image(prompt='A lighthouse at dusk')

        Sends ``POST /v1/tools/generate-image``.
        """
        return self._start(
            _GENERATE_IMAGE,
            prompt=prompt,
            images=images,
            entities=entities,
            aspect_ratio=aspect_ratio,
            quality=quality,
            content_policy_config=content_policy_config,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def generate_video_clip(
        self,
        *,
        prompt: str | None = None,
        start_frame: FileInfo | Uploadable | str | UUID | None = None,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        videos: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        audios: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        spoken_dialogue: str | None = None,
        voice_description: str | None = None,
        generate_audio: bool | None = None,
        suppress_background_music: bool | None = None,
        duration_seconds: int | Null | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | Mapping[str, object] | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a video clip.

        Makes a clip from a prompt, a first frame, images, videos, audio or spoken words; at least one of
        them is needed. Poll the execution, or subscribe to `tool_execution.*`. Repeating the call makes,
        and charges, more. At most 500 requests per hour and key.

        Args:
            prompt: What happens.
            start_frame: Id of the image to begin with. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            images: Ids of images to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            videos: Ids of videos to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            audios: Ids of audio files to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            spoken_dialogue: What is said.
            voice_description: What the voice sounds like.
            generate_audio: Make sound, too. The server's default is false.
            suppress_background_music: Make no music. The server's default is false.
            duration_seconds: Length in seconds. Null or left out, the model decides.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            content_policy_config: What to do about prompts that the content policy refuses.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.generate_video_clip()

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        return self._start(
            _GENERATE_VIDEO_CLIP,
            prompt=prompt,
            start_frame=start_frame,
            images=images,
            videos=videos,
            audios=audios,
            spoken_dialogue=spoken_dialogue,
            voice_description=voice_description,
            generate_audio=generate_audio,
            suppress_background_music=suppress_background_music,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            content_policy_config=content_policy_config,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def generate_motion_graphic(
        self,
        *,
        prompt: str,
        files: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        entities: Iterable[Entity | str | UUID] | None = None,
        duration_seconds: int | Null | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        transparent_background: bool | None = None,
        sub_tool_modes: SubToolModes | Mapping[str, object] | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a motion graphic.

        Makes an animated graphic, as WebM with a transparent background or else as MP4. Poll the execution,
        or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most 500
        requests per hour and key.

        Args:
            prompt: What it shows.
            files: Ids of files to use, at most 8. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            entities: Ids of entities to show.
            duration_seconds: Length in seconds. Null or left out, the model decides.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            transparent_background: Make WebM with a transparent background; if false, MP4. The server's
                default is true.
            sub_tool_modes: Which other tools a motion graphic may use.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.generate_motion_graphic(prompt='A title card that reads Harbour Tour')

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        return self._start(
            _GENERATE_MOTION_GRAPHIC,
            prompt=prompt,
            files=files,
            entities=entities,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            transparent_background=transparent_background,
            sub_tool_modes=sub_tool_modes,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def text_to_speech(
        self,
        *,
        text: str,
        voice: TtsVoice | str | UUID,
        speech_language_code: str | Null | None = None,
        pronunciation_replacements: Iterable[PronunciationReplacement | Mapping[str, object]] | None = None,
        auto_expand_pronunciation_replacements: bool | None = None,
        voice_speed: float | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Turn text into speech.

        Speaks a text with a voice of the catalogue that has `supportsDirectToolExecution`. Poll the
        execution, or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most
        500 requests per hour and key.

        Args:
            text: What to speak.
            voice: Id or display name of the voice, which must have `supportsDirectToolExecution`.
            speech_language_code: Language as an ISO 639-1 code.
            pronunciation_replacements: What to speak otherwise than it is written.
            auto_expand_pronunciation_replacements: Replace other forms of these words, too. The server's
                default is false.
            voice_speed: Speed of the voice, 1 being normal.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.text_to_speech(text='Welcome aboard!', voice='Mia')

        Sends ``POST /v1/tools/text-to-speech``.
        """
        return self._start(
            _TEXT_TO_SPEECH,
            text=text,
            voice=voice,
            speech_language_code=speech_language_code,
            pronunciation_replacements=pronunciation_replacements,
            auto_expand_pronunciation_replacements=auto_expand_pronunciation_replacements,
            voice_speed=voice_speed,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def generate_sound_effect(
        self,
        *,
        prompt: str,
        duration_seconds: float | Null | None = None,
        prompt_influence: float | Null | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a sound effect.

        Makes a sound from a prompt, about 10 seconds long unless a duration is given. Poll the execution,
        or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most 500
        requests per hour and key.

        Args:
            prompt: What it sounds like.
            duration_seconds: Length in seconds. Null or left out, about 10.
            prompt_influence: How closely to follow the prompt, 1 being closest.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.tools.generate_sound_effect(prompt='Gulls over a harbour')

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        return self._start(
            _GENERATE_SOUND_EFFECT,
            prompt=prompt,
            duration_seconds=duration_seconds,
            prompt_influence=prompt_influence,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def generate_music(
        self,
        *,
        prompt: str,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate music.

        Makes about 30 seconds of instrumental music from a prompt. Poll the execution, or subscribe to
        `tool_execution.*`. Repeating the call makes, and charges, more. At most 500 requests per hour and
        key.

        Args:
            prompt: What it sounds like.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.tools.generate_music(prompt='Calm acoustic guitar')

        Sends ``POST /v1/tools/generate-music``.
        """
        return self._start(
            _GENERATE_MUSIC,
            prompt=prompt,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def generate_avatar(
        self,
        *,
        actor: Entity | str | UUID,
        audio: FileInfo | Uploadable | str | UUID,
        avatar_quality: ModelQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Generate an avatar clip.

        Lets an actor speak an audio file. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            actor: Id of the actor.
            audio: Id of the audio file that it speaks. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            avatar_quality: Quality of the model. Left out, it is the account's default; not every operation
                takes every quality.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.generate_avatar(actor='vg_enti_2H5k', audio='vg_file_2K8mX3aC')

        Sends ``POST /v1/tools/generate-avatar``.
        """
        return self._start(
            _GENERATE_AVATAR,
            actor=actor,
            audio=audio,
            avatar_quality=avatar_quality,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def vectorize_image(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Vectorize an image.

        Turns an image into an SVG file. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.vectorize_image(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/vectorize-image``.
        """
        return self._start(
            _VECTORIZE_IMAGE,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def remove_image_background(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Remove the background of an image.

        Cuts out what an image shows. Poll the execution, or subscribe to `tool_execution.*`. Repeating the
        call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.remove_image_background(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/remove-image-background``.
        """
        return self._start(
            _REMOVE_IMAGE_BACKGROUND,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def remove_video_background(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Remove the background of a video.

        Cuts out what a video shows. Poll the execution, or subscribe to `tool_execution.*`. Repeating the
        call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the video. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.remove_video_background(file='vg_file_8Q2mR4tZ')

        Sends ``POST /v1/tools/remove-video-background``.
        """
        return self._start(
            _REMOVE_VIDEO_BACKGROUND,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def upscale_image(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Upscale an image.

        Makes a larger version of an image. Poll the execution, or subscribe to `tool_execution.*`.
        Repeating the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.upscale_image(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/upscale-image``.
        """
        return self._start(
            _UPSCALE_IMAGE,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def upscale_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Upscale a video.

        Makes a larger version of a video. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the video. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.upscale_video(file='vg_file_8Q2mR4tZ')

        Sends ``POST /v1/tools/upscale-video``.
        """
        return self._start(
            _UPSCALE_VIDEO,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def image_3d_effect(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """Give an image a 3D effect.

        Makes an image look as if it had depth. Poll the execution, or subscribe to `tool_execution.*`.
        Repeating the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            videogen.tools.image_3d_effect(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        return self._start(
            _IMAGE_3D_EFFECT,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def list_executions(
        self,
        *,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[ExecutedTool]:
        """List tool executions.

        One page of tool executions, newest first; they stay readable without time limit. Signed URLs are
        not renewed by a listing: look at the expiry before using one. The limit of requests per hour is not
        documented.

        Args:
            self_only: Only executions of the key's owner instead of the whole team's. The server's default
                is false.
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

            for item in videogen.tools.list_executions():
                print(item)

        Sends ``GET /v1/tools/executions``.
        """
        return self._list(_LIST_EXECUTIONS, page_size, read_ahead, resume, self_only=self_only)

    def get_execution(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> ExecutedTool:
        """Get a tool execution.

        State of a tool execution, with its files once it has succeeded. URLs that end within an hour are
        signed anew. `awaiting_approval` is neither success nor failure: somebody has to approve the
        execution, and how to do so over the API is not documented. At most 5,000 requests per hour and key.

        Args:
            execution: Opaque id of the execution.

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

            videogen.tools.get_execution(execution)

        Sends ``GET /v1/tools/executions/{toolExecutionId}``.
        """
        return self._call(_GET_EXECUTION, execution=execution)

    def cancel_execution(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution.

        Asks to stop an execution. It may finish all the same: get the execution to see. At most 250
        requests per hour and key.

        Args:
            execution: Opaque id of the execution.

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

            videogen.tools.cancel_execution(execution)

        Sends ``POST /v1/tools/executions/{toolExecutionId}/cancel``.
        """
        return self._call(_CANCEL_EXECUTION, execution=execution)

    def job(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> Job[ExecutedTool, builtins.list[FileInfo]]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            execution: Opaque id of the execution.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.tools.job("execution-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), execution=execution)

    def find_recent(
        self,
        *,
        newest: int = 10,
        matching: Callable[[ExecutedTool], object] | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[Job[ExecutedTool, builtins.list[FileInfo]]]:
        """The newest jobs, newest first: where a job is whose start was lost. One request for each page of the list.

        The list tells neither the request nor the time of a job, as far as is documented, so it is for the caller to
        recognise one: by what its state tells, and by being new since another call.

        Args:
            newest: How many of the newest jobs are looked at; default 10.
            matching: Says of a state whether its job is wanted; default: every one is.
            self_only: Only executions of the key's owner instead of the whole team's. The server's default
                is false.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.
            APIError: For an error response, or none at all.

        Example::

            for job in videogen.tools.find_recent(newest=5):
                print(job.id, job.status)
        """
        pager = self.list_executions(self_only=self_only, page_size=newest_page(newest, 200), read_ahead=0)
        return self._recent(_JOB_KIND, pager, newest, matching)


class AsyncToolsResource(AsyncResource):
    """Single generations and conversions of media, done in the background."""

    async def generate_image(
        self,
        *,
        prompt: str,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        entities: Iterable[Entity | str | UUID] | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | Mapping[str, object] | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate an image.

        Makes images from a prompt, from other images and from entities. Poll the execution, or subscribe to
        `tool_execution.*`. Repeating the call makes, and charges, more. At most 500 requests per hour and
        key.

        Args:
            prompt: What it shows.
            images: Ids of images to start from, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            entities: Ids of entities to show.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            content_policy_config: What to do about prompts that the content policy refuses.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.generate_image(prompt='A lighthouse at dusk')

        Sends ``POST /v1/tools/generate-image``.
        """
        return await self._start(
            _GENERATE_IMAGE,
            prompt=prompt,
            images=images,
            entities=entities,
            aspect_ratio=aspect_ratio,
            quality=quality,
            content_policy_config=content_policy_config,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def generate_video_clip(
        self,
        *,
        prompt: str | None = None,
        start_frame: FileInfo | Uploadable | str | UUID | None = None,
        images: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        videos: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        audios: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        spoken_dialogue: str | None = None,
        voice_description: str | None = None,
        generate_audio: bool | None = None,
        suppress_background_music: bool | None = None,
        duration_seconds: int | Null | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        quality: ModelQuality | None = None,
        content_policy_config: ContentPolicyConfig | Mapping[str, object] | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a video clip.

        Makes a clip from a prompt, a first frame, images, videos, audio or spoken words; at least one of
        them is needed. Poll the execution, or subscribe to `tool_execution.*`. Repeating the call makes,
        and charges, more. At most 500 requests per hour and key.

        Args:
            prompt: What happens.
            start_frame: Id of the image to begin with. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            images: Ids of images to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            videos: Ids of videos to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            audios: Ids of audio files to follow, at most 4. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            spoken_dialogue: What is said.
            voice_description: What the voice sounds like.
            generate_audio: Make sound, too. The server's default is false.
            suppress_background_music: Make no music. The server's default is false.
            duration_seconds: Length in seconds. Null or left out, the model decides.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            quality: Quality of the model. Left out, it is the account's default; not every operation takes
                every quality.
            content_policy_config: What to do about prompts that the content policy refuses.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.generate_video_clip()

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        return await self._start(
            _GENERATE_VIDEO_CLIP,
            prompt=prompt,
            start_frame=start_frame,
            images=images,
            videos=videos,
            audios=audios,
            spoken_dialogue=spoken_dialogue,
            voice_description=voice_description,
            generate_audio=generate_audio,
            suppress_background_music=suppress_background_music,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            quality=quality,
            content_policy_config=content_policy_config,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def generate_motion_graphic(
        self,
        *,
        prompt: str,
        files: Iterable[FileInfo | Uploadable | str | UUID] | None = None,
        entities: Iterable[Entity | str | UUID] | None = None,
        duration_seconds: int | Null | None = None,
        aspect_ratio: AspectRatio | Mapping[str, object] | None = None,
        transparent_background: bool | None = None,
        sub_tool_modes: SubToolModes | Mapping[str, object] | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a motion graphic.

        Makes an animated graphic, as WebM with a transparent background or else as MP4. Poll the execution,
        or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most 500
        requests per hour and key.

        Args:
            prompt: What it shows.
            files: Ids of files to use, at most 8. A path, an open file or a ``reelkit.Upload`` is uploaded
                first.
            entities: Ids of entities to show.
            duration_seconds: Length in seconds. Null or left out, the model decides.
            aspect_ratio: Shape of the picture. The server's default is 16 to 9.
            transparent_background: Make WebM with a transparent background; if false, MP4. The server's
                default is true.
            sub_tool_modes: Which other tools a motion graphic may use.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.generate_motion_graphic(prompt='A title card that reads Harbour Tour')

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        return await self._start(
            _GENERATE_MOTION_GRAPHIC,
            prompt=prompt,
            files=files,
            entities=entities,
            duration_seconds=duration_seconds,
            aspect_ratio=aspect_ratio,
            transparent_background=transparent_background,
            sub_tool_modes=sub_tool_modes,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def text_to_speech(
        self,
        *,
        text: str,
        voice: TtsVoice | str | UUID,
        speech_language_code: str | Null | None = None,
        pronunciation_replacements: Iterable[PronunciationReplacement | Mapping[str, object]] | None = None,
        auto_expand_pronunciation_replacements: bool | None = None,
        voice_speed: float | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Turn text into speech.

        Speaks a text with a voice of the catalogue that has `supportsDirectToolExecution`. Poll the
        execution, or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most
        500 requests per hour and key.

        Args:
            text: What to speak.
            voice: Id or display name of the voice, which must have `supportsDirectToolExecution`.
            speech_language_code: Language as an ISO 639-1 code.
            pronunciation_replacements: What to speak otherwise than it is written.
            auto_expand_pronunciation_replacements: Replace other forms of these words, too. The server's
                default is false.
            voice_speed: Speed of the voice, 1 being normal.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.text_to_speech(text='Welcome aboard!', voice='Mia')

        Sends ``POST /v1/tools/text-to-speech``.
        """
        return await self._start(
            _TEXT_TO_SPEECH,
            text=text,
            voice=voice,
            speech_language_code=speech_language_code,
            pronunciation_replacements=pronunciation_replacements,
            auto_expand_pronunciation_replacements=auto_expand_pronunciation_replacements,
            voice_speed=voice_speed,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def generate_sound_effect(
        self,
        *,
        prompt: str,
        duration_seconds: float | Null | None = None,
        prompt_influence: float | Null | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate a sound effect.

        Makes a sound from a prompt, about 10 seconds long unless a duration is given. Poll the execution,
        or subscribe to `tool_execution.*`. Repeating the call makes, and charges, more. At most 500
        requests per hour and key.

        Args:
            prompt: What it sounds like.
            duration_seconds: Length in seconds. Null or left out, about 10.
            prompt_influence: How closely to follow the prompt, 1 being closest.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.tools.generate_sound_effect(prompt='Gulls over a harbour')

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        return await self._start(
            _GENERATE_SOUND_EFFECT,
            prompt=prompt,
            duration_seconds=duration_seconds,
            prompt_influence=prompt_influence,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def generate_music(
        self,
        *,
        prompt: str,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate music.

        Makes about 30 seconds of instrumental music from a prompt. Poll the execution, or subscribe to
        `tool_execution.*`. Repeating the call makes, and charges, more. At most 500 requests per hour and
        key.

        Args:
            prompt: What it sounds like.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.tools.generate_music(prompt='Calm acoustic guitar')

        Sends ``POST /v1/tools/generate-music``.
        """
        return await self._start(
            _GENERATE_MUSIC,
            prompt=prompt,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def generate_avatar(
        self,
        *,
        actor: Entity | str | UUID,
        audio: FileInfo | Uploadable | str | UUID,
        avatar_quality: ModelQuality | None = None,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Generate an avatar clip.

        Lets an actor speak an audio file. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            actor: Id of the actor.
            audio: Id of the audio file that it speaks. A path, an open file or a ``reelkit.Upload`` is
                uploaded first.
            avatar_quality: Quality of the model. Left out, it is the account's default; not every operation
                takes every quality.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.generate_avatar(actor='vg_enti_2H5k', audio='vg_file_2K8mX3aC')

        Sends ``POST /v1/tools/generate-avatar``.
        """
        return await self._start(
            _GENERATE_AVATAR,
            actor=actor,
            audio=audio,
            avatar_quality=avatar_quality,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def vectorize_image(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Vectorize an image.

        Turns an image into an SVG file. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.vectorize_image(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/vectorize-image``.
        """
        return await self._start(
            _VECTORIZE_IMAGE,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def remove_image_background(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Remove the background of an image.

        Cuts out what an image shows. Poll the execution, or subscribe to `tool_execution.*`. Repeating the
        call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.remove_image_background(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/remove-image-background``.
        """
        return await self._start(
            _REMOVE_IMAGE_BACKGROUND,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def remove_video_background(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Remove the background of a video.

        Cuts out what a video shows. Poll the execution, or subscribe to `tool_execution.*`. Repeating the
        call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the video. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.remove_video_background(file='vg_file_8Q2mR4tZ')

        Sends ``POST /v1/tools/remove-video-background``.
        """
        return await self._start(
            _REMOVE_VIDEO_BACKGROUND,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def upscale_image(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Upscale an image.

        Makes a larger version of an image. Poll the execution, or subscribe to `tool_execution.*`.
        Repeating the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.upscale_image(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/upscale-image``.
        """
        return await self._start(
            _UPSCALE_IMAGE,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def upscale_video(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Upscale a video.

        Makes a larger version of a video. Poll the execution, or subscribe to `tool_execution.*`. Repeating
        the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the video. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.upscale_video(file='vg_file_8Q2mR4tZ')

        Sends ``POST /v1/tools/upscale-video``.
        """
        return await self._start(
            _UPSCALE_VIDEO,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    async def image_3d_effect(
        self,
        *,
        file: FileInfo | Uploadable | str | UUID,
        watermark_mode: WatermarkMode | None = None,
        num_results: int | None = None,
        is_output_temporary: bool | None = None,
        hide_from_ui: bool | None = None,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """Give an image a 3D effect.

        Makes an image look as if it had depth. Poll the execution, or subscribe to `tool_execution.*`.
        Repeating the call makes, and charges, more. At most 500 requests per hour and key.

        Args:
            file: Id of the image. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            watermark_mode: Watermark of the output. The server's default is AUTO; NONE needs a Pro plan.
            num_results: How many results to make. The server's default is 1.
            is_output_temporary: Keep the output for at least 24 hours only. The server's default is false.
            hide_from_ui: Do not show it in the web app. The server's default is false.

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

            await videogen.tools.image_3d_effect(file='vg_file_6L0vY5dH')

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        return await self._start(
            _IMAGE_3D_EFFECT,
            file=file,
            watermark_mode=watermark_mode,
            num_results=num_results,
            is_output_temporary=is_output_temporary,
            hide_from_ui=hide_from_ui,
        )

    def list_executions(
        self,
        *,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[ExecutedTool]:
        """List tool executions.

        One page of tool executions, newest first; they stay readable without time limit. Signed URLs are
        not renewed by a listing: look at the expiry before using one. The limit of requests per hour is not
        documented.

        Args:
            self_only: Only executions of the key's owner instead of the whole team's. The server's default
                is false.
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

            async for item in videogen.tools.list_executions():
                print(item)

        Sends ``GET /v1/tools/executions``.
        """
        return self._list(_LIST_EXECUTIONS, page_size, read_ahead, resume, self_only=self_only)

    async def get_execution(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> ExecutedTool:
        """Get a tool execution.

        State of a tool execution, with its files once it has succeeded. URLs that end within an hour are
        signed anew. `awaiting_approval` is neither success nor failure: somebody has to approve the
        execution, and how to do so over the API is not documented. At most 5,000 requests per hour and key.

        Args:
            execution: Opaque id of the execution.

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

            await videogen.tools.get_execution(execution)

        Sends ``GET /v1/tools/executions/{toolExecutionId}``.
        """
        return await self._call(_GET_EXECUTION, execution=execution)

    async def cancel_execution(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution.

        Asks to stop an execution. It may finish all the same: get the execution to see. At most 250
        requests per hour and key.

        Args:
            execution: Opaque id of the execution.

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

            await videogen.tools.cancel_execution(execution)

        Sends ``POST /v1/tools/executions/{toolExecutionId}/cancel``.
        """
        return await self._call(_CANCEL_EXECUTION, execution=execution)

    def job(
        self,
        execution: ExecutedTool | ToolExecutionStarted | str | UUID,
    ) -> AsyncJob[ExecutedTool, builtins.list[FileInfo]]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            execution: Opaque id of the execution.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.tools.job("execution-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_JOB_KIND, (), execution=execution)

    async def find_recent(
        self,
        *,
        newest: int = 10,
        matching: Callable[[ExecutedTool], object] | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[AsyncJob[ExecutedTool, builtins.list[FileInfo]]]:
        """The newest jobs, newest first: where a job is whose start was lost. One request for each page of the list.

        The list tells neither the request nor the time of a job, as far as is documented, so it is for the caller to
        recognise one: by what its state tells, and by being new since another call.

        Args:
            newest: How many of the newest jobs are looked at; default 10.
            matching: Says of a state whether its job is wanted; default: every one is.
            self_only: Only executions of the key's owner instead of the whole team's. The server's default
                is false.

        Raises:
            InvalidArgumentError: For a value that makes no sense, before any request.
            APIError: For an error response, or none at all.

        Example::

            for job in await videogen.tools.find_recent(newest=5):
                print(job.id, job.status)
        """
        pager = self.list_executions(self_only=self_only, page_size=newest_page(newest, 200), read_ahead=0)
        return await self._recent(_JOB_KIND, pager, newest, matching)
