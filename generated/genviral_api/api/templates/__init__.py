"""Operations tagged ``templates``, as they are sent."""

from __future__ import annotations

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
from ...types import UNSET, Unset
from . import create_template as create_template_operation
from . import create_template_from_slideshow as create_template_from_slideshow_operation
from . import delete_template as delete_template_operation
from . import get_template as get_template_operation
from . import list_templates as list_templates_operation
from . import update_template as update_template_operation

__all__ = ("AsyncTemplatesApi", "TemplatesApi")


class TemplatesApi:
    """Operations tagged ``templates``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_templates(
        self,
        *,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListTemplatesResponse:
        """List templates

        Sends ``GET /api/partner/v1/templates``.
        """
        return self._call(
            "list_templates",
            lambda: list_templates_operation.request_arguments(
                search=search,
                limit=limit,
                offset=offset,
            ),
            list_templates_operation.read,
        )

    def create_template(
        self,
        *,
        body: CreateTemplateRequest,
    ) -> CreateTemplateResponse:
        """Create a template

        Sends ``POST /api/partner/v1/templates``.
        """
        return self._call(
            "create_template",
            lambda: create_template_operation.request_arguments(
                body=body,
            ),
            create_template_operation.read,
        )

    def get_template(
        self,
        template_id: UUID,
    ) -> GetTemplateResponse:
        """Get a template

        Sends ``GET /api/partner/v1/templates/{template_id}``.
        """
        return self._call(
            "get_template",
            lambda: get_template_operation.request_arguments(
                template_id=template_id,
            ),
            get_template_operation.read,
        )

    def delete_template(
        self,
        template_id: UUID,
    ) -> DeleteTemplateResponse:
        """Delete a template

        Sends ``DELETE /api/partner/v1/templates/{template_id}``.
        """
        return self._call(
            "delete_template",
            lambda: delete_template_operation.request_arguments(
                template_id=template_id,
            ),
            delete_template_operation.read,
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
        return self._call(
            "update_template",
            lambda: update_template_operation.request_arguments(
                template_id=template_id,
                body=body,
            ),
            update_template_operation.read,
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
        return self._call(
            "create_template_from_slideshow",
            lambda: create_template_from_slideshow_operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            create_template_from_slideshow_operation.read,
        )


class AsyncTemplatesApi:
    """Operations tagged ``templates``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_templates(
        self,
        *,
        search: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListTemplatesResponse:
        """List templates

        Sends ``GET /api/partner/v1/templates``.
        """
        return await self._call(
            "list_templates",
            lambda: list_templates_operation.request_arguments(
                search=search,
                limit=limit,
                offset=offset,
            ),
            list_templates_operation.read,
        )

    async def create_template(
        self,
        *,
        body: CreateTemplateRequest,
    ) -> CreateTemplateResponse:
        """Create a template

        Sends ``POST /api/partner/v1/templates``.
        """
        return await self._call(
            "create_template",
            lambda: create_template_operation.request_arguments(
                body=body,
            ),
            create_template_operation.read,
        )

    async def get_template(
        self,
        template_id: UUID,
    ) -> GetTemplateResponse:
        """Get a template

        Sends ``GET /api/partner/v1/templates/{template_id}``.
        """
        return await self._call(
            "get_template",
            lambda: get_template_operation.request_arguments(
                template_id=template_id,
            ),
            get_template_operation.read,
        )

    async def delete_template(
        self,
        template_id: UUID,
    ) -> DeleteTemplateResponse:
        """Delete a template

        Sends ``DELETE /api/partner/v1/templates/{template_id}``.
        """
        return await self._call(
            "delete_template",
            lambda: delete_template_operation.request_arguments(
                template_id=template_id,
            ),
            delete_template_operation.read,
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
        return await self._call(
            "update_template",
            lambda: update_template_operation.request_arguments(
                template_id=template_id,
                body=body,
            ),
            update_template_operation.read,
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
        return await self._call(
            "create_template_from_slideshow",
            lambda: create_template_from_slideshow_operation.request_arguments(
                slideshow_id=slideshow_id,
                body=body,
            ),
            create_template_from_slideshow_operation.read,
        )
