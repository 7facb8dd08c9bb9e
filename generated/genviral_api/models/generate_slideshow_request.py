from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, member, text, uuid
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from uuid import UUID

    from .slideshow_aspect_ratio import SlideshowAspectRatio
    from .slideshow_type import SlideshowType


class GenerateSlideshowRequest(Model):
    """A slideshow to generate.

    Attributes:
        prompt (str | None): What it is about. Required, unless `skip_ai` is true or there is a `product_id`.
        pack_id (None | UUID): The pack that images come from.
        product_id (None | UUID): Id of a product that it is about.
        slide_count (int | None): How many slides, 1 to 10. 5 when omitted.
        slideshow_type (SlideshowType | None): The kinds of slideshow.
        aspect_ratio (SlideshowAspectRatio | None): The shapes of a slideshow.
        language (str | None): Language of the texts.
        advanced_settings (TextSettings | None): How text looks on the slides.
        skip_ai (bool | None): Whether to take the texts of `slide_config` as they are.
        slide_config (SlideConfig | None): What is on each slide, by its index from 0.
    """

    _fields = {
        "prompt": "prompt",
        "pack_id": "pack_id",
        "product_id": "product_id",
        "slide_count": "slide_count",
        "slideshow_type": "slideshow_type",
        "aspect_ratio": "aspect_ratio",
        "language": "language",
        "advanced_settings": "advanced_settings",
        "skip_ai": "skip_ai",
        "slide_config": "slide_config",
    }
    __slots__ = (*_fields,)
    _nested = {
        "advanced_settings": True,
        "slide_config": True,
    }

    prompt: str | None
    pack_id: None | UUID
    product_id: None | UUID
    slide_count: int | None
    slideshow_type: SlideshowType | None
    aspect_ratio: SlideshowAspectRatio | None
    language: str | None
    advanced_settings: TextSettings | None
    skip_ai: bool | None
    slide_config: SlideConfig | None

    def __init__(
        self,
        *,
        prompt: str | None = None,
        pack_id: None | UUID | Null = None,
        product_id: None | UUID | Null = None,
        slide_count: int | None = None,
        slideshow_type: SlideshowType | None = None,
        aspect_ratio: SlideshowAspectRatio | None = None,
        language: str | None = None,
        advanced_settings: TextSettings | None = None,
        skip_ai: bool | None = None,
        slide_config: SlideConfig | None = None,
    ) -> None:
        self._make(
            {
                "prompt": prompt,
                "pack_id": pack_id,
                "product_id": product_id,
                "slide_count": slide_count,
                "slideshow_type": slideshow_type,
                "aspect_ratio": aspect_ratio,
                "language": language,
                "advanced_settings": advanced_settings,
                "skip_ai": skip_ai,
                "slide_config": slide_config,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("prompt")
            self.prompt = v if v is None or type(v) is str else text(v, "prompt")
            v = d.get("pack_id")
            self.pack_id = None if v is None else uuid(v, "pack_id")
            v = d.get("product_id")
            self.product_id = None if v is None else uuid(v, "product_id")
            v = d.get("slide_count")
            self.slide_count = v if v is None or type(v) is int else integer(v, "slide_count")
            v = d.get("slideshow_type")
            self.slideshow_type = None if v is None else member(v, "slideshow_type")
            v = d.get("aspect_ratio")
            self.aspect_ratio = None if v is None else member(v, "aspect_ratio")
            v = d.get("language")
            self.language = v if v is None or type(v) is str else text(v, "language")
            v = d.get("advanced_settings")
            self.advanced_settings = None if v is None else TextSettings._read(v)
            v = d.get("skip_ai")
            self.skip_ai = v if v is None or type(v) is bool else boolean(v, "skip_ai")
            v = d.get("slide_config")
            self.slide_config = None if v is None else SlideConfig._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide_config import SlideConfig  # noqa: E402
from .text_settings import TextSettings  # noqa: E402
