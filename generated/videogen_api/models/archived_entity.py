from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ArchivedEntity(Model):
    """An entity that has been archived.

    Attributes:
        entity_id (str): Id of the entity.
        archived (bool): True.
    """

    _fields = {
        "entity_id": "entityId",
        "archived": "archived",
    }
    __slots__ = (*_fields,)

    entity_id: str
    archived: bool

    def __init__(
        self,
        *,
        entity_id: str,
        archived: bool,
    ) -> None:
        self._make(
            {
                "entity_id": entity_id,
                "archived": archived,
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
            v = d["archived"]
            self.archived = v if type(v) is bool else boolean(v, "archived")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
