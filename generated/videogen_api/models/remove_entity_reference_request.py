from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileId"]
            self.file_id = v if type(v) is str else text(v, "fileId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
