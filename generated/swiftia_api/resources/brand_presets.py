"""Styles that the organization has stored for its renders. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Mapping
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

    from ..models.brand_preset import BrandPreset
    from ..models.render_options import RenderOptions
    from ..models.render_size import RenderSize

__all__ = ("AsyncBrandPresetsResource", "BrandPresetsResource")

SCHEMAS = f"{__package__}._schemas"


def _list_key(item: BrandPreset) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[BrandPreset]:
    from ..api.brand_presets import list_brand_presets

    response = list_brand_presets.read(received)
    return page_of(
        _list_key,
        response,
        response,
    )


def _read_create(received: Response) -> BrandPreset:
    from ..api.brand_presets import create_brand_preset

    response = create_brand_preset.read(received)
    return response


_LIST = ListEndpoint(
    "swiftia",
    Endpoint(
        OPERATIONS["list_brand_presets"],
        _read_list,
        (Argument("organization_id", "organizationId", "query", rules.Text()),),
    ),
    _list_key,
    style="cursor",
    limit="limit",
)
_CREATE = Endpoint(
    OPERATIONS["create_brand_preset"],
    _read_create,
    (
        Argument("organization_id", "organizationId", "query", rules.Text()),
        Argument("name", "name", "body", rules.Text(shortest=1), required=True),
        Argument("description", "description", "body", rules.Text()),
        Argument("preset", "preset", "body", rules.Text()),
        Argument("size", "size", "body", nested.Named(SCHEMAS, "RENDER_SIZE")),
        Argument("options", "options", "body", nested.Named(SCHEMAS, "RENDER_OPTIONS")),
        Argument("is_active", "isActive", "body", rules.Boolean()),
        Argument("is_default", "isDefault", "body", rules.Boolean()),
        Argument("extra_body", "*", "body", nested.Object(other=nested.Json())),
    ),
    body=True,
)


class BrandPresetsResource(SyncResource):
    """Styles that the organization has stored for its renders."""

    def list(
        self,
        *,
        organization_id: str | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[BrandPreset]:
        """List brand presets.

        Styles that the organization has stored for its renders, all in one response.

        Args:
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The key may not do this, the plan does not have it, or
                the organizationId sent is not the key's organization; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            for item in swiftia.brand_presets.list():
                print(item)

        Sends ``GET /api/organizations/brandings``; see https://app.swiftia.io/en/docs/api-reference/brand-presets.
        """
        return self._list(_LIST, None, read_ahead, resume, organization_id=organization_id)

    def create(
        self,
        *,
        name: str,
        organization_id: str | None = None,
        description: str | None = None,
        preset: str | None = None,
        size: RenderSize | Mapping[str, object] | None = None,
        options: RenderOptions | Mapping[str, object] | None = None,
        is_active: bool | None = None,
        is_default: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BrandPreset:
        """Create a brand preset.

        Stores a style. Experimental: only method and path are documented, and the arguments are those that
        the list shows; further ones go into `extra_body`. It is never retried.

        Args:
            name: Name.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            description: Free text.
            preset: Built-in style to begin with, such as VIRAL.
            size: Frame size of the video. Some plans only.
            options: Style of a render.
            is_active: Whether it can be used.
            is_default: Whether renders follow it that name no style.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined, or a
                parameter is invalid; 401 The API key is missing or invalid; 403 The key may not do this, the
                plan does not have it, or the organizationId sent is not the key's organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The server failed.

        Example::

            swiftia.brand_presets.create(name='House style')

        Sends ``POST /api/organizations/brandings``; see https://app.swiftia.io/en/docs/api-reference/brand-presets.
        """
        return self._call(
            _CREATE,
            organization_id=organization_id,
            name=name,
            description=description,
            preset=preset,
            size=size,
            options=options,
            is_active=is_active,
            is_default=is_default,
            extra_body=extra_body,
        )


class AsyncBrandPresetsResource(AsyncResource):
    """Styles that the organization has stored for its renders."""

    def list(
        self,
        *,
        organization_id: str | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[BrandPreset]:
        """List brand presets.

        Styles that the organization has stored for its renders, all in one response.

        Args:
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The key may not do this, the plan does not have it, or
                the organizationId sent is not the key's organization; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            async for item in swiftia.brand_presets.list():
                print(item)

        Sends ``GET /api/organizations/brandings``; see https://app.swiftia.io/en/docs/api-reference/brand-presets.
        """
        return self._list(_LIST, None, read_ahead, resume, organization_id=organization_id)

    async def create(
        self,
        *,
        name: str,
        organization_id: str | None = None,
        description: str | None = None,
        preset: str | None = None,
        size: RenderSize | Mapping[str, object] | None = None,
        options: RenderOptions | Mapping[str, object] | None = None,
        is_active: bool | None = None,
        is_default: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
    ) -> BrandPreset:
        """Create a brand preset.

        Stores a style. Experimental: only method and path are documented, and the arguments are those that
        the list shows; further ones go into `extra_body`. It is never retried.

        Args:
            name: Name.
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.
            description: Free text.
            preset: Built-in style to begin with, such as VIRAL.
            size: Frame size of the video. Some plans only.
            options: Style of a render.
            is_active: Whether it can be used.
            is_default: Whether renders follow it that name no style.
            extra_body: Further members of the body, by their names on the wire.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined, or a
                parameter is invalid; 401 The API key is missing or invalid; 403 The key may not do this, the
                plan does not have it, or the organizationId sent is not the key's organization; 429 The
                organization's rate limit is reached. The limit is checked before anything is done, so retrying
                the request after the wait is safe; 500 The server failed.

        Example::

            await swiftia.brand_presets.create(name='House style')

        Sends ``POST /api/organizations/brandings``; see https://app.swiftia.io/en/docs/api-reference/brand-presets.
        """
        return await self._call(
            _CREATE,
            organization_id=organization_id,
            name=name,
            description=description,
            preset=preset,
            size=size,
            options=options,
            is_active=is_active,
            is_default=is_default,
            extra_body=extra_body,
        )
