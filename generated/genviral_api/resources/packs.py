"""Packs of images that slideshows are made of. Written by ``make generate``."""

from __future__ import annotations

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

    from ..models.added_pack_image import AddedPackImage
    from ..models.pack import Pack
    from ..models.pack_image import PackImage
    from ..models.pack_summary import PackSummary

__all__ = ("AsyncPacksResource", "PacksResource")


def _list_key(item: PackSummary) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[PackSummary]:
    from ..api.packs import list_packs

    response = list_packs.read(received)
    return page_of(
        _list_key,
        response.data.packs,
        response,
        total=response.data.total,
        limit=response.data.limit,
    )


def _read_create(received: Response) -> Pack:
    from ..api.packs import create_pack

    response = create_pack.read(received)
    return response.data


def _read_get(received: Response) -> Pack:
    from ..api.packs import get_pack

    response = get_pack.read(received)
    return response.data


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


def _read_update(received: Response) -> Pack:
    from ..api.packs import update_pack

    response = update_pack.read(received)
    return response.data


def _read_add_image(received: Response) -> AddedPackImage:
    from ..api.packs import add_pack_image

    response = add_pack_image.read(received)
    return response.data


def _read_delete_image(received: Response) -> None:
    """Nothing is read: the status says it all."""


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_packs"],
        _read_list,
        (
            Argument("search", "search", "query", rules.Text()),
            Argument("include_public", "include_public", "query", rules.Boolean()),
        ),
    ),
    _list_key,
    style="offset",
    most=100,
    limit="limit",
    place="offset",
)
_CREATE = Endpoint(
    OPERATIONS["create_pack"],
    _read_create,
    (
        Argument("name", "name", "body", rules.Text(shortest=1, longest=120, pattern="\\S"), required=True),
        Argument("is_public", "is_public", "body", rules.Boolean()),
    ),
    body=True,
)
_GET = Endpoint(
    OPERATIONS["get_pack"],
    _read_get,
    (
        Argument(
            "pack",
            "packId",
            "path",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
)
_DELETE = Endpoint(
    OPERATIONS["delete_pack"],
    _read_delete,
    (
        Argument(
            "pack",
            "packId",
            "path",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
    gone=True,
)
_UPDATE = Endpoint(
    OPERATIONS["update_pack"],
    _read_update,
    (
        Argument(
            "pack",
            "packId",
            "path",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
        Argument("name", "name", "body", rules.Text(shortest=1, longest=120, pattern="\\S")),
        Argument("is_public", "is_public", "body", rules.Boolean()),
    ),
    body=True,
)
_ADD_IMAGE = Endpoint(
    OPERATIONS["add_pack_image"],
    _read_add_image,
    (
        Argument(
            "pack",
            "packId",
            "path",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
        Argument("image_url", "image_url", "body", rules.Uri(), required=True),
        Argument("file_name", "file_name", "body", rules.Text(shortest=1, longest=255, pattern="\\S")),
    ),
    body=True,
)
_DELETE_IMAGE = Endpoint(
    OPERATIONS["delete_pack_image"],
    _read_delete_image,
    (
        Argument(
            "pack",
            "packId",
            "path",
            rules.ObjectId({"Pack": "id", "PackSummary": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
        Argument(
            "image",
            "imageId",
            "path",
            rules.ObjectId({"PackImage": "id", "AddedPackImage": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
    gone=frozenset(["image_not_found"]),
)


class PacksResource(SyncResource):
    """Packs of images that slideshows are made of."""

    def list(
        self,
        *,
        search: str | None = None,
        include_public: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[PackSummary]:
        """List packs.

        Lists packs without their images, page by page. The order is not documented.

        Args:
            search: Only packs with this in their name, or in what describes their images.
            include_public: Whether packs that everybody can use are listed, too. True when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The packs could not be listed.

        Example::

            for item in genviral.packs.list():
                print(item)

        Sends ``GET /api/partner/v1/packs``; see https://docs.genviral.io/api-reference/list-packs.
        """
        return self._list(_LIST, page_size, read_ahead, resume, search=search, include_public=include_public)

    def create(
        self,
        *,
        name: str,
        is_public: bool | None = None,
    ) -> Pack:
        """Create a pack.

        Creates an empty pack.

        Args:
            name: Name, 1 to 120 characters.
            is_public: Whether everybody can use it. False when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The pack could not be created (`pack_create_failed`).

        Example::

            genviral.packs.create(name='Motivation Pack')

        Sends ``POST /api/partner/v1/packs``; see https://docs.genviral.io/api-reference/create-pack.
        """
        return self._call(_CREATE, name=name, is_public=is_public)

    def get(
        self,
        pack: Pack | PackSummary | str | UUID,
    ) -> Pack:
        """Get a pack.

        Returns one pack with its images, oldest first. What is in an image is found some time after it was
        added: its `metadata` tells.

        Args:
            pack: Id of the pack.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such pack in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be read.

        Example::

            genviral.packs.get(pack)

        Sends ``GET /api/partner/v1/packs/{packId}``; see https://docs.genviral.io/api-reference/get-pack.
        """
        return self._call(_GET, pack=pack)

    def delete(
        self,
        pack: Pack | PackSummary | str | UUID,
    ) -> None:
        """Delete a pack.

        Deletes a pack of yours.

        Args:
            pack: Id of the pack.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such pack in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be deleted.

        Example::

            genviral.packs.delete(pack)

        Sends ``DELETE /api/partner/v1/packs/{packId}``.
        """
        self._remove(_DELETE, pack=pack)

    def update(
        self,
        pack: Pack | PackSummary | str | UUID,
        *,
        name: str | None = None,
        is_public: bool | None = None,
    ) -> Pack:
        """Update a pack.

        Changes the name of a pack, or whether everybody can use it. `images` of the response can be empty,
        whatever `image_count` is.

        Args:
            pack: Id of the pack.
            name: New name, 1 to 120 characters.
            is_public: Whether everybody can use it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key (`not_found`);
                422 The request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be changed (`pack_update_failed`).

        Example::

            genviral.packs.update(pack)

        Sends ``PATCH /api/partner/v1/packs/{packId}``; see https://docs.genviral.io/api-reference/update-pack.
        """
        return self._call(_UPDATE, pack=pack, name=name, is_public=is_public)

    def add_image(
        self,
        pack: Pack | PackSummary | str | UUID,
        *,
        image_url: str,
        file_name: str | None = None,
    ) -> AddedPackImage:
        """Add an image to a pack.

        Links an image into a pack of yours. It is not fetched or copied; what is in it is found later.

        Args:
            pack: Id of the pack.
            image_url: Where the image is. It is linked, not copied.
            file_name: File name. `image` when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key (`not_found`);
                422 The request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The image could not be added (`pack_image_add_failed`).

        Example::

            genviral.packs.add_image(
                pack,
                image_url='https://cdn.vireel.io/partner-api/workspaces/workspace_123/01.jpg',
            )

        Sends ``POST /api/partner/v1/packs/{packId}/images``; see https://docs.genviral.io/api-reference/add-pack-image.
        """
        return self._call(_ADD_IMAGE, pack=pack, image_url=image_url, file_name=file_name)

    def delete_image(
        self,
        pack: Pack | PackSummary | str | UUID,
        image: PackImage | AddedPackImage | str | UUID,
    ) -> None:
        """Delete an image of a pack.

        Takes an image out of a pack of yours.

        Args:
            pack: Id of the pack.
            image: Id of the image.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the path has no image id (`missing_image_id`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key
                (`pack_not_found`), or no such image in the pack (`image_not_found`); 429 Too many requests in a
                short time (`rate_limited`); 500 The image could not be deleted (`pack_image_delete_failed`).

        Example::

            genviral.packs.delete_image(pack, image)

        Sends ``DELETE /api/partner/v1/packs/{packId}/images/{imageId}``; see https://docs.genviral.io/api-reference/delete-pack-image.
        """
        self._remove(_DELETE_IMAGE, pack=pack, image=image)


class AsyncPacksResource(AsyncResource):
    """Packs of images that slideshows are made of."""

    def list(
        self,
        *,
        search: str | None = None,
        include_public: bool | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[PackSummary]:
        """List packs.

        Lists packs without their images, page by page. The order is not documented.

        Args:
            search: Only packs with this in their name, or in what describes their images.
            include_public: Whether packs that everybody can use are listed, too. True when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 422 A query parameter is invalid (`invalid_query`); 429 Too many requests
                in a short time (`rate_limited`); 500 The packs could not be listed.

        Example::

            async for item in genviral.packs.list():
                print(item)

        Sends ``GET /api/partner/v1/packs``; see https://docs.genviral.io/api-reference/list-packs.
        """
        return self._list(_LIST, page_size, read_ahead, resume, search=search, include_public=include_public)

    async def create(
        self,
        *,
        name: str,
        is_public: bool | None = None,
    ) -> Pack:
        """Create a pack.

        Creates an empty pack.

        Args:
            name: Name, 1 to 120 characters.
            is_public: Whether everybody can use it. False when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The pack could not be created (`pack_create_failed`).

        Example::

            await genviral.packs.create(name='Motivation Pack')

        Sends ``POST /api/partner/v1/packs``; see https://docs.genviral.io/api-reference/create-pack.
        """
        return await self._call(_CREATE, name=name, is_public=is_public)

    async def get(
        self,
        pack: Pack | PackSummary | str | UUID,
    ) -> Pack:
        """Get a pack.

        Returns one pack with its images, oldest first. What is in an image is found some time after it was
        added: its `metadata` tells.

        Args:
            pack: Id of the pack.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such pack in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be read.

        Example::

            await genviral.packs.get(pack)

        Sends ``GET /api/partner/v1/packs/{packId}``; see https://docs.genviral.io/api-reference/get-pack.
        """
        return await self._call(_GET, pack=pack)

    async def delete(
        self,
        pack: Pack | PackSummary | str | UUID,
    ) -> None:
        """Delete a pack.

        Deletes a pack of yours.

        Args:
            pack: Id of the pack.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such pack in the scope of the key (`not_found`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be deleted.

        Example::

            await genviral.packs.delete(pack)

        Sends ``DELETE /api/partner/v1/packs/{packId}``.
        """
        await self._remove(_DELETE, pack=pack)

    async def update(
        self,
        pack: Pack | PackSummary | str | UUID,
        *,
        name: str | None = None,
        is_public: bool | None = None,
    ) -> Pack:
        """Update a pack.

        Changes the name of a pack, or whether everybody can use it. `images` of the response can be empty,
        whatever `image_count` is.

        Args:
            pack: Id of the pack.
            name: New name, 1 to 120 characters.
            is_public: Whether everybody can use it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key (`not_found`);
                422 The request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The pack could not be changed (`pack_update_failed`).

        Example::

            await genviral.packs.update(pack)

        Sends ``PATCH /api/partner/v1/packs/{packId}``; see https://docs.genviral.io/api-reference/update-pack.
        """
        return await self._call(_UPDATE, pack=pack, name=name, is_public=is_public)

    async def add_image(
        self,
        pack: Pack | PackSummary | str | UUID,
        *,
        image_url: str,
        file_name: str | None = None,
    ) -> AddedPackImage:
        """Add an image to a pack.

        Links an image into a pack of yours. It is not fetched or copied; what is in it is found later.

        Args:
            pack: Id of the pack.
            image_url: Where the image is. It is linked, not copied.
            file_name: File name. `image` when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the request body is not JSON (`invalid_json`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key (`not_found`);
                422 The request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The image could not be added (`pack_image_add_failed`).

        Example::

            await genviral.packs.add_image(
                pack,
                image_url='https://cdn.vireel.io/partner-api/workspaces/workspace_123/01.jpg',
            )

        Sends ``POST /api/partner/v1/packs/{packId}/images``; see https://docs.genviral.io/api-reference/add-pack-image.
        """
        return await self._call(_ADD_IMAGE, pack=pack, image_url=image_url, file_name=file_name)

    async def delete_image(
        self,
        pack: Pack | PackSummary | str | UUID,
        image: PackImage | AddedPackImage | str | UUID,
    ) -> None:
        """Delete an image of a pack.

        Takes an image out of a pack of yours.

        Args:
            pack: Id of the pack.
            image: Id of the image.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no pack id
                (`missing_pack_id`), or the path has no image id (`missing_image_id`); 401 The key is missing,
                wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or
                Business plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no
                access to the API (`tier_not_allowed`); 404 No such pack in the scope of the key
                (`pack_not_found`), or no such image in the pack (`image_not_found`); 429 Too many requests in a
                short time (`rate_limited`); 500 The image could not be deleted (`pack_image_delete_failed`).

        Example::

            await genviral.packs.delete_image(pack, image)

        Sends ``DELETE /api/partner/v1/packs/{packId}/images/{imageId}``; see https://docs.genviral.io/api-reference/delete-pack-image.
        """
        await self._remove(_DELETE_IMAGE, pack=pack, image=image)
