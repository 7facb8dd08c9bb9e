"""Operations tagged ``files``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.create_file_upload_request import CreateFileUploadRequest
from ...models.create_file_url_import_request import CreateFileUrlImportRequest
from ...models.create_file_url_import_response import CreateFileUrlImportResponse
from ...models.file_info import FileInfo
from ...models.file_upload_response import FileUploadResponse
from ...models.file_url_import import FileUrlImport
from ...models.get_files_response import GetFilesResponse
from ...models.search_files_request import SearchFilesRequest
from ...models.search_files_response import SearchFilesResponse
from ...types import UNSET, Scope, Unset, no_scope
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

    def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
        do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
        requests per hour and key.

        Args:
            body (SearchFilesRequest): A search for files by meaning.

        Operation: ``POST /v1/files/search``.
        """
        with self._scope("search_files"):
            return cast(
                SearchFilesResponse,
                search_files_operation.sync_detailed(
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
        API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
        Repeating the call registers another file. At most 500 requests per hour and key.

        Args:
            body (CreateFileUploadRequest): A file about to be uploaded.

        Operation: ``POST /v1/files/upload``.
        """
        with self._scope("create_file_upload"):
            return cast(
                FileUploadResponse,
                create_file_upload_operation.sync_detailed(
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
        import. The bodies are not documented, so they are described loosely.

        Args:
            body (CreateFileUrlImportRequest): What to import. The fields are not documented.

        Operation: ``POST /v1/files/import-url``.
        """
        with self._scope("create_file_url_import"):
            return cast(
                CreateFileUrlImportResponse,
                create_file_url_import_operation.sync_detailed(
                    body=body,
                    client=self._client,
                ).parsed,
            )

    def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        State of an import from a URL. Stop polling on succeeded, failed or cancelled. The body is not
        documented, so it is described loosely.

        Args:
            file_import_id (str):

        Operation: ``GET /v1/files/imports/{file_import_id}``.
        """
        with self._scope("get_file_url_import"):
            return cast(
                FileUrlImport,
                get_file_url_import_operation.sync_detailed(
                    file_import_id=file_import_id,
                    client=self._client,
                ).parsed,
            )

    def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        One file. Sources may be missing or stay pending here: hydrate the file for fresh signed URLs. At
        most 50,000 requests per hour and key.

        Args:
            file_id (str):

        Operation: ``GET /v1/files/{file_id}``.
        """
        with self._scope("get_file"):
            return cast(
                FileInfo,
                get_file_operation.sync_detailed(
                    file_id=file_id,
                    client=self._client,
                ).parsed,
            )

    def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Signs new URLs for every rendition of the file and answers the file with them. It is also the call
        to poll after an upload: wait until a source is ready, and give up only if one failed and none is
        ready. At most 2,500 requests per hour and key, which fast polling can exhaust.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/hydrate``.
        """
        with self._scope("hydrate_file"):
            return cast(
                FileInfo,
                hydrate_file_operation.sync_detailed(
                    file_id=file_id,
                    client=self._client,
                ).parsed,
            )

    def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Takes the file out of the listings. Nothing in the file tells that it is archived, and no way back
        is documented.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/archive``.
        """
        with self._scope("archive_file"):
            return cast(
                FileInfo,
                archive_file_operation.sync_detailed(
                    file_id=file_id,
                    client=self._client,
                ).parsed,
            )

    def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Makes a permanent public copy of the file and, for video and audio, an id for the embeddable player.
        Both may appear only later: poll the file until `staticPublicPreviewSource.url` is set.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        with self._scope("enable_public_preview"):
            return cast(
                FileInfo,
                enable_public_preview_operation.sync_detailed(
                    file_id=file_id,
                    client=self._client,
                ).parsed,
            )

    def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Removes the public copy and ends public streaming. Signed URLs go on working.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        with self._scope("disable_public_preview"):
            return cast(
                FileInfo,
                disable_public_preview_operation.sync_detailed(
                    file_id=file_id,
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

    async def search_files(
        self,
        *,
        body: SearchFilesRequest,
    ) -> SearchFilesResponse:
        """Search files

        Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
        do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
        requests per hour and key.

        Args:
            body (SearchFilesRequest): A search for files by meaning.

        Operation: ``POST /v1/files/search``.
        """
        with self._scope("search_files"):
            return cast(
                SearchFilesResponse,
                (
                    await search_files_operation.asyncio_detailed(
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def create_file_upload(
        self,
        *,
        body: CreateFileUploadRequest,
    ) -> FileUploadResponse:
        """Create file upload

        Registers a new file and answers a short-lived URL. Then PUT the raw bytes to that URL, without the
        API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
        Repeating the call registers another file. At most 500 requests per hour and key.

        Args:
            body (CreateFileUploadRequest): A file about to be uploaded.

        Operation: ``POST /v1/files/upload``.
        """
        with self._scope("create_file_upload"):
            return cast(
                FileUploadResponse,
                (
                    await create_file_upload_operation.asyncio_detailed(
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def create_file_url_import(
        self,
        *,
        body: CreateFileUrlImportRequest,
    ) -> CreateFileUrlImportResponse:
        """Create file URL import

        Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
        import. The bodies are not documented, so they are described loosely.

        Args:
            body (CreateFileUrlImportRequest): What to import. The fields are not documented.

        Operation: ``POST /v1/files/import-url``.
        """
        with self._scope("create_file_url_import"):
            return cast(
                CreateFileUrlImportResponse,
                (
                    await create_file_url_import_operation.asyncio_detailed(
                        body=body,
                        client=self._client,
                    )
                ).parsed,
            )

    async def get_file_url_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import

        State of an import from a URL. Stop polling on succeeded, failed or cancelled. The body is not
        documented, so it is described loosely.

        Args:
            file_import_id (str):

        Operation: ``GET /v1/files/imports/{file_import_id}``.
        """
        with self._scope("get_file_url_import"):
            return cast(
                FileUrlImport,
                (
                    await get_file_url_import_operation.asyncio_detailed(
                        file_import_id=file_import_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def get_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Get file

        One file. Sources may be missing or stay pending here: hydrate the file for fresh signed URLs. At
        most 50,000 requests per hour and key.

        Args:
            file_id (str):

        Operation: ``GET /v1/files/{file_id}``.
        """
        with self._scope("get_file"):
            return cast(
                FileInfo,
                (
                    await get_file_operation.asyncio_detailed(
                        file_id=file_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def hydrate_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Hydrate file

        Signs new URLs for every rendition of the file and answers the file with them. It is also the call
        to poll after an upload: wait until a source is ready, and give up only if one failed and none is
        ready. At most 2,500 requests per hour and key, which fast polling can exhaust.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/hydrate``.
        """
        with self._scope("hydrate_file"):
            return cast(
                FileInfo,
                (
                    await hydrate_file_operation.asyncio_detailed(
                        file_id=file_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def archive_file(
        self,
        file_id: str,
    ) -> FileInfo:
        """Archive file

        Takes the file out of the listings. Nothing in the file tells that it is archived, and no way back
        is documented.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/archive``.
        """
        with self._scope("archive_file"):
            return cast(
                FileInfo,
                (
                    await archive_file_operation.asyncio_detailed(
                        file_id=file_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def enable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Enable public preview

        Makes a permanent public copy of the file and, for video and audio, an id for the embeddable player.
        Both may appear only later: poll the file until `staticPublicPreviewSource.url` is set.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/enable-public-preview``.
        """
        with self._scope("enable_public_preview"):
            return cast(
                FileInfo,
                (
                    await enable_public_preview_operation.asyncio_detailed(
                        file_id=file_id,
                        client=self._client,
                    )
                ).parsed,
            )

    async def disable_public_preview(
        self,
        file_id: str,
    ) -> FileInfo:
        """Disable public preview

        Removes the public copy and ends public streaming. Signed URLs go on working.

        Args:
            file_id (str):

        Operation: ``POST /v1/files/{file_id}/disable-public-preview``.
        """
        with self._scope("disable_public_preview"):
            return cast(
                FileInfo,
                (
                    await disable_public_preview_operation.asyncio_detailed(
                        file_id=file_id,
                        client=self._client,
                    )
                ).parsed,
            )
