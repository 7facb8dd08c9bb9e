from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number
from .._model import Model

if TYPE_CHECKING:
    pass


class TrendPostingWindow(Model):
    """An hour at which videos do well.

    Attributes:
        day_of_week_utc (int | None): Day of the week, in UTC.
        hour_utc (int | None): Hour, in UTC.
        videos_count (int | None): How many videos were published then.
        avg_views (float | None): How often such a video is seen, on average.
    """

    _fields = {
        "day_of_week_utc": "day_of_week_utc",
        "hour_utc": "hour_utc",
        "videos_count": "videos_count",
        "avg_views": "avg_views",
    }
    __slots__ = (*_fields,)

    day_of_week_utc: int | None
    hour_utc: int | None
    videos_count: int | None
    avg_views: float | None

    def __init__(
        self,
        *,
        day_of_week_utc: int | None = None,
        hour_utc: int | None = None,
        videos_count: int | None = None,
        avg_views: float | None = None,
    ) -> None:
        self._make(
            {
                "day_of_week_utc": day_of_week_utc,
                "hour_utc": hour_utc,
                "videos_count": videos_count,
                "avg_views": avg_views,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("day_of_week_utc")
            self.day_of_week_utc = v if v is None or type(v) is int else integer(v, "day_of_week_utc")
            v = d.get("hour_utc")
            self.hour_utc = v if v is None or type(v) is int else integer(v, "hour_utc")
            v = d.get("videos_count")
            self.videos_count = v if v is None or type(v) is int else integer(v, "videos_count")
            v = d.get("avg_views")
            self.avg_views = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "avg_views")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
