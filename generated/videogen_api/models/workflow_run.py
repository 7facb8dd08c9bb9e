from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .run_status import RunStatus
    from .workflow_type import WorkflowType


class WorkflowRun(Model):
    """A run of a workflow.

    Attributes:
        workflow_run_id (str): Opaque id.
        status (RunStatus | str): State of the run. Other values may appear.
        workflow_type (str | WorkflowType): Kind of workflow. Other values may appear.
        progress_percentage (float): Progress of the current attempt, in percent. It falls when another attempt begins.
        attempt_index (int): Attempts before this one.
        project_id (str): Id of the project.
        project_url (str): Address of the project in the web app, for the team.
        error (ApiError | None): Why the run failed. Null unless it has.
        export_id (None | str): Id of the export. Null unless a run with `autoExport` has succeeded.
        download_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        thumbnail_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        thumbnail_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        export_file_id (None | str): Id of the file. Null unless a run with `autoExport` has succeeded.
    """

    _fields = {
        "workflow_run_id": "workflowRunId",
        "status": "status",
        "workflow_type": "workflowType",
        "progress_percentage": "progressPercentage",
        "attempt_index": "attemptIndex",
        "project_id": "projectId",
        "project_url": "projectUrl",
        "error": "error",
        "export_id": "exportId",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "thumbnail_url": "thumbnailUrl",
        "thumbnail_url_expires_at": "thumbnailUrlExpiresAt",
        "export_file_id": "exportFileId",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }
    _key = "workflow_run_id"

    workflow_run_id: str
    status: RunStatus | str
    workflow_type: str | WorkflowType
    progress_percentage: float
    attempt_index: int
    project_id: str
    project_url: str
    error: ApiError | None
    export_id: None | str
    download_url: None | str
    download_url_expires_at: int | None
    thumbnail_url: None | str
    thumbnail_url_expires_at: int | None
    export_file_id: None | str

    def __init__(
        self,
        *,
        workflow_run_id: str,
        status: RunStatus | str,
        workflow_type: str | WorkflowType,
        progress_percentage: float,
        attempt_index: int,
        project_id: str,
        project_url: str,
        error: ApiError | None | Null = None,
        export_id: None | str | Null = None,
        download_url: None | str | Null = None,
        download_url_expires_at: int | None | Null = None,
        thumbnail_url: None | str | Null = None,
        thumbnail_url_expires_at: int | None | Null = None,
        export_file_id: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "workflow_run_id": workflow_run_id,
                "status": status,
                "workflow_type": workflow_type,
                "progress_percentage": progress_percentage,
                "attempt_index": attempt_index,
                "project_id": project_id,
                "project_url": project_url,
                "error": error,
                "export_id": export_id,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "thumbnail_url": thumbnail_url,
                "thumbnail_url_expires_at": thumbnail_url_expires_at,
                "export_file_id": export_file_id,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["workflowRunId"]
            self.workflow_run_id = v if type(v) is str else text(v, "workflowRunId")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["workflowType"]
            self.workflow_type = v if type(v) is str else text(v, "workflowType")
            v = d["progressPercentage"]
            self.progress_percentage = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progressPercentage")
            )
            v = d["attemptIndex"]
            self.attempt_index = v if type(v) is int else integer(v, "attemptIndex")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            v = d.get("exportId")
            self.export_id = v if v is None or type(v) is str else text(v, "exportId")
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
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
