from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class ExportProjectResponse(Model):
    """An export that has been started.

    Attributes:
        export_id (str): Id to poll the export with.
    """

    _fields = {
        "export_id": "exportId",
    }
    __slots__ = (*_fields,)
    _key = "export_id"

    export_id: str

    def __init__(
        self,
        *,
        export_id: str,
    ) -> None:
        self._make(
            {
                "export_id": export_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["exportId"]
        self.export_id = v if type(v) is str else text(v, "exportId")
