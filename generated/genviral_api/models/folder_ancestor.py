from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class FolderAncestor(Model):
    """A folder around another one.

    Attributes:
        id (str): Unique id of the folder.
        name (str): Name, as people see it.
        parent_folder_id (None | str): Id of the folder around this one, null at the root.
        depth (int | None): Distance from the root. Whether it starts at 0 or 1 is not documented.
    """

    _fields = {
        "id": "id",
        "name": "name",
        "parent_folder_id": "parent_folder_id",
        "depth": "depth",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    name: str
    parent_folder_id: None | str
    depth: int | None

    def __init__(
        self,
        *,
        id: str,
        name: str,
        parent_folder_id: None | str | Null = None,
        depth: int | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "name": name,
                "parent_folder_id": parent_folder_id,
                "depth": depth,
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
            v = d["name"]
            self.name = v if type(v) is str else text(v, "name")
            v = d.get("parent_folder_id")
            self.parent_folder_id = v if v is None or type(v) is str else text(v, "parent_folder_id")
            v = d.get("depth")
            self.depth = v if v is None or type(v) is int else integer(v, "depth")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
