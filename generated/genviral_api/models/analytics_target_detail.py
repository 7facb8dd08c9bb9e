from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.target = AnalyticsTarget._read(d["target"])
            v = d.get("summary")
            self.summary = None if v is None else AnalyticsTargetSummary._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .analytics_target import AnalyticsTarget  # noqa: E402
from .analytics_target_summary import AnalyticsTargetSummary  # noqa: E402
