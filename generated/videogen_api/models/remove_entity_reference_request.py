from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class RemoveEntityReferenceRequest(Model):
    """A file that shall not show an entity any more.

    Attributes:
        file_id (str): Id of the file.
    """

    _fields = {
        "file_id": "fileId",
    }
    __slots__ = (*_fields,)

    file_id: str

    def __init__(
        self,
        *,
        file_id: str,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["fileId"]
        self.file_id = v if type(v) is str else text(v, "fileId")
