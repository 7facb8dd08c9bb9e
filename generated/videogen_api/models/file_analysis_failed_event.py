from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class FileAnalysisFailedEvent(Model):
    """The analysis of a file has failed.

    Attributes:
        file_id (str): Id of the file.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        file (FileInfo): A file with its analysis results and renditions. Only the id and the scope are always present.
        event (Literal['file.analysis_failed']): Name of the event.
        error (ApiError | None): Why it failed.
    """

    _fields = {
        "file_id": "fileId",
        "occurred_at": "occurredAt",
        "file": "file",
        "event": "event",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "file": False,
        "error": True,
    }

    file_id: str
    occurred_at: int
    file: FileInfo
    event: Literal["file.analysis_failed"]
    error: ApiError | None

    def __init__(
        self,
        *,
        file_id: str,
        occurred_at: int,
        file: FileInfo,
        event: Literal["file.analysis_failed"],
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "file_id": file_id,
                "occurred_at": occurred_at,
                "file": file,
                "event": event,
                "error": error,
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
            v = d["occurredAt"]
            self.occurred_at = v if type(v) is int else integer(v, "occurredAt")
            self.file = FileInfo._read(d["file"])
            v = d["event"]
            self.event = v if v == "file.analysis_failed" else constant(v, "event", "file.analysis_failed")
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
from .file_info import FileInfo  # noqa: E402
