"""Images and videos stored in the scope of the key. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.file import File
    from ..models.file_type_filter import FileTypeFilter
    from ..models.file_upload import FileUpload
    from ..models.file_upload_content_type import FileUploadContentType
    from ..models.media_metadata import MediaMetadata

__all__ = ("AsyncFilesResource", "FilesResource")

SCHEMAS = f"{__package__}._schemas"


def _list_key(item: File) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[File]:
    from ..api.files import list_files

    response = list_files.read(received)
    return page_of(
        _list_key,
        response.data.files,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_create_upload(received: Response) -> FileUpload:
    from ..api.files import create_file_upload

    response = create_file_upload.read(received)
    return response.data


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_files"],
        _read_list,
        (
            Argument(
                "type",
                "type",
                "query",
                rules.OneOf(
                    (
                        "image",
                        "video",
                    )
                ),
            ),
            Argument("context", "context", "query", rules.CommaList()),
        ),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_CREATE_UPLOAD = Endpoint(
    OPERATIONS["create_file_upload"],
    _read_create_upload,
    (
        Argument(
            "content_type",
            "contentType",
            "body",
            rules.OneOf(
                (
                    "image/jpeg",
                    "image/png",
                    "image/gif",
                    "image/webp",
                    "image/heic",
                    "image/heif",
                    "video/mp4",
                    "video/quicktime",
                    "video/x-msvideo",
                    "video/webm",
                    "video/x-m4v",
                )
            ),
            required=True,
        ),
        Argument("filename", "filename", "body", rules.Text(shortest=1, longest=255)),
        Argument("duration_seconds", "duration_seconds", "body", rules.Number(above=0)),
        Argument("size", "size", "body", rules.Number(least=0, whole=True)),
        Argument("width", "width", "body", rules.Number(least=0, whole=True)),
        Argument("height", "height", "body", rules.Number(least=0, whole=True)),
        Argument("mime_type", "mime_type", "body", rules.Text(shortest=1, longest=128, pattern="\\S")),
        Argument("metadata", "metadata", "body", nested.Named(SCHEMAS, "MEDIA_METADATA")),
    ),
    body=True,
)


class FilesResource(SyncResource):
    """Images and videos stored in the scope of the key."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,
        context: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[File]:
        """List files.

        Lists the files in the scope of the key, page by page: those uploaded through the API and those that
        posting took in. The order is not documented.

        Args:
            type: Only files of this kind. All kinds when omitted.
            context: Which contexts to list: one (`ai-studio`), several separated by commas (`ai-
                studio,media-upload`), or `all` for every context in the scope of the key. Partner files only
                when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The files could not be listed
                (`list_failed`). Repeating the request may help.

        Example::

            for item in genviral.files.list():
                print(item)

        Sends ``GET /api/partner/v1/files``; see https://docs.genviral.io/api-reference/list-files.
        """
        return self._list(_LIST, page_size, read_ahead, resume, type=type, context=context)

    def create_upload(
        self,
        *,
        content_type: FileUploadContentType,
        filename: str | None = None,
        duration_seconds: float | None = None,
        size: int | None = None,
        width: int | None = None,
        height: int | None = None,
        mime_type: str | None = None,
        metadata: MediaMetadata | Mapping[str, object] | None = None,
    ) -> FileUpload:
        """Create an upload URL.

        Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
        the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
        storage service.

        Args:
            content_type: The MIME types that can be uploaded.
            filename: File name, for display only.
            duration_seconds: Duration of a video in seconds, kept so that posts can be checked against
                platform limits.
            size: Size in bytes.
            width: Width in pixels.
            height: Height in pixels.
            mime_type: MIME type, such as `video/mp4`.
            metadata: More facts about the video.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The upload URL could not be made.

        Example::

            genviral.files.create_upload(content_type='image/jpeg')

        Sends ``POST /api/partner/v1/files``; see https://docs.genviral.io/api-reference/upload-file.
        """
        return self._call(
            _CREATE_UPLOAD,
            content_type=content_type,
            filename=filename,
            duration_seconds=duration_seconds,
            size=size,
            width=width,
            height=height,
            mime_type=mime_type,
            metadata=metadata,
        )


class AsyncFilesResource(AsyncResource):
    """Images and videos stored in the scope of the key."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,
        context: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[File]:
        """List files.

        Lists the files in the scope of the key, page by page: those uploaded through the API and those that
        posting took in. The order is not documented.

        Args:
            type: Only files of this kind. All kinds when omitted.
            context: Which contexts to list: one (`ai-studio`), several separated by commas (`ai-
                studio,media-upload`), or `all` for every context in the scope of the key. Partner files only
                when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The files could not be listed
                (`list_failed`). Repeating the request may help.

        Example::

            async for item in genviral.files.list():
                print(item)

        Sends ``GET /api/partner/v1/files``; see https://docs.genviral.io/api-reference/list-files.
        """
        return self._list(_LIST, page_size, read_ahead, resume, type=type, context=context)

    async def create_upload(
        self,
        *,
        content_type: FileUploadContentType,
        filename: str | None = None,
        duration_seconds: float | None = None,
        size: int | None = None,
        width: int | None = None,
        height: int | None = None,
        mime_type: str | None = None,
        metadata: MediaMetadata | Mapping[str, object] | None = None,
    ) -> FileUpload:
        """Create an upload URL.

        Returns a presigned URL, valid for ten minutes, and the address that the file will have. Then PUT
        the raw bytes to `uploadUrl` with the same Content-Type and without the API key: it is the host of a
        storage service.

        Args:
            content_type: The MIME types that can be uploaded.
            filename: File name, for display only.
            duration_seconds: Duration of a video in seconds, kept so that posts can be checked against
                platform limits.
            size: Size in bytes.
            width: Width in pixels.
            height: Height in pixels.
            mime_type: MIME type, such as `video/mp4`.
            metadata: More facts about the video.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The upload URL could not be made.

        Example::

            await genviral.files.create_upload(content_type='image/jpeg')

        Sends ``POST /api/partner/v1/files``; see https://docs.genviral.io/api-reference/upload-file.
        """
        return await self._call(
            _CREATE_UPLOAD,
            content_type=content_type,
            filename=filename,
            duration_seconds=duration_seconds,
            size=size,
            width=width,
            height=height,
            mime_type=mime_type,
            metadata=metadata,
        )
