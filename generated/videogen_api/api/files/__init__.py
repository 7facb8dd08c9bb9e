"""Operations tagged ``files``, as they are sent."""

from __future__ import annotations

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
from ...types import UNSET, Unset
from . import archive_file as archive_file_operation
from . import create_file_upload as create_file_upload_operation
from . import create_file_url_import as create_file_url_import_operation
from . import disable_public_preview as disable_public_preview_operation
from . import enable_public_preview as enable_public_preview_operation
from . import get_file as get_file_operation
from . import get_file_url_import as get_file_url_import_operation
from . import get_files as get_files_operation
from . import hydrate_file as hydrate_file_operation
from . import search_files as search_files_operation

__all__ = ("AsyncFilesApi", "FilesApi")


class FilesApi:
    """Operations tagged ``files``."""

    def __init__(self, call: Call) -> None:
        self._call = call

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

        Sends ``GET /v1/files``.
        """
        return self._call(
            "get_files",
            lambda: get_files_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                include_export_files=include_export_files,
                include_project_files=include_project_files,
                self_only=self_only,
            ),
            get_files_operation.read,
        )

    def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Sends ``POST /v1/files/search``.
        """
        return self._call(
            "search_files",
            lambda: search_files_operation.request_arguments(
                body=body,
            ),
            search_files_operation.read,
        )

    def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Sends ``POST /v1/files/upload``.
        """
        return self._call(
            "create_file_upload",
            lambda: create_file_upload_operation.request_arguments(
                body=body,
            ),
            create_file_upload_operation.read,
        )

    def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Sends ``POST /v1/files/import-url``.
        """
        return self._call(
            "create_file_url_import",
            lambda: create_file_url_import_operation.request_arguments(
                body=body,
            ),
            create_file_url_import_operation.read,
        )

    def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        Sends ``GET /v1/files/imports/{file_import_id}``.
        """
        return self._call(
            "get_file_url_import",
            lambda: get_file_url_import_operation.request_arguments(
                file_import_id=file_import_id,
            ),
            get_file_url_import_operation.read,
        )

    def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        Sends ``GET /v1/files/{file_id}``.
        """
        return self._call(
            "get_file",
            lambda: get_file_operation.request_arguments(
                file_id=file_id,
            ),
            get_file_operation.read,
        )

    def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Sends ``POST /v1/files/{file_id}/hydrate``.
        """
        return self._call(
            "hydrate_file",
            lambda: hydrate_file_operation.request_arguments(
                file_id=file_id,
            ),
            hydrate_file_operation.read,
        )

    def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Sends ``POST /v1/files/{file_id}/archive``.
        """
        return self._call(
            "archive_file",
            lambda: archive_file_operation.request_arguments(
                file_id=file_id,
            ),
            archive_file_operation.read,
        )

    def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Sends ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        return self._call(
            "enable_public_preview",
            lambda: enable_public_preview_operation.request_arguments(
                file_id=file_id,
            ),
            enable_public_preview_operation.read,
        )

    def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Sends ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        return self._call(
            "disable_public_preview",
            lambda: disable_public_preview_operation.request_arguments(
                file_id=file_id,
            ),
            disable_public_preview_operation.read,
        )


class AsyncFilesApi:
    """Operations tagged ``files``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

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

        Sends ``GET /v1/files``.
        """
        return await self._call(
            "get_files",
            lambda: get_files_operation.request_arguments(
                limit=limit,
                cursor=cursor,
                include_export_files=include_export_files,
                include_project_files=include_project_files,
                self_only=self_only,
            ),
            get_files_operation.read,
        )

    async def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Sends ``POST /v1/files/search``.
        """
        return await self._call(
            "search_files",
            lambda: search_files_operation.request_arguments(
                body=body,
            ),
            search_files_operation.read,
        )

    async def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Sends ``POST /v1/files/upload``.
        """
        return await self._call(
            "create_file_upload",
            lambda: create_file_upload_operation.request_arguments(
                body=body,
            ),
            create_file_upload_operation.read,
        )

    async def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Sends ``POST /v1/files/import-url``.
        """
        return await self._call(
            "create_file_url_import",
            lambda: create_file_url_import_operation.request_arguments(
                body=body,
            ),
            create_file_url_import_operation.read,
        )

    async def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        Sends ``GET /v1/files/imports/{file_import_id}``.
        """
        return await self._call(
            "get_file_url_import",
            lambda: get_file_url_import_operation.request_arguments(
                file_import_id=file_import_id,
            ),
            get_file_url_import_operation.read,
        )

    async def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        Sends ``GET /v1/files/{file_id}``.
        """
        return await self._call(
            "get_file",
            lambda: get_file_operation.request_arguments(
                file_id=file_id,
            ),
            get_file_operation.read,
        )

    async def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Sends ``POST /v1/files/{file_id}/hydrate``.
        """
        return await self._call(
            "hydrate_file",
            lambda: hydrate_file_operation.request_arguments(
                file_id=file_id,
            ),
            hydrate_file_operation.read,
        )

    async def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Sends ``POST /v1/files/{file_id}/archive``.
        """
        return await self._call(
            "archive_file",
            lambda: archive_file_operation.request_arguments(
                file_id=file_id,
            ),
            archive_file_operation.read,
        )

    async def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Sends ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        return await self._call(
            "enable_public_preview",
            lambda: enable_public_preview_operation.request_arguments(
                file_id=file_id,
            ),
            enable_public_preview_operation.read,
        )

    async def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Sends ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        return await self._call(
            "disable_public_preview",
            lambda: disable_public_preview_operation.request_arguments(
                file_id=file_id,
            ),
            disable_public_preview_operation.read,
        )
