from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class UpdateEntityRequest(Model):
    """Changes of an entity. At least one field is needed.

    Attributes:
        name (None | str): The new name. Null or left out, it stays.
        description (None | str): The new description. Null or left out, it stays.
    """

    _fields = {
        "name": "name",
        "description": "description",
    }
    __slots__ = (*_fields,)

    name: None | str
    description: None | str

    def __init__(
        self,
        *,
        name: None | str | Null = None,
        description: None | str | Null = None,
    ) -> None:
        self._make(
            {
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
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
