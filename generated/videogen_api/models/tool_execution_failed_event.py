from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant, integer, text
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
            self.event = v if v == "tool_execution.failed" else constant(v, "event", "tool_execution.failed")
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
