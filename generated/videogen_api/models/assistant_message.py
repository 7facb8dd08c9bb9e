from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .assistant_role import AssistantRole
    from .job_status import JobStatus


class AssistantMessage(Model):
    """A message of a chat. What is below `createdAt` is only in messages of the assistant, and always there.

    Attributes:
        message_id (str): Opaque id.
        role (AssistantRole | str): Who wrote it. Other values may appear.
        status (JobStatus | str): State of the message. Other values may appear.
        content (None | str): The text. Null while a reply is being made; it may be empty.
        attachments (list[AssistantAttachment]): Files that go with the message.
        created_at (int): When it was written, in seconds since the Unix epoch.
        workflow_suggestions (list[WorkflowSuggestion] | None): Workflows that the assistant proposes.
        actions (list[AssistantAction] | None): What the assistant asks a decision about.
        generation (None | StartWorkflowRunResponse): The workflow run that the reply has started, if any.
        error (ApiError | None): Why the reply failed.
    """

    _fields = {
        "message_id": "messageId",
        "role": "role",
        "status": "status",
        "content": "content",
        "attachments": "attachments",
        "created_at": "createdAt",
        "workflow_suggestions": "workflowSuggestions",
        "actions": "actions",
        "generation": "generation",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "attachments": False,
        "workflowSuggestions": True,
        "actions": True,
        "generation": True,
        "error": True,
    }
    _nullable = frozenset(
        {
            "content",
        }
    )
    _key = "message_id"

    message_id: str
    role: AssistantRole | str
    status: JobStatus | str
    content: None | str
    attachments: list[AssistantAttachment]
    created_at: int
    workflow_suggestions: list[WorkflowSuggestion] | None
    actions: list[AssistantAction] | None
    generation: None | StartWorkflowRunResponse
    error: ApiError | None

    def __init__(
        self,
        *,
        message_id: str,
        role: AssistantRole | str,
        status: JobStatus | str,
        content: None | str,
        attachments: list[AssistantAttachment],
        created_at: int,
        workflow_suggestions: list[WorkflowSuggestion] | None = None,
        actions: list[AssistantAction] | None = None,
        generation: None | StartWorkflowRunResponse | Null = None,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "message_id": message_id,
                "role": role,
                "status": status,
                "content": content,
                "attachments": attachments,
                "created_at": created_at,
                "workflow_suggestions": workflow_suggestions,
                "actions": actions,
                "generation": generation,
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
            v = d["messageId"]
            self.message_id = v if type(v) is str else text(v, "messageId")
            v = d["role"]
            self.role = v if type(v) is str else text(v, "role")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["content"]
            self.content = v if v is None or type(v) is str else text(v, "content")
            v = d["attachments"]
            self.attachments = [AssistantAttachment._read(i) for i in v] if type(v) is list else array(v, "attachments")
            v = d["createdAt"]
            self.created_at = v if type(v) is int else integer(v, "createdAt")
            v = d.get("workflowSuggestions")
            self.workflow_suggestions = (
                None
                if v is None
                else [WorkflowSuggestion._read(i) for i in v]
                if type(v) is list
                else array(v, "workflowSuggestions")
            )
            v = d.get("actions")
            self.actions = (
                None if v is None else [AssistantAction._read(i) for i in v] if type(v) is list else array(v, "actions")
            )
            v = d.get("generation")
            self.generation = None if v is None else StartWorkflowRunResponse._read(v)
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
from .assistant_action import AssistantAction  # noqa: E402
from .assistant_attachment import AssistantAttachment  # noqa: E402
from .start_workflow_run_response import StartWorkflowRunResponse  # noqa: E402
from .workflow_suggestion import WorkflowSuggestion  # noqa: E402
