from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .workflow_type import WorkflowType


class WorkflowRunSucceededEvent(Model):
    """A workflow run has succeeded.

    Attributes:
        workflow_run_id (str): Id of the run.
        occurred_at (int | str): When it happened, in seconds since the Unix epoch. Older deliveries have ISO 8601 text.
        workflow_type (str | WorkflowType): Kind of workflow. Other values may appear.
        project_id (str): Id of the project.
        project_url (str): Address of the project in the web app, for the team.
        event (Literal['workflow_run.succeeded']): Name of the event.
        export_id (None | str): Id of the export. Null unless a run with `autoExport` has succeeded.
        download_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        download_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        thumbnail_url (None | str): Signed URL. Null until there is one. Fetch it without the API key.
        thumbnail_url_expires_at (int | None): End of validity of the signed URL, in seconds since the Unix epoch.
        export_file_id (None | str): Id of the file. Null unless a run with `autoExport` has succeeded.
        error (ApiError | None): Why the run failed. Null or absent unless it has.
    """

    _fields = {
        "workflow_run_id": "workflowRunId",
        "occurred_at": "occurredAt",
        "workflow_type": "workflowType",
        "project_id": "projectId",
        "project_url": "projectUrl",
        "event": "event",
        "export_id": "exportId",
        "download_url": "downloadUrl",
        "download_url_expires_at": "downloadUrlExpiresAt",
        "thumbnail_url": "thumbnailUrl",
        "thumbnail_url_expires_at": "thumbnailUrlExpiresAt",
        "export_file_id": "exportFileId",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }

    workflow_run_id: str
    occurred_at: int | str
    workflow_type: str | WorkflowType
    project_id: str
    project_url: str
    event: Literal["workflow_run.succeeded"]
    export_id: None | str
    download_url: None | str
    download_url_expires_at: int | None
    thumbnail_url: None | str
    thumbnail_url_expires_at: int | None
    export_file_id: None | str
    error: ApiError | None

    def __init__(
        self,
        *,
        workflow_run_id: str,
        occurred_at: int | str,
        workflow_type: str | WorkflowType,
        project_id: str,
        project_url: str,
        event: Literal["workflow_run.succeeded"],
        export_id: None | str | Null = None,
        download_url: None | str | Null = None,
        download_url_expires_at: int | None | Null = None,
        thumbnail_url: None | str | Null = None,
        thumbnail_url_expires_at: int | None | Null = None,
        export_file_id: None | str | Null = None,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "workflow_run_id": workflow_run_id,
                "occurred_at": occurred_at,
                "workflow_type": workflow_type,
                "project_id": project_id,
                "project_url": project_url,
                "event": event,
                "export_id": export_id,
                "download_url": download_url,
                "download_url_expires_at": download_url_expires_at,
                "thumbnail_url": thumbnail_url,
                "thumbnail_url_expires_at": thumbnail_url_expires_at,
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
            v = d["workflowRunId"]
            self.workflow_run_id = v if type(v) is str else text(v, "workflowRunId")
            v = d["occurredAt"]
            self.occurred_at = (
                v if type(v) is int or type(v) is str else mismatch(v, "occurredAt", "an integer or a string")
            )
            v = d["workflowType"]
            self.workflow_type = v if type(v) is str else text(v, "workflowType")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d["event"]
            self.event = v if v == "workflow_run.succeeded" else constant(v, "event", "workflow_run.succeeded")
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
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
