"""Actors, products, visual styles and slideshow themes that generations refer to. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import rules, uploads
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit._resource.uploads import Uploadable
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.archived_entity import ArchivedEntity
    from ..models.entity import Entity
    from ..models.entity_type import EntityType
    from ..models.file_info import FileInfo

__all__ = ("AsyncEntitiesResource", "EntitiesResource")


def _list_key(item: Entity) -> str:
    return item.entity_id


def _read_list(received: Response) -> PageContent[Entity]:
    from ..api.entities import list_entities

    response = list_entities.read(received)
    return page_of(
        _list_key,
        response.entities,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_create(received: Response) -> Entity:
    from ..api.entities import create_entity

    response = create_entity.read(received)
    return response


def _read_get(received: Response) -> Entity:
    from ..api.entities import get_entity

    response = get_entity.read(received)
    return response


def _read_update(received: Response) -> Entity:
    from ..api.entities import update_entity

    response = update_entity.read(received)
    return response


def _read_archive(received: Response) -> ArchivedEntity:
    from ..api.entities import archive_entity

    response = archive_entity.read(received)
    return response


def _read_add_reference(received: Response) -> Entity:
    from ..api.entities import add_entity_reference

    response = add_entity_reference.read(received)
    return response


def _read_remove_reference(received: Response) -> Entity:
    from ..api.entities import remove_entity_reference

    response = remove_entity_reference.read(received)
    return response


_LIST = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_entities"],
        _read_list,
        (
            Argument(
                "entity_type",
                "entityType",
                "query",
                rules.OneOf(
                    (
                        "ACTOR",
                        "PRODUCT",
                        "VISUAL_STYLE",
                        "SLIDESHOW_THEME",
                    )
                ),
            ),
        ),
    ),
    _list_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_CREATE = Endpoint(
    OPERATIONS["create_entity"],
    _read_create,
    (
        Argument(
            "entity_type",
            "entityType",
            "body",
            rules.OneOf(
                (
                    "ACTOR",
                    "PRODUCT",
                    "VISUAL_STYLE",
                    "SLIDESHOW_THEME",
                )
            ),
            required=True,
        ),
        Argument("name", "name", "body", rules.Text(), required=True),
        Argument("description", "description", "body", rules.Text()),
    ),
    body=True,
)
_GET = Endpoint(
    OPERATIONS["get_entity"],
    _read_get,
    (
        Argument(
            "entity", "entityId", "path", rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_UPDATE = Endpoint(
    OPERATIONS["update_entity"],
    _read_update,
    (
        Argument(
            "entity", "entityId", "path", rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__), required=True
        ),
        Argument("name", "name", "body", rules.Text(), nullable=True),
        Argument("description", "description", "body", rules.Text(), nullable=True),
    ),
    body=True,
)
_ARCHIVE = Endpoint(
    OPERATIONS["archive_entity"],
    _read_archive,
    (
        Argument(
            "entity", "entityId", "path", rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__), required=True
        ),
    ),
)
_ADD_REFERENCE = Endpoint(
    OPERATIONS["add_entity_reference"],
    _read_add_reference,
    (
        Argument(
            "entity", "entityId", "path", rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__), required=True
        ),
        Argument(
            "file",
            "fileId",
            "body",
            uploads.UploadOrId(rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__)),
            required=True,
        ),
        Argument("description", "description", "body", rules.Text()),
        Argument("is_default", "isDefault", "body", rules.Boolean()),
    ),
    body=True,
    uploads=True,
)
_REMOVE_REFERENCE = Endpoint(
    OPERATIONS["remove_entity_reference"],
    _read_remove_reference,
    (
        Argument(
            "entity", "entityId", "path", rules.ObjectId({"Entity": "entity_id"}, rules.Text(), __name__), required=True
        ),
        Argument(
            "file", "fileId", "body", rules.ObjectId({"FileInfo": "file_id"}, rules.Text(), __name__), required=True
        ),
    ),
    body=True,
)


class EntitiesResource(SyncResource):
    """Actors, products, visual styles and slideshow themes that generations refer to."""

    def list(
        self,
        *,
        entity_type: EntityType | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Entity]:
        """List entities.

        One page of entities: the built-in catalogue first, then those of the team. The limit of requests
        per hour is not documented.

        Args:
            entity_type: Only entities of this type.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.entities.list():
                print(item)

        Sends ``GET /v1/entities``.
        """
        return self._list(_LIST, page_size, read_ahead, resume, entity_type=entity_type)

    def create(
        self,
        *,
        entity_type: EntityType,
        name: str,
        description: str | None = None,
    ) -> Entity:
        """Create an entity.

        Creates an actor, a product, a visual style or a slideshow theme that later generations can refer
        to. Add files to it as references. Repeating the call creates another one. The limit of requests per
        hour is not documented.

        Args:
            entity_type: Kind of entity.
            name: Name to show to people.
            description: What it is like.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.entities.create(entity_type='PRODUCT', name='Tour boat')

        Sends ``POST /v1/entities``.
        """
        return self._call(_CREATE, entity_type=entity_type, name=name, description=description)

    def get(
        self,
        entity: Entity | str | UUID,
    ) -> Entity:
        """Get an entity.

        One entity with its references. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.entities.get(entity)

        Sends ``GET /v1/entities/{entityId}``.
        """
        return self._call(_GET, entity=entity)

    def update(
        self,
        entity: Entity | str | UUID,
        *,
        name: str | Null | None = None,
        description: str | Null | None = None,
    ) -> Entity:
        """Update an entity.

        Changes name or description of an entity of the team; at least one of them is needed. Built-in
        entities cannot be changed. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.
            name: The new name. Null or left out, it stays.
            description: The new description. Null or left out, it stays.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.entities.update(entity)

        Sends ``POST /v1/entities/{entityId}/update``.
        """
        return self._call(_UPDATE, entity=entity, name=name, description=description)

    def archive(
        self,
        entity: Entity | str | UUID,
    ) -> ArchivedEntity:
        """Archive an entity.

        Takes an entity of the team out of the listing. No operation to restore it is documented. Built-in
        entities cannot be archived. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.entities.archive(entity)

        Sends ``POST /v1/entities/{entityId}/archive``.
        """
        return self._call(_ARCHIVE, entity=entity)

    def add_reference(
        self,
        entity: Entity | str | UUID,
        *,
        file: FileInfo | Uploadable | str | UUID,
        description: str | None = None,
        is_default: bool | None = None,
    ) -> Entity:
        """Add a reference to an entity.

        Adds a file that shows the entity. Slideshow themes also take a PDF or PowerPoint file. Built-in
        entities take none. Repeating the call may add the file twice. The limit of requests per hour is not
        documented.

        Args:
            entity: Opaque id of the entity.
            file: Id of the file. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            description: What the file shows.
            is_default: Make it the default reference. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.entities.add_reference(entity, file='vg_file_6L0vY5dH')

        Sends ``POST /v1/entities/{entityId}/references``.
        """
        return self._call(_ADD_REFERENCE, entity=entity, file=file, description=description, is_default=is_default)

    def remove_reference(
        self,
        entity: Entity | str | UUID,
        *,
        file: FileInfo | str | UUID,
    ) -> Entity:
        """Remove a reference from an entity.

        Removes a file from the references of an entity of the team; the file itself stays. The limit of
        requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.
            file: Id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.entities.remove_reference(entity, file='vg_file_6L0vY5dH')

        Sends ``POST /v1/entities/{entityId}/references/remove``.
        """
        return self._call(_REMOVE_REFERENCE, entity=entity, file=file)


class AsyncEntitiesResource(AsyncResource):
    """Actors, products, visual styles and slideshow themes that generations refer to."""

    def list(
        self,
        *,
        entity_type: EntityType | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Entity]:
        """List entities.

        One page of entities: the built-in catalogue first, then those of the team. The limit of requests
        per hour is not documented.

        Args:
            entity_type: Only entities of this type.
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.entities.list():
                print(item)

        Sends ``GET /v1/entities``.
        """
        return self._list(_LIST, page_size, read_ahead, resume, entity_type=entity_type)

    async def create(
        self,
        *,
        entity_type: EntityType,
        name: str,
        description: str | None = None,
    ) -> Entity:
        """Create an entity.

        Creates an actor, a product, a visual style or a slideshow theme that later generations can refer
        to. Add files to it as references. Repeating the call creates another one. The limit of requests per
        hour is not documented.

        Args:
            entity_type: Kind of entity.
            name: Name to show to people.
            description: What it is like.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.entities.create(entity_type='PRODUCT', name='Tour boat')

        Sends ``POST /v1/entities``.
        """
        return await self._call(_CREATE, entity_type=entity_type, name=name, description=description)

    async def get(
        self,
        entity: Entity | str | UUID,
    ) -> Entity:
        """Get an entity.

        One entity with its references. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.entities.get(entity)

        Sends ``GET /v1/entities/{entityId}``.
        """
        return await self._call(_GET, entity=entity)

    async def update(
        self,
        entity: Entity | str | UUID,
        *,
        name: str | Null | None = None,
        description: str | Null | None = None,
    ) -> Entity:
        """Update an entity.

        Changes name or description of an entity of the team; at least one of them is needed. Built-in
        entities cannot be changed. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.
            name: The new name. Null or left out, it stays.
            description: The new description. Null or left out, it stays.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.entities.update(entity)

        Sends ``POST /v1/entities/{entityId}/update``.
        """
        return await self._call(_UPDATE, entity=entity, name=name, description=description)

    async def archive(
        self,
        entity: Entity | str | UUID,
    ) -> ArchivedEntity:
        """Archive an entity.

        Takes an entity of the team out of the listing. No operation to restore it is documented. Built-in
        entities cannot be archived. The limit of requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.entities.archive(entity)

        Sends ``POST /v1/entities/{entityId}/archive``.
        """
        return await self._call(_ARCHIVE, entity=entity)

    async def add_reference(
        self,
        entity: Entity | str | UUID,
        *,
        file: FileInfo | Uploadable | str | UUID,
        description: str | None = None,
        is_default: bool | None = None,
    ) -> Entity:
        """Add a reference to an entity.

        Adds a file that shows the entity. Slideshow themes also take a PDF or PowerPoint file. Built-in
        entities take none. Repeating the call may add the file twice. The limit of requests per hour is not
        documented.

        Args:
            entity: Opaque id of the entity.
            file: Id of the file. A path, an open file or a ``reelkit.Upload`` is uploaded first.
            description: What the file shows.
            is_default: Make it the default reference. The server's default is false.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.entities.add_reference(entity, file='vg_file_6L0vY5dH')

        Sends ``POST /v1/entities/{entityId}/references``.
        """
        return await self._call(
            _ADD_REFERENCE, entity=entity, file=file, description=description, is_default=is_default
        )

    async def remove_reference(
        self,
        entity: Entity | str | UUID,
        *,
        file: FileInfo | str | UUID,
    ) -> Entity:
        """Remove a reference from an entity.

        Removes a file from the references of an entity of the team; the file itself stays. The limit of
        requests per hour is not documented.

        Args:
            entity: Opaque id of the entity.
            file: Id of the file.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.entities.remove_reference(entity, file='vg_file_6L0vY5dH')

        Sends ``POST /v1/entities/{entityId}/references/remove``.
        """
        return await self._call(_REMOVE_REFERENCE, entity=entity, file=file)
