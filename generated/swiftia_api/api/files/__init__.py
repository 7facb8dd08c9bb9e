"""Operations tagged ``files``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.delete_file_response import DeleteFileResponse
from ...models.file import File
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...types import UNSET, Scope, Unset, no_scope
from . import delete_file as delete_file_operation
from . import get_file as get_file_operation
from . import list_files as list_files_operation

__all__ = ("AsyncFilesApi", "FilesApi")


class FilesApi:
    """Operations tagged ``files``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def list_files(
        self,
        *,
        type_: FileTypeFilter | Unset = UNSET,
        tags: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> ListFilesResponse:
        """List files

        One page of the organization's files, with its storage figures. Filters of different kinds combine
        as "and". The order is not documented. More pages follow while offset + limit is less than total.
        Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
        loop over pages.

        Args:
            type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
            tags (str | Unset):
            limit (int | Unset):
            offset (int | Unset):
            organization_id (str | Unset):

        Operation: ``GET /api/uploads/files``.
        """
        with self._scope("list_files"):
            return cast(
                ListFilesResponse,
                list_files_operation.sync_detailed(
                    type_=type_,
                    tags=tags,
                    limit=limit,
                    offset=offset,
                    organization_id=organization_id,
                    client=self._client,
                ).parsed,
            )

    def get_file(
        self,
        file_id: str,
        *,
        organization_id: str | Unset = UNSET,
    ) -> File:
        """Get a file

        Metadata of one file with a link to its content, never the content itself.

        Args:
            file_id (str):
            organization_id (str | Unset):

        Operation: ``GET /api/uploads/files/{file_id}``.
        """
        with self._scope("get_file"):
            return cast(
                File,
                get_file_operation.sync_detailed(
                    file_id=file_id,
                    organization_id=organization_id,
                    client=self._client,
                ).parsed,
            )

    def delete_file(
        self,
        file_id: str,
        *,
        organization_id: str | Unset = UNSET,
    ) -> DeleteFileResponse:
        """Delete a file

        Deletes the file's record and its content for good; there is no way back. A repeated call answers
        404, which is also the answer for a file of another organization, so after a lost answer the two
        cannot be told apart. After a 500 read the file again before repeating.

        Args:
            file_id (str):
            organization_id (str | Unset):

        Operation: ``DELETE /api/uploads/files/{file_id}``.
        """
        with self._scope("delete_file"):
            return cast(
                DeleteFileResponse,
                delete_file_operation.sync_detailed(
                    file_id=file_id,
                    organization_id=organization_id,
                    client=self._client,
                ).parsed,
            )


class AsyncFilesApi:
    """Operations tagged ``files``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def list_files(
        self,
        *,
        type_: FileTypeFilter | Unset = UNSET,
        tags: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        organization_id: str | Unset = UNSET,
    ) -> ListFilesResponse:
        """List files

        One page of the organization's files, with its storage figures. Filters of different kinds combine
        as "and". The order is not documented. More pages follow while offset + limit is less than total.
        Requests are rate limited per organization, down to one in 5 seconds on the Free plan, so pace a
        loop over pages.

        Args:
            type_ (FileTypeFilter | Unset): Types that a listing can be restricted to.
            tags (str | Unset):
            limit (int | Unset):
            offset (int | Unset):
            organization_id (str | Unset):

        Operation: ``GET /api/uploads/files``.
        """
        with self._scope("list_files"):
            return cast(
                ListFilesResponse,
                (
                    await list_files_operation.asyncio_detailed(
                        type_=type_,
                        tags=tags,
                        limit=limit,
                        offset=offset,
                        organization_id=organization_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def get_file(
        self,
        file_id: str,
        *,
        organization_id: str | Unset = UNSET,
    ) -> File:
        """Get a file

        Metadata of one file with a link to its content, never the content itself.

        Args:
            file_id (str):
            organization_id (str | Unset):

        Operation: ``GET /api/uploads/files/{file_id}``.
        """
        with self._scope("get_file"):
            return cast(
                File,
                (
                    await get_file_operation.asyncio_detailed(
                        file_id=file_id,
                        organization_id=organization_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def delete_file(
        self,
        file_id: str,
        *,
        organization_id: str | Unset = UNSET,
    ) -> DeleteFileResponse:
        """Delete a file

        Deletes the file's record and its content for good; there is no way back. A repeated call answers
        404, which is also the answer for a file of another organization, so after a lost answer the two
        cannot be told apart. After a 500 read the file again before repeating.

        Args:
            file_id (str):
            organization_id (str | Unset):

        Operation: ``DELETE /api/uploads/files/{file_id}``.
        """
        with self._scope("delete_file"):
            return cast(
                DeleteFileResponse,
                (
                    await delete_file_operation.asyncio_detailed(
                        file_id=file_id,
                        organization_id=organization_id,
                        client=self._client,
                    )
                ).parsed,
            )
