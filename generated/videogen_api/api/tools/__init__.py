"""Operations tagged ``tools``, as they are sent."""

from __future__ import annotations

from ...models.executed_tool import ExecutedTool
from ...models.generate_avatar_request import GenerateAvatarRequest
from ...models.generate_image_request import GenerateImageRequest
from ...models.generate_motion_graphic_request import GenerateMotionGraphicRequest
from ...models.generate_music_request import GenerateMusicRequest
from ...models.generate_sound_effect_request import GenerateSoundEffectRequest
from ...models.generate_video_clip_request import GenerateVideoClipRequest
from ...models.image_3d_effect_request import Image3DEffectRequest
from ...models.list_tool_executions_response import ListToolExecutionsResponse
from ...models.remove_image_background_request import RemoveImageBackgroundRequest
from ...models.remove_video_background_request import RemoveVideoBackgroundRequest
from ...models.text_to_speech_request import TextToSpeechRequest
from ...models.tool_execution_started import ToolExecutionStarted
from ...models.upscale_image_request import UpscaleImageRequest
from ...models.upscale_video_request import UpscaleVideoRequest
from ...models.vectorize_image_request import VectorizeImageRequest
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import cancel_tool_execution as cancel_tool_execution_operation
from . import generate_avatar as generate_avatar_operation
from . import generate_image as generate_image_operation
from . import generate_motion_graphic as generate_motion_graphic_operation
from . import generate_music as generate_music_operation
from . import generate_sound_effect as generate_sound_effect_operation
from . import generate_video_clip as generate_video_clip_operation
from . import get_tool_execution_info as get_tool_execution_info_operation
from . import image_3_d_effect as image_3_d_effect_operation
from . import list_tool_executions as list_tool_executions_operation
from . import remove_image_background as remove_image_background_operation
from . import remove_video_background as remove_video_background_operation
from . import text_to_speech as text_to_speech_operation
from . import upscale_image as upscale_image_operation
from . import upscale_video as upscale_video_operation
from . import vectorize_image as vectorize_image_operation

__all__ = ("AsyncToolsApi", "ToolsApi")


