"""Operations tagged ``files``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.create_file_upload_request import CreateFileUploadRequest
    from ...models.create_file_upload_response import CreateFileUploadResponse
    from ...models.file_type_filter import FileTypeFilter
    from ...models.list_files_response import ListFilesResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncFilesApi", "FilesApi")


class FilesApi:
    """Operations tagged ``files``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_files(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        type_: FileTypeFilter | None = None,
        context: str | None = None,
    ) -> ListFilesResponse:
        """List files

        Sends ``GET /api/partner/v1/files``.
        """
        from . import list_files as operation

        return self._call(
            "list_files",
            lambda: operation.request_arguments(
                limit=given(limit),
                offset=given(offset),
                type_=given(type_),
                context=given(context),
            ),
            operation.read,
        )

    def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> CreateFileUploadResponse:
        """Create an upload URL

        Sends ``POST /api/partner/v1/files``.
        """
        from . import create_file_upload as operation

        return self._call(
            "create_file_upload",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )


class AsyncFilesApi:
    """Operations tagged ``files``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_files(
        self,
        *,
        limit: int | None = None,
        offset: int | None = None,
        type_: FileTypeFilter | None = None,
        context: str | None = None,
    ) -> ListFilesResponse:
        """List files

        Sends ``GET /api/partner/v1/files``.
        """
        from . import list_files as operation

        return await self._call(
            "list_files",
            lambda: operation.request_arguments(
                limit=given(limit),
                offset=given(offset),
                type_=given(type_),
                context=given(context),
            ),
            operation.read,
        )

    async def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> CreateFileUploadResponse:
        """Create an upload URL

        Sends ``POST /api/partner/v1/files``.
        """
        from . import create_file_upload as operation

        return await self._call(
            "create_file_upload",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )
