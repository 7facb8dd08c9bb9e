from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AddEntityReferenceRequest(Model):
    """A file that shows an entity.

    Attributes:
        file_id (str): Id of the file.
        description (str | None): What the file shows.
        is_default (bool | None): Make it the default reference. The server's default is false.
    """

    _fields = {
        "file_id": "fileId",
        "description": "description",
        "is_default": "isDefault",
    }
    __slots__ = (*_fields,)

    file_id: str
    description: str | None
    is_default: bool | None

    def __init__(
        self,
        *,
        file_id: str,
        description: str | None = None,
        is_default: bool | None = None,
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
        v = d.get("description")
        self.description = v if v is None or type(v) is str else text(v, "description")
        v = d.get("isDefault")
        self.is_default = v if v is None or type(v) is bool else boolean(v, "isDefault")
