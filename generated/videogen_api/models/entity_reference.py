from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class EntityReference(Model):
    """A file that shows an entity.

    Attributes:
        file_id (str): Id of the file.
        description (str): What the file shows.
        is_default (bool): Whether the file is the default reference.
    """

    _fields = {
        "file_id": "fileId",
        "description": "description",
        "is_default": "isDefault",
    }
    __slots__ = (*_fields,)

    file_id: str
    description: str
    is_default: bool

    def __init__(
        self,
        *,
        file_id: str,
        description: str,
        is_default: bool,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "description": description,
                "is_default": is_default,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["fileId"]
        self.file_id = v if type(v) is str else text(v, "fileId")
        v = d["description"]
        self.description = v if type(v) is str else text(v, "description")
        v = d["isDefault"]
        self.is_default = v if type(v) is bool else boolean(v, "isDefault")
