"""Operations tagged ``folders``, as methods."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from ...client import AuthenticatedClient
from ...models.add_folder_items_response import AddFolderItemsResponse
from ...models.folder_items_change import FolderItemsChange
from ...models.get_folder_response import GetFolderResponse
from ...models.list_folder_items_response import ListFolderItemsResponse
from ...models.remove_folder_items_response import RemoveFolderItemsResponse
from ...types import UNSET, Scope, Unset, no_scope
from . import add_folder_items as add_folder_items_operation
from . import get_folder as get_folder_operation
from . import list_folder_items as list_folder_items_operation
from . import remove_folder_items as remove_folder_items_operation

__all__ = ("AsyncFoldersApi", "FoldersApi")


class FoldersApi:
    """Operations tagged ``folders``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

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
