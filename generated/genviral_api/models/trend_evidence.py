from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array
from .._model import Model

if TYPE_CHECKING:
    pass


class TrendEvidence(Model):
    """What the brief is made from.

    Attributes:
        sample_videos (list[TrendVideo] | None): Some of the videos.
    """

    _fields = {
        "sample_videos": "sample_videos",
    }
    __slots__ = (*_fields,)
    _nested = {
        "sample_videos": True,
    }

    sample_videos: list[TrendVideo] | None

    def __init__(
        self,
        *,
        sample_videos: list[TrendVideo] | None = None,
    ) -> None:
        self._make(
            {
                "sample_videos": sample_videos,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("sample_videos")
            self.sample_videos = (
                None
                if v is None
                else [TrendVideo._read(i) for i in v]
                if type(v) is list
                else array(v, "sample_videos")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .trend_video import TrendVideo  # noqa: E402
