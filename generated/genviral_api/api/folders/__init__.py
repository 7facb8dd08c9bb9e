"""Operations tagged ``folders``, as they are sent."""

from __future__ import annotations

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
from ...types import UNSET, Unset
from . import add_folder_items as add_folder_items_operation
from . import create_folder as create_folder_operation
from . import delete_folder as delete_folder_operation
from . import get_folder as get_folder_operation
from . import list_folder_ancestors as list_folder_ancestors_operation
from . import list_folder_items as list_folder_items_operation
from . import list_folders as list_folders_operation
from . import move_folder as move_folder_operation
from . import remove_folder_items as remove_folder_items_operation

__all__ = ("AsyncFoldersApi", "FoldersApi")


class FoldersApi:
    """Operations tagged ``folders``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFoldersResponse:
        """List folders

        Sends ``GET /api/partner/v1/folders``.
        """
        return self._call(
            "list_folders",
            lambda: list_folders_operation.request_arguments(
                media_type=media_type,
                parent_folder_id=parent_folder_id,
                limit=limit,
                offset=offset,
            ),
            list_folders_operation.read,
        )

    def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Sends ``POST /api/partner/v1/folders``.
        """
        return self._call(
            "create_folder",
            lambda: create_folder_operation.request_arguments(
                body=body,
            ),
            create_folder_operation.read,
        )

    def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}``.
        """
        return self._call(
            "get_folder",
            lambda: get_folder_operation.request_arguments(
                folder_id=folder_id,
            ),
            get_folder_operation.read,
        )

    def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        return self._call(
            "delete_folder",
            lambda: delete_folder_operation.request_arguments(
                folder_id=folder_id,
            ),
            delete_folder_operation.read,
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
        return self._call(
            "move_folder",
            lambda: move_folder_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            move_folder_operation.read,
        )

    def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        return self._call(
            "list_folder_ancestors",
            lambda: list_folder_ancestors_operation.request_arguments(
                folder_id=folder_id,
            ),
            list_folder_ancestors_operation.read,
        )

    def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        return self._call(
            "list_folder_items",
            lambda: list_folder_items_operation.request_arguments(
                folder_id=folder_id,
                limit=limit,
                offset=offset,
            ),
            list_folder_items_operation.read,
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
        return self._call(
            "add_folder_items",
            lambda: add_folder_items_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            add_folder_items_operation.read,
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
        return self._call(
            "remove_folder_items",
            lambda: remove_folder_items_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            remove_folder_items_operation.read,
        )


class AsyncFoldersApi:
    """Operations tagged ``folders``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFoldersResponse:
        """List folders

        Sends ``GET /api/partner/v1/folders``.
        """
        return await self._call(
            "list_folders",
            lambda: list_folders_operation.request_arguments(
                media_type=media_type,
                parent_folder_id=parent_folder_id,
                limit=limit,
                offset=offset,
            ),
            list_folders_operation.read,
        )

    async def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Sends ``POST /api/partner/v1/folders``.
        """
        return await self._call(
            "create_folder",
            lambda: create_folder_operation.request_arguments(
                body=body,
            ),
            create_folder_operation.read,
        )

    async def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}``.
        """
        return await self._call(
            "get_folder",
            lambda: get_folder_operation.request_arguments(
                folder_id=folder_id,
            ),
            get_folder_operation.read,
        )

    async def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Sends ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        return await self._call(
            "delete_folder",
            lambda: delete_folder_operation.request_arguments(
                folder_id=folder_id,
            ),
            delete_folder_operation.read,
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
        return await self._call(
            "move_folder",
            lambda: move_folder_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            move_folder_operation.read,
        )

    async def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        return await self._call(
            "list_folder_ancestors",
            lambda: list_folder_ancestors_operation.request_arguments(
                folder_id=folder_id,
            ),
            list_folder_ancestors_operation.read,
        )

    async def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Sends ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        return await self._call(
            "list_folder_items",
            lambda: list_folder_items_operation.request_arguments(
                folder_id=folder_id,
                limit=limit,
                offset=offset,
            ),
            list_folder_items_operation.read,
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
        return await self._call(
            "add_folder_items",
            lambda: add_folder_items_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            add_folder_items_operation.read,
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
        return await self._call(
            "remove_folder_items",
            lambda: remove_folder_items_operation.request_arguments(
                folder_id=folder_id,
                body=body,
            ),
            remove_folder_items_operation.read,
        )
