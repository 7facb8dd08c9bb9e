from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class FolderList(Model):
    """One page of folders.

    Attributes:
        folders (list[Folder]): The folders of this page.
        total (int): How many folders match, on all pages together.
        limit (int): The limit that was applied.
        offset (int): The offset that was applied.
    """

    _fields = {
        "folders": "folders",
        "total": "total",
        "limit": "limit",
        "offset": "offset",
    }
    __slots__ = (*_fields,)
    _nested = {
        "folders": False,
    }

    folders: list[Folder]
    total: int
    limit: int
    offset: int

    def __init__(
        self,
        *,
        folders: list[Folder],
        total: int,
        limit: int,
        offset: int,
    ) -> None:
        self._make(
            {
                "folders": folders,
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
            v = d["folders"]
            self.folders = [Folder._read(i) for i in v] if type(v) is list else array(v, "folders")
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


from .folder import Folder  # noqa: E402
