from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["exportId"]
            self.export_id = v if type(v) is str else text(v, "exportId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
