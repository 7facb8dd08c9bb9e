from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, uuid
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["item_ids"]
        self.item_ids = [uuid(i, "item_ids") for i in v] if type(v) is list else array(v, "item_ids")
