from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class FolderPreviewFile(Model):
    """A file that stands for the content of a folder.

    Attributes:
        id (str): Id of the file.
        url (str): Where the file can be downloaded from (CDN).
        content_type (str): MIME type, such as `image/jpeg`.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "content_type": "content_type",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    url: str
    content_type: str

    def __init__(
        self,
        *,
        id: str,
        url: str,
        content_type: str,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
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
            v = d["content_type"]
            self.content_type = v if type(v) is str else text(v, "content_type")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
