from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model

if TYPE_CHECKING:
    from .entity_type import EntityType


class CreateEntityRequest(Model):
    """A new entity.

    Attributes:
        entity_type (EntityType): Kind of entity.
        name (str): Name to show to people.
        description (str | None): What it is like.
    """

    _fields = {
        "entity_type": "entityType",
        "name": "name",
        "description": "description",
    }
    __slots__ = (*_fields,)

    entity_type: EntityType
    name: str
    description: str | None

    def __init__(
        self,
        *,
        entity_type: EntityType,
        name: str,
        description: str | None = None,
    ) -> None:
        self._make(
            {
                "entity_type": entity_type,
                "name": name,
                "description": description,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.entity_type = member(d["entityType"], "entityType")
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
