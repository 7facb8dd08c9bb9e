"""VideoGen's REST API: files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, TypedDict

from videogen_api.api import Api, AsyncApi
from videogen_api.client import AuthenticatedClient
from videogen_api.models import FileInfo, GetFilesResponse
from videogen_api.operations import OPERATIONS

from reelkit._http.arguments import page_size_within
from reelkit._http.provider import ErrorFacts, Provider, text_or_none
from reelkit.client import AsyncClient, SyncClient
from reelkit.pagination._pager import AsyncPager, Pager
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import CursorSource, Paging

from ._account import AccountOfKey, AsyncAccountOfKey
from ._files import AsyncFileContents, FileContents

HIGHEST_LIMIT = 200


def read_error(body: Mapping[str, Any]) -> ErrorFacts:
    """``ApiError``: ``code`` may be absent or null (page "Errors")."""
    known = ("requirement", "internalErrorCode")
    return ErrorFacts(
        code=text_or_none(body.get("code")),
        message=text_or_none(body.get("message")),
        details={name: body[name] for name in known if body.get(name) is not None},
    )


PROVIDER = Provider(
    name="videogen",
    base_url="https://api.videogen.io",
    operations=OPERATIONS,
    read_error=read_error,
    credit_codes=frozenset({"insufficient_credits"}),
)


class Files(FileContents):
    """Files of the team: uploads and generated media."""

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
        """List files, most recently updated first, lazily.

        Args:
            include_export_files: Also files that exports rendered; the API's default is False.
            include_project_files: Also files that were generated inside projects; the API's default is False.
            self_only: Only files of the key's owner; the API's default is False.
            page_size: Files per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead: 0 for none; when left out, ever more while the consumer keeps asking.
            resume: The ``position`` of an earlier pager with the same filters, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.

        Example::

            for file in videogen.files.list(include_export_files=True):
                print(file.file_id, file.display_name)

        Documented on VideoGen's page "List files". Answers without pagination, as they were before 2026-05-29, are
        one page.
        """
        query = _file_query(include_export_files, include_project_files, self_only)
        return Pager(
            _files(query, page_size, read_ahead, resume),
            lambda window: _file_page(self.get_files(**_at(window), **query)),
        )


class AsyncFiles(AsyncFileContents):
    """Files of the team: uploads and generated media."""

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
        """List files, lazily: ``async for file in videogen.files.list(): ...``; see ``Files.list``."""
        query = _file_query(include_export_files, include_project_files, self_only)

        async def fetch(window: Window) -> PageContent[FileInfo]:
            return _file_page(await self.get_files(**_at(window), **query))

        return AsyncPager(_files(query, page_size, read_ahead, resume), fetch)


class _FileQuery(TypedDict, total=False):
    include_export_files: bool
    include_project_files: bool
    self_only: bool


class _Position(TypedDict, total=False):
    limit: int
    cursor: str


def _file_query(
    include_export_files: bool | None, include_project_files: bool | None, self_only: bool | None
) -> _FileQuery:
    query: _FileQuery = {}
    if include_export_files is not None:
        query["include_export_files"] = include_export_files
    if include_project_files is not None:
        query["include_project_files"] = include_project_files
    if self_only is not None:
        query["self_only"] = self_only
    return query


def _at(window: Window) -> _Position:
    return {"limit": window.limit} if window.cursor is None else {"limit": window.limit, "cursor": window.cursor}


def _files(
    query: _FileQuery, page_size: int | None, read_ahead: int | None, resume: str | None
) -> CursorSource[FileInfo]:
    paging = Paging(page_size_within(page_size, HIGHEST_LIMIT), read_ahead, resume)
    return CursorSource(Listed("videogen", "get_files", query), _file_id, paging, cursor_field="nextCursor")


def _file_id(file: FileInfo) -> str:
    return file.file_id


def _file_page(answer: GetFilesResponse) -> PageContent[FileInfo]:
    return PageContent(answer.files, answer, next_cursor=answer.next_cursor or None, has_more=answer.has_more or False)


class VideoGen(SyncClient, Api):
    """A client of VideoGen's REST API.

    Takes an API key, or the environment variable ``VIDEOGEN_API_KEY``; see ``SyncClient`` for the further arguments.

    Example::

        with reelkit.VideoGen() as videogen:
            for file in videogen.files.list():
                print(file.display_name)
    """

    provider = PROVIDER

    def _connect(self) -> None:
        Api.__init__(self, AuthenticatedClient(self.base_url, token="").set_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> Files:
        """Files of the team."""
        return Files(self._client, self._scope)

    @cached_property
    def account(self) -> AccountOfKey:
        """Who the key belongs to."""
        return AccountOfKey(self._client, self._scope)


class AsyncVideoGen(AsyncClient, AsyncApi):
    """``VideoGen`` for asyncio."""

    provider = PROVIDER

    def _connect(self) -> None:
        low_level = AuthenticatedClient(self.base_url, token="")
        AsyncApi.__init__(self, low_level.set_async_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of the team."""
        return AsyncFiles(self._client, self._scope)

    @cached_property
    def account(self) -> AsyncAccountOfKey:
        """Who the key belongs to."""
        return AsyncAccountOfKey(self._client, self._scope)
