from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, boolean, text
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["workflowRuns"]
        self.workflow_runs = [WorkflowRun.from_dict(i) for i in v] if type(v) is list else array(v, "workflowRuns")
        v = d["hasMore"]
        self.has_more = v if type(v) is bool else boolean(v, "hasMore")
        v = d["nextCursor"]
        self.next_cursor = v if v is None or type(v) is str else text(v, "nextCursor")


from .workflow_run import WorkflowRun  # noqa: E402
