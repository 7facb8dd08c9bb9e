from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["toolExecutionId"]
            self.tool_execution_id = v if type(v) is str else text(v, "toolExecutionId")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
