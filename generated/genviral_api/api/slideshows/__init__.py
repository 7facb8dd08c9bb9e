"""Operations tagged ``slideshows``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_slideshow_response import DeleteSlideshowResponse
    from ...models.duplicate_slideshow_response import DuplicateSlideshowResponse
    from ...models.generate_slideshow_request import GenerateSlideshowRequest
    from ...models.generate_slideshow_response import GenerateSlideshowResponse
    from ...models.get_slideshow_response import GetSlideshowResponse
    from ...models.import_tik_tok_request import ImportTikTokRequest
    from ...models.import_tiktok_copy_response import ImportTiktokCopyResponse
    from ...models.list_slideshows_response import ListSlideshowsResponse
    from ...models.preview_tik_tok_request import PreviewTikTokRequest
    from ...models.preview_tiktok_copy_response import PreviewTiktokCopyResponse
    from ...models.regenerate_slide_request import RegenerateSlideRequest
    from ...models.regenerate_slideshow_slide_response import (
        RegenerateSlideshowSlideResponse,
    )
    from ...models.render_slideshow_response import RenderSlideshowResponse
    from ...models.slideshow_status import SlideshowStatus
    from ...models.update_slideshow_request import UpdateSlideshowRequest
    from ...models.update_slideshow_response import UpdateSlideshowResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncSlideshowsApi", "SlideshowsApi")


class SlideshowsApi:
    """Operations tagged ``slideshows``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def generate_slideshow(
        self,
        *,
        body: GenerateSlideshowRequest,
    ) -> GenerateSlideshowResponse:
        """Generate a slideshow

        Sends ``POST /api/partner/v1/slideshows/generate``.
        """
        from . import generate_slideshow as operation

        return self._call(
            "generate_slideshow",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def list_slideshows(
        self,
        *,
        status: SlideshowStatus | None = None,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListSlideshowsResponse:
        """List slideshows

        Sends ``GET /api/partner/v1/slideshows``.
        """
        from . import list_slideshows as operation

        return self._call(
            "list_slideshows",
            lambda: operation.request_arguments(
                status=given(status),
                search=given(search),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    def get_slideshow(
        self,
        slideshow_id: UUID,
    ) -> GetSlideshowResponse:
        """Get a slideshow

        Sends ``GET /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import get_slideshow as operation

        return self._call(
            "get_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    def delete_slideshow(
        self,
        slideshow_id: UUID,
    ) -> DeleteSlideshowResponse:
        """Delete a slideshow

        Sends ``DELETE /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import delete_slideshow as operation

        return self._call(
            "delete_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    def update_slideshow(
        self,
        slideshow_id: UUID,
        *,
        body: UpdateSlideshowRequest,
    ) -> UpdateSlideshowResponse:
        """Update a slideshow

        Sends ``PATCH /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import update_slideshow as operation

        return self._call(
            "update_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            operation.read,
        )

    def render_slideshow(
        self,
        slideshow_id: UUID,
    ) -> RenderSlideshowResponse:
        """Render a slideshow

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/render``.
        """
        from . import render_slideshow as operation

        return self._call(
            "render_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    def duplicate_slideshow(
        self,
        slideshow_id: UUID,
    ) -> DuplicateSlideshowResponse:
        """Duplicate a slideshow

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/duplicate``.
        """
        from . import duplicate_slideshow as operation

        return self._call(
            "duplicate_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    def regenerate_slideshow_slide(
        self,
        slideshow_id: UUID,
        slide_index: int,
        *,
        body: RegenerateSlideRequest,
    ) -> RegenerateSlideshowSlideResponse:
        """Regenerate a slide

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/slides/{slide_index}/regenerate``.
        """
        from . import regenerate_slideshow_slide as operation

        return self._call(
            "regenerate_slideshow_slide",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                slide_index=slide_index,
                body=body,
            ),
            operation.read,
        )

    def preview_tiktok_copy(
        self,
        *,
        body: PreviewTikTokRequest,
    ) -> PreviewTiktokCopyResponse:
        """Preview a copy of a TikTok slideshow

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/preview``.
        """
        from . import preview_tiktok_copy as operation

        return self._call(
            "preview_tiktok_copy",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def import_tiktok_copy(
        self,
        *,
        body: ImportTikTokRequest,
    ) -> ImportTiktokCopyResponse:
        """Copy a TikTok slideshow

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/import``.
        """
        from . import import_tiktok_copy as operation

        return self._call(
            "import_tiktok_copy",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )


class AsyncSlideshowsApi:
    """Operations tagged ``slideshows``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def generate_slideshow(
        self,
        *,
        body: GenerateSlideshowRequest,
    ) -> GenerateSlideshowResponse:
        """Generate a slideshow

        Sends ``POST /api/partner/v1/slideshows/generate``.
        """
        from . import generate_slideshow as operation

        return await self._call(
            "generate_slideshow",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def list_slideshows(
        self,
        *,
        status: SlideshowStatus | None = None,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListSlideshowsResponse:
        """List slideshows

        Sends ``GET /api/partner/v1/slideshows``.
        """
        from . import list_slideshows as operation

        return await self._call(
            "list_slideshows",
            lambda: operation.request_arguments(
                status=given(status),
                search=given(search),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    async def get_slideshow(
        self,
        slideshow_id: UUID,
    ) -> GetSlideshowResponse:
        """Get a slideshow

        Sends ``GET /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import get_slideshow as operation

        return await self._call(
            "get_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    async def delete_slideshow(
        self,
        slideshow_id: UUID,
    ) -> DeleteSlideshowResponse:
        """Delete a slideshow

        Sends ``DELETE /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import delete_slideshow as operation

        return await self._call(
            "delete_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    async def update_slideshow(
        self,
        slideshow_id: UUID,
        *,
        body: UpdateSlideshowRequest,
    ) -> UpdateSlideshowResponse:
        """Update a slideshow

        Sends ``PATCH /api/partner/v1/slideshows/{slideshow_id}``.
        """
        from . import update_slideshow as operation

        return await self._call(
            "update_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            operation.read,
        )

    async def render_slideshow(
        self,
        slideshow_id: UUID,
    ) -> RenderSlideshowResponse:
        """Render a slideshow

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/render``.
        """
        from . import render_slideshow as operation

        return await self._call(
            "render_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    async def duplicate_slideshow(
        self,
        slideshow_id: UUID,
    ) -> DuplicateSlideshowResponse:
        """Duplicate a slideshow

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/duplicate``.
        """
        from . import duplicate_slideshow as operation

        return await self._call(
            "duplicate_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
            ),
            operation.read,
        )

    async def regenerate_slideshow_slide(
        self,
        slideshow_id: UUID,
        slide_index: int,
        *,
        body: RegenerateSlideRequest,
    ) -> RegenerateSlideshowSlideResponse:
        """Regenerate a slide

        Sends ``POST /api/partner/v1/slideshows/{slideshow_id}/slides/{slide_index}/regenerate``.
        """
        from . import regenerate_slideshow_slide as operation

        return await self._call(
            "regenerate_slideshow_slide",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                slide_index=slide_index,
                body=body,
            ),
            operation.read,
        )

    async def preview_tiktok_copy(
        self,
        *,
        body: PreviewTikTokRequest,
    ) -> PreviewTiktokCopyResponse:
        """Preview a copy of a TikTok slideshow

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/preview``.
        """
        from . import preview_tiktok_copy as operation

        return await self._call(
            "preview_tiktok_copy",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def import_tiktok_copy(
        self,
        *,
        body: ImportTikTokRequest,
    ) -> ImportTiktokCopyResponse:
        """Copy a TikTok slideshow

        Sends ``POST /api/partner/v1/slideshows/copy-tiktok/import``.
        """
        from . import import_tiktok_copy as operation

        return await self._call(
            "import_tiktok_copy",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )
