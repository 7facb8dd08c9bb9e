from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    from .interchange_format import InterchangeFormat
    from .job_status import JobStatus
    from .media_delivery import MediaDelivery


class TimelineInterchange(Model):
    """A job that writes a timeline for another editor.

    Attributes:
        interchange_job_id (str): Opaque id.
        project_id (str): Id of the project.
        format (InterchangeFormat | str): Format of the file. Other values may appear.
        media_delivery (MediaDelivery | str): Where the media are. Other values may appear.
        status (JobStatus | str): State of the job. Other values may appear.
        progress_percentage (float): Progress of the current attempt, in percent. It falls when another attempt begins.
        attempt_index (int): Attempts before this one.
        download_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        interchange_file_id (None | str): Id of the file. Null until the job has succeeded.
        file (FileInfo | None): The file. Null until the job has succeeded.
        error (ApiError | None): Why the job failed. Null unless it has.
    """

    _fields = {
        "interchange_job_id": "interchangeJobId",
        "project_id": "projectId",
        "format": "format",
        "media_delivery": "mediaDelivery",
        "status": "status",
        "progress_percentage": "progressPercentage",
        "attempt_index": "attemptIndex",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "interchange_file_id": "interchangeFileId",
        "file": "file",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "file": True,
        "error": True,
    }
    _nullable = frozenset(
        {
            "download_url",
            "download_url_expires_at",
            "interchange_file_id",
            "file",
            "error",
        }
    )
    _key = "interchange_job_id"

    interchange_job_id: str
    project_id: str
    format: InterchangeFormat | str
    media_delivery: MediaDelivery | str
    status: JobStatus | str
    progress_percentage: float
    attempt_index: int
    download_url: None | str
    download_url_expires_at: int | None
    interchange_file_id: None | str
    file: FileInfo | None
    error: ApiError | None

    def __init__(
        self,
        *,
        interchange_job_id: str,
        project_id: str,
        format: InterchangeFormat | str,
        media_delivery: MediaDelivery | str,
        status: JobStatus | str,
        progress_percentage: float,
        attempt_index: int,
        download_url: None | str,
        download_url_expires_at: int | None,
        interchange_file_id: None | str,
        file: FileInfo | None,
        error: ApiError | None,
    ) -> None:
        self._make(
            {
                "interchange_job_id": interchange_job_id,
                "project_id": project_id,
                "format": format,
                "media_delivery": media_delivery,
                "status": status,
                "progress_percentage": progress_percentage,
                "attempt_index": attempt_index,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "interchange_file_id": interchange_file_id,
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
            v = d["interchangeJobId"]
            self.interchange_job_id = v if type(v) is str else text(v, "interchangeJobId")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["format"]
            self.format = v if type(v) is str else text(v, "format")
            v = d["mediaDelivery"]
            self.media_delivery = v if type(v) is str else text(v, "mediaDelivery")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["progressPercentage"]
            self.progress_percentage = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progressPercentage")
            )
            v = d["attemptIndex"]
            self.attempt_index = v if type(v) is int else integer(v, "attemptIndex")
            v = d["downloadUrl"]
            self.download_url = v if v is None or type(v) is str else text(v, "downloadUrl")
            v = d["downloadUrlExpiresAt"]
            self.download_url_expires_at = v if v is None or type(v) is int else integer(v, "downloadUrlExpiresAt")
            v = d["interchangeFileId"]
            self.interchange_file_id = v if v is None or type(v) is str else text(v, "interchangeFileId")
            v = d["file"]
            self.file = None if v is None else FileInfo._read(v)
            v = d["error"]
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
from .file_info import FileInfo  # noqa: E402
