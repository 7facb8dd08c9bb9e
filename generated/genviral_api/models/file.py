from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, integer, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime


class File(Model):
    """An image or a video in the scope of the key.

    Attributes:
        id (str): Unique id of the file.
        url (str): Where the file can be downloaded from (CDN).
        content_type (str): MIME type, such as `video/mp4`.
        filename (str): Original file name.
        size (int): Size in bytes.
        created_at (datetime.datetime): When the file was stored.
    """

    _fields = {
        "id": "id",
        "url": "url",
        "content_type": "contentType",
        "filename": "filename",
        "size": "size",
        "created_at": "createdAt",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    url: str
    content_type: str
    filename: str
    size: int
    created_at: datetime.datetime

    def __init__(
        self,
        *,
        id: str,
        url: str,
        content_type: str,
        filename: str,
        size: int,
        created_at: datetime.datetime,
    ) -> None:
        self._make(
            {
                "id": id,
                "url": url,
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "created_at": created_at,
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
            v = d["contentType"]
            self.content_type = v if type(v) is str else text(v, "contentType")
            v = d["filename"]
            self.filename = v if type(v) is str else text(v, "filename")
            v = d["size"]
            self.size = v if type(v) is int else integer(v, "size")
            v = d["createdAt"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "createdAt")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
