"""Operations tagged ``files``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...types import UNSET, Scope, Unset, no_scope
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
