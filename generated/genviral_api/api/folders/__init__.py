"""Operations tagged ``folders``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.add_folder_items_response import AddFolderItemsResponse
    from ...models.create_folder_request import CreateFolderRequest
    from ...models.create_folder_response import CreateFolderResponse
    from ...models.delete_folder_response import DeleteFolderResponse
    from ...models.folder_items_change import FolderItemsChange
    from ...models.folder_media_type import FolderMediaType
    from ...models.get_folder_response import GetFolderResponse
    from ...models.list_folder_ancestors_response import ListFolderAncestorsResponse
    from ...models.list_folder_items_response import ListFolderItemsResponse
    from ...models.list_folders_response import ListFoldersResponse
    from ...models.move_folder_request import MoveFolderRequest
    from ...models.move_folder_response import MoveFolderResponse
    from ...models.remove_folder_items_response import RemoveFolderItemsResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncFoldersApi", "FoldersApi")


class FoldersApi:
    """Operations tagged ``folders``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListFoldersResponse:
        """List folders

        Sends ``GET /api/partner/v1/folders``.
        """
        from . import list_folders as operation

        return self._call(
            "list_folders",
            lambda: operation.request_arguments(
                media_type=media_type,
                parent_folder_id=given(parent_folder_id),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Sends ``POST /api/partner/v1/folders``.
        """
        from . import create_folder as operation

        return self._call(
            "create_folder",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}``.
        """
        from . import get_folder as operation

        return self._call(
            "get_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        from . import delete_folder as operation

        return self._call(
            "delete_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    def move_folder(
        self,
        folder_id: UUID,
        *,
        body: MoveFolderRequest,
    ) -> MoveFolderResponse:
        """Move a folder

        Sends ``PATCH /api/partner/v1/folders/{folder_id}``.
        """
        from . import move_folder as operation

        return self._call(
            "move_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )

    def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        from . import list_folder_ancestors as operation

        return self._call(
            "list_folder_ancestors",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import list_folder_items as operation

        return self._call(
            "list_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    def add_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> AddFolderItemsResponse:
        """Add items to a folder

        Sends ``POST /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import add_folder_items as operation

        return self._call(
            "add_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )

    def remove_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> RemoveFolderItemsResponse:
        """Remove items from a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import remove_folder_items as operation

        return self._call(
            "remove_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )


class AsyncFoldersApi:
    """Operations tagged ``folders``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListFoldersResponse:
        """List folders

        Sends ``GET /api/partner/v1/folders``.
        """
        from . import list_folders as operation

        return await self._call(
            "list_folders",
            lambda: operation.request_arguments(
                media_type=media_type,
                parent_folder_id=given(parent_folder_id),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    async def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Sends ``POST /api/partner/v1/folders``.
        """
        from . import create_folder as operation

        return await self._call(
            "create_folder",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}``.
        """
        from . import get_folder as operation

        return await self._call(
            "get_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    async def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        from . import delete_folder as operation

        return await self._call(
            "delete_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    async def move_folder(
        self,
        folder_id: UUID,
        *,
        body: MoveFolderRequest,
    ) -> MoveFolderResponse:
        """Move a folder

        Sends ``PATCH /api/partner/v1/folders/{folder_id}``.
        """
        from . import move_folder as operation

        return await self._call(
            "move_folder",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )

    async def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        from . import list_folder_ancestors as operation

        return await self._call(
            "list_folder_ancestors",
            lambda: operation.request_arguments(
                folder_id=folder_id,
            ),
            operation.read,
        )

    async def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import list_folder_items as operation

        return await self._call(
            "list_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    async def add_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> AddFolderItemsResponse:
        """Add items to a folder

        Sends ``POST /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import add_folder_items as operation

        return await self._call(
            "add_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )

    async def remove_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> RemoveFolderItemsResponse:
        """Remove items from a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}/items``.
        """
        from . import remove_folder_items as operation

        return await self._call(
            "remove_folder_items",
            lambda: operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            operation.read,
        )
