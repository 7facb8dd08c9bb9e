from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class FolderAncestorList(Model):
    """The folders around a folder.

    Attributes:
        ancestors (list[FolderAncestor]): From the root to the folder that holds the one asked for.
    """

    _fields = {
        "ancestors": "ancestors",
    }
    __slots__ = (*_fields,)
    _nested = {
        "ancestors": False,
    }

    ancestors: list[FolderAncestor]

    def __init__(
        self,
        *,
        ancestors: list[FolderAncestor],
    ) -> None:
        self._make(
            {
                "ancestors": ancestors,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["ancestors"]
            self.ancestors = [FolderAncestor._read(i) for i in v] if type(v) is list else array(v, "ancestors")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .folder_ancestor import FolderAncestor  # noqa: E402
