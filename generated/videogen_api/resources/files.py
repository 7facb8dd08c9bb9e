"""Uploaded and generated media files of a team, their analysis results and their signed URLs. Written by ``make generate``."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.create_file_url_import_response import CreateFileUrlImportResponse
    from ..models.file_info import FileInfo
    from ..models.file_search_result import FileSearchResult
    from ..models.file_type import FileType
    from ..models.file_upload_response import FileUploadResponse
    from ..models.file_url_import import FileUrlImport
    from ..models.transcript import Transcript

__all__ = ("AsyncFilesResource", "FilesResource")


def _list_key(item: FileInfo) -> str:
    return item.file_id


def _read_list(received: Response) -> PageContent[FileInfo]:
    from ..api.files import get_files

    response = get_files.read(received)
    return page_of(
        _list_key,
        response.files,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_search(received: Response) -> builtins.list[FileSearchResult]:
    from ..api.files import search_files

    response = search_files.read(received)
    return response.results


def _read_create_upload(received: Response) -> FileUploadResponse:
    from ..api.files import create_file_upload

    response = create_file_upload.read(received)
    return response


def _read_import_url(received: Response) -> CreateFileUrlImportResponse:
    from ..api.files import create_file_url_import

    return create_file_url_import.read(received)


def _import_url_id(response: CreateFileUrlImportResponse) -> object:
    return response.file_import_id


def _import_url_result(state: FileUrlImport) -> FileUrlImport:
    return state


def _read_get_import(received: Response) -> FileUrlImport:
    from ..api.files import get_file_url_import

    response = get_file_url_import.read(received)
    return response


def _read_get(received: Response) -> FileInfo:
    from ..api.files import get_file

    response = get_file.read(received)
    return response


def _read_hydrate(received: Response) -> FileInfo:
    from ..api.files import hydrate_file

    response = hydrate_file.read(received)
    return response


def _read_archive(received: Response) -> FileInfo:
    from ..api.files import archive_file

    response = archive_file.read(received)
    return response


def _read_enable_public_preview(received: Response) -> FileInfo:
    from ..api.files import enable_public_preview

    response = enable_public_preview.read(received)
    return response


def _read_disable_public_preview(received: Response) -> FileInfo:
    from ..api.files import disable_public_preview

    response = disable_public_preview.read(received)
    return response


def _poll_get_file_url_import(received: Response) -> FileUrlImport:
    from ..api.files import get_file_url_import

    return get_file_url_import.read(received)


def _poll_get_file_url_import_state(state: FileUrlImport) -> object:
    return state.status


def _poll_get_file_url_import_error(state: FileUrlImport) -> object:
    return state.error


_POLL_GET_FILE_URL_IMPORT = PollEndpoint(
    Endpoint(
        OPERATIONS["get_file_url_import"],
        _poll_get_file_url_import,
        (Argument("file_import_id", "fileImportId", "path", rules.Text(1), required=True),),
    ),
    phases={
        "pending": "pending",
        "running": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "cancelled": "cancelled",
    },
    state=_poll_get_file_url_import_state,
    error=_poll_get_file_url_import_error,
)


def _import_job_of(state: FileUrlImport) -> FileUrlImport:
    return state


_IMPORT_JOB_KIND = JobKind(_POLL_GET_FILE_URL_IMPORT, _import_job_of)


_LIST = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["get_files"],
        _read_list,
        (
            Argument("include_export_files", "includeExportFiles", "query", rules.Boolean()),
            Argument("include_project_files", "includeProjectFiles", "query", rules.Boolean()),
            Argument("self_only", "selfOnly", "query", rules.Boolean()),
        ),
    ),
    _list_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_SEARCH = Endpoint(
    OPERATIONS["search_files"],
    _read_search,
    (
        Argument("query", "query", "body", rules.Text(shortest=1), required=True),
        Argument("num_results", "numResults", "body", rules.Number(least=1, most=100, whole=True)),
        Argument("self_only", "selfOnly", "body", rules.Boolean()),
    ),
    body=True,
)
_CREATE_UPLOAD = Endpoint(
    OPERATIONS["create_file_upload"],
    _read_create_upload,
    (
        Argument("display_name", "displayName", "body", rules.Text(), required=True),
        Argument(
            "type",
            "type",
            "body",
            rules.OneOf(
                (
                    "IMAGE",
                    "VIDEO",
                    "AUDIO",
                    "PDF",
                    "SLIDESHOW",
                    "TEXT",
                    "LOTTIE",
                )
            ),
        ),
        Argument("is_temporary", "isTemporary", "body", rules.Boolean()),
        Argument(
            "transcript",
            "transcript",
            "body",
            nested.Object(
                properties={
                    "words": nested.Array(
                        nested.Object(
                            properties={
                                "startSeconds": rules.Number(least=0),
                                "endSeconds": rules.Number(),
                                "word": rules.Text(),
                            },
                            required=frozenset(["endSeconds", "startSeconds", "word"]),
                            nullable=frozenset([]),
                            names={"start_seconds": "startSeconds", "end_seconds": "endSeconds"},
                        ),
                        fewest=1,
                    ),
                    "languageCode": rules.Text(),
                },
                required=frozenset(["words"]),
                nullable=frozenset(["languageCode"]),
                names={"language_code": "languageCode"},
            ),
            nullable=True,
        ),
        Argument("hide_from_ui", "hideFromUi", "body", rules.Boolean()),
    ),
    body=True,
)
_IMPORT_URL = JobEndpoint(
    Endpoint(
        OPERATIONS["create_file_url_import"],
        _read_import_url,
        (
            Argument("url", "url", "body", rules.Uri()),
            Argument("extra_body", "*", "body", nested.Object(other=nested.Json())),
        ),
        body=True,
    ),
    _import_url_id,
    JobKind(_POLL_GET_FILE_URL_IMPORT, _import_url_result),
    lookup="look for it in videogen.files.list()",
)
_GET_IMPORT = Endpoint(
    OPERATIONS["get_file_url_import"],
    _read_get_import,
    (Argument("file_import_id", "fileImportId", "path", rules.Text(1), required=True),),
)
_GET = Endpoint(
    OPERATIONS["get_file"],
    _read_get,
    (
        Argument(
            "file", "fileId", "path", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_HYDRATE = Endpoint(
    OPERATIONS["hydrate_file"],
    _read_hydrate,
    (
        Argument(
            "file", "fileId", "path", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_ARCHIVE = Endpoint(
    OPERATIONS["archive_file"],
    _read_archive,
    (
        Argument(
            "file", "fileId", "path", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_ENABLE_PUBLIC_PREVIEW = Endpoint(
    OPERATIONS["enable_public_preview"],
    _read_enable_public_preview,
    (
        Argument(
            "file", "fileId", "path", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_DISABLE_PUBLIC_PREVIEW = Endpoint(
    OPERATIONS["disable_public_preview"],
    _read_disable_public_preview,
    (
        Argument(
            "file", "fileId", "path", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
)


class FilesResource(SyncResource):
    """Uploaded and generated media files of a team, their analysis results and their signed URLs."""

    def list(
        self,
        *,
        include_export_files: bool | None = None,
        include_project_files: bool | None = None,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[FileInfo]:
        """List files.

        One page of the team's files, most recently updated first. Archived files are left out. Unless the
        two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
        not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
        key.

        Args:
            include_export_files: Also list files rendered by project exports. The server's default is
                false.
            include_project_files: Also list files generated inside projects. The server's default is false.
            self_only: Only files of the key's owner instead of the whole team's. The server's default is
                false.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.files.list():
                print(item)

        Sends ``GET /v1/files``.
        """
        return self._list(
            _LIST,
            page_size,
            read_ahead,
            resume,
            include_export_files=include_export_files,
            include_project_files=include_project_files,
            self_only=self_only,
        )

    def search(
        self,
        *,
        query: str,
        num_results: int | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[FileSearchResult]:
        """Search files.

        Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
        do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
        requests per hour and key.

        Args:
            query: What to look for, in natural language.
            num_results: Highest number of results. The server's default is 10.
            self_only: Only files of the key's owner instead of the whole team's. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.files.search(query='sailing boats at sunset')

        Sends ``POST /v1/files/search``.
        """
        return self._call(_SEARCH, query=query, num_results=num_results, self_only=self_only)

    def create_upload(
        self,
        *,
        display_name: str,
        type: FileType | None = None,
        is_temporary: bool | None = None,
        transcript: Transcript | Mapping[str, object] | Null | None = None,
        hide_from_ui: bool | None = None,
    ) -> FileUploadResponse:
        """Create file upload.

        Registers a new file and returns a short-lived URL. Then PUT the raw bytes to that URL, without the
        API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
        Repeating the call registers another file. At most 500 requests per hour and key.

        Args:
            display_name: Name to show to people.
            type: Type of media.
            is_temporary: Keep the file for at least 24 hours only. The server's default is false.
            transcript: Words of an audio or video file, if known already, at least one. Skips
                transcription.
            hide_from_ui: Do not show the file in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.files.create_upload(display_name='harbour-tour.mp4')

        Sends ``POST /v1/files/upload``.
        """
        return self._call(
            _CREATE_UPLOAD,
            display_name=display_name,
            type=type,
            is_temporary=is_temporary,
            transcript=transcript,
            hide_from_ui=hide_from_ui,
        )

    def import_url(
        self,
        *,
        url: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> Job[FileUrlImport, FileUrlImport]:
        """Create file URL import.

        Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
        import. Known from the provider's Python SDK 2.5.3 only, so the bodies are described loosely. The
        limit of requests per hour is not documented.

        Args:
            url: Presumably the address of the file; this is not documented.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.files.import_url()

        Sends ``POST /v1/files/import-url``.
        """
        return self._start(_IMPORT_URL, url=url, extra_body=extra_body)

    def get_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import.

        State of an import from a URL. Stop polling on succeeded, failed or cancelled. Known from the
        provider's Python SDK 2.5.3 only, so the bodies are described loosely. The limit of requests per
        hour is not documented.

        Args:
            file_import_id: Id of the import, from the response of its creation.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.get_import(file_import_id)

        Sends ``GET /v1/files/imports/{fileImportId}``.
        """
        return self._call(_GET_IMPORT, file_import_id=file_import_id)

    def get(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Get file.

        One file. Sources may be missing or stay pending here: hydrate the file for fresh signed URLs. At
        most 50,000 requests per hour and key.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.get(file)

        Sends ``GET /v1/files/{fileId}``.
        """
        return self._call(_GET, file=file)

    def hydrate(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Hydrate file.

        Signs new URLs for every rendition of the file and returns the file with them. It is also the call
        to poll after an upload: wait until a source is ready, and give up only if one failed and none is
        ready. At most 2,500 requests per hour and key, which fast polling can exhaust.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.hydrate(file)

        Sends ``POST /v1/files/{fileId}/hydrate``.
        """
        return self._call(_HYDRATE, file=file)

    def archive(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Archive file.

        Takes the file out of the listings. Nothing in the file tells that it is archived, and no operation
        to restore it is documented. The limit of requests per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.archive(file)

        Sends ``POST /v1/files/{fileId}/archive``.
        """
        return self._call(_ARCHIVE, file=file)

    def enable_public_preview(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Enable public preview.

        Makes a permanent public copy of the file and, for video and audio, an id for the embeddable player.
        Both may appear only later: poll the file until `staticPublicPreviewSource.url` is set. The limit of
        requests per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.enable_public_preview(file)

        Sends ``POST /v1/files/{fileId}/enable-public-preview``.
        """
        return self._call(_ENABLE_PUBLIC_PREVIEW, file=file)

    def disable_public_preview(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Disable public preview.

        Removes the public copy and ends public streaming. Signed URLs go on working. The limit of requests
        per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.files.disable_public_preview(file)

        Sends ``POST /v1/files/{fileId}/disable-public-preview``.
        """
        return self._call(_DISABLE_PUBLIC_PREVIEW, file=file)

    def import_job(
        self,
        file_import_id: str,
    ) -> Job[FileUrlImport, FileUrlImport]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            file_import_id: Id of the import, from the response of its creation.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = videogen.files.import_job("file_import_id-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_IMPORT_JOB_KIND, (), file_import_id=file_import_id)


class AsyncFilesResource(AsyncResource):
    """Uploaded and generated media files of a team, their analysis results and their signed URLs."""

    def list(
        self,
        *,
        include_export_files: bool | None = None,
        include_project_files: bool | None = None,
        self_only: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[FileInfo]:
        """List files.

        One page of the team's files, most recently updated first. Archived files are left out. Unless the
        two `include` filters ask for more, only uploads and direct tool outputs are listed. Signed URLs are
        not renewed by a listing: look at the expiry before using one. At most 50,000 requests per hour and
        key.

        Args:
            include_export_files: Also list files rendered by project exports. The server's default is
                false.
            include_project_files: Also list files generated inside projects. The server's default is false.
            self_only: Only files of the key's owner instead of the whole team's. The server's default is
                false.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.files.list():
                print(item)

        Sends ``GET /v1/files``.
        """
        return self._list(
            _LIST,
            page_size,
            read_ahead,
            resume,
            include_export_files=include_export_files,
            include_project_files=include_project_files,
            self_only=self_only,
        )

    async def search(
        self,
        *,
        query: str,
        num_results: int | None = None,
        self_only: bool | None = None,
    ) -> builtins.list[FileSearchResult]:
        """Search files.

        Finds files by meaning, the best match first. Only analysed files can match, so temporary ones never
        do. There is no cursor: ask for as many results as needed. A search changes nothing. At most 500
        requests per hour and key.

        Args:
            query: What to look for, in natural language.
            num_results: Highest number of results. The server's default is 10.
            self_only: Only files of the key's owner instead of the whole team's. The server's default is
                false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.files.search(query='sailing boats at sunset')

        Sends ``POST /v1/files/search``.
        """
        return await self._call(_SEARCH, query=query, num_results=num_results, self_only=self_only)

    async def create_upload(
        self,
        *,
        display_name: str,
        type: FileType | None = None,
        is_temporary: bool | None = None,
        transcript: Transcript | Mapping[str, object] | Null | None = None,
        hide_from_ui: bool | None = None,
    ) -> FileUploadResponse:
        """Create file upload.

        Registers a new file and returns a short-lived URL. Then PUT the raw bytes to that URL, without the
        API key (it belongs to a storage provider), and hydrate the file until one of its sources is ready.
        Repeating the call registers another file. At most 500 requests per hour and key.

        Args:
            display_name: Name to show to people.
            type: Type of media.
            is_temporary: Keep the file for at least 24 hours only. The server's default is false.
            transcript: Words of an audio or video file, if known already, at least one. Skips
                transcription.
            hide_from_ui: Do not show the file in the web app. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.files.create_upload(display_name='harbour-tour.mp4')

        Sends ``POST /v1/files/upload``.
        """
        return await self._call(
            _CREATE_UPLOAD,
            display_name=display_name,
            type=type,
            is_temporary=is_temporary,
            transcript=transcript,
            hide_from_ui=hide_from_ui,
        )

    async def import_url(
        self,
        *,
        url: str | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> AsyncJob[FileUrlImport, FileUrlImport]:
        """Create file URL import.

        Starts to import a file from a URL; poll the import with its id. Repeating the call starts another
        import. Known from the provider's Python SDK 2.5.3 only, so the bodies are described loosely. The
        limit of requests per hour is not documented.

        Args:
            url: Presumably the address of the file; this is not documented.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.files.import_url()

        Sends ``POST /v1/files/import-url``.
        """
        return await self._start(_IMPORT_URL, url=url, extra_body=extra_body)

    async def get_import(
        self,
        file_import_id: str,
    ) -> FileUrlImport:
        """Get file URL import.

        State of an import from a URL. Stop polling on succeeded, failed or cancelled. Known from the
        provider's Python SDK 2.5.3 only, so the bodies are described loosely. The limit of requests per
        hour is not documented.

        Args:
            file_import_id: Id of the import, from the response of its creation.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.get_import(file_import_id)

        Sends ``GET /v1/files/imports/{fileImportId}``.
        """
        return await self._call(_GET_IMPORT, file_import_id=file_import_id)

    async def get(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Get file.

        One file. Sources may be missing or stay pending here: hydrate the file for fresh signed URLs. At
        most 50,000 requests per hour and key.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.get(file)

        Sends ``GET /v1/files/{fileId}``.
        """
        return await self._call(_GET, file=file)

    async def hydrate(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Hydrate file.

        Signs new URLs for every rendition of the file and returns the file with them. It is also the call
        to poll after an upload: wait until a source is ready, and give up only if one failed and none is
        ready. At most 2,500 requests per hour and key, which fast polling can exhaust.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.hydrate(file)

        Sends ``POST /v1/files/{fileId}/hydrate``.
        """
        return await self._call(_HYDRATE, file=file)

    async def archive(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Archive file.

        Takes the file out of the listings. Nothing in the file tells that it is archived, and no operation
        to restore it is documented. The limit of requests per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.archive(file)

        Sends ``POST /v1/files/{fileId}/archive``.
        """
        return await self._call(_ARCHIVE, file=file)

    async def enable_public_preview(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Enable public preview.

        Makes a permanent public copy of the file and, for video and audio, an id for the embeddable player.
        Both may appear only later: poll the file until `staticPublicPreviewSource.url` is set. The limit of
        requests per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.enable_public_preview(file)

        Sends ``POST /v1/files/{fileId}/enable-public-preview``.
        """
        return await self._call(_ENABLE_PUBLIC_PREVIEW, file=file)

    async def disable_public_preview(
        self,
        file: FileInfo | str | UUID,
    ) -> FileInfo:
        """Disable public preview.

        Removes the public copy and ends public streaming. Signed URLs go on working. The limit of requests
        per hour is not documented.

        Args:
            file: Opaque id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.files.disable_public_preview(file)

        Sends ``POST /v1/files/{fileId}/disable-public-preview``.
        """
        return await self._call(_DISABLE_PUBLIC_PREVIEW, file=file)

    def import_job(
        self,
        file_import_id: str,
    ) -> AsyncJob[FileUrlImport, FileUrlImport]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            file_import_id: Id of the import, from the response of its creation.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await videogen.files.import_job("file_import_id-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_IMPORT_JOB_KIND, (), file_import_id=file_import_id)
