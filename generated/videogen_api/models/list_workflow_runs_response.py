from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class ListWorkflowRunsResponse(Model):
    """One page of workflow runs.

    Attributes:
        workflow_runs (list[WorkflowRun]): Runs of this page, newest first. May be empty.
        has_more (bool): Whether another page follows. Absent in older responses that are not paginated.
        next_cursor (None | str): Cursor of the next page. Null or absent on the last one.
    """

    _fields = {
        "workflow_runs": "workflowRuns",
        "has_more": "hasMore",
        "next_cursor": "nextCursor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "workflowRuns": False,
    }
    _nullable = frozenset(
        {
            "next_cursor",
        }
    )

    workflow_runs: list[WorkflowRun]
    has_more: bool
    next_cursor: None | str

    def __init__(
        self,
        *,
        workflow_runs: list[WorkflowRun],
        has_more: bool,
        next_cursor: None | str,
    ) -> None:
        self._make(
            {
                "workflow_runs": workflow_runs,
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
            v = d["workflowRuns"]
            self.workflow_runs = [WorkflowRun._read(i) for i in v] if type(v) is list else array(v, "workflowRuns")
            v = d["hasMore"]
            self.has_more = v if type(v) is bool else boolean(v, "hasMore")
            v = d["nextCursor"]
            self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .workflow_run import WorkflowRun  # noqa: E402
