from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class RegeneratedSlide(Model):
    """A slideshow with a slide whose text is new.

    Attributes:
        slide_index (int): Index of the slide, from 0.
        slideshow (SlideshowResult): A slideshow that was made or changed. Only `id` and `status` are certain: get the
            slideshow for the rest.
    """

    _fields = {
        "slide_index": "slide_index",
        "slideshow": "slideshow",
    }
    __slots__ = (*_fields,)
    _nested = {
        "slideshow": False,
    }

    slide_index: int
    slideshow: SlideshowResult

    def __init__(
        self,
        *,
        slide_index: int,
        slideshow: SlideshowResult,
    ) -> None:
        self._make(
            {
                "slide_index": slide_index,
                "slideshow": slideshow,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["slide_index"]
            self.slide_index = v if type(v) is int else integer(v, "slide_index")
            self.slideshow = SlideshowResult._read(d["slideshow"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slideshow_result import SlideshowResult  # noqa: E402
