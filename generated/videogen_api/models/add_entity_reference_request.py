from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["fileId"]
            self.file_id = v if type(v) is str else text(v, "fileId")
            v = d.get("description")
            self.description = v if v is None or type(v) is str else text(v, "description")
            v = d.get("isDefault")
            self.is_default = v if v is None or type(v) is bool else boolean(v, "isDefault")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
