from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ListToolExecutionsResponse(Model):
    """One page of tool executions.

    Attributes:
        tool_executions (list[ExecutedTool]): Executions of this page, newest first. May be empty.
        has_more (bool): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "tool_executions": "toolExecutions",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "toolExecutions": False,
    }
    _nullable = frozenset(
        {
            "next_cursor",
        }
    )

    tool_executions: list[ExecutedTool]
    has_more: bool
    next_cursor: None | str

    def __init__(
        self,
        *,
        tool_executions: list[ExecutedTool],
        has_more: bool,
        next_cursor: None | str,
    ) -> None:
        self._make(
            {
                "tool_executions": tool_executions,
                "has_more": has_more,
                "next_cursor": next_cursor,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["toolExecutions"]
        self.tool_executions = [ExecutedTool.from_dict(i) for i in v] if type(v) is list else array(v, "toolExecutions")
        v = d["hasMore"]
        self.has_more = v if type(v) is bool else boolean(v, "hasMore")
        v = d["nextCursor"]
        self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")


from .executed_tool import ExecutedTool  # noqa: E402
