"""Uploaded and generated media files of an organization, and its storage usage. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import rules
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

__all__ = ("AsyncFilesResource", "FilesResource")


def _list_key(item: File) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[File]:
    from ..api.files import list_files

    response = list_files.read(received)
    return page_of(
        _list_key,
        response.files,
        response,
        total=response.total,
        limit=response.limit,
    )


def _read_get(received: Response) -> File:
    from ..api.files import get_file

    response = get_file.read(received)
    return response


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


_LIST = ListEndpoint(
    "swiftia",
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
                        "audio",
                    )
                ),
            ),
            Argument("tags", "tags", "query", rules.CommaList()),
            Argument("organization_id", "organizationId", "query", rules.Text()),
        ),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_GET = Endpoint(
    OPERATIONS["get_file"],
    _read_get,
    (
        Argument("file", "fileId", "path", rules.ObjectId({"File": "id"}, rules.Text(), __name__), required=True),
        Argument("organization_id", "organizationId", "query", rules.Text()),
    ),
)
_DELETE = Endpoint(
    OPERATIONS["delete_file"],
    _read_delete,
    (
        Argument("file", "fileId", "path", rules.ObjectId({"File": "id"}, rules.Text(), __name__), required=True),
        Argument("organization_id", "organizationId", "query", rules.Text()),
    ),
    gone=True,
)


class FilesResource(SyncResource):
    """Uploaded and generated media files of an organization, and its storage usage."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,
        tags: str | Iterable[str] | None = None,
        organization_id: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[File]:
        """List files.

        One page of the organization's files, with its storage figures. Different filters combine as "and".
        The order is not documented. More pages follow while offset + limit is less than total. Requests are
        rate limited per organization, down to one in 5 seconds on the Free plan, so pace a loop over pages.

        Args:
            type: Only files of this type.
            tags: Tags separated by commas. A file matches if it has any of them.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The page window is out of range, or the
                organization cannot be determined; 401 The API key is missing or invalid; 403 The organizationId
                sent is not the key's organization; 429 The organization's rate limit is reached. The limit is
                checked before anything is done, so retrying the request after the wait is safe; 500 The server
                failed.

        Example::

            for item in swiftia.files.list():
                print(item)

        Sends ``GET /api/uploads/files``; see https://app.swiftia.io/en/docs/api-reference/files/get-files.
        """
        return self._list(_LIST, page_size, read_ahead, resume, type=type, tags=tags, organization_id=organization_id)

    def get(
        self,
        file: File | str | UUID,
        *,
        organization_id: str | None = None,
    ) -> File:
        """Get a file.

        Metadata of one file with a link to its content, never the content itself.

        Args:
            file: Opaque id of the file.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The organizationId sent is not the key's organization;
                404 The id is unknown, or the file is deleted or belongs to another organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The server failed.

        Example::

            swiftia.files.get(file)

        Sends ``GET /api/uploads/files/{fileId}``; see https://app.swiftia.io/docs/api-reference/files/get-file.
        """
        return self._call(_GET, file=file, organization_id=organization_id)

    def delete(
        self,
        file: File | str | UUID,
        *,
        organization_id: str | None = None,
    ) -> None:
        """Delete a file.

        Deletes the file's record and its content permanently. The response to a second call is 404, as it
        is for a file of another organization, so after a lost response the two cannot be told apart. After
        a 500 read the file again before retrying.

        Args:
            file: Opaque id of the file.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The organizationId sent is not the key's organization;
                404 The id is unknown, or the file is deleted or belongs to another organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The content could not be deleted, or the server failed
                otherwise.

        Example::

            swiftia.files.delete(file)

        Sends ``DELETE /api/uploads/files/{fileId}``; see https://app.swiftia.io/docs/api-reference/files/delete-file.
        """
        self._remove(_DELETE, file=file, organization_id=organization_id)


class AsyncFilesResource(AsyncResource):
    """Uploaded and generated media files of an organization, and its storage usage."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,
        tags: str | Iterable[str] | None = None,
        organization_id: str | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[File]:
        """List files.

        One page of the organization's files, with its storage figures. Different filters combine as "and".
        The order is not documented. More pages follow while offset + limit is less than total. Requests are
        rate limited per organization, down to one in 5 seconds on the Free plan, so pace a loop over pages.

        Args:
            type: Only files of this type.
            tags: Tags separated by commas. A file matches if it has any of them.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The page window is out of range, or the
                organization cannot be determined; 401 The API key is missing or invalid; 403 The organizationId
                sent is not the key's organization; 429 The organization's rate limit is reached. The limit is
                checked before anything is done, so retrying the request after the wait is safe; 500 The server
                failed.

        Example::

            async for item in swiftia.files.list():
                print(item)

        Sends ``GET /api/uploads/files``; see https://app.swiftia.io/en/docs/api-reference/files/get-files.
        """
        return self._list(_LIST, page_size, read_ahead, resume, type=type, tags=tags, organization_id=organization_id)

    async def get(
        self,
        file: File | str | UUID,
        *,
        organization_id: str | None = None,
    ) -> File:
        """Get a file.

        Metadata of one file with a link to its content, never the content itself.

        Args:
            file: Opaque id of the file.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The organizationId sent is not the key's organization;
                404 The id is unknown, or the file is deleted or belongs to another organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The server failed.

        Example::

            await swiftia.files.get(file)

        Sends ``GET /api/uploads/files/{fileId}``; see https://app.swiftia.io/docs/api-reference/files/get-file.
        """
        return await self._call(_GET, file=file, organization_id=organization_id)

    async def delete(
        self,
        file: File | str | UUID,
        *,
        organization_id: str | None = None,
    ) -> None:
        """Delete a file.

        Deletes the file's record and its content permanently. The response to a second call is 404, as it
        is for a file of another organization, so after a lost response the two cannot be told apart. After
        a 500 read the file again before retrying.

        Args:
            file: Opaque id of the file.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The organizationId sent is not the key's organization;
                404 The id is unknown, or the file is deleted or belongs to another organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The content could not be deleted, or the server failed
                otherwise.

        Example::

            await swiftia.files.delete(file)

        Sends ``DELETE /api/uploads/files/{fileId}``; see https://app.swiftia.io/docs/api-reference/files/delete-file.
        """
        await self._remove(_DELETE, file=file, organization_id=organization_id)
