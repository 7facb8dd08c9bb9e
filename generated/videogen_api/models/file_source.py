from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .file_source_status import FileSourceStatus


class FileSource(Model):
    """One rendition of a file and where to fetch it.

    Attributes:
        status (FileSourceStatus | str): State of the rendition. Other values may appear.
        url (None | str): Signed URL. Can be missing even when the rendition is ready. Fetch it without the API key.
        expires_at (float | None): End of the URL's validity, in seconds since the Unix epoch. Null means that it does
            not expire.
        width (int | None): Width in pixels.
        height (int | None): Height in pixels.
        file_bytes (int | None): Size in bytes.
    """

    _fields = {
        "status": "status",
        "url": "url",
        "expires_at": "expiresAt",
        "width": "width",
        "height": "height",
        "file_bytes": "fileBytes",
    }
    __slots__ = (*_fields,)

    status: FileSourceStatus | str
    url: None | str
    expires_at: float | None
    width: int | None
    height: int | None
    file_bytes: int | None

    def __init__(
        self,
        *,
        status: FileSourceStatus | str,
        url: None | str | Null = None,
        expires_at: float | None | Null = None,
        width: int | None | Null = None,
        height: int | None | Null = None,
        file_bytes: int | None | Null = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "url": url,
                "expires_at": expires_at,
                "width": width,
                "height": height,
                "file_bytes": file_bytes,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("url")
            self.url = v if v is None or type(v) is str else text(v, "url")
            v = d.get("expiresAt")
            self.expires_at = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "expiresAt")
            )
            v = d.get("width")
            self.width = v if v is None or type(v) is int else integer(v, "width")
            v = d.get("height")
            self.height = v if v is None or type(v) is int else integer(v, "height")
            v = d.get("fileBytes")
            self.file_bytes = v if v is None or type(v) is int else integer(v, "fileBytes")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
