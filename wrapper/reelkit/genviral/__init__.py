"""Genviral's Partner API: files and folders."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, TypedDict
from uuid import UUID

from genviral_api.api import Api, AsyncApi
from genviral_api.client import AuthenticatedClient
from genviral_api.models import (
    File,
    FileTypeFilter,
    Folder,
    FolderFileItem,
    FolderItem,
    FolderItemsChange,
    ListFilesResponse,
    ListFolderItemsResponse,
)
from genviral_api.operations import OPERATIONS

from reelkit._http.arguments import comma_list, one_of, page_size_within, uuid_of, uuids_of
from reelkit._http.batch import Batch
from reelkit._http.provider import ErrorFacts, Provider, text_or_none
from reelkit.client import AsyncClient, SyncClient
from reelkit.errors import NotFoundError
from reelkit.pagination._pager import AsyncPager, Pager
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import OffsetSource, Paging

from ._accounts import Accounts, AsyncAccounts, AsyncSubscriptions, Subscriptions
from ._files import AsyncFileContents, FileContents
from ._folders import AsyncFolderTree, FolderTree
from ._folders import FolderPath as FolderPath
from ._folders import WalkedFolder as WalkedFolder

HIGHEST_LIMIT = 100
HIGHEST_ITEM_IDS = 200

FolderEntry = FolderFileItem | FolderItem
"""What a folder holds: files, or in a slideshow folder slideshows, whose shape is not documented."""


def read_error(body: Mapping[str, Any]) -> ErrorFacts:
    """Genviral's envelope: ``code`` repeats the HTTP status, ``error_code`` is the code (page "Response format")."""
    known = ("issues", "remediation_hint", "action_url")
    return ErrorFacts(
        code=text_or_none(body.get("error_code")),
        message=text_or_none(body.get("message")) or text_or_none(body.get("error")),
        details={name: body[name] for name in known if name in body},
    )


PROVIDER = Provider(
    name="genviral",
    base_url="https://www.genviral.io",
    operations=OPERATIONS,
    read_error=read_error,
    credit_codes=frozenset({"insufficient_credits"}),
    success_flag="ok",
)


class Files(FileContents):
    """Files in the scope of the key."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,  # noqa: A002 - the provider's name
        context: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[File]:
        """List files, lazily.

        Args:
            type: ``"image"`` or ``"video"``; both when left out.
            context: One context or several, such as ``"ai-studio"``, or ``"all"``; partner files only when left out.
            page_size: Files per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead: 0 for none; when left out, ever more while the consumer keeps asking.
            resume: The ``position`` of an earlier pager with the same filters, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.

        Example::

            for file in genviral.files.list(type="video"):
                print(file.filename, file.url)

        Documented on Genviral's page "List files".
        """
        query = _file_query(type, context)
        return Pager(
            _files(query, page_size, read_ahead, resume),
            lambda window: _file_page(self.list_files(limit=window.limit, offset=window.offset, **query)),
        )


class AsyncFiles(AsyncFileContents):
    """Files in the scope of the key."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,  # noqa: A002 - the provider's name
        context: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[File]:
        """List files, lazily: ``async for file in genviral.files.list(): ...``; see ``Files.list``."""
        query = _file_query(type, context)

        async def fetch(window: Window) -> PageContent[File]:
            return _file_page(await self.list_files(limit=window.limit, offset=window.offset, **query))

        return AsyncPager(_files(query, page_size, read_ahead, resume), fetch)


