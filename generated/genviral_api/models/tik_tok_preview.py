from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, boolean, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TikTokPreview(Model):
    """What copying a TikTok slideshow would bring.

    Attributes:
        preview_id (str): Id of the preview, kept for about ten minutes.
        source_url (str): Address on TikTok.
        images (list[str]): Where the images are.
        slide_count (int): How many slides would be copied, at most 8.
        total_slides (int | None): How many it has.
        capped (bool | None): Whether it has more than can be copied.
        estimated_credits (float | None): What copying would cost.
    """

    _fields = {
        "preview_id": "preview_id",
        "source_url": "source_url",
        "images": "images",
        "slide_count": "slide_count",
        "total_slides": "total_slides",
        "capped": "capped",
        "estimated_credits": "estimated_credits",
    }
    __slots__ = (*_fields,)

    preview_id: str
    source_url: str
    images: list[str]
    slide_count: int
    total_slides: int | None
    capped: bool | None
    estimated_credits: float | None

    def __init__(
        self,
        *,
        preview_id: str,
        source_url: str,
        images: list[str],
        slide_count: int,
        total_slides: int | None = None,
        capped: bool | None = None,
        estimated_credits: float | None = None,
    ) -> None:
        self._make(
            {
                "preview_id": preview_id,
                "source_url": source_url,
                "images": images,
                "slide_count": slide_count,
                "total_slides": total_slides,
                "capped": capped,
                "estimated_credits": estimated_credits,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["preview_id"]
            self.preview_id = v if type(v) is str else text(v, "preview_id")
            v = d["source_url"]
            self.source_url = v if type(v) is str else text(v, "source_url")
            v = d["images"]
            self.images = (
                [i if type(i) is str else text(i, "images") for i in v] if type(v) is list else array(v, "images")
            )
            v = d["slide_count"]
            self.slide_count = v if type(v) is int else integer(v, "slide_count")
            v = d.get("total_slides")
            self.total_slides = v if v is None or type(v) is int else integer(v, "total_slides")
            v = d.get("capped")
            self.capped = v if v is None or type(v) is bool else boolean(v, "capped")
            v = d.get("estimated_credits")
            self.estimated_credits = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "estimated_credits")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
