from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .file_url_import_status import FileUrlImportStatus


class FileUrlImport(Model):
    """State of an import. Further fields are not documented.

    Attributes:
        status (FileUrlImportStatus | str): State of the import. Other values may appear for an import under way.
        error (ApiError | None | str): Why the import failed. The shape is not documented.
        message (None | str): Why the import failed, for people.
    """

    _fields = {
        "status": "status",
        "error": "error",
        "message": "message",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }

    status: FileUrlImportStatus | str
    error: ApiError | None | str
    message: None | str

    def __init__(
        self,
        *,
        status: FileUrlImportStatus | str,
        error: ApiError | None | str | Null = None,
        message: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "status": status,
                "error": error,
                "message": message,
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
            v = d.get("error")
            self.error = (
                v
                if v is None or type(v) is str
                else ApiError._read(v)
                if type(v) is dict
                else mismatch(v, "error", "a ApiError object or a string")
            )
            v = d.get("message")
            self.message = v if v is None or type(v) is str else text(v, "message")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
