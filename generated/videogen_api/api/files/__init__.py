"""Operations tagged ``files``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.create_file_upload_request import CreateFileUploadRequest
    from ...models.create_file_url_import_request import CreateFileUrlImportRequest
    from ...models.create_file_url_import_response import CreateFileUrlImportResponse
    from ...models.file_info import FileInfo
    from ...models.file_upload_response import FileUploadResponse
    from ...models.file_url_import import FileUrlImport
    from ...models.get_files_response import GetFilesResponse
    from ...models.search_files_request import SearchFilesRequest
    from ...models.search_files_response import SearchFilesResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncFilesApi", "FilesApi")


class FilesApi:
    """Operations tagged ``files``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_files(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        include_export_files: bool | None = None,
        include_project_files: bool | None = None,
        self_only: bool | None = None,
    ) -> GetFilesResponse:
        """List files

        Sends ``GET /v1/files``.
        """
        from . import get_files as operation

        return self._call(
            "get_files",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                include_export_files=given(include_export_files),
                include_project_files=given(include_project_files),
                self_only=given(self_only),
            ),
            operation.read,
        )

    def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Sends ``POST /v1/files/search``.
        """
        from . import search_files as operation

        return self._call(
            "search_files",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Sends ``POST /v1/files/upload``.
        """
        from . import create_file_upload as operation

        return self._call(
            "create_file_upload",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Sends ``POST /v1/files/import-url``.
        """
        from . import create_file_url_import as operation

        return self._call(
            "create_file_url_import",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        Sends ``GET /v1/files/imports/{file_import_id}``.
        """
        from . import get_file_url_import as operation

        return self._call(
            "get_file_url_import",
            lambda: operation.request_arguments(
                file_import_id=file_import_id,
            ),
            operation.read,
        )

    def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        Sends ``GET /v1/files/{file_id}``.
        """
        from . import get_file as operation

        return self._call(
            "get_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Sends ``POST /v1/files/{file_id}/hydrate``.
        """
        from . import hydrate_file as operation

        return self._call(
            "hydrate_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Sends ``POST /v1/files/{file_id}/archive``.
        """
        from . import archive_file as operation

        return self._call(
            "archive_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Sends ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        from . import enable_public_preview as operation

        return self._call(
            "enable_public_preview",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Sends ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        from . import disable_public_preview as operation

        return self._call(
            "disable_public_preview",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )


class AsyncFilesApi:
    """Operations tagged ``files``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_files(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        include_export_files: bool | None = None,
        include_project_files: bool | None = None,
        self_only: bool | None = None,
    ) -> GetFilesResponse:
        """List files

        Sends ``GET /v1/files``.
        """
        from . import get_files as operation

        return await self._call(
            "get_files",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                include_export_files=given(include_export_files),
                include_project_files=given(include_project_files),
                self_only=given(self_only),
            ),
            operation.read,
        )

    async def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Sends ``POST /v1/files/search``.
        """
        from . import search_files as operation

        return await self._call(
            "search_files",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Sends ``POST /v1/files/upload``.
        """
        from . import create_file_upload as operation

        return await self._call(
            "create_file_upload",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Sends ``POST /v1/files/import-url``.
        """
        from . import create_file_url_import as operation

        return await self._call(
            "create_file_url_import",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        Sends ``GET /v1/files/imports/{file_import_id}``.
        """
        from . import get_file_url_import as operation

        return await self._call(
            "get_file_url_import",
            lambda: operation.request_arguments(
                file_import_id=file_import_id,
            ),
            operation.read,
        )

    async def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        Sends ``GET /v1/files/{file_id}``.
        """
        from . import get_file as operation

        return await self._call(
            "get_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    async def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Sends ``POST /v1/files/{file_id}/hydrate``.
        """
        from . import hydrate_file as operation

        return await self._call(
            "hydrate_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    async def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Sends ``POST /v1/files/{file_id}/archive``.
        """
        from . import archive_file as operation

        return await self._call(
            "archive_file",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    async def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Sends ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        from . import enable_public_preview as operation

        return await self._call(
            "enable_public_preview",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )

    async def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Sends ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        from . import disable_public_preview as operation

        return await self._call(
            "disable_public_preview",
            lambda: operation.request_arguments(
                file_id=file_id,
            ),
            operation.read,
        )
