from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ToolExecutionCancelledEvent(Model):
    """A tool execution has been cancelled.

    Attributes:
        tool_execution_id (str): Id of the execution.
        occurred_at (int): When it happened, in seconds since the Unix epoch.
        tool_type (str): The tool, such as GENERATE_IMAGE or TEXT_TO_SPEECH.
        event (Literal['tool_execution.cancelled']): Name of the event.
    """

    _fields = {
        "tool_execution_id": "toolExecutionId",
        "occurred_at": "occurredAt",
        "tool_type": "toolType",
        "event": "event",
    }
    __slots__ = (*_fields,)

    tool_execution_id: str
    occurred_at: int
    tool_type: str
    event: Literal["tool_execution.cancelled"]

    def __init__(
        self,
        *,
        tool_execution_id: str,
        occurred_at: int,
        tool_type: str,
        event: Literal["tool_execution.cancelled"],
    ) -> None:
        self._make(
            {
                "tool_execution_id": tool_execution_id,
                "occurred_at": occurred_at,
                "tool_type": tool_type,
                "event": event,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["toolExecutionId"]
            self.tool_execution_id = v if type(v) is str else text(v, "toolExecutionId")
            v = d["occurredAt"]
            self.occurred_at = v if type(v) is int else integer(v, "occurredAt")
            v = d["toolType"]
            self.tool_type = v if type(v) is str else text(v, "toolType")
            v = d["event"]
            self.event = v if v == "tool_execution.cancelled" else constant(v, "event", "tool_execution.cancelled")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
