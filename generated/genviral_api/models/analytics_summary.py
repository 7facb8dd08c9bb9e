from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AnalyticsSummary(Model):
    """How the tracked accounts do.

    Attributes:
        kpis (AnalyticsKpis | None): The numbers, each with its change.
        interaction_series (Any | None): Interactions over time. Its shape is not documented.
        engagement_series (Any | None): Engagement over time. Its shape is not documented.
        posting_heatmap (Any | None): When posts were published. Its shape is not documented.
        posting_streak (Any | None): How long something was published day by day. Its shape is not documented.
        content_mix (Any | None): What kinds of posts there are. Its shape is not documented.
    """

    _fields = {
        "kpis": "kpis",
        "interaction_series": "interactionSeries",
        "engagement_series": "engagementSeries",
        "posting_heatmap": "postingHeatmap",
        "posting_streak": "postingStreak",
        "content_mix": "contentMix",
    }
    __slots__ = (*_fields,)
    _nested = {
        "kpis": True,
    }

    kpis: AnalyticsKpis | None
    interaction_series: Any | None
    engagement_series: Any | None
    posting_heatmap: Any | None
    posting_streak: Any | None
    content_mix: Any | None

    def __init__(
        self,
        *,
        kpis: AnalyticsKpis | None | Null = None,
        interaction_series: Any | None | Null = None,
        engagement_series: Any | None | Null = None,
        posting_heatmap: Any | None | Null = None,
        posting_streak: Any | None | Null = None,
        content_mix: Any | None | Null = None,
    ) -> None:
        self._make(
            {
                "kpis": kpis,
                "interaction_series": interaction_series,
                "engagement_series": engagement_series,
                "posting_heatmap": posting_heatmap,
                "posting_streak": posting_streak,
                "content_mix": content_mix,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("kpis")
            self.kpis = None if v is None else AnalyticsKpis._read(v)
            self.interaction_series = d.get("interactionSeries")
            self.engagement_series = d.get("engagementSeries")
            self.posting_heatmap = d.get("postingHeatmap")
            self.posting_streak = d.get("postingStreak")
            self.content_mix = d.get("contentMix")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_kpis import AnalyticsKpis  # noqa: E402
