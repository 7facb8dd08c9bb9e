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
    "list_posts": Operation(
        id="list_posts",
        name="list_posts",
        tag="posts",
        method="GET",
        path="/api/partner/v1/posts",
        retry="safe",
        success=(200,),
    ),
    "create_post": Operation(
        id="create_post",
        name="create_post",
        tag="posts",
        method="POST",
        path="/api/partner/v1/posts",
        retry="key",
        success=(200, 201),
    ),
    "get_post": Operation(
        id="get_post",
        name="get_post",
        tag="posts",
        method="GET",
        path="/api/partner/v1/posts/{postId}",
        retry="safe",
        success=(200,),
    ),
    "update_post": Operation(
        id="update_post",
        name="update_post",
        tag="posts",
        method="PATCH",
        path="/api/partner/v1/posts/{postId}",
        retry="idempotent",
        success=(200,),
    ),
    "retry_posts": Operation(
        id="retry_posts",
        name="retry_posts",
        tag="posts",
        method="POST",
        path="/api/partner/v1/posts/retry",
        retry="never",
        success=(200,),
    ),
    "delete_posts": Operation(
        id="delete_posts",
        name="delete_posts",
        tag="posts",
        method="POST",
        path="/api/partner/v1/posts/delete",
        retry="idempotent",
        success=(200,),
    ),
    "generate_slideshow": Operation(
        id="generate_slideshow",
        name="generate_slideshow",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/generate",
        retry="never",
        success=(201,),
    ),
    "list_slideshows": Operation(
        id="list_slideshows",
        name="list_slideshows",
        tag="slideshows",
        method="GET",
        path="/api/partner/v1/slideshows",
        retry="safe",
        success=(200,),
    ),
    "get_slideshow": Operation(
        id="get_slideshow",
        name="get_slideshow",
        tag="slideshows",
        method="GET",
        path="/api/partner/v1/slideshows/{slideshowId}",
        retry="safe",
        success=(200,),
    ),
    "delete_slideshow": Operation(
        id="delete_slideshow",
        name="delete_slideshow",
        tag="slideshows",
        method="DELETE",
        path="/api/partner/v1/slideshows/{slideshowId}",
        retry="idempotent",
        success=(200,),
    ),
    "update_slideshow": Operation(
        id="update_slideshow",
        name="update_slideshow",
        tag="slideshows",
        method="PATCH",
        path="/api/partner/v1/slideshows/{slideshowId}",
        retry="idempotent",
        success=(200,),
    ),
    "render_slideshow": Operation(
        id="render_slideshow",
        name="render_slideshow",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/{slideshowId}/render",
        retry="never",
        success=(200,),
    ),
    "duplicate_slideshow": Operation(
        id="duplicate_slideshow",
        name="duplicate_slideshow",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/{slideshowId}/duplicate",
        retry="never",
        success=(201,),
    ),
    "regenerate_slideshow_slide": Operation(
        id="regenerate_slideshow_slide",
        name="regenerate_slideshow_slide",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate",
        retry="never",
        success=(200,),
    ),
    "preview_tiktok_copy": Operation(
        id="preview_tiktok_copy",
        name="preview_tiktok_copy",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/copy-tiktok/preview",
        retry="idempotent",
        success=(200,),
    ),
    "import_tiktok_copy": Operation(
        id="import_tiktok_copy",
        name="import_tiktok_copy",
        tag="slideshows",
        method="POST",
        path="/api/partner/v1/slideshows/copy-tiktok/import",
        retry="never",
        success=(201,),
    ),
    "list_packs": Operation(
        id="list_packs",
        name="list_packs",
        tag="packs",
        method="GET",
        path="/api/partner/v1/packs",
        retry="safe",
        success=(200,),
    ),
    "create_pack": Operation(
        id="create_pack",
        name="create_pack",
        tag="packs",
        method="POST",
        path="/api/partner/v1/packs",
        retry="never",
        success=(201,),
    ),
    "get_pack": Operation(
        id="get_pack",
        name="get_pack",
        tag="packs",
        method="GET",
        path="/api/partner/v1/packs/{packId}",
        retry="safe",
        success=(200,),
    ),
    "delete_pack": Operation(
        id="delete_pack",
        name="delete_pack",
        tag="packs",
        method="DELETE",
        path="/api/partner/v1/packs/{packId}",
        retry="idempotent",
        success=(200,),
    ),
    "update_pack": Operation(
        id="update_pack",
        name="update_pack",
        tag="packs",
        method="PATCH",
        path="/api/partner/v1/packs/{packId}",
        retry="idempotent",
        success=(200,),
    ),
    "add_pack_image": Operation(
        id="add_pack_image",
        name="add_pack_image",
        tag="packs",
        method="POST",
        path="/api/partner/v1/packs/{packId}/images",
        retry="never",
        success=(201,),
    ),
    "delete_pack_image": Operation(
        id="delete_pack_image",
        name="delete_pack_image",
        tag="packs",
        method="DELETE",
        path="/api/partner/v1/packs/{packId}/images/{imageId}",
        retry="idempotent",
        success=(200,),
    ),
    "list_templates": Operation(
        id="list_templates",
        name="list_templates",
        tag="templates",
        method="GET",
        path="/api/partner/v1/templates",
        retry="safe",
        success=(200,),
    ),
    "create_template": Operation(
        id="create_template",
        name="create_template",
        tag="templates",
        method="POST",
        path="/api/partner/v1/templates",
        retry="never",
        success=(201,),
    ),
    "get_template": Operation(
        id="get_template",
        name="get_template",
        tag="templates",
        method="GET",
        path="/api/partner/v1/templates/{templateId}",
        retry="safe",
        success=(200,),
    ),
    "delete_template": Operation(
        id="delete_template",
        name="delete_template",
        tag="templates",
        method="DELETE",
        path="/api/partner/v1/templates/{templateId}",
        retry="idempotent",
        success=(200,),
    ),
    "update_template": Operation(
        id="update_template",
        name="update_template",
        tag="templates",
        method="PATCH",
        path="/api/partner/v1/templates/{templateId}",
        retry="idempotent",
        success=(200,),
    ),
    "create_template_from_slideshow": Operation(
        id="create_template_from_slideshow",
        name="create_template_from_slideshow",
        tag="templates",
        method="POST",
        path="/api/partner/v1/templates/from-slideshow/{slideshowId}",
        retry="never",
        success=(201,),
    ),
    "get_analytics_summary": Operation(
        id="get_analytics_summary",
        name="get_analytics_summary",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/summary",
        retry="safe",
        success=(200,),
    ),
    "list_analytics_posts": Operation(
        id="list_analytics_posts",
        name="list_analytics_posts",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/summary/posts",
        retry="safe",
        success=(200,),
    ),
    "list_analytics_targets": Operation(
        id="list_analytics_targets",
        name="list_analytics_targets",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/targets",
        retry="safe",
        success=(200,),
    ),
    "create_analytics_target": Operation(
        id="create_analytics_target",
        name="create_analytics_target",
        tag="analytics",
        method="POST",
        path="/api/partner/v1/analytics/targets",
        retry="idempotent",
        success=(200, 201),
    ),
    "get_analytics_target": Operation(
        id="get_analytics_target",
        name="get_analytics_target",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/targets/{id}",
        retry="safe",
        success=(200,),
    ),
    "delete_analytics_target": Operation(
        id="delete_analytics_target",
        name="delete_analytics_target",
        tag="analytics",
        method="DELETE",
        path="/api/partner/v1/analytics/targets/{id}",
        retry="idempotent",
        success=(200,),
    ),
    "update_analytics_target": Operation(
        id="update_analytics_target",
        name="update_analytics_target",
        tag="analytics",
        method="PATCH",
        path="/api/partner/v1/analytics/targets/{id}",
        retry="idempotent",
        success=(200,),
    ),
    "refresh_analytics_target": Operation(
        id="refresh_analytics_target",
        name="refresh_analytics_target",
        tag="analytics",
        method="POST",
        path="/api/partner/v1/analytics/targets/{id}/refresh",
        retry="never",
        success=(200,),
    ),
    "get_analytics_refresh": Operation(
        id="get_analytics_refresh",
        name="get_analytics_refresh",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/refreshes/{id}",
        retry="safe",
        success=(200,),
    ),
    "list_analytics_workspace_suggestions": Operation(
        id="list_analytics_workspace_suggestions",
        name="list_analytics_workspace_suggestions",
        tag="analytics",
        method="GET",
        path="/api/partner/v1/analytics/workspace-suggestions",
        retry="safe",
        success=(200,),
    ),
    "get_trend_brief": Operation(
        id="get_trend_brief",
        name="get_trend_brief",
        tag="trends",
        method="GET",
        path="/api/partner/v1/trends/brief",
        retry="safe",
        success=(200,),
    ),
    "list_studio_models": Operation(
        id="list_studio_models",
        name="list_studio_models",
        tag="studio",
        method="GET",
        path="/api/partner/v1/studio/models",
        retry="safe",
        success=(200,),
    ),
    "generate_studio_image": Operation(
        id="generate_studio_image",
        name="generate_studio_image",
        tag="studio",
        method="POST",
        path="/api/partner/v1/studio/images/generate",
        retry="never",
        success=(200, 201),
    ),
    "generate_studio_video": Operation(
        id="generate_studio_video",
        name="generate_studio_video",
        tag="studio",
        method="POST",
        path="/api/partner/v1/studio/videos/generate",
        retry="never",
        success=(202,),
    ),
    "get_studio_video": Operation(
        id="get_studio_video",
        name="get_studio_video",
        tag="studio",
        method="GET",
        path="/api/partner/v1/studio/videos/{videoId}",
        retry="safe",
        success=(200,),
    ),
    "list_influencers": Operation(
        id="list_influencers",
        name="list_influencers",
        tag="influencers",
        method="GET",
        path="/api/partner/v1/influencers",
        retry="safe",
        success=(200,),
    ),
    "get_influencer": Operation(
        id="get_influencer",
        name="get_influencer",
        tag="influencers",
        method="GET",
        path="/api/partner/v1/influencers/{influencerId}",
        retry="safe",
        success=(200,),
    ),
}
