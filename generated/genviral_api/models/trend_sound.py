from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TrendSound(Model):
    """A sound that many use.

    Attributes:
        sound_id (None | str): Id of the sound.
        sound_name (None | str): Name of the sound.
        usage_count (int | None): How many videos have it.
        avg_views (float | None): How often such a video is seen, on average.
        sample_url (None | str): Where such a video is.
    """

    _fields = {
        "sound_id": "sound_id",
        "sound_name": "sound_name",
        "usage_count": "usage_count",
        "avg_views": "avg_views",
        "sample_url": "sample_url",
    }
    __slots__ = (*_fields,)
    _nullable = frozenset(
        {
            "sound_id",
        }
    )

    sound_id: None | str
    sound_name: None | str
    usage_count: int | None
    avg_views: float | None
    sample_url: None | str

    def __init__(
        self,
        *,
        sound_id: None | str,
        sound_name: None | str | Null = None,
        usage_count: int | None = None,
        avg_views: float | None = None,
        sample_url: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "sound_id": sound_id,
                "sound_name": sound_name,
                "usage_count": usage_count,
                "avg_views": avg_views,
                "sample_url": sample_url,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["sound_id"]
            self.sound_id = v if v is None or type(v) is str else text(v, "sound_id")
            v = d.get("sound_name")
            self.sound_name = v if v is None or type(v) is str else text(v, "sound_name")
            v = d.get("usage_count")
            self.usage_count = v if v is None or type(v) is int else integer(v, "usage_count")
            v = d.get("avg_views")
            self.avg_views = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "avg_views")
            )
            v = d.get("sample_url")
            self.sample_url = v if v is None or type(v) is str else text(v, "sample_url")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
