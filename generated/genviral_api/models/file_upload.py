from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class FileUpload(Model):
    """Where to upload a file, and where it will be.

    Attributes:
        upload_url (str): Presigned URL to PUT the bytes to.
        url (str): Where the file will be (CDN).
        content_type (str): The MIME type of the request, to be repeated as Content-Type of the PUT.
        expires_in (int): For how many seconds `uploadUrl` works.
        id (str | None): Id of the file. Without it, find the file by its `url` in the list of files.
    """

    _fields = {
        "upload_url": "uploadUrl",
        "url": "url",
        "content_type": "contentType",
        "expires_in": "expiresIn",
        "id": "id",
    }
    __slots__ = (*_fields,)
    _key = "id"

    upload_url: str
    url: str
    content_type: str
    expires_in: int
    id: str | None

    def __init__(
        self,
        *,
        upload_url: str,
        url: str,
        content_type: str,
        expires_in: int,
        id: str | None = None,
    ) -> None:
        self._make(
            {
                "upload_url": upload_url,
                "url": url,
                "content_type": content_type,
                "expires_in": expires_in,
                "id": id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["uploadUrl"]
            self.upload_url = v if type(v) is str else text(v, "uploadUrl")
            v = d["url"]
            self.url = v if type(v) is str else text(v, "url")
            v = d["contentType"]
            self.content_type = v if type(v) is str else text(v, "contentType")
            v = d["expiresIn"]
            self.expires_in = v if type(v) is int else integer(v, "expiresIn")
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
