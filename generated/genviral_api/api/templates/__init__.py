"""Operations tagged ``templates``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.create_template_from_slideshow_request import (
        CreateTemplateFromSlideshowRequest,
    )
    from ...models.create_template_from_slideshow_response import (
        CreateTemplateFromSlideshowResponse,
    )
    from ...models.create_template_request import CreateTemplateRequest
    from ...models.create_template_response import CreateTemplateResponse
    from ...models.delete_template_response import DeleteTemplateResponse
    from ...models.get_template_response import GetTemplateResponse
    from ...models.list_templates_response import ListTemplatesResponse
    from ...models.update_template_request import UpdateTemplateRequest
    from ...models.update_template_response import UpdateTemplateResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncTemplatesApi", "TemplatesApi")


class TemplatesApi:
    """Operations tagged ``templates``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_templates(
        self,
        *,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListTemplatesResponse:
        """List templates

        Sends ``GET /api/partner/v1/templates``.
        """
        from . import list_templates as operation

        return self._call(
            "list_templates",
            lambda: operation.request_arguments(
                search=given(search),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    def create_template(
        self,
        *,
        body: CreateTemplateRequest,
    ) -> CreateTemplateResponse:
        """Create a template

        Sends ``POST /api/partner/v1/templates``.
        """
        from . import create_template as operation

        return self._call(
            "create_template",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_template(
        self,
        template_id: UUID,
    ) -> GetTemplateResponse:
        """Get a template

        Sends ``GET /api/partner/v1/templates/{template_id}``.
        """
        from . import get_template as operation

        return self._call(
            "get_template",
            lambda: operation.request_arguments(
                template_id=template_id,
            ),
            operation.read,
        )

    def delete_template(
        self,
        template_id: UUID,
    ) -> DeleteTemplateResponse:
        """Delete a template

        Sends ``DELETE /api/partner/v1/templates/{template_id}``.
        """
        from . import delete_template as operation

        return self._call(
            "delete_template",
            lambda: operation.request_arguments(
                template_id=template_id,
            ),
            operation.read,
        )

    def update_template(
        self,
        template_id: UUID,
        *,
        body: UpdateTemplateRequest,
    ) -> UpdateTemplateResponse:
        """Update a template

        Sends ``PATCH /api/partner/v1/templates/{template_id}``.
        """
        from . import update_template as operation

        return self._call(
            "update_template",
            lambda: operation.request_arguments(
                template_id=template_id,
                body=body,
            ),
            operation.read,
        )

    def create_template_from_slideshow(
        self,
        slideshow_id: UUID,
        *,
        body: CreateTemplateFromSlideshowRequest,
    ) -> CreateTemplateFromSlideshowResponse:
        """Create a template from a slideshow

        Sends ``POST /api/partner/v1/templates/from-slideshow/{slideshow_id}``.
        """
        from . import create_template_from_slideshow as operation

        return self._call(
            "create_template_from_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            operation.read,
        )


class AsyncTemplatesApi:
    """Operations tagged ``templates``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_templates(
        self,
        *,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListTemplatesResponse:
        """List templates

        Sends ``GET /api/partner/v1/templates``.
        """
        from . import list_templates as operation

        return await self._call(
            "list_templates",
            lambda: operation.request_arguments(
                search=given(search),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    async def create_template(
        self,
        *,
        body: CreateTemplateRequest,
    ) -> CreateTemplateResponse:
        """Create a template

        Sends ``POST /api/partner/v1/templates``.
        """
        from . import create_template as operation

        return await self._call(
            "create_template",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_template(
        self,
        template_id: UUID,
    ) -> GetTemplateResponse:
        """Get a template

        Sends ``GET /api/partner/v1/templates/{template_id}``.
        """
        from . import get_template as operation

        return await self._call(
            "get_template",
            lambda: operation.request_arguments(
                template_id=template_id,
            ),
            operation.read,
        )

    async def delete_template(
        self,
        template_id: UUID,
    ) -> DeleteTemplateResponse:
        """Delete a template

        Sends ``DELETE /api/partner/v1/templates/{template_id}``.
        """
        from . import delete_template as operation

        return await self._call(
            "delete_template",
            lambda: operation.request_arguments(
                template_id=template_id,
            ),
            operation.read,
        )

    async def update_template(
        self,
        template_id: UUID,
        *,
        body: UpdateTemplateRequest,
    ) -> UpdateTemplateResponse:
        """Update a template

        Sends ``PATCH /api/partner/v1/templates/{template_id}``.
        """
        from . import update_template as operation

        return await self._call(
            "update_template",
            lambda: operation.request_arguments(
                template_id=template_id,
                body=body,
            ),
            operation.read,
        )

    async def create_template_from_slideshow(
        self,
        slideshow_id: UUID,
        *,
        body: CreateTemplateFromSlideshowRequest,
    ) -> CreateTemplateFromSlideshowResponse:
        """Create a template from a slideshow

        Sends ``POST /api/partner/v1/templates/from-slideshow/{slideshow_id}``.
        """
        from . import create_template_from_slideshow as operation

        return await self._call(
            "create_template_from_slideshow",
            lambda: operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            operation.read,
        )
