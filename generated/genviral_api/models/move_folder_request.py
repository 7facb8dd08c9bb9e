from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, uuid
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["parent_folder_id"]
            self.parent_folder_id = None if v is None else uuid(v, "parent_folder_id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
