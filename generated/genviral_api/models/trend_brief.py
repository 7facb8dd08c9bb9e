from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime

    from .trend_platform import TrendPlatform
    from .trend_range import TrendRange


class TrendBrief(Model):
    """What is popular about a keyword.

    Attributes:
        platform (str | TrendPlatform): Where.
        keyword (str): The keyword.
        range (str | TrendRange): In what span of time.
        generated_at (datetime.datetime): When it was found out, up to about three hours ago.
        summary (TrendSummary): What the videos of a keyword have in common.
        recommendations (TrendRecommendations): What to do with it.
        evidence (TrendEvidence): What the brief is made from.
    """

    _fields = {
        "platform": "platform",
        "keyword": "keyword",
        "range": "range",
        "generated_at": "generated_at",
        "summary": "summary",
        "recommendations": "recommendations",
        "evidence": "evidence",
    }
    __slots__ = (*_fields,)
    _nested = {
        "summary": False,
        "recommendations": False,
        "evidence": False,
    }

    platform: str | TrendPlatform
    keyword: str
    range: str | TrendRange
    generated_at: datetime.datetime
    summary: TrendSummary
    recommendations: TrendRecommendations
    evidence: TrendEvidence

    def __init__(
        self,
        *,
        platform: str | TrendPlatform,
        keyword: str,
        range: str | TrendRange,
        generated_at: datetime.datetime,
        summary: TrendSummary,
        recommendations: TrendRecommendations,
        evidence: TrendEvidence,
    ) -> None:
        self._make(
            {
                "platform": platform,
                "keyword": keyword,
                "range": range,
                "generated_at": generated_at,
                "summary": summary,
                "recommendations": recommendations,
                "evidence": evidence,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["platform"]
            self.platform = v if type(v) is str else text(v, "platform")
            v = d["keyword"]
            self.keyword = v if type(v) is str else text(v, "keyword")
            v = d["range"]
            self.range = v if type(v) is str else text(v, "range")
            v = d["generated_at"]
            try:
                self.generated_at = from_iso(v)
            except (TypeError, ValueError):
                self.generated_at = timestamp(v, "generated_at")
            self.summary = TrendSummary._read(d["summary"])
            self.recommendations = TrendRecommendations._read(d["recommendations"])
            self.evidence = TrendEvidence._read(d["evidence"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .trend_evidence import TrendEvidence  # noqa: E402
from .trend_recommendations import TrendRecommendations  # noqa: E402
from .trend_summary import TrendSummary  # noqa: E402
