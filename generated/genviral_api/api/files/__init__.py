"""Operations tagged ``files``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.create_file_upload_request import CreateFileUploadRequest
from ...models.create_file_upload_response import CreateFileUploadResponse
from ...models.file_type_filter import FileTypeFilter
from ...models.list_files_response import ListFilesResponse
from ...types import UNSET, Scope, Unset, no_scope
from . import create_file_upload as create_file_upload_operation
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        type_: FileTypeFilter | Unset = UNSET,
        context: str | Unset = UNSET,
    ) -> ListFilesResponse:
        """List files

        Lists the files in the scope of the key, page by page: those uploaded through the API and those that
        posting took in. The order is not documented.

        Args:
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
            type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
            context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
                commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
                Partner files only when omitted.

        Operation: ``GET /api/partner/v1/files``.
        """
        with self._scope("list_files"):
            return cast(
                ListFilesResponse,
                list_files_operation.sync_detailed(
                    limit=limit,
                    offset=offset,
                    type_=type_,
                    context=context,
                    client=self._client,
                ).parsed,
            )

    def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> CreateFileUploadResponse:
        """Create an upload URL

        Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
        the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
        storage service.

        Args:
            body (CreateFileUploadRequest): What will be uploaded.

        Operation: ``POST /api/partner/v1/files``.
        """
        with self._scope("create_file_upload"):
            return cast(
                CreateFileUploadResponse,
                create_file_upload_operation.sync_detailed(
                    body=body,
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
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        type_: FileTypeFilter | Unset = UNSET,
        context: str | Unset = UNSET,
    ) -> ListFilesResponse:
        """List files

        Lists the files in the scope of the key, page by page: those uploaded through the API and those that
        posting took in. The order is not documented.

        Args:
            limit (int | Unset): How many to return at most, 1 to 100. 50 when omitted.
            offset (int | Unset): How many to skip, 0 or more. 0 when omitted.
            type_ (FileTypeFilter | Unset): The kinds of file that a listing can be narrowed to.
            context (str | Unset): Which contexts to list: one (`ai-studio`), several separated by
                commas (`ai-studio,media-upload`), or `all` for every context in the scope of the key.
                Partner files only when omitted.

        Operation: ``GET /api/partner/v1/files``.
        """
        with self._scope("list_files"):
            return cast(
                ListFilesResponse,
                (
                    await list_files_operation.asyncio_detailed(
                        limit=limit,
                        offset=offset,
                        type_=type_,
                        context=context,
                        client=self._client,
                    )
                ).parsed,
            )

    async def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> CreateFileUploadResponse:
        """Create an upload URL

        Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
        the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
        storage service.

        Args:
            body (CreateFileUploadRequest): What will be uploaded.

        Operation: ``POST /api/partner/v1/files``.
        """
        with self._scope("create_file_upload"):
            return cast(
                CreateFileUploadResponse,
                (
                    await create_file_upload_operation.asyncio_detailed(
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )
