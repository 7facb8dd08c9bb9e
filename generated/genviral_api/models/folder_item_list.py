from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, first, integer, mismatch, text
from .._model import Model

if TYPE_CHECKING:
    from .folder_item_type import FolderItemType
    from .folder_media_type import FolderMediaType


class FolderItemList(Model):
    """One page of the items of a folder.

    Attributes:
        media_type (FolderMediaType | str): What the folder holds.
        item_type (FolderItemType | str): What the items are.
        items (list[FolderFileItem | FolderItem]): The items of this page.
        total (int): How many items the folder has, on all pages together.
        limit (int): The limit that was applied.
        offset (int): The offset that was applied.
    """

    _fields = {
        "media_type": "media_type",
        "item_type": "item_type",
        "items": "items",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    __slots__ = (*_fields,)
    _nested = {
        "items": False,
    }

    media_type: FolderMediaType | str
    item_type: FolderItemType | str
    items: list[FolderFileItem | FolderItem]
    total: int
    limit: int
    offset: int

    def __init__(
        self,
        *,
        media_type: FolderMediaType | str,
        item_type: FolderItemType | str,
        items: list[FolderFileItem | FolderItem],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        self._make(
            {
                "media_type": media_type,
                "item_type": item_type,
                "items": items,
                "total": total,
                "limit": limit,
                "offset": offset,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["media_type"]
            self.media_type = v if type(v) is str else text(v, "media_type")
            v = d["item_type"]
            self.item_type = v if type(v) is str else text(v, "item_type")
            v = d["items"]
            self.items = (
                [
                    first(i, "items", FolderFileItem, FolderItem)
                    if type(i) is dict
                    else mismatch(i, "items", "a FolderFileItem object or a FolderItem object")
                    for i in v
                ]
                if type(v) is list
                else array(v, "items")
            )
            v = d["total"]
            self.total = v if type(v) is int else integer(v, "total")
            v = d["limit"]
            self.limit = v if type(v) is int else integer(v, "limit")
            v = d["offset"]
            self.offset = v if type(v) is int else integer(v, "offset")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .folder_file_item import FolderFileItem  # noqa: E402
from .folder_item import FolderItem  # noqa: E402
