"""Operations tagged ``entities``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.add_entity_reference_request import AddEntityReferenceRequest
    from ...models.archived_entity import ArchivedEntity
    from ...models.create_entity_request import CreateEntityRequest
    from ...models.entity import Entity
    from ...models.entity_type import EntityType
    from ...models.list_entities_response import ListEntitiesResponse
    from ...models.remove_entity_reference_request import RemoveEntityReferenceRequest
    from ...models.update_entity_request import UpdateEntityRequest
    from ...operations import AsyncCall, Call

__all__ = ("AsyncEntitiesApi", "EntitiesApi")


class EntitiesApi:
    """Operations tagged ``entities``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_entities(
        self,
        *,
        entity_type: EntityType | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListEntitiesResponse:
        """List entities

        Sends ``GET /v1/entities``.
        """
        from . import list_entities as operation

        return self._call(
            "list_entities",
            lambda: operation.request_arguments(
                entity_type=given(entity_type),
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    def create_entity(
        self,
        *,
        body: CreateEntityRequest,
    ) -> Entity:
        """Create an entity

        Sends ``POST /v1/entities``.
        """
        from . import create_entity as operation

        return self._call(
            "create_entity",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_entity(
        self,
        entity_id: str,
    ) -> Entity:
        """Get an entity

        Sends ``GET /v1/entities/{entity_id}``.
        """
        from . import get_entity as operation

        return self._call(
            "get_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
            ),
            operation.read,
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
        from . import update_entity as operation

        return self._call(
            "update_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
        )

    def archive_entity(
        self,
        entity_id: str,
    ) -> ArchivedEntity:
        """Archive an entity

        Sends ``POST /v1/entities/{entity_id}/archive``.
        """
        from . import archive_entity as operation

        return self._call(
            "archive_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
            ),
            operation.read,
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
        from . import add_entity_reference as operation

        return self._call(
            "add_entity_reference",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
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
        from . import remove_entity_reference as operation

        return self._call(
            "remove_entity_reference",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
        )


class AsyncEntitiesApi:
    """Operations tagged ``entities``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_entities(
        self,
        *,
        entity_type: EntityType | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListEntitiesResponse:
        """List entities

        Sends ``GET /v1/entities``.
        """
        from . import list_entities as operation

        return await self._call(
            "list_entities",
            lambda: operation.request_arguments(
                entity_type=given(entity_type),
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    async def create_entity(
        self,
        *,
        body: CreateEntityRequest,
    ) -> Entity:
        """Create an entity

        Sends ``POST /v1/entities``.
        """
        from . import create_entity as operation

        return await self._call(
            "create_entity",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_entity(
        self,
        entity_id: str,
    ) -> Entity:
        """Get an entity

        Sends ``GET /v1/entities/{entity_id}``.
        """
        from . import get_entity as operation

        return await self._call(
            "get_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
            ),
            operation.read,
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
        from . import update_entity as operation

        return await self._call(
            "update_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
        )

    async def archive_entity(
        self,
        entity_id: str,
    ) -> ArchivedEntity:
        """Archive an entity

        Sends ``POST /v1/entities/{entity_id}/archive``.
        """
        from . import archive_entity as operation

        return await self._call(
            "archive_entity",
            lambda: operation.request_arguments(
                entity_id=entity_id,
            ),
            operation.read,
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
        from . import add_entity_reference as operation

        return await self._call(
            "add_entity_reference",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
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
        from . import remove_entity_reference as operation

        return await self._call(
            "remove_entity_reference",
            lambda: operation.request_arguments(
                entity_id=entity_id,
                body=body,
            ),
            operation.read,
        )
