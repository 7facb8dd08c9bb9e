from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TrendCreator(Model):
    """A person whose videos are seen often.

    Attributes:
        handle (str): Name on the platform.
        videos_count (int | None): How many videos of theirs were looked at.
        total_views (float | None): How often they were seen.
        avg_views (float | None): How often one was seen, on average.
        top_video_url (None | str): Where the one seen most is.
    """

    _fields = {
        "handle": "handle",
        "videos_count": "videos_count",
        "total_views": "total_views",
        "avg_views": "avg_views",
        "top_video_url": "top_video_url",
    }
    __slots__ = (*_fields,)

    handle: str
    videos_count: int | None
    total_views: float | None
    avg_views: float | None
    top_video_url: None | str

    def __init__(
        self,
        *,
        handle: str,
        videos_count: int | None = None,
        total_views: float | None = None,
        avg_views: float | None = None,
        top_video_url: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "handle": handle,
                "videos_count": videos_count,
                "total_views": total_views,
                "avg_views": avg_views,
                "top_video_url": top_video_url,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["handle"]
            self.handle = v if type(v) is str else text(v, "handle")
            v = d.get("videos_count")
            self.videos_count = v if v is None or type(v) is int else integer(v, "videos_count")
            v = d.get("total_views")
            self.total_views = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "total_views")
            )
            v = d.get("avg_views")
            self.avg_views = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "avg_views")
            )
            v = d.get("top_video_url")
            self.top_video_url = v if v is None or type(v) is str else text(v, "top_video_url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
