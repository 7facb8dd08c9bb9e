"""Operations tagged ``entities``, as they are sent."""

from __future__ import annotations

from ...models.add_entity_reference_request import AddEntityReferenceRequest
from ...models.archived_entity import ArchivedEntity
from ...models.create_entity_request import CreateEntityRequest
from ...models.entity import Entity
from ...models.entity_type import EntityType
from ...models.list_entities_response import ListEntitiesResponse
from ...models.remove_entity_reference_request import RemoveEntityReferenceRequest
from ...models.update_entity_request import UpdateEntityRequest
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import add_entity_reference as add_entity_reference_operation
from . import archive_entity as archive_entity_operation
from . import create_entity as create_entity_operation
from . import get_entity as get_entity_operation
from . import list_entities as list_entities_operation
from . import remove_entity_reference as remove_entity_reference_operation
from . import update_entity as update_entity_operation

__all__ = ("AsyncEntitiesApi", "EntitiesApi")


class EntitiesApi:
    """Operations tagged ``entities``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_entities(
        self,
        *,
        entity_type: EntityType | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListEntitiesResponse:
        """List entities

        Sends ``GET /v1/entities``.
        """
        return self._call(
            "list_entities",
            lambda: list_entities_operation.request_arguments(
                entity_type=entity_type,
                limit=limit,
                cursor=cursor,
            ),
            list_entities_operation.read,
        )

    def create_entity(
        self,
        *,
        body: CreateEntityRequest,
    ) -> Entity:
        """Create an entity

        Sends ``POST /v1/entities``.
        """
        return self._call(
            "create_entity",
            lambda: create_entity_operation.request_arguments(
                body=body,
            ),
            create_entity_operation.read,
        )

    def get_entity(
        self,
        entity_id: str,
    ) -> Entity:
        """Get an entity

        Sends ``GET /v1/entities/{entity_id}``.
        """
        return self._call(
            "get_entity",
            lambda: get_entity_operation.request_arguments(
                entity_id=entity_id,
            ),
            get_entity_operation.read,
        )

    def update_entity(
        self,
        entity_id: str,
        *,
        body: UpdateEntityRequest,
    ) -> Entity:
        """Update an entity

        Sends ``POST /v1/entities/{entity_id}/update``.
        """
        return self._call(
            "update_entity",
            lambda: update_entity_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            update_entity_operation.read,
        )

    def archive_entity(
        self,
        entity_id: str,
    ) -> ArchivedEntity:
        """Archive an entity

        Sends ``POST /v1/entities/{entity_id}/archive``.
        """
        return self._call(
            "archive_entity",
            lambda: archive_entity_operation.request_arguments(
                entity_id=entity_id,
            ),
            archive_entity_operation.read,
        )

    def add_entity_reference(
        self,
        entity_id: str,
        *,
        body: AddEntityReferenceRequest,
    ) -> Entity:
        """Add a reference to an entity

        Sends ``POST /v1/entities/{entity_id}/references``.
        """
        return self._call(
            "add_entity_reference",
            lambda: add_entity_reference_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            add_entity_reference_operation.read,
        )

    def remove_entity_reference(
        self,
        entity_id: str,
        *,
        body: RemoveEntityReferenceRequest,
    ) -> Entity:
        """Remove a reference from an entity

        Sends ``POST /v1/entities/{entity_id}/references/remove``.
        """
        return self._call(
            "remove_entity_reference",
            lambda: remove_entity_reference_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            remove_entity_reference_operation.read,
        )


class AsyncEntitiesApi:
    """Operations tagged ``entities``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_entities(
        self,
        *,
        entity_type: EntityType | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ListEntitiesResponse:
        """List entities

        Sends ``GET /v1/entities``.
        """
        return await self._call(
            "list_entities",
            lambda: list_entities_operation.request_arguments(
                entity_type=entity_type,
                limit=limit,
                cursor=cursor,
            ),
            list_entities_operation.read,
        )

    async def create_entity(
        self,
        *,
        body: CreateEntityRequest,
    ) -> Entity:
        """Create an entity

        Sends ``POST /v1/entities``.
        """
        return await self._call(
            "create_entity",
            lambda: create_entity_operation.request_arguments(
                body=body,
            ),
            create_entity_operation.read,
        )

    async def get_entity(
        self,
        entity_id: str,
    ) -> Entity:
        """Get an entity

        Sends ``GET /v1/entities/{entity_id}``.
        """
        return await self._call(
            "get_entity",
            lambda: get_entity_operation.request_arguments(
                entity_id=entity_id,
            ),
            get_entity_operation.read,
        )

    async def update_entity(
        self,
        entity_id: str,
        *,
        body: UpdateEntityRequest,
    ) -> Entity:
        """Update an entity

        Sends ``POST /v1/entities/{entity_id}/update``.
        """
        return await self._call(
            "update_entity",
            lambda: update_entity_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            update_entity_operation.read,
        )

    async def archive_entity(
        self,
        entity_id: str,
    ) -> ArchivedEntity:
        """Archive an entity

        Sends ``POST /v1/entities/{entity_id}/archive``.
        """
        return await self._call(
            "archive_entity",
            lambda: archive_entity_operation.request_arguments(
                entity_id=entity_id,
            ),
            archive_entity_operation.read,
        )

    async def add_entity_reference(
        self,
        entity_id: str,
        *,
        body: AddEntityReferenceRequest,
    ) -> Entity:
        """Add a reference to an entity

        Sends ``POST /v1/entities/{entity_id}/references``.
        """
        return await self._call(
            "add_entity_reference",
            lambda: add_entity_reference_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            add_entity_reference_operation.read,
        )

    async def remove_entity_reference(
        self,
        entity_id: str,
        *,
        body: RemoveEntityReferenceRequest,
    ) -> Entity:
        """Remove a reference from an entity

        Sends ``POST /v1/entities/{entity_id}/references/remove``.
        """
        return await self._call(
            "remove_entity_reference",
            lambda: remove_entity_reference_operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            remove_entity_reference_operation.read,
        )
