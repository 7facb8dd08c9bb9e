"""Every operation of the API as data, and how operations are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple, Protocol, TypeVar

import httpx

from .client import AuthenticatedClient

T = TypeVar("T")
Arguments = Callable[[], dict[str, Any]]
"""Makes what ``httpx.Client.request`` takes."""


class Operation(NamedTuple):
    """One operation; ``retry`` is safe, idempotent, key or never; ``success`` holds the documented 2xx statuses."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


class Call(Protocol):
    """Sends an operation, and reads its response."""

    def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


class AsyncCall(Protocol):
    """``Call`` for asyncio."""

    async def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


def call_with(client: AuthenticatedClient) -> Call:
    """Call operations with a plain client."""

    def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(client.get_httpx_client().request(**arguments()))

    return call


def async_call_with(client: AuthenticatedClient) -> AsyncCall:
    """``call_with`` for asyncio."""

    async def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(await client.get_async_httpx_client().request(**arguments()))

    return call


OPERATIONS: dict[str, Operation] = {
    "get_files": Operation(
        id="getFiles", name="get_files", tag="files", method="GET", path="/v1/files", retry="safe", success=(200,)
    ),
    "search_files": Operation(
        id="searchFiles",
        name="search_files",
        tag="files",
        method="POST",
        path="/v1/files/search",
        retry="safe",
        success=(200,),
    ),
    "create_file_upload": Operation(
        id="createFileUpload",
        name="create_file_upload",
        tag="files",
        method="POST",
        path="/v1/files/upload",
        retry="never",
        success=(200,),
    ),
    "create_file_url_import": Operation(
        id="createFileUrlImport",
        name="create_file_url_import",
        tag="files",
        method="POST",
        path="/v1/files/import-url",
        retry="never",
        success=(200, 202),
    ),
    "get_file_url_import": Operation(
        id="getFileUrlImport",
        name="get_file_url_import",
        tag="files",
        method="GET",
        path="/v1/files/imports/{fileImportId}",
        retry="safe",
        success=(200,),
    ),
    "get_file": Operation(
        id="getFile",
        name="get_file",
        tag="files",
        method="GET",
        path="/v1/files/{fileId}",
        retry="safe",
        success=(200,),
    ),
    "hydrate_file": Operation(
        id="hydrateFile",
        name="hydrate_file",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/hydrate",
        retry="idempotent",
        success=(200,),
    ),
    "archive_file": Operation(
        id="archiveFile",
        name="archive_file",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/archive",
        retry="idempotent",
        success=(200,),
    ),
    "enable_public_preview": Operation(
        id="enablePublicPreview",
        name="enable_public_preview",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/enable-public-preview",
        retry="idempotent",
        success=(200,),
    ),
    "disable_public_preview": Operation(
        id="disablePublicPreview",
        name="disable_public_preview",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/disable-public-preview",
        retry="idempotent",
        success=(200,),
    ),
    "get_me": Operation(
        id="getMe", name="get_me", tag="account", method="GET", path="/v1/me", retry="safe", success=(200,)
    ),
}
