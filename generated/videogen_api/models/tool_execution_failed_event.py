from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._decoding import constant, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class ToolExecutionFailedEvent(Model):
    """A tool execution has failed.

    Attributes:
        tool_execution_id (str): Id of the execution.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        tool_type (str): The tool, such as GENERATE_IMAGE or TEXT_TO_SPEECH.
        event (Literal['tool_execution.failed']): Name of the event.
        error (ApiError | None): Why it failed.
    """

    _fields = {
        "tool_execution_id": "toolExecutionId",
        "occurred_at": "occurredAt",
        "tool_type": "toolType",
        "event": "event",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "error": True,
    }

    tool_execution_id: str
    occurred_at: int
    tool_type: str
    event: Literal["tool_execution.failed"]
    error: ApiError | None

    def __init__(
        self,
        *,
        tool_execution_id: str,
        occurred_at: int,
        tool_type: str,
        event: Literal["tool_execution.failed"],
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "tool_execution_id": tool_execution_id,
                "occurred_at": occurred_at,
                "tool_type": tool_type,
                "event": event,
                "error": error,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["toolExecutionId"]
        self.tool_execution_id = v if type(v) is str else text(v, "toolExecutionId")
        v = d["occurredAt"]
        self.occurred_at = v if type(v) is int else integer(v, "occurredAt")
        v = d["toolType"]
        self.tool_type = v if type(v) is str else text(v, "toolType")
        v = d["event"]
        self.event = v if v == "tool_execution.failed" else constant(v, "event", "tool_execution.failed")
        v = d.get("error")
        self.error = None if v is None else ApiError.from_dict(v)


from .api_error import ApiError  # noqa: E402
