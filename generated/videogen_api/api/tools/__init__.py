"""Operations tagged ``tools``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
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
        from . import generate_image as operation

        return self._call(
            "generate_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_video_clip(
        self,
        *,
        body: GenerateVideoClipRequest,
    ) -> ToolExecutionStarted:
        """Generate a video clip

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        from . import generate_video_clip as operation

        return self._call(
            "generate_video_clip",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_motion_graphic(
        self,
        *,
        body: GenerateMotionGraphicRequest,
    ) -> ToolExecutionStarted:
        """Generate a motion graphic

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        from . import generate_motion_graphic as operation

        return self._call(
            "generate_motion_graphic",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def text_to_speech(
        self,
        *,
        body: TextToSpeechRequest,
    ) -> ToolExecutionStarted:
        """Turn text into speech

        Sends ``POST /v1/tools/text-to-speech``.
        """
        from . import text_to_speech as operation

        return self._call(
            "text_to_speech",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_sound_effect(
        self,
        *,
        body: GenerateSoundEffectRequest,
    ) -> ToolExecutionStarted:
        """Generate a sound effect

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        from . import generate_sound_effect as operation

        return self._call(
            "generate_sound_effect",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_music(
        self,
        *,
        body: GenerateMusicRequest,
    ) -> ToolExecutionStarted:
        """Generate music

        Sends ``POST /v1/tools/generate-music``.
        """
        from . import generate_music as operation

        return self._call(
            "generate_music",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_avatar(
        self,
        *,
        body: GenerateAvatarRequest,
    ) -> ToolExecutionStarted:
        """Generate an avatar clip

        Sends ``POST /v1/tools/generate-avatar``.
        """
        from . import generate_avatar as operation

        return self._call(
            "generate_avatar",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def vectorize_image(
        self,
        *,
        body: VectorizeImageRequest,
    ) -> ToolExecutionStarted:
        """Vectorize an image

        Sends ``POST /v1/tools/vectorize-image``.
        """
        from . import vectorize_image as operation

        return self._call(
            "vectorize_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def remove_image_background(
        self,
        *,
        body: RemoveImageBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of an image

        Sends ``POST /v1/tools/remove-image-background``.
        """
        from . import remove_image_background as operation

        return self._call(
            "remove_image_background",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def remove_video_background(
        self,
        *,
        body: RemoveVideoBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of a video

        Sends ``POST /v1/tools/remove-video-background``.
        """
        from . import remove_video_background as operation

        return self._call(
            "remove_video_background",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def upscale_image(
        self,
        *,
        body: UpscaleImageRequest,
    ) -> ToolExecutionStarted:
        """Upscale an image

        Sends ``POST /v1/tools/upscale-image``.
        """
        from . import upscale_image as operation

        return self._call(
            "upscale_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def upscale_video(
        self,
        *,
        body: UpscaleVideoRequest,
    ) -> ToolExecutionStarted:
        """Upscale a video

        Sends ``POST /v1/tools/upscale-video``.
        """
        from . import upscale_video as operation

        return self._call(
            "upscale_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def image_3_d_effect(
        self,
        *,
        body: Image3DEffectRequest,
    ) -> ToolExecutionStarted:
        """Give an image a 3D effect

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        from . import image_3_d_effect as operation

        return self._call(
            "image_3_d_effect",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def list_tool_executions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
    ) -> ListToolExecutionsResponse:
        """List tool executions

        Sends ``GET /v1/tools/executions``.
        """
        from . import list_tool_executions as operation

        return self._call(
            "list_tool_executions",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
            ),
            operation.read,
        )

    def get_tool_execution_info(
        self,
        tool_execution_id: str,
    ) -> ExecutedTool:
        """Get a tool execution

        Sends ``GET /v1/tools/executions/{tool_execution_id}``.
        """
        from . import get_tool_execution_info as operation

        return self._call(
            "get_tool_execution_info",
            lambda: operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            operation.read,
        )

    def cancel_tool_execution(
        self,
        tool_execution_id: str,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution

        Sends ``POST /v1/tools/executions/{tool_execution_id}/cancel``.
        """
        from . import cancel_tool_execution as operation

        return self._call(
            "cancel_tool_execution",
            lambda: operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            operation.read,
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
        from . import generate_image as operation

        return await self._call(
            "generate_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_video_clip(
        self,
        *,
        body: GenerateVideoClipRequest,
    ) -> ToolExecutionStarted:
        """Generate a video clip

        Sends ``POST /v1/tools/generate-video-clip``.
        """
        from . import generate_video_clip as operation

        return await self._call(
            "generate_video_clip",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_motion_graphic(
        self,
        *,
        body: GenerateMotionGraphicRequest,
    ) -> ToolExecutionStarted:
        """Generate a motion graphic

        Sends ``POST /v1/tools/generate-motion-graphic``.
        """
        from . import generate_motion_graphic as operation

        return await self._call(
            "generate_motion_graphic",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def text_to_speech(
        self,
        *,
        body: TextToSpeechRequest,
    ) -> ToolExecutionStarted:
        """Turn text into speech

        Sends ``POST /v1/tools/text-to-speech``.
        """
        from . import text_to_speech as operation

        return await self._call(
            "text_to_speech",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_sound_effect(
        self,
        *,
        body: GenerateSoundEffectRequest,
    ) -> ToolExecutionStarted:
        """Generate a sound effect

        Sends ``POST /v1/tools/generate-sound-effect``.
        """
        from . import generate_sound_effect as operation

        return await self._call(
            "generate_sound_effect",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_music(
        self,
        *,
        body: GenerateMusicRequest,
    ) -> ToolExecutionStarted:
        """Generate music

        Sends ``POST /v1/tools/generate-music``.
        """
        from . import generate_music as operation

        return await self._call(
            "generate_music",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_avatar(
        self,
        *,
        body: GenerateAvatarRequest,
    ) -> ToolExecutionStarted:
        """Generate an avatar clip

        Sends ``POST /v1/tools/generate-avatar``.
        """
        from . import generate_avatar as operation

        return await self._call(
            "generate_avatar",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def vectorize_image(
        self,
        *,
        body: VectorizeImageRequest,
    ) -> ToolExecutionStarted:
        """Vectorize an image

        Sends ``POST /v1/tools/vectorize-image``.
        """
        from . import vectorize_image as operation

        return await self._call(
            "vectorize_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def remove_image_background(
        self,
        *,
        body: RemoveImageBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of an image

        Sends ``POST /v1/tools/remove-image-background``.
        """
        from . import remove_image_background as operation

        return await self._call(
            "remove_image_background",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def remove_video_background(
        self,
        *,
        body: RemoveVideoBackgroundRequest,
    ) -> ToolExecutionStarted:
        """Remove the background of a video

        Sends ``POST /v1/tools/remove-video-background``.
        """
        from . import remove_video_background as operation

        return await self._call(
            "remove_video_background",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def upscale_image(
        self,
        *,
        body: UpscaleImageRequest,
    ) -> ToolExecutionStarted:
        """Upscale an image

        Sends ``POST /v1/tools/upscale-image``.
        """
        from . import upscale_image as operation

        return await self._call(
            "upscale_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def upscale_video(
        self,
        *,
        body: UpscaleVideoRequest,
    ) -> ToolExecutionStarted:
        """Upscale a video

        Sends ``POST /v1/tools/upscale-video``.
        """
        from . import upscale_video as operation

        return await self._call(
            "upscale_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def image_3_d_effect(
        self,
        *,
        body: Image3DEffectRequest,
    ) -> ToolExecutionStarted:
        """Give an image a 3D effect

        Sends ``POST /v1/tools/image-3d-effect``.
        """
        from . import image_3_d_effect as operation

        return await self._call(
            "image_3_d_effect",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def list_tool_executions(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
    ) -> ListToolExecutionsResponse:
        """List tool executions

        Sends ``GET /v1/tools/executions``.
        """
        from . import list_tool_executions as operation

        return await self._call(
            "list_tool_executions",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
            ),
            operation.read,
        )

    async def get_tool_execution_info(
        self,
        tool_execution_id: str,
    ) -> ExecutedTool:
        """Get a tool execution

        Sends ``GET /v1/tools/executions/{tool_execution_id}``.
        """
        from . import get_tool_execution_info as operation

        return await self._call(
            "get_tool_execution_info",
            lambda: operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            operation.read,
        )

    async def cancel_tool_execution(
        self,
        tool_execution_id: str,
    ) -> ToolExecutionStarted:
        """Cancel a tool execution

        Sends ``POST /v1/tools/executions/{tool_execution_id}/cancel``.
        """
        from . import cancel_tool_execution as operation

        return await self._call(
            "cancel_tool_execution",
            lambda: operation.request_arguments(
                tool_execution_id=tool_execution_id,
            ),
            operation.read,
        )
