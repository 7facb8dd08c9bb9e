from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class ProjectExportEvent(Model):
    """What every event of an export tells.

    Attributes:
        export_id (str): Id of the export.
        project_id (str): Id of the project.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        export_file_id (None | str): Id of the file. Null unless the export has succeeded.
        error (ApiError | None): Why the export failed. Null or absent unless it has.
    """

    _fields = {
        "export_id": "exportId",
        "project_id": "projectId",
        "occurred_at": "occurredAt",
        "export_file_id": "exportFileId",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }
    _nullable = frozenset(
        {
            "export_file_id",
        }
    )

    export_id: str
    project_id: str
    occurred_at: int
    export_file_id: None | str
    error: ApiError | None

    def __init__(
        self,
        *,
        export_id: str,
        project_id: str,
        occurred_at: int,
        export_file_id: None | str,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "export_id": export_id,
                "project_id": project_id,
                "occurred_at": occurred_at,
                "export_file_id": export_file_id,
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
            v = d["exportId"]
            self.export_id = v if type(v) is str else text(v, "exportId")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["occurredAt"]
            self.occurred_at = v if type(v) is int else integer(v, "occurredAt")
            v = d["exportFileId"]
            self.export_file_id = v if v is None or type(v) is str else text(v, "exportFileId")
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
