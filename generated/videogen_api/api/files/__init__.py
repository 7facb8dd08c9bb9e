"""Operations tagged ``files``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.get_files_response import GetFilesResponse
from ...types import UNSET, Scope, Unset, no_scope
from . import get_files as get_files_operation

__all__ = ("AsyncFilesApi", "FilesApi")


class FilesApi:
    """Operations tagged ``files``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def get_files(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_export_files: bool | Unset = UNSET,
        include_project_files: bool | Unset = UNSET,
        self_only: bool | Unset = UNSET,
    ) -> GetFilesResponse:
        """List files

        One page of the team's files, most recently updated first. Archived files are left out. Unless the
        two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
        not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
        key.

        Args:
            limit (int | Unset):
            cursor (str | Unset):
            include_export_files (bool | Unset):
            include_project_files (bool | Unset):
            self_only (bool | Unset):

        Operation: ``GET /v1/files``.
        """
        with self._scope("get_files"):
            return cast(
                GetFilesResponse,
                get_files_operation.sync_detailed(
                    limit=limit,
                    cursor=cursor,
                    include_export_files=include_export_files,
                    include_project_files=include_project_files,
                    self_only=self_only,
                    client=self._client,
                ).parsed,
            )


class AsyncFilesApi:
    """Operations tagged ``files``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def get_files(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        include_export_files: bool | Unset = UNSET,
        include_project_files: bool | Unset = UNSET,
        self_only: bool | Unset = UNSET,
    ) -> GetFilesResponse:
        """List files

        One page of the team's files, most recently updated first. Archived files are left out. Unless the
        two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
        not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
        key.

        Args:
            limit (int | Unset):
            cursor (str | Unset):
            include_export_files (bool | Unset):
            include_project_files (bool | Unset):
            self_only (bool | Unset):

        Operation: ``GET /v1/files``.
        """
        with self._scope("get_files"):
            return cast(
                GetFilesResponse,
                (
                    await get_files_operation.asyncio_detailed(
                        limit=limit,
                        cursor=cursor,
                        include_export_files=include_export_files,
                        include_project_files=include_project_files,
                        self_only=self_only,
                        client=self._client,
                    )
                ).parsed,
            )
