from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    from .workflow_type import WorkflowType


class WorkflowSuggestion(Model):
    """A workflow that the assistant proposes. Act on it to start it.

    Attributes:
        action_id (str): Id to act on.
        workflow_type (str | WorkflowType): Kind of workflow. Other values may appear.
        title (str): Title to show to people.
        description (str): What the workflow would do.
    """

    _fields = {
        "action_id": "actionId",
        "workflow_type": "workflowType",
        "title": "title",
        "description": "description",
    }
    __slots__ = (*_fields,)
    _key = "action_id"

    action_id: str
    workflow_type: str | WorkflowType
    title: str
    description: str

    def __init__(
        self,
        *,
        action_id: str,
        workflow_type: str | WorkflowType,
        title: str,
        description: str,
    ) -> None:
        self._make(
            {
                "action_id": action_id,
                "workflow_type": workflow_type,
                "title": title,
                "description": description,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["actionId"]
            self.action_id = v if type(v) is str else text(v, "actionId")
            v = d["workflowType"]
            self.workflow_type = v if type(v) is str else text(v, "workflowType")
            v = d["title"]
            self.title = v if type(v) is str else text(v, "title")
            v = d["description"]
            self.description = v if type(v) is str else text(v, "description")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
