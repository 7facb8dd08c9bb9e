"""Operations tagged ``files``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.delete_file_response import DeleteFileResponse
    from ...models.file import File
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
        type_: FileTypeFilter | None = None,
        tags: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        organization_id: str | None = None,
    ) -> ListFilesResponse:
        """List files

        Sends ``GET /api/uploads/files``.
        """
        from . import list_files as operation

        return self._call(
            "list_files",
            lambda: operation.request_arguments(
                type_=given(type_),
                tags=given(tags),
                limit=given(limit),
                offset=given(offset),
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    def get_file(
        self,
        file_id: str,
        *,
        organization_id: str | None = None,
    ) -> File:
        """Get a file

        Sends ``GET /api/uploads/files/{file_id}``.
        """
        from . import get_file as operation

        return self._call(
            "get_file",
            lambda: operation.request_arguments(
                file_id=file_id,
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    def delete_file(
        self,
        file_id: str,
        *,
        organization_id: str | None = None,
    ) -> DeleteFileResponse:
        """Delete a file

        Sends ``DELETE /api/uploads/files/{file_id}``.
        """
        from . import delete_file as operation

        return self._call(
            "delete_file",
            lambda: operation.request_arguments(
                file_id=file_id,
                organization_id=given(organization_id),
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
        type_: FileTypeFilter | None = None,
        tags: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        organization_id: str | None = None,
    ) -> ListFilesResponse:
        """List files

        Sends ``GET /api/uploads/files``.
        """
        from . import list_files as operation

        return await self._call(
            "list_files",
            lambda: operation.request_arguments(
                type_=given(type_),
                tags=given(tags),
                limit=given(limit),
                offset=given(offset),
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    async def get_file(
        self,
        file_id: str,
        *,
        organization_id: str | None = None,
    ) -> File:
        """Get a file

        Sends ``GET /api/uploads/files/{file_id}``.
        """
        from . import get_file as operation

        return await self._call(
            "get_file",
            lambda: operation.request_arguments(
                file_id=file_id,
                organization_id=given(organization_id),
            ),
            operation.read,
        )

    async def delete_file(
        self,
        file_id: str,
        *,
        organization_id: str | None = None,
    ) -> DeleteFileResponse:
        """Delete a file

        Sends ``DELETE /api/uploads/files/{file_id}``.
        """
        from . import delete_file as operation

        return await self._call(
            "delete_file",
            lambda: operation.request_arguments(
                file_id=file_id,
                organization_id=given(organization_id),
            ),
            operation.read,
        )
