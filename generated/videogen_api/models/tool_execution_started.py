from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import text
from .._model import Model

if TYPE_CHECKING:
    pass


class ToolExecutionStarted(Model):
    """A tool execution that has been started or asked to stop.

    Attributes:
        tool_execution_id (str): Id to poll the execution with.
    """

    _fields = {
        "tool_execution_id": "toolExecutionId",
    }
    __slots__ = (*_fields,)
    _key = "tool_execution_id"

    tool_execution_id: str

    def __init__(
        self,
        *,
        tool_execution_id: str,
    ) -> None:
        self._make(
            {
                "tool_execution_id": tool_execution_id,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["toolExecutionId"]
        self.tool_execution_id = v if type(v) is str else text(v, "toolExecutionId")
