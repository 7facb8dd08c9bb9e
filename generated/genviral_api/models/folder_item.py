from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class FolderItem(Model):
    """Anything else in a folder, such as a slideshow. Only the id is certain.

    Attributes:
        id (str): Id of the item.
    """

    _fields = {
        "id": "id",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str

    def __init__(
        self,
        *,
        id: str,
    ) -> None:
        self._make(
            {
                "id": id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
