from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, number
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class AccountMediaLimits(Model):
    """What media a post of an account may have.

    Attributes:
        max_images (int | None): How many images at most.
        max_video_seconds (float | None): How long a video may be, in seconds.
    """

    _fields = {
        "max_images": "max_images",
        "max_video_seconds": "max_video_seconds",
    }
    __slots__ = (*_fields,)

    max_images: int | None
    max_video_seconds: float | None

    def __init__(
        self,
        *,
        max_images: int | None | Null = None,
        max_video_seconds: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "max_images": max_images,
                "max_video_seconds": max_video_seconds,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("max_images")
            self.max_images = v if v is None or type(v) is int else integer(v, "max_images")
            v = d.get("max_video_seconds")
            self.max_video_seconds = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "max_video_seconds")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
