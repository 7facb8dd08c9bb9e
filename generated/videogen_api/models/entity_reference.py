from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileId"]
            self.file_id = v if type(v) is str else text(v, "fileId")
            v = d["description"]
            self.description = v if type(v) is str else text(v, "description")
            v = d["isDefault"]
            self.is_default = v if type(v) is bool else boolean(v, "isDefault")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
