from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d.get("sample_videos")
        self.sample_videos = (
            None
            if v is None
            else [TrendVideo.from_dict(i) for i in v]
            if type(v) is list
            else array(v, "sample_videos")
        )


from .trend_video import TrendVideo  # noqa: E402
