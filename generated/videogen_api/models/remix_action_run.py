from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .remix_action_type import RemixActionType


class RemixActionRun(Model):
    """An edit of a project, under way or over.

    Attributes:
        remix_action_id (str): Opaque id.
        type (RemixActionType | str): What is done. Other values may appear.
        status (JobStatus | str): State of the edit. Other values may appear.
        project_id (str): Id of the project.
        project_url (str): Address of the project in the web app, for the team.
        progress_percentage (float): Progress of the current attempt, in percent. It falls when another attempt begins.
        attempt_index (int): Attempts before this one.
        error (ApiError | None): Why the edit failed. Null unless it has.
    """

    _fields = {
        "remix_action_id": "remixActionId",
        "type": "type",
        "status": "status",
        "project_id": "projectId",
        "project_url": "projectUrl",
        "progress_percentage": "progressPercentage",
        "attempt_index": "attemptIndex",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }
    _key = "remix_action_id"

    remix_action_id: str
    type: RemixActionType | str
    status: JobStatus | str
    project_id: str
    project_url: str
    progress_percentage: float
    attempt_index: int
    error: ApiError | None

    def __init__(
        self,
        *,
        remix_action_id: str,
        type: RemixActionType | str,
        status: JobStatus | str,
        project_id: str,
        project_url: str,
        progress_percentage: float,
        attempt_index: int,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "remix_action_id": remix_action_id,
                "type": type,
                "status": status,
                "project_id": project_id,
                "project_url": project_url,
                "progress_percentage": progress_percentage,
                "attempt_index": attempt_index,
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
            v = d["remixActionId"]
            self.remix_action_id = v if type(v) is str else text(v, "remixActionId")
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["projectId"]
            self.project_id = v if type(v) is str else text(v, "projectId")
            v = d["projectUrl"]
            self.project_url = v if type(v) is str else text(v, "projectUrl")
            v = d["progressPercentage"]
            self.progress_percentage = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "progressPercentage")
            )
            v = d["attemptIndex"]
            self.attempt_index = v if type(v) is int else integer(v, "attemptIndex")
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
