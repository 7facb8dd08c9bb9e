from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class CreateFileUrlImportResponse(Model):
    """An import that has been started. Further fields are not documented.

    Attributes:
        file_import_id (str): Id to poll the import with.
    """

    _fields = {
        "file_import_id": "fileImportId",
    }
    __slots__ = (*_fields,)

    file_import_id: str

    def __init__(
        self,
        *,
        file_import_id: str,
    ) -> None:
        self._make(
            {
                "file_import_id": file_import_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileImportId"]
            self.file_import_id = v if type(v) is str else text(v, "fileImportId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
