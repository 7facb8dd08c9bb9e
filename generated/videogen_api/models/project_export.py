from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .job_status import JobStatus


class ProjectExport(Model):
    """A rendering of a project.

    Attributes:
        export_id (str): Opaque id.
        project_id (str): Id of the project.
        status (JobStatus | str): State of the export. Other values may appear.
        progress_percentage (float): Progress of the current attempt, in percent. It falls when another attempt begins.
        attempt_index (int): Attempts before this one.
        download_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        thumbnail_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        thumbnail_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        export_file_id (None | str): Id of the file. Null until the export has succeeded.
        file (FileInfo | None): The file. Null until the export has succeeded.
        error (ApiError | None): Why the export failed. Null unless it has.
    """

    _fields = {
        "export_id": "exportId",
        "project_id": "projectId",
        "status": "status",
        "progress_percentage": "progressPercentage",
        "attempt_index": "attemptIndex",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "thumbnail_url": "thumbnailUrl",
        "thumbnail_url_expires_at": "thumbnailUrlExpiresAt",
        "export_file_id": "exportFileId",
        "file": "file",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "file": True,
        "error": True,
    }
    _key = "export_id"

    export_id: str
    project_id: str
    status: JobStatus | str
    progress_percentage: float
    attempt_index: int
    download_url: None | str
    download_url_expires_at: int | None
    thumbnail_url: None | str
    thumbnail_url_expires_at: int | None
    export_file_id: None | str
    file: FileInfo | None
    error: ApiError | None

    def __init__(
        self,
        *,
        export_id: str,
        project_id: str,
        status: JobStatus | str,
        progress_percentage: float,
        attempt_index: int,
        download_url: None | str | Null = None,
        download_url_expires_at: int | None | Null = None,
        thumbnail_url: None | str | Null = None,
        thumbnail_url_expires_at: int | None | Null = None,
        export_file_id: None | str | Null = None,
        file: FileInfo | None | Null = None,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "export_id": export_id,
                "project_id": project_id,
                "status": status,
                "progress_percentage": progress_percentage,
                "attempt_index": attempt_index,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "thumbnail_url": thumbnail_url,
                "thumbnail_url_expires_at": thumbnail_url_expires_at,
                "export_file_id": export_file_id,
                "file": file,
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
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["progressPercentage"]
            self.progress_percentage = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progressPercentage")
            )
            v = d["attemptIndex"]
            self.attempt_index = v if type(v) is int else integer(v, "attemptIndex")
            v = d.get("downloadUrl")
            self.download_url = v if v is None or type(v) is str else text(v, "downloadUrl")
            v = d.get("downloadUrlExpiresAt")
            self.download_url_expires_at = v if v is None or type(v) is int else integer(v, "downloadUrlExpiresAt")
            v = d.get("thumbnailUrl")
            self.thumbnail_url = v if v is None or type(v) is str else text(v, "thumbnailUrl")
            v = d.get("thumbnailUrlExpiresAt")
            self.thumbnail_url_expires_at = v if v is None or type(v) is int else integer(v, "thumbnailUrlExpiresAt")
            v = d.get("exportFileId")
            self.export_file_id = v if v is None or type(v) is str else text(v, "exportFileId")
            v = d.get("file")
            self.file = None if v is None else FileInfo._read(v)
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
from .file_info import FileInfo  # noqa: E402