class Folders(FolderTree):
    """Folders and what is in them."""

    def get(self, folder_id: str | UUID) -> Folder:
        """Get a folder with its counts and preview files; see Genviral's page "Get folder".

        Raises:
            InvalidArgumentError: If ``folder_id`` is no UUID, before any request.
            NotFoundError: If the folder is not in the scope of the key.
        """
        return self.get_folder(uuid_of("folder_id", folder_id)).data

    def list_items(
        self,
        folder_id: str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[FolderEntry]:
        """List what is in a folder, lazily; see Genviral's page "Manage folder items".

        Args:
            folder_id: The folder.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead: 0 for none; when left out, ever more while the consumer keeps asking.
            resume: The ``position`` of an earlier pager with the same filters, to go on from there.
        """
        folder = uuid_of("folder_id", folder_id)
        return Pager(
            _entries(folder, page_size, read_ahead, resume),
            lambda window: _entry_page(self.list_folder_items(folder, limit=window.limit, offset=window.offset)),
        )

    def add_items(self, folder_id: str | UUID, ids: Iterable[str | UUID]) -> int:
        """Put files (or slideshows, in a slideshow folder) into a folder, 200 ids per request.

        Returns:
            How many items the API says that it added.

        Raises:
            InvalidArgumentError: If an id is no UUID, or there is none, before any request.
            APIError: If a request failed; ``done_ids`` holds the ids of the requests before it.

        Example::

            genviral.folders.add_items(folder.id, [file.id for file in genviral.files.list(type="image")])

        Documented on Genviral's page "Manage folder items".
        """
        folder, batch = uuid_of("folder_id", folder_id), Batch(uuids_of("ids", ids), HIGHEST_ITEM_IDS)
        added = 0
        for chunk in batch:
            with batch.chunk(chunk):
                added += self.add_folder_items(folder, body=FolderItemsChange(item_ids=chunk)).data.added_count
        return added

    def remove_items(self, folder_id: str | UUID, ids: Iterable[str | UUID]) -> int:
        """Take items out of a folder, 200 ids per request; the files or slideshows themselves stay.

        A request whose answer was lost is repeated; when the API then finds no such items, they were removed.

        Returns:
            How many items the API says that it removed.

        Raises:
            InvalidArgumentError: If an id is no UUID, or there is none, before any request.
            APIError: If a request failed; ``done_ids`` holds the ids of the requests before it.

        Documented on Genviral's page "Manage folder items".
        """
        folder, batch = uuid_of("folder_id", folder_id), Batch(uuids_of("ids", ids), HIGHEST_ITEM_IDS)
        removed = 0
        for chunk in batch:
            with batch.chunk(chunk):
                try:
                    removed += self.remove_folder_items(
                        folder, body=FolderItemsChange(item_ids=chunk)
                    ).data.removed_count
                except NotFoundError as error:
                    if not _already_removed(error):
                        raise
                    removed += len(chunk)
        return removed


class AsyncFolders(AsyncFolderTree):
    """Folders and what is in them."""

    async def get(self, folder_id: str | UUID) -> Folder:
        """Get a folder; see ``Folders.get``."""
        return (await self.get_folder(uuid_of("folder_id", folder_id))).data

    def list_items(
        self,
        folder_id: str | UUID,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[FolderEntry]:
        """List what is in a folder, lazily; see ``Folders.list_items``."""
        folder = uuid_of("folder_id", folder_id)

        async def fetch(window: Window) -> PageContent[FolderEntry]:
            return _entry_page(await self.list_folder_items(folder, limit=window.limit, offset=window.offset))

        return AsyncPager(_entries(folder, page_size, read_ahead, resume), fetch)

    async def add_items(self, folder_id: str | UUID, ids: Iterable[str | UUID]) -> int:
        """Put items into a folder; see ``Folders.add_items``."""
        folder, batch = uuid_of("folder_id", folder_id), Batch(uuids_of("ids", ids), HIGHEST_ITEM_IDS)
        added = 0
        for chunk in batch:
            with batch.chunk(chunk):
                added += (await self.add_folder_items(folder, body=FolderItemsChange(item_ids=chunk))).data.added_count
        return added

    async def remove_items(self, folder_id: str | UUID, ids: Iterable[str | UUID]) -> int:
        """Take items out of a folder; see ``Folders.remove_items``."""
        folder, batch = uuid_of("folder_id", folder_id), Batch(uuids_of("ids", ids), HIGHEST_ITEM_IDS)
        removed = 0
        for chunk in batch:
            with batch.chunk(chunk):
                try:
                    answer = await self.remove_folder_items(folder, body=FolderItemsChange(item_ids=chunk))
                    removed += answer.data.removed_count
                except NotFoundError as error:
                    if not _already_removed(error):
                        raise
                    removed += len(chunk)
        return removed


def _already_removed(error: NotFoundError) -> bool:
    """Whether an earlier attempt, of which no answer arrived, removed the items that are not found now."""
    return error.code == "item_not_found" and error.lost_answer


class _FileQuery(TypedDict, total=False):
    type_: FileTypeFilter
    context: str


def _file_query(type: FileTypeFilter | None, context: str | Iterable[str] | None) -> _FileQuery:  # noqa: A002
    one_of("type", type, FileTypeFilter)
    query: _FileQuery = {}
    if type is not None:
        query["type_"] = type
    if (contexts := comma_list("context", context)) is not None:
        query["context"] = contexts
    return query


def _files(query: _FileQuery, page_size: int | None, read_ahead: int | None, resume: str | None) -> OffsetSource[File]:
    paging = Paging(page_size_within(page_size, HIGHEST_LIMIT), read_ahead, resume)
    return OffsetSource(Listed("genviral", "list_files", query), _file_id, paging)


def _entries(
    folder: UUID, page_size: int | None, read_ahead: int | None, resume: str | None
) -> OffsetSource[FolderEntry]:
    paging = Paging(page_size_within(page_size, HIGHEST_LIMIT), read_ahead, resume)
    return OffsetSource(Listed("genviral", "list_folder_items", {"folder_id": str(folder)}), _entry_id, paging)


def _file_page(answer: ListFilesResponse) -> PageContent[File]:
    return PageContent(answer.data.files, answer, total=answer.data.total, limit=answer.data.limit)


def _entry_page(answer: ListFolderItemsResponse) -> PageContent[FolderEntry]:
    return PageContent(answer.data.items, answer, total=answer.data.total, limit=answer.data.limit)


def _file_id(file: File) -> str:
    return file.id


def _entry_id(entry: FolderEntry) -> str:
    return entry.id


class Genviral(SyncClient, Api):
    """A client of Genviral's Partner API.

    Takes an API key, or the environment variable ``GENVIRAL_API_KEY``; see ``SyncClient`` for the further arguments.

    Example::

        with reelkit.Genviral() as genviral:
            for file in genviral.files.list(type="video"):
                print(file.filename)
    """

    provider = PROVIDER

    def _connect(self) -> None:
        Api.__init__(self, AuthenticatedClient(self.base_url, token="").set_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> Files:
        """Files in the scope of the key."""
        return Files(self._client, self._scope)

    @cached_property
    def folders(self) -> Folders:
        """Folders and what is in them."""
        return Folders(self._client, self._scope)

    @cached_property
    def accounts(self) -> Accounts:
        """Social accounts that posts can go to."""
        return Accounts(self._client, self._scope)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """The subscription behind the key, and its credits."""
        return Subscriptions(self._client, self._scope)


class AsyncGenviral(AsyncClient, AsyncApi):
    """``Genviral`` for asyncio."""

    provider = PROVIDER

    def _connect(self) -> None:
        low_level = AuthenticatedClient(self.base_url, token="")
        AsyncApi.__init__(self, low_level.set_async_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files in the scope of the key."""
        return AsyncFiles(self._client, self._scope)

    @cached_property
    def folders(self) -> AsyncFolders:
        """Folders and what is in them."""
        return AsyncFolders(self._client, self._scope)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Social accounts that posts can go to."""
        return AsyncAccounts(self._client, self._scope)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """The subscription behind the key, and its credits."""
        return AsyncSubscriptions(self._client, self._scope)
