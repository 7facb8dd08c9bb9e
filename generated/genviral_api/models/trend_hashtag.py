from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TrendHashtag(Model):
    """A hashtag that many use.

    Attributes:
        hashtag (str): The hashtag.
        videos_count (int | None): How many videos have it.
        avg_views (float | None): How often such a video is seen, on average.
    """

    _fields = {
        "hashtag": "hashtag",
        "videos_count": "videos_count",
        "avg_views": "avg_views",
    }
    __slots__ = (*_fields,)

    hashtag: str
    videos_count: int | None
    avg_views: float | None

    def __init__(
        self,
        *,
        hashtag: str,
        videos_count: int | None = None,
        avg_views: float | None = None,
    ) -> None:
        self._make(
            {
                "hashtag": hashtag,
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
            v = d["hashtag"]
            self.hashtag = v if type(v) is str else text(v, "hashtag")
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
