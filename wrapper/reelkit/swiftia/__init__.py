"""Swiftia's API: uploaded and generated files, and their storage."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypedDict

from swiftia_api.api import Api, AsyncApi
from swiftia_api.client import AuthenticatedClient
from swiftia_api.models import File, FileTypeFilter, ListFilesResponse
from swiftia_api.operations import OPERATIONS

from reelkit._http.arguments import comma_list, one_of, page_size_within
from reelkit._http.provider import ErrorFacts, Provider, seconds_or_none, text_or_none
from reelkit.client import AsyncClient, SyncClient
from reelkit.pagination._pager import AsyncPager, Pager
from reelkit.pagination._plan import PageContent, Window
from reelkit.pagination._position import Listed
from reelkit.pagination._source import OffsetSource, Paging

from ._files import AsyncFileContents, FileContents

HIGHEST_LIMIT = 100


def read_error(body: Mapping[str, Any]) -> ErrorFacts:
    """Six body shapes: ``message`` or ``error`` or both, with or without ``code`` (page "Error handling")."""
    message, error = text_or_none(body.get("message")), text_or_none(body.get("error"))
    known = ("storageInfo", "phoneNumber", "id", "deleted")
    return ErrorFacts(
        # Beside a message, `error` is a machine token (fullStorage) or a sentence (Phone verification required).
        code=text_or_none(body.get("code")) or (error if message and error and " " not in error else None),
        message=message or error,
        details={name: body[name] for name in known if name in body} | ({"error": error} if message and error else {}),
        retry_after=seconds_or_none(body.get("retryAfter")),
    )


PROVIDER = Provider(name="swiftia", base_url="https://api.swiftia.io", operations=OPERATIONS, read_error=read_error)


@dataclass(frozen=True, slots=True)
class Storage:
    """Storage of the organization; a megabyte is 1,000,000 bytes."""

    allotted_megabytes: float
    used_megabytes: float
    used_percent: float


class Files(FileContents):
    """Files of the organization that the key belongs to."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,  # noqa: A002 - the provider's name
        tags: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[File]:
        """List files, lazily.

        Args:
            type: ``"image"``, ``"video"`` or ``"audio"``; all when left out.
            tags: One tag or several; files with any of them are listed.
            page_size: Files per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead: 0 for none; when left out, ever more while the consumer keeps asking.
            resume: The ``position`` of an earlier pager with the same filters, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.

        Example::

            for file in swiftia.files.list(type="video", tags=["short", "cropped"]):
                print(file.name, file.url)

        Documented on Swiftia's page "Get Files".
        """
        query = _file_query(type, tags)
        return Pager(
            _files(query, page_size, read_ahead, resume),
            lambda window: _file_page(self.list_files(limit=window.limit, offset=window.offset, **query)),
        )

    def storage(self) -> Storage:
        """Storage figures, from a listing of one file; see Swiftia's page "Get Files"."""
        return _storage(self.list_files(limit=1))


class AsyncFiles(AsyncFileContents):
    """Files of the organization that the key belongs to."""

    def list(
        self,
        *,
        type: FileTypeFilter | None = None,  # noqa: A002 - the provider's name
        tags: str | Iterable[str] | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[File]:
        """List files, lazily: ``async for file in swiftia.files.list(): ...``; see ``Files.list``."""
        query = _file_query(type, tags)

        async def fetch(window: Window) -> PageContent[File]:
            return _file_page(await self.list_files(limit=window.limit, offset=window.offset, **query))

        return AsyncPager(_files(query, page_size, read_ahead, resume), fetch)

    async def storage(self) -> Storage:
        """Storage figures; see ``Files.storage``."""
        return _storage(await self.list_files(limit=1))


class _FileQuery(TypedDict, total=False):
    type_: FileTypeFilter
    tags: str


def _file_query(type: FileTypeFilter | None, tags: str | Iterable[str] | None) -> _FileQuery:  # noqa: A002
    one_of("type", type, FileTypeFilter)
    query: _FileQuery = {}
    if type is not None:
        query["type_"] = type
    if (joined := comma_list("tags", tags)) is not None:
        query["tags"] = joined
    return query


def _files(query: _FileQuery, page_size: int | None, read_ahead: int | None, resume: str | None) -> OffsetSource[File]:
    paging = Paging(page_size_within(page_size, HIGHEST_LIMIT), read_ahead, resume)
    return OffsetSource(Listed("swiftia", "list_files", query), _file_id, paging)


def _file_page(answer: ListFilesResponse) -> PageContent[File]:
    return PageContent(answer.files, answer, total=answer.total, limit=answer.limit)


def _file_id(file: File) -> str:
    return file.id


def _storage(answer: ListFilesResponse) -> Storage:
    return Storage(answer.sub_size, answer.used_size, answer.used_size_percent)


class Swiftia(SyncClient, Api):
    """A client of Swiftia's API.

    Takes an API key, or the environment variable ``SWIFTIA_API_KEY``; see ``SyncClient`` for the further arguments.

    Example::

        with reelkit.Swiftia() as swiftia:
            for file in swiftia.files.list(tags="short"):
                print(file.name)
    """

    provider = PROVIDER

    def _connect(self) -> None:
        Api.__init__(self, AuthenticatedClient(self.base_url, token="").set_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> Files:
        """Files of the organization."""
        return Files(self._client, self._scope)


class AsyncSwiftia(AsyncClient, AsyncApi):
    """``Swiftia`` for asyncio."""

    provider = PROVIDER

    def _connect(self) -> None:
        low_level = AuthenticatedClient(self.base_url, token="")
        AsyncApi.__init__(self, low_level.set_async_httpx_client(self._http), self._call)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files of the organization."""
        return AsyncFiles(self._client, self._scope)
