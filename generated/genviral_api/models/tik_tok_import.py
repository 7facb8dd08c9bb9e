from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class TikTokImport(Model):
    """A copy of a TikTok slideshow.

    Attributes:
        slideshow (SlideshowResult): A slideshow that was made or changed. Only `id` and `status` are certain: get the
            slideshow for the rest.
        source_url (str | None): Address on TikTok.
        slide_count (int | None): How many slides were copied.
        total_slides (int | None): How many it has.
        capped (bool | None): Whether it has more than can be copied.
        credits_used (float | None): What copying cost.
        used_cached_preview (bool | None): Whether the preview was still there.
    """

    _fields = {
        "slideshow": "slideshow",
        "source_url": "source_url",
        "slide_count": "slide_count",
        "total_slides": "total_slides",
        "capped": "capped",
        "credits_used": "credits_used",
        "used_cached_preview": "used_cached_preview",
    }
    __slots__ = (*_fields,)
    _nested = {
        "slideshow": False,
    }

    slideshow: SlideshowResult
    source_url: str | None
    slide_count: int | None
    total_slides: int | None
    capped: bool | None
    credits_used: float | None
    used_cached_preview: bool | None

    def __init__(
        self,
        *,
        slideshow: SlideshowResult,
        source_url: str | None = None,
        slide_count: int | None = None,
        total_slides: int | None = None,
        capped: bool | None = None,
        credits_used: float | None = None,
        used_cached_preview: bool | None = None,
    ) -> None:
        self._make(
            {
                "slideshow": slideshow,
                "source_url": source_url,
                "slide_count": slide_count,
                "total_slides": total_slides,
                "capped": capped,
                "credits_used": credits_used,
                "used_cached_preview": used_cached_preview,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.slideshow = SlideshowResult._read(d["slideshow"])
            v = d.get("source_url")
            self.source_url = v if v is None or type(v) is str else text(v, "source_url")
            v = d.get("slide_count")
            self.slide_count = v if v is None or type(v) is int else integer(v, "slide_count")
            v = d.get("total_slides")
            self.total_slides = v if v is None or type(v) is int else integer(v, "total_slides")
            v = d.get("capped")
            self.capped = v if v is None or type(v) is bool else boolean(v, "capped")
            v = d.get("credits_used")
            self.credits_used = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "credits_used")
            )
            v = d.get("used_cached_preview")
            self.used_cached_preview = v if v is None or type(v) is bool else boolean(v, "used_cached_preview")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slideshow_result import SlideshowResult  # noqa: E402
