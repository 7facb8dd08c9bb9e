"""Every operation of the API as data, and how operations are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
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
        path="/api/uploads/files",
        retry="safe",
        success=(200,),
    ),
    "get_file": Operation(
        id="get_file",
        name="get_file",
        tag="files",
        method="GET",
        path="/api/uploads/files/{fileId}",
        retry="safe",
        success=(200,),
    ),
    "delete_file": Operation(
        id="delete_file",
        name="delete_file",
        tag="files",
        method="DELETE",
        path="/api/uploads/files/{fileId}",
        retry="idempotent",
        success=(200,),
    ),
    "create_job": Operation(
        id="create_job",
        name="create_job",
        tag="jobs",
        method="POST",
        path="/api/jobs",
        retry="never",
        success=(200, 201),
    ),
    "get_job": Operation(
        id="get_job", name="get_job", tag="jobs", method="GET", path="/api/jobs/{jobId}", retry="safe", success=(200,)
    ),
    "create_render": Operation(
        id="create_render",
        name="create_render",
        tag="renders",
        method="POST",
        path="/api/render",
        retry="never",
        success=(200, 201),
    ),
    "get_render": Operation(
        id="get_render",
        name="get_render",
        tag="renders",
        method="GET",
        path="/api/render/{renderId}",
        retry="safe",
        success=(200,),
    ),
    "list_brand_presets": Operation(
        id="list_brand_presets",
        name="list_brand_presets",
        tag="brand_presets",
        method="GET",
        path="/api/organizations/brandings",
        retry="safe",
        success=(200,),
    ),
    "create_brand_preset": Operation(
        id="create_brand_preset",
        name="create_brand_preset",
        tag="brand_presets",
        method="POST",
        path="/api/organizations/brandings",
        retry="never",
        success=(200, 201),
    ),
    "get_social_settings": Operation(
        id="get_social_settings",
        name="get_social_settings",
        tag="social",
        method="GET",
        path="/api/organizations/social-posts/settings",
        retry="safe",
        success=(200,),
    ),
}
