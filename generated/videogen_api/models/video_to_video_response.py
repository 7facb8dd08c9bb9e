from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, text
from .._model import Model

if TYPE_CHECKING:
    pass


class VideoToVideoResponse(Model):
    """A run that has been started. Further fields are presumably those of the other workflows.

    Attributes:
        workflow_run_id (str): Id to poll the run with.
        project_id (str | None): Id of the new project.
        project_url (str | None): Address of the project in the web app, for the team.
        remix_action_ids (list[str] | None): Ids of the remix actions.
    """

    _fields = {
        "workflow_run_id": "workflowRunId",
        "project_id": "projectId",
        "project_url": "projectUrl",
        "remix_action_ids": "remixActionIds",
    }
    __slots__ = (*_fields,)
    _key = "workflow_run_id"

    workflow_run_id: str
    project_id: str | None
    project_url: str | None
    remix_action_ids: list[str] | None

    def __init__(
        self,
        *,
        workflow_run_id: str,
        project_id: str | None = None,
        project_url: str | None = None,
        remix_action_ids: list[str] | None = None,
    ) -> None:
        self._make(
            {
                "workflow_run_id": workflow_run_id,
                "project_id": project_id,
                "project_url": project_url,
                "remix_action_ids": remix_action_ids,
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
            v = d.get("projectId")
            self.project_id = v if v is None or type(v) is str else text(v, "projectId")
            v = d.get("projectUrl")
            self.project_url = v if v is None or type(v) is str else text(v, "projectUrl")
            v = d.get("remixActionIds")
            self.remix_action_ids = (
                None
                if v is None
                else [i if type(i) is str else text(i, "remixActionIds") for i in v]
                if type(v) is list
                else array(v, "remixActionIds")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
