from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .file_type import FileType


class ToolSuccessResult(Model):
    """A file that a tool made.

    Attributes:
        file_id (str): Id of the file.
        type (FileType | str): Type of media. Other values may appear.
        download_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        thumbnail_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        thumbnail_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        file (FileInfo | None): A file with its analysis results and renditions. Only the id and the scope are always
            present.
    """

    _fields = {
        "file_id": "fileId",
        "type": "type",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "thumbnail_url": "thumbnailUrl",
        "thumbnail_url_expires_at": "thumbnailUrlExpiresAt",
        "file": "file",
    }
    __slots__ = (*_fields,)
    _nested = {
        "file": True,
    }
    _key = "file_id"

    file_id: str
    type: FileType | str
    download_url: None | str
    download_url_expires_at: int | None
    thumbnail_url: None | str
    thumbnail_url_expires_at: int | None
    file: FileInfo | None

    def __init__(
        self,
        *,
        file_id: str,
        type: FileType | str,
        download_url: None | str | Null = None,
        download_url_expires_at: int | None | Null = None,
        thumbnail_url: None | str | Null = None,
        thumbnail_url_expires_at: int | None | Null = None,
        file: FileInfo | None = None,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "type": type,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "thumbnail_url": thumbnail_url,
                "thumbnail_url_expires_at": thumbnail_url_expires_at,
                "file": file,
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
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            v = d.get("downloadUrl")
            self.download_url = v if v is None or type(v) is str else text(v, "downloadUrl")
            v = d.get("downloadUrlExpiresAt")
            self.download_url_expires_at = v if v is None or type(v) is int else integer(v, "downloadUrlExpiresAt")
            v = d.get("thumbnailUrl")
            self.thumbnail_url = v if v is None or type(v) is str else text(v, "thumbnailUrl")
            v = d.get("thumbnailUrlExpiresAt")
            self.thumbnail_url_expires_at = v if v is None or type(v) is int else integer(v, "thumbnailUrlExpiresAt")
            v = d.get("file")
            self.file = None if v is None else FileInfo._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .file_info import FileInfo  # noqa: E402
