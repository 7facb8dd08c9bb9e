from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .entity_type import EntityType


class Entity(Model):
    """An actor, product, visual style or slideshow theme that generations can refer to.

    Attributes:
        entity_id (str): Opaque id.
        entity_type (EntityType | str): Kind of entity. Other values may appear.
        name (str): Name to show to people.
        description (str): What it is like. Empty when nothing was said.
        references (list[EntityReference]): Files that show it.
        created_at (int | str): When it was created, in seconds since the Unix epoch. Older responses have ISO 8601
            text.
        updated_at (int | str): When it was last changed, in seconds since the Unix epoch. Older responses have ISO 8601
            text.
        actor_config (ActorConfig | None): What an actor can do. Only for actors.
        is_built_in (bool | None): Whether it belongs to the catalogue. Built-in entities cannot be changed.
    """

    _fields = {
        "entity_id": "entityId",
        "entity_type": "entityType",
        "name": "name",
        "description": "description",
        "references": "references",
        "created_at": "createdAt",
        "updated_at": "updatedAt",
        "actor_config": "actorConfig",
        "is_built_in": "isBuiltIn",
    }
    __slots__ = (*_fields,)
    _nested = {
        "references": False,
        "actorConfig": True,
    }
    _key = "entity_id"

    entity_id: str
    entity_type: EntityType | str
    name: str
    description: str
    references: list[EntityReference]
    created_at: int | str
    updated_at: int | str
    actor_config: ActorConfig | None
    is_built_in: bool | None

    def __init__(
        self,
        *,
        entity_id: str,
        entity_type: EntityType | str,
        name: str,
        description: str,
        references: list[EntityReference],
        created_at: int | str,
        updated_at: int | str,
        actor_config: ActorConfig | None | Null = None,
        is_built_in: bool | None = None,
    ) -> None:
        self._make(
            {
                "entity_id": entity_id,
                "entity_type": entity_type,
                "name": name,
                "description": description,
                "references": references,
                "created_at": created_at,
                "updated_at": updated_at,
                "actor_config": actor_config,
                "is_built_in": is_built_in,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["entityId"]
            self.entity_id = v if type(v) is str else text(v, "entityId")
            v = d["entityType"]
            self.entity_type = v if type(v) is str else text(v, "entityType")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d["description"]
            self.description = v if type(v) is str else text(v, "description")
            v = d["references"]
            self.references = [EntityReference._read(i) for i in v] if type(v) is list else array(v, "references")
            v = d["createdAt"]
            self.created_at = (
                v if type(v) is int or type(v) is str else mismatch(v, "createdAt", "an integer or a string")
            )
            v = d["updatedAt"]
            self.updated_at = (
                v if type(v) is int or type(v) is str else mismatch(v, "updatedAt", "an integer or a string")
            )
            v = d.get("actorConfig")
            self.actor_config = None if v is None else ActorConfig._read(v)
            v = d.get("isBuiltIn")
            self.is_built_in = v if v is None or type(v) is bool else boolean(v, "isBuiltIn")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .actor_config import ActorConfig  # noqa: E402
from .entity_reference import EntityReference  # noqa: E402
