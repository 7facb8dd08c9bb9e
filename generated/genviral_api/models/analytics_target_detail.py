from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AnalyticsTargetDetail(Model):
    """A tracked account and how it does.

    Attributes:
        target (AnalyticsTarget): An account that is tracked.
        summary (AnalyticsTargetSummary | None): How it does. The shape is not documented.
    """

    _fields = {
        "target": "target",
        "summary": "summary",
    }
    __slots__ = (*_fields,)
    _nested = {
        "target": False,
        "summary": True,
    }

    target: AnalyticsTarget
    summary: AnalyticsTargetSummary | None

    def __init__(
        self,
        *,
        target: AnalyticsTarget,
        summary: AnalyticsTargetSummary | None | Null = None,
    ) -> None:
        self._make(
            {
                "target": target,
                "summary": summary,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        self.target = AnalyticsTarget.from_dict(d["target"])
        v = d.get("summary")
        self.summary = None if v is None else AnalyticsTargetSummary.from_dict(v)


from .analytics_target import AnalyticsTarget  # noqa: E402
from .analytics_target_summary import AnalyticsTargetSummary  # noqa: E402
