from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .run_status import RunStatus


class ExecutedTool(Model):
    """A run of a tool.

    Attributes:
        tool_execution_id (str): Opaque id.
        status (RunStatus | str): State of the execution. Other values may appear.
        tool_type (str): The tool, such as GENERATE_IMAGE or TEXT_TO_SPEECH.
        progress_percentage (float | None): Progress of the current attempt, in percent. It falls when another attempt
            begins.
        attempt_index (int | None): Attempts before this one.
        results (list[ToolSuccessResult] | None): What it made. Empty until it has succeeded; null or absent in older
            responses.
        error (ApiError | None): Why the execution failed. Null unless it has.
    """

    _fields = {
        "tool_execution_id": "toolExecutionId",
        "status": "status",
        "tool_type": "toolType",
        "progress_percentage": "progressPercentage",
        "attempt_index": "attemptIndex",
        "results": "results",
        "error": "error",
    }
    __slots__ = (*_fields,)
    _nested = {
        "results": True,
        "error": True,
    }
    _key = "tool_execution_id"

    tool_execution_id: str
    status: RunStatus | str
    tool_type: str
    progress_percentage: float | None
    attempt_index: int | None
    results: list[ToolSuccessResult] | None
    error: ApiError | None

    def __init__(
        self,
        *,
        tool_execution_id: str,
        status: RunStatus | str,
        tool_type: str,
        progress_percentage: float | None = None,
        attempt_index: int | None = None,
        results: list[ToolSuccessResult] | None | Null = None,
        error: ApiError | None | Null = None,
    ) -> None:
        self._make(
            {
                "tool_execution_id": tool_execution_id,
                "status": status,
                "tool_type": tool_type,
                "progress_percentage": progress_percentage,
                "attempt_index": attempt_index,
                "results": results,
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
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["toolType"]
            self.tool_type = v if type(v) is str else text(v, "toolType")
            v = d.get("progressPercentage")
            self.progress_percentage = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "progressPercentage")
            )
            v = d.get("attemptIndex")
            self.attempt_index = v if v is None or type(v) is int else integer(v, "attemptIndex")
            v = d.get("results")
            self.results = (
                None
                if v is None
                else [ToolSuccessResult._read(i) for i in v]
                if type(v) is list
                else array(v, "results")
            )
            v = d.get("error")
            self.error = None if v is None else ApiError._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .api_error import ApiError  # noqa: E402
from .tool_success_result import ToolSuccessResult  # noqa: E402
