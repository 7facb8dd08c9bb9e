"""Operations tagged ``studio``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.generate_studio_image_request import GenerateStudioImageRequest
    from ...models.generate_studio_image_response import GenerateStudioImageResponse
    from ...models.generate_studio_video_request import GenerateStudioVideoRequest
    from ...models.generate_studio_video_response import GenerateStudioVideoResponse
    from ...models.get_studio_video_response import GetStudioVideoResponse
    from ...models.list_studio_models_response import ListStudioModelsResponse
    from ...models.studio_mode import StudioMode
    from ...operations import AsyncCall, Call

__all__ = ("AsyncStudioApi", "StudioApi")


class StudioApi:
    """Operations tagged ``studio``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_studio_models(
        self,
        *,
        mode: StudioMode | None = None,
    ) -> ListStudioModelsResponse:
        """List models

        Sends ``GET /api/partner/v1/studio/models``.
        """
        from . import list_studio_models as operation

        return self._call(
            "list_studio_models",
            lambda: operation.request_arguments(
                mode=given(mode),
            ),
            operation.read,
        )

    def generate_studio_image(
        self,
        *,
        body: GenerateStudioImageRequest,
    ) -> GenerateStudioImageResponse:
        """Generate an image

        Sends ``POST /api/partner/v1/studio/images/generate``.
        """
        from . import generate_studio_image as operation

        return self._call(
            "generate_studio_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def generate_studio_video(
        self,
        *,
        body: GenerateStudioVideoRequest,
    ) -> GenerateStudioVideoResponse:
        """Generate a video

        Sends ``POST /api/partner/v1/studio/videos/generate``.
        """
        from . import generate_studio_video as operation

        return self._call(
            "generate_studio_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_studio_video(
        self,
        video_id: UUID,
    ) -> GetStudioVideoResponse:
        """Get a video

        Sends ``GET /api/partner/v1/studio/videos/{video_id}``.
        """
        from . import get_studio_video as operation

        return self._call(
            "get_studio_video",
            lambda: operation.request_arguments(
                video_id=video_id,
            ),
            operation.read,
        )


class AsyncStudioApi:
    """Operations tagged ``studio``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_studio_models(
        self,
        *,
        mode: StudioMode | None = None,
    ) -> ListStudioModelsResponse:
        """List models

        Sends ``GET /api/partner/v1/studio/models``.
        """
        from . import list_studio_models as operation

        return await self._call(
            "list_studio_models",
            lambda: operation.request_arguments(
                mode=given(mode),
            ),
            operation.read,
        )

    async def generate_studio_image(
        self,
        *,
        body: GenerateStudioImageRequest,
    ) -> GenerateStudioImageResponse:
        """Generate an image

        Sends ``POST /api/partner/v1/studio/images/generate``.
        """
        from . import generate_studio_image as operation

        return await self._call(
            "generate_studio_image",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def generate_studio_video(
        self,
        *,
        body: GenerateStudioVideoRequest,
    ) -> GenerateStudioVideoResponse:
        """Generate a video

        Sends ``POST /api/partner/v1/studio/videos/generate``.
        """
        from . import generate_studio_video as operation

        return await self._call(
            "generate_studio_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_studio_video(
        self,
        video_id: UUID,
    ) -> GetStudioVideoResponse:
        """Get a video

        Sends ``GET /api/partner/v1/studio/videos/{video_id}``.
        """
        from . import get_studio_video as operation

        return await self._call(
            "get_studio_video",
            lambda: operation.request_arguments(
                video_id=video_id,
            ),
            operation.read,
        )
