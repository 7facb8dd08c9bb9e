from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class FolderItemsChange(Model):
    """The items to put into a folder, or to take out of it.

    Attributes:
        item_ids (list[UUID]): Slideshow ids for a `slideshow` folder, file ids for any other, 1 to 200. The server
            ignores duplicates.
    """

    _fields = {
        "item_ids": "item_ids",
    }
    __slots__ = (*_fields,)

    item_ids: list[UUID]

    def __init__(
        self,
        *,
        item_ids: list[UUID],
    ) -> None:
        self._make(
            {
                "item_ids": item_ids,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["item_ids"]
            self.item_ids = [uuid(i, "item_ids") for i in v] if type(v) is list else array(v, "item_ids")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
