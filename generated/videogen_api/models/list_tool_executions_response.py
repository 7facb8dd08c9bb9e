from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, text
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["toolExecutions"]
            self.tool_executions = [ExecutedTool._read(i) for i in v] if type(v) is list else array(v, "toolExecutions")
            v = d["hasMore"]
            self.has_more = v if type(v) is bool else boolean(v, "hasMore")
            v = d["nextCursor"]
            self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .executed_tool import ExecutedTool  # noqa: E402