class ToolsApi:
    """Operations tagged ``tools``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def generate_image(
        self,
        *,
        body: GenerateImageRequest,
    ) -> ToolExecutionStarted:
        """Generate an image

        Sends ``POST /v1/tools/generate-image``.
        """
        return self._call(
            "generate_image",
            lambda: generate_image_operation.request_arguments(
                body=body,
            ),
            generate_image_operation.read,
        )

    def generate_video_clip(
        self,
        *,
        body: GenerateVideoClipRequest,
    ) -> ToolExecutionStarted:
        """Generate a video clip

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        return self._call(
            "generate_video_clip",
            lambda: generate_video_clip_operation.request_arguments(
                body=body,
            ),
            generate_video_clip_operation.read,
        )

    def generate_motion_graphic(
        self,
        *,
        body: GenerateMotionGraphicRequest,
    ) -> ToolExecutionStarted:
        """Generate a motion graphic

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        return self._call(
            "generate_motion_graphic",
            lambda: generate_motion_graphic_operation.request_arguments(
                body=body,
            ),
            generate_motion_graphic_operation.read,
        )

    def text_to_speech(
        self,
        *,
        body: TextToSpeechRequest,
    ) -> ToolExecutionStarted:
        """Turn text into speech

        Sends ``POST /v1/tools/text-to-speech``.
        """
        return self._call(
            "text_to_speech",
            lambda: text_to_speech_operation.request_arguments(
                body=body,
            ),
            text_to_speech_operation.read,
        )

    def generate_sound_effect(
        self,
        *,
        body: GenerateSoundEffectRequest,
    ) -> ToolExecutionStarted:
        """Generate a sound effect

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        return self._call(
            "generate_sound_effect",
            lambda: generate_sound_effect_operation.request_arguments(
                body=body,
            ),
            generate_sound_effect_operation.read,
        )

    def generate_music(
        self,
        *,
        body: GenerateMusicRequest,
    ) -> ToolExecutionStarted:
        """Generate music

        Sends ``POST /v1/tools/generate-music``.
        """
        return self._call(
            "generate_music",
            lambda: generate_music_operation.request_arguments(
                body=body,
            ),
            generate_music_operation.read,
        )

    def generate_avatar(
        self,
        *,
        body: GenerateAvatarRequest,
    ) -> ToolExecutionStarted:
        """Generate an avatar clip

        Sends ``POST /v1/tools/generate-avatar``.
        """
        return self._call(
            "generate_avatar",
            lambda: generate_avatar_operation.request_arguments(
                body=body,
            ),
            generate_avatar_operation.read,
        )

    def vectorize_image(
        self,
        *,
        body: VectorizeImageRequest,
    ) -> ToolExecutionStarted:
        """Vectorize an image

        Sends ``POST /v1/tools/vectorize-image``.
        """
        return self._call(
            "vectorize_image",
            lambda: vectorize_image_operation.request_arguments(
                body=body,
            ),
            vectorize_image_operation.read,
        )

    def remove_image_background(
        self,
        *,
        body: RemoveImageBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of an image

        Sends ``POST /v1/tools/remove-image-background``.
        """
        return self._call(
            "remove_image_background",
            lambda: remove_image_background_operation.request_arguments(
                body=body,
            ),
            remove_image_background_operation.read,
        )

    def remove_video_background(
        self,
        *,
        body: RemoveVideoBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of a video

        Sends ``POST /v1/tools/remove-video-background``.
        """
        return self._call(
            "remove_video_background",
            lambda: remove_video_background_operation.request_arguments(
                body=body,
            ),
            remove_video_background_operation.read,
        )

    def upscale_image(
        self,
        *,
        body: UpscaleImageRequest,
    ) -> ToolExecutionStarted:
        """Upscale an image

        Sends ``POST /v1/tools/upscale-image``.
        """
        return self._call(
            "upscale_image",
            lambda: upscale_image_operation.request_arguments(
                body=body,
            ),
            upscale_image_operation.read,
        )

    def upscale_video(
        self,
        *,
        body: UpscaleVideoRequest,
    ) -> ToolExecutionStarted:
        """Upscale a video

        Sends ``POST /v1/tools/upscale-video``.
        """
        return self._call(
            "upscale_video",
            lambda: upscale_video_operation.request_arguments(
                body=body,
            ),
            upscale_video_operation.read,
        )

    def image_3_d_effect(
        self,
        *,
        body: Image3DEffectRequest,
    ) -> ToolExecutionStarted:
        """Give an image a 3D effect

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        return self._call(
            "image_3_d_effect",
            lambda: image_3_d_effect_operation.request_arguments(
                body=body,
            ),
            image_3_d_effect_operation.read,
        )

    def list_tool_executions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        self_only: bool | Unset = UNSET,
    ) -> ListToolExecutionsResponse:
        """List tool executions

        Sends ``GET /v1/tools/executions``.
        """
        return self._call(
            "list_tool_executions",
            lambda: list_tool_executions_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                self_only=self_only,
            ),
            list_tool_executions_operation.read,
        )

    def get_tool_execution_info(
        self,
        tool_execution_id: str,
    ) -> ExecutedTool:
        """Get a tool execution

        Sends ``GET /v1/tools/executions/{tool_execution_id}``.
        """
        return self._call(
            "get_tool_execution_info",
            lambda: get_tool_execution_info_operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            get_tool_execution_info_operation.read,
        )

    def cancel_tool_execution(
        self,
        tool_execution_id: str,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution

        Sends ``POST /v1/tools/executions/{tool_execution_id}/cancel``.
        """
        return self._call(
            "cancel_tool_execution",
            lambda: cancel_tool_execution_operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            cancel_tool_execution_operation.read,
        )


class AsyncToolsApi:
    """Operations tagged ``tools``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def generate_image(
        self,
        *,
        body: GenerateImageRequest,
    ) -> ToolExecutionStarted:
        """Generate an image

        Sends ``POST /v1/tools/generate-image``.
        """
        return await self._call(
            "generate_image",
            lambda: generate_image_operation.request_arguments(
                body=body,
            ),
            generate_image_operation.read,
        )

    async def generate_video_clip(
        self,
        *,
        body: GenerateVideoClipRequest,
    ) -> ToolExecutionStarted:
        """Generate a video clip

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        return await self._call(
            "generate_video_clip",
            lambda: generate_video_clip_operation.request_arguments(
                body=body,
            ),
            generate_video_clip_operation.read,
        )

    async def generate_motion_graphic(
        self,
        *,
        body: GenerateMotionGraphicRequest,
    ) -> ToolExecutionStarted:
        """Generate a motion graphic

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        return await self._call(
            "generate_motion_graphic",
            lambda: generate_motion_graphic_operation.request_arguments(
                body=body,
            ),
            generate_motion_graphic_operation.read,
        )

    async def text_to_speech(
        self,
        *,
        body: TextToSpeechRequest,
    ) -> ToolExecutionStarted:
        """Turn text into speech

        Sends ``POST /v1/tools/text-to-speech``.
        """
        return await self._call(
            "text_to_speech",
            lambda: text_to_speech_operation.request_arguments(
                body=body,
            ),
            text_to_speech_operation.read,
        )

    async def generate_sound_effect(
        self,
        *,
        body: GenerateSoundEffectRequest,
    ) -> ToolExecutionStarted:
        """Generate a sound effect

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        return await self._call(
            "generate_sound_effect",
            lambda: generate_sound_effect_operation.request_arguments(
                body=body,
            ),
            generate_sound_effect_operation.read,
        )

    async def generate_music(
        self,
        *,
        body: GenerateMusicRequest,
    ) -> ToolExecutionStarted:
        """Generate music

        Sends ``POST /v1/tools/generate-music``.
        """
        return await self._call(
            "generate_music",
            lambda: generate_music_operation.request_arguments(
                body=body,
            ),
            generate_music_operation.read,
        )

    async def generate_avatar(
        self,
        *,
        body: GenerateAvatarRequest,
    ) -> ToolExecutionStarted:
        """Generate an avatar clip

        Sends ``POST /v1/tools/generate-avatar``.
        """
        return await self._call(
            "generate_avatar",
            lambda: generate_avatar_operation.request_arguments(
                body=body,
            ),
            generate_avatar_operation.read,
        )

    async def vectorize_image(
        self,
        *,
        body: VectorizeImageRequest,
    ) -> ToolExecutionStarted:
        """Vectorize an image

        Sends ``POST /v1/tools/vectorize-image``.
        """
        return await self._call(
            "vectorize_image",
            lambda: vectorize_image_operation.request_arguments(
                body=body,
            ),
            vectorize_image_operation.read,
        )

    async def remove_image_background(
        self,
        *,
        body: RemoveImageBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of an image

        Sends ``POST /v1/tools/remove-image-background``.
        """
        return await self._call(
            "remove_image_background",
            lambda: remove_image_background_operation.request_arguments(
                body=body,
            ),
            remove_image_background_operation.read,
        )

    async def remove_video_background(
        self,
        *,
        body: RemoveVideoBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of a video

        Sends ``POST /v1/tools/remove-video-background``.
        """
        return await self._call(
            "remove_video_background",
            lambda: remove_video_background_operation.request_arguments(
                body=body,
            ),
            remove_video_background_operation.read,
        )

    async def upscale_image(
        self,
        *,
        body: UpscaleImageRequest,
    ) -> ToolExecutionStarted:
        """Upscale an image

        Sends ``POST /v1/tools/upscale-image``.
        """
        return await self._call(
            "upscale_image",
            lambda: upscale_image_operation.request_arguments(
                body=body,
            ),
            upscale_image_operation.read,
        )

    async def upscale_video(
        self,
        *,
        body: UpscaleVideoRequest,
    ) -> ToolExecutionStarted:
        """Upscale a video

        Sends ``POST /v1/tools/upscale-video``.
        """
        return await self._call(
            "upscale_video",
            lambda: upscale_video_operation.request_arguments(
                body=body,
            ),
            upscale_video_operation.read,
        )

    async def image_3_d_effect(
        self,
        *,
        body: Image3DEffectRequest,
    ) -> ToolExecutionStarted:
        """Give an image a 3D effect

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        return await self._call(
            "image_3_d_effect",
            lambda: image_3_d_effect_operation.request_arguments(
                body=body,
            ),
            image_3_d_effect_operation.read,
        )

    async def list_tool_executions(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        self_only: bool | Unset = UNSET,
    ) -> ListToolExecutionsResponse:
        """List tool executions

        Sends ``GET /v1/tools/executions``.
        """
        return await self._call(
            "list_tool_executions",
            lambda: list_tool_executions_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                self_only=self_only,
            ),
            list_tool_executions_operation.read,
        )

    async def get_tool_execution_info(
        self,
        tool_execution_id: str,
    ) -> ExecutedTool:
        """Get a tool execution

        Sends ``GET /v1/tools/executions/{tool_execution_id}``.
        """
        return await self._call(
            "get_tool_execution_info",
            lambda: get_tool_execution_info_operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            get_tool_execution_info_operation.read,
        )

    async def cancel_tool_execution(
        self,
        tool_execution_id: str,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution

        Sends ``POST /v1/tools/executions/{tool_execution_id}/cancel``.
        """
        return await self._call(
            "cancel_tool_execution",
            lambda: cancel_tool_execution_operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            cancel_tool_execution_operation.read,
        )
