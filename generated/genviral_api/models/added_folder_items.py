from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model

if TYPE_CHECKING:
    from .folder_item_type import FolderItemType


class AddedFolderItems(Model):
    """What adding did.

    Attributes:
        folder_id (str): Id of the folder.
        item_type (FolderItemType | str): What the items are.
        added_count (int): How many items were added.
    """

    _fields = {
        "folder_id": "folder_id",
        "item_type": "item_type",
        "added_count": "added_count",
    }
    __slots__ = (*_fields,)

    folder_id: str
    item_type: FolderItemType | str
    added_count: int

    def __init__(
        self,
        *,
        folder_id: str,
        item_type: FolderItemType | str,
        added_count: int,
    ) -> None:
        self._make(
            {
                "folder_id": folder_id,
                "item_type": item_type,
                "added_count": added_count,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["folder_id"]
            self.folder_id = v if type(v) is str else text(v, "folder_id")
            v = d["item_type"]
            self.item_type = v if type(v) is str else text(v, "item_type")
            v = d["added_count"]
            self.added_count = v if type(v) is int else integer(v, "added_count")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
