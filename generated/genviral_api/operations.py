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
    "list_files": Operation(
        id="list_files",
        name="list_files",
        tag="files",
        method="GET",
        path="/api/partner/v1/files",
        retry="safe",
        success=(200,),
    ),
    "create_file_upload": Operation(
        id="create_file_upload",
        name="create_file_upload",
        tag="files",
        method="POST",
        path="/api/partner/v1/files",
        retry="idempotent",
        success=(201,),
    ),
    "list_folders": Operation(
        id="list_folders",
        name="list_folders",
        tag="folders",
        method="GET",
        path="/api/partner/v1/folders",
        retry="safe",
        success=(200,),
    ),
    "create_folder": Operation(
        id="create_folder",
        name="create_folder",
        tag="folders",
        method="POST",
        path="/api/partner/v1/folders",
        retry="never",
        success=(200, 201),
    ),
    "get_folder": Operation(
        id="get_folder",
        name="get_folder",
        tag="folders",
        method="GET",
        path="/api/partner/v1/folders/{folderId}",
        retry="safe",
        success=(200,),
    ),
    "delete_folder": Operation(
        id="delete_folder",
        name="delete_folder",
        tag="folders",
        method="DELETE",
        path="/api/partner/v1/folders/{folderId}",
        retry="idempotent",
        success=(200,),
    ),
    "move_folder": Operation(
        id="move_folder",
        name="move_folder",
        tag="folders",
        method="PATCH",
        path="/api/partner/v1/folders/{folderId}",
        retry="idempotent",
        success=(200,),
    ),
    "list_folder_ancestors": Operation(
        id="list_folder_ancestors",
        name="list_folder_ancestors",
        tag="folders",
        method="GET",
        path="/api/partner/v1/folders/{folderId}/ancestors",
        retry="safe",
        success=(200,),
    ),
    "list_folder_items": Operation(
        id="list_folder_items",
        name="list_folder_items",
        tag="folders",
        method="GET",
        path="/api/partner/v1/folders/{folderId}/items",
        retry="safe",
        success=(200,),
    ),
    "add_folder_items": Operation(
        id="add_folder_items",
        name="add_folder_items",
        tag="folders",
        method="POST",
        path="/api/partner/v1/folders/{folderId}/items",
        retry="never",
        success=(200,),
    ),
    "remove_folder_items": Operation(
        id="remove_folder_items",
        name="remove_folder_items",
        tag="folders",
        method="DELETE",
        path="/api/partner/v1/folders/{folderId}/items",
        retry="idempotent",
        success=(200,),
    ),
    "list_accounts": Operation(
        id="list_accounts",
        name="list_accounts",
        tag="accounts",
        method="GET",
        path="/api/partner/v1/accounts",
        retry="safe",
        success=(200,),
    ),
    "get_subscription": Operation(
        id="get_subscription",
        name="get_subscription",
        tag="subscription",
        method="GET",
        path="/api/partner/v1/subscription",
        retry="safe",
        success=(200,),
    ),
}
