"""Operations tagged ``folders``, as methods."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from ...client import AuthenticatedClient
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
from ...types import UNSET, Scope, Unset, no_scope
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

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFoldersResponse:
        """List folders

        Lists the folders of one media type and one level, page by page: those at the root, or those
        directly inside `parent_folder_id`. The order is not documented.

        Args:
            media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
                were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
                (`upload`).
            parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

        Operation: ``GET /api/partner/v1/folders``.
        """
        with self._scope("list_folders"):
            return cast(
                ListFoldersResponse,
                list_folders_operation.sync_detailed(
                    media_type=media_type,
                    parent_folder_id=parent_folder_id,
                    limit=limit,
                    offset=offset,
                    client=self._client,
                ).parsed,
            )

    def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Creates an empty folder at the root, or inside `parent_folder_id`.

        Args:
            body (CreateFolderRequest): A new folder.

        Operation: ``POST /api/partner/v1/folders``.
        """
        with self._scope("create_folder"):
            return cast(
                CreateFolderResponse,
                create_folder_operation.sync_detailed(
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Returns one folder with its counts and a few preview files.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``GET /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("get_folder"):
            return cast(
                GetFolderResponse,
                get_folder_operation.sync_detailed(
                    folder_id=folder_id,
                    client=self._client,
                ).parsed,
            )

    def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Deletes a folder with all folders inside it. The files and slideshows in them stay.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("delete_folder"):
            return cast(
                DeleteFolderResponse,
                delete_folder_operation.sync_detailed(
                    folder_id=folder_id,
                    client=self._client,
                ).parsed,
            )

    def move_folder(
        self,
        folder_id: UUID,
        *,
        body: MoveFolderRequest,
    ) -> MoveFolderResponse:
        """Move a folder

        Moves a folder into another one, or to the root, and rewrites its `path`. It does not rename:
        nothing does.

        Args:
            folder_id (UUID): Id of the folder.
            body (MoveFolderRequest): Where to move a folder.

        Operation: ``PATCH /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("move_folder"):
            return cast(
                MoveFolderResponse,
                move_folder_operation.sync_detailed(
                    folder_id=folder_id,
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Lists the folders around a folder, from the root down to the one that holds it, without the folder
        itself. All in one answer.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        with self._scope("list_folder_ancestors"):
            return cast(
                ListFolderAncestorsResponse,
                list_folder_ancestors_operation.sync_detailed(
                    folder_id=folder_id,
                    client=self._client,
                ).parsed,
            )

    def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Lists what is in a folder, page by page: slideshows in a `slideshow` folder, files in an `ai_image`,
        `ai_video` or `upload` folder. The order is not documented.

        Args:
            folder_id (UUID): Id of the folder.
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

        Operation: ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("list_folder_items"):
            return cast(
                ListFolderItemsResponse,
                list_folder_items_operation.sync_detailed(
                    folder_id=folder_id,
                    limit=limit,
                    offset=offset,
                    client=self._client,
                ).parsed,
            )

    def add_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> AddFolderItemsResponse:
        """Add items to a folder

        Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
        `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
        documented.

        Args:
            folder_id (UUID): Id of the folder.
            body (FolderItemsChange): The items to put into a folder, or to take out of it.

        Operation: ``POST /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("add_folder_items"):
            return cast(
                AddFolderItemsResponse,
                add_folder_items_operation.sync_detailed(
                    folder_id=folder_id,
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def remove_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> RemoveFolderItemsResponse:
        """Remove items from a folder

        Takes files or slideshows out of a folder; they themselves stay. This DELETE carries a JSON body,
        which some proxies drop.

        Args:
            folder_id (UUID): Id of the folder.
            body (FolderItemsChange): The items to put into a folder, or to take out of it.

        Operation: ``DELETE /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("remove_folder_items"):
            return cast(
                RemoveFolderItemsResponse,
                remove_folder_items_operation.sync_detailed(
                    folder_id=folder_id,
                    body=body,
                    client=self._client,
                ).parsed,
            )


class AsyncFoldersApi:
    """Operations tagged ``folders``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def list_folders(
        self,
        *,
        media_type: FolderMediaType,
        parent_folder_id: UUID | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFoldersResponse:
        """List folders

        Lists the folders of one media type and one level, page by page: those at the root, or those
        directly inside `parent_folder_id`. The order is not documented.

        Args:
            media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that
                were generated as images (`ai_image`), generated as videos (`ai_video`) or uploaded
                (`upload`).
            parent_folder_id (UUID | Unset): Id of the folder to look into. The root when omitted.
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

        Operation: ``GET /api/partner/v1/folders``.
        """
        with self._scope("list_folders"):
            return cast(
                ListFoldersResponse,
                (
                    await list_folders_operation.asyncio_detailed(
                        media_type=media_type,
                        parent_folder_id=parent_folder_id,
                        limit=limit,
                        offset=offset,
                        client=self._client,
                    )
                ).parsed,
            )

    async def create_folder(
        self,
        *,
        body: CreateFolderRequest,
    ) -> CreateFolderResponse:
        """Create a folder

        Creates an empty folder at the root, or inside `parent_folder_id`.

        Args:
            body (CreateFolderRequest): A new folder.

        Operation: ``POST /api/partner/v1/folders``.
        """
        with self._scope("create_folder"):
            return cast(
                CreateFolderResponse,
                (
                    await create_folder_operation.asyncio_detailed(
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def get_folder(
        self,
        folder_id: UUID,
    ) -> GetFolderResponse:
        """Get a folder

        Returns one folder with its counts and a few preview files.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``GET /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("get_folder"):
            return cast(
                GetFolderResponse,
                (
                    await get_folder_operation.asyncio_detailed(
                        folder_id=folder_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def delete_folder(
        self,
        folder_id: UUID,
    ) -> DeleteFolderResponse:
        """Delete a folder

        Deletes a folder with all folders inside it. The files and slideshows in them stay.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``DELETE /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("delete_folder"):
            return cast(
                DeleteFolderResponse,
                (
                    await delete_folder_operation.asyncio_detailed(
                        folder_id=folder_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def move_folder(
        self,
        folder_id: UUID,
        *,
        body: MoveFolderRequest,
    ) -> MoveFolderResponse:
        """Move a folder

        Moves a folder into another one, or to the root, and rewrites its `path`. It does not rename:
        nothing does.

        Args:
            folder_id (UUID): Id of the folder.
            body (MoveFolderRequest): Where to move a folder.

        Operation: ``PATCH /api/partner/v1/folders/{folder_id}``.
        """
        with self._scope("move_folder"):
            return cast(
                MoveFolderResponse,
                (
                    await move_folder_operation.asyncio_detailed(
                        folder_id=folder_id,
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def list_folder_ancestors(
        self,
        folder_id: UUID,
    ) -> ListFolderAncestorsResponse:
        """List the ancestors of a folder

        Lists the folders around a folder, from the root down to the one that holds it, without the folder
        itself. All in one answer.

        Args:
            folder_id (UUID): Id of the folder.

        Operation: ``GET /api/partner/v1/folders/{folder_id}/ancestors``.
        """
        with self._scope("list_folder_ancestors"):
            return cast(
                ListFolderAncestorsResponse,
                (
                    await list_folder_ancestors_operation.asyncio_detailed(
                        folder_id=folder_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def list_folder_items(
        self,
        folder_id: UUID,
        *,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListFolderItemsResponse:
        """List the items of a folder

        Lists what is in a folder, page by page: slideshows in a `slideshow` folder, files in an `ai_image`,
        `ai_video` or `upload` folder. The order is not documented.

        Args:
            folder_id (UUID): Id of the folder.
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.

        Operation: ``GET /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("list_folder_items"):
            return cast(
                ListFolderItemsResponse,
                (
                    await list_folder_items_operation.asyncio_detailed(
                        folder_id=folder_id,
                        limit=limit,
                        offset=offset,
                        client=self._client,
                    )
                ).parsed,
            )

    async def add_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> AddFolderItemsResponse:
        """Add items to a folder

        Puts files or slideshows into a folder: slideshow ids for a `slideshow` folder, file ids for an
        `ai_image`, `ai_video` or `upload` folder. What happens to an item that is already there is not
        documented.

        Args:
            folder_id (UUID): Id of the folder.
            body (FolderItemsChange): The items to put into a folder, or to take out of it.

        Operation: ``POST /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("add_folder_items"):
            return cast(
                AddFolderItemsResponse,
                (
                    await add_folder_items_operation.asyncio_detailed(
                        folder_id=folder_id,
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def remove_folder_items(
        self,
        folder_id: UUID,
        *,
        body: FolderItemsChange,
    ) -> RemoveFolderItemsResponse:
        """Remove items from a folder

        Takes files or slideshows out of a folder; they themselves stay. This DELETE carries a JSON body,
        which some proxies drop.

        Args:
            folder_id (UUID): Id of the folder.
            body (FolderItemsChange): The items to put into a folder, or to take out of it.

        Operation: ``DELETE /api/partner/v1/folders/{folder_id}/items``.
        """
        with self._scope("remove_folder_items"):
            return cast(
                RemoveFolderItemsResponse,
                (
                    await remove_folder_items_operation.asyncio_detailed(
                        folder_id=folder_id,
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )
