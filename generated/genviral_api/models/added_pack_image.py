from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class AddedPackImage(Model):
    """An image just added to a pack.

    Attributes:
        id (str): Unique id of the image.
        url (str): Where the image is.
        file_name (str | None): File name.
        content_type (str | None): MIME type, guessed from the file name.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "file_name": "file_name",
        "content_type": "content_type",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    url: str
    file_name: str | None
    content_type: str | None

    def __init__(
        self,
        *,
        id: str,
        url: str,
        file_name: str | None = None,
        content_type: str | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
                "file_name": file_name,
                "content_type": content_type,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d.get("file_name")
            self.file_name = v if v is None or type(v) is str else text(v, "file_name")
            v = d.get("content_type")
            self.content_type = v if v is None or type(v) is str else text(v, "content_type")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
