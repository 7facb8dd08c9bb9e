from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["ancestors"]
        self.ancestors = [FolderAncestor.from_dict(i) for i in v] if type(v) is list else array(v, "ancestors")


from .folder_ancestor import FolderAncestor  # noqa: E402
