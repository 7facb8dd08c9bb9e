from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class TrendSummary(Model):
    """What the videos of a keyword have in common.

    Attributes:
        analyzed_video_count (int | None): How many videos were looked at.
        top_hashtags (list[TrendHashtag] | None): Hashtags.
        top_sounds (list[TrendSound] | None): Sounds.
        top_creators (list[TrendCreator] | None): Creators.
        posting_windows_utc (list[TrendPostingWindow] | None): Hours.
    """

    _fields = {
        "analyzed_video_count": "analyzed_video_count",
        "top_hashtags": "top_hashtags",
        "top_sounds": "top_sounds",
        "top_creators": "top_creators",
        "posting_windows_utc": "posting_windows_utc",
    }
    __slots__ = (*_fields,)
    _nested = {
        "top_hashtags": True,
        "top_sounds": True,
        "top_creators": True,
        "posting_windows_utc": True,
    }

    analyzed_video_count: int | None
    top_hashtags: list[TrendHashtag] | None
    top_sounds: list[TrendSound] | None
    top_creators: list[TrendCreator] | None
    posting_windows_utc: list[TrendPostingWindow] | None

    def __init__(
        self,
        *,
        analyzed_video_count: int | None = None,
        top_hashtags: list[TrendHashtag] | None = None,
        top_sounds: list[TrendSound] | None = None,
        top_creators: list[TrendCreator] | None = None,
        posting_windows_utc: list[TrendPostingWindow] | None = None,
    ) -> None:
        self._make(
            {
                "analyzed_video_count": analyzed_video_count,
                "top_hashtags": top_hashtags,
                "top_sounds": top_sounds,
                "top_creators": top_creators,
                "posting_windows_utc": posting_windows_utc,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("analyzed_video_count")
            self.analyzed_video_count = v if v is None or type(v) is int else integer(v, "analyzed_video_count")
            v = d.get("top_hashtags")
            self.top_hashtags = (
                None
                if v is None
                else [TrendHashtag._read(i) for i in v]
                if type(v) is list
                else array(v, "top_hashtags")
            )
            v = d.get("top_sounds")
            self.top_sounds = (
                None if v is None else [TrendSound._read(i) for i in v] if type(v) is list else array(v, "top_sounds")
            )
            v = d.get("top_creators")
            self.top_creators = (
                None
                if v is None
                else [TrendCreator._read(i) for i in v]
                if type(v) is list
                else array(v, "top_creators")
            )
            v = d.get("posting_windows_utc")
            self.posting_windows_utc = (
                None
                if v is None
                else [TrendPostingWindow._read(i) for i in v]
                if type(v) is list
                else array(v, "posting_windows_utc")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .trend_creator import TrendCreator  # noqa: E402
from .trend_hashtag import TrendHashtag  # noqa: E402
from .trend_posting_window import TrendPostingWindow  # noqa: E402
from .trend_sound import TrendSound  # noqa: E402
