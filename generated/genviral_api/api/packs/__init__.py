"""Operations tagged ``packs``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.add_pack_image_request import AddPackImageRequest
    from ...models.add_pack_image_response import AddPackImageResponse
    from ...models.create_pack_request import CreatePackRequest
    from ...models.create_pack_response import CreatePackResponse
    from ...models.delete_pack_image_response import DeletePackImageResponse
    from ...models.delete_pack_response import DeletePackResponse
    from ...models.get_pack_response import GetPackResponse
    from ...models.list_packs_response import ListPacksResponse
    from ...models.update_pack_request import UpdatePackRequest
    from ...models.update_pack_response import UpdatePackResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncPacksApi", "PacksApi")


class PacksApi:
    """Operations tagged ``packs``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_packs(
        self,
        *,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_public: bool | None = None,
    ) -> ListPacksResponse:
        """List packs

        Sends ``GET /api/partner/v1/packs``.
        """
        from . import list_packs as operation

        return self._call(
            "list_packs",
            lambda: operation.request_arguments(
                search=given(search),
                limit=given(limit),
                offset=given(offset),
                include_public=given(include_public),
            ),
            operation.read,
        )

    def create_pack(
        self,
        *,
        body: CreatePackRequest,
    ) -> CreatePackResponse:
        """Create a pack

        Sends ``POST /api/partner/v1/packs``.
        """
        from . import create_pack as operation

        return self._call(
            "create_pack",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_pack(
        self,
        pack_id: UUID,
    ) -> GetPackResponse:
        """Get a pack

        Sends ``GET /api/partner/v1/packs/{pack_id}``.
        """
        from . import get_pack as operation

        return self._call(
            "get_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
            ),
            operation.read,
        )

    def delete_pack(
        self,
        pack_id: UUID,
    ) -> DeletePackResponse:
        """Delete a pack

        Sends ``DELETE /api/partner/v1/packs/{pack_id}``.
        """
        from . import delete_pack as operation

        return self._call(
            "delete_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
            ),
            operation.read,
        )

    def update_pack(
        self,
        pack_id: UUID,
        *,
        body: UpdatePackRequest,
    ) -> UpdatePackResponse:
        """Update a pack

        Sends ``PATCH /api/partner/v1/packs/{pack_id}``.
        """
        from . import update_pack as operation

        return self._call(
            "update_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                body=body,
            ),
            operation.read,
        )

    def add_pack_image(
        self,
        pack_id: UUID,
        *,
        body: AddPackImageRequest,
    ) -> AddPackImageResponse:
        """Add an image to a pack

        Sends ``POST /api/partner/v1/packs/{pack_id}/images``.
        """
        from . import add_pack_image as operation

        return self._call(
            "add_pack_image",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                body=body,
            ),
            operation.read,
        )

    def delete_pack_image(
        self,
        pack_id: UUID,
        image_id: UUID,
    ) -> DeletePackImageResponse:
        """Delete an image of a pack

        Sends ``DELETE /api/partner/v1/packs/{pack_id}/images/{image_id}``.
        """
        from . import delete_pack_image as operation

        return self._call(
            "delete_pack_image",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                image_id=image_id,
            ),
            operation.read,
        )


class AsyncPacksApi:
    """Operations tagged ``packs``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_packs(
        self,
        *,
        search: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        include_public: bool | None = None,
    ) -> ListPacksResponse:
        """List packs

        Sends ``GET /api/partner/v1/packs``.
        """
        from . import list_packs as operation

        return await self._call(
            "list_packs",
            lambda: operation.request_arguments(
                search=given(search),
                limit=given(limit),
                offset=given(offset),
                include_public=given(include_public),
            ),
            operation.read,
        )

    async def create_pack(
        self,
        *,
        body: CreatePackRequest,
    ) -> CreatePackResponse:
        """Create a pack

        Sends ``POST /api/partner/v1/packs``.
        """
        from . import create_pack as operation

        return await self._call(
            "create_pack",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_pack(
        self,
        pack_id: UUID,
    ) -> GetPackResponse:
        """Get a pack

        Sends ``GET /api/partner/v1/packs/{pack_id}``.
        """
        from . import get_pack as operation

        return await self._call(
            "get_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
            ),
            operation.read,
        )

    async def delete_pack(
        self,
        pack_id: UUID,
    ) -> DeletePackResponse:
        """Delete a pack

        Sends ``DELETE /api/partner/v1/packs/{pack_id}``.
        """
        from . import delete_pack as operation

        return await self._call(
            "delete_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
            ),
            operation.read,
        )

    async def update_pack(
        self,
        pack_id: UUID,
        *,
        body: UpdatePackRequest,
    ) -> UpdatePackResponse:
        """Update a pack

        Sends ``PATCH /api/partner/v1/packs/{pack_id}``.
        """
        from . import update_pack as operation

        return await self._call(
            "update_pack",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                body=body,
            ),
            operation.read,
        )

    async def add_pack_image(
        self,
        pack_id: UUID,
        *,
        body: AddPackImageRequest,
    ) -> AddPackImageResponse:
        """Add an image to a pack

        Sends ``POST /api/partner/v1/packs/{pack_id}/images``.
        """
        from . import add_pack_image as operation

        return await self._call(
            "add_pack_image",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                body=body,
            ),
            operation.read,
        )

    async def delete_pack_image(
        self,
        pack_id: UUID,
        image_id: UUID,
    ) -> DeletePackImageResponse:
        """Delete an image of a pack

        Sends ``DELETE /api/partner/v1/packs/{pack_id}/images/{image_id}``.
        """
        from . import delete_pack_image as operation

        return await self._call(
            "delete_pack_image",
            lambda: operation.request_arguments(
                pack_id=pack_id,
                image_id=image_id,
            ),
            operation.read,
        )
