from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class MoveFolderRequest(Model):
    """Where to move a folder.

    Attributes:
        parent_folder_id (None | UUID): Id of the folder to move it into, null for the root.
    """

    _fields = {
        "parent_folder_id": "parent_folder_id",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "parent_folder_id",
        }
    )

    parent_folder_id: None | UUID

    def __init__(
        self,
        *,
        parent_folder_id: None | UUID,
    ) -> None:
        self._make(
            {
                "parent_folder_id": parent_folder_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["parent_folder_id"]
        self.parent_folder_id = None if v is None else uuid(v, "parent_folder_id")
