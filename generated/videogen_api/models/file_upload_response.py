from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class FileUploadResponse(Model):
    """A file that waits for its bytes.

    Attributes:
        file_id (str): Id of the new file.
        upload_url (str): Short-lived URL to PUT the bytes to. Whoever has it can upload, so do not log it.
    """

    _fields = {
        "file_id": "fileId",
        "upload_url": "uploadUrl",
    }
    __slots__ = (*_fields,)

    file_id: str
    upload_url: str

    def __init__(
        self,
        *,
        file_id: str,
        upload_url: str,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "upload_url": upload_url,
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
            v = d["uploadUrl"]
            self.upload_url = v if type(v) is str else text(v, "uploadUrl")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
