from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, member
from .._model import Model

if TYPE_CHECKING:
    from .generate_slide_type import GenerateSlideType


class SlideConfig(Model):
    """What is on each slide, by its index from 0.

    Attributes:
        total_slides (int): How many slides.
        slide_types (list[GenerateSlideType]): Where the image of each slide comes from.
        custom_images (SlideConfigCustomImages | None): Images of your own, one for every `custom_image` slide.
        pinned_images (SlideConfigPinnedImages | None): Images that are not chosen but given.
        slide_texts (SlideConfigSlideTexts | None): The text of a slide.
        slide_text_elements (SlideConfigSlideTextElements | None): The texts of a slide, with their places.
        pack_assignments (SlideConfigPackAssignments | None): Which pack the image of an `image_pack` slide comes from.
    """

    _fields = {
        "total_slides": "total_slides",
        "slide_types": "slide_types",
        "custom_images": "custom_images",
        "pinned_images": "pinned_images",
        "slide_texts": "slide_texts",
        "slide_text_elements": "slide_text_elements",
        "pack_assignments": "pack_assignments",
    }
    __slots__ = (*_fields,)
    _nested = {
        "custom_images": True,
        "pinned_images": True,
        "slide_texts": True,
        "slide_text_elements": True,
        "pack_assignments": True,
    }

    total_slides: int
    slide_types: list[GenerateSlideType]
    custom_images: SlideConfigCustomImages | None
    pinned_images: SlideConfigPinnedImages | None
    slide_texts: SlideConfigSlideTexts | None
    slide_text_elements: SlideConfigSlideTextElements | None
    pack_assignments: SlideConfigPackAssignments | None

    def __init__(
        self,
        *,
        total_slides: int,
        slide_types: list[GenerateSlideType],
        custom_images: SlideConfigCustomImages | None = None,
        pinned_images: SlideConfigPinnedImages | None = None,
        slide_texts: SlideConfigSlideTexts | None = None,
        slide_text_elements: SlideConfigSlideTextElements | None = None,
        pack_assignments: SlideConfigPackAssignments | None = None,
    ) -> None:
        self._make(
            {
                "total_slides": total_slides,
                "slide_types": slide_types,
                "custom_images": custom_images,
                "pinned_images": pinned_images,
                "slide_texts": slide_texts,
                "slide_text_elements": slide_text_elements,
                "pack_assignments": pack_assignments,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["total_slides"]
            self.total_slides = v if type(v) is int else integer(v, "total_slides")
            v = d["slide_types"]
            self.slide_types = [member(i, "slide_types") for i in v] if type(v) is list else array(v, "slide_types")
            v = d.get("custom_images")
            self.custom_images = None if v is None else SlideConfigCustomImages._read(v)
            v = d.get("pinned_images")
            self.pinned_images = None if v is None else SlideConfigPinnedImages._read(v)
            v = d.get("slide_texts")
            self.slide_texts = None if v is None else SlideConfigSlideTexts._read(v)
            v = d.get("slide_text_elements")
            self.slide_text_elements = None if v is None else SlideConfigSlideTextElements._read(v)
            v = d.get("pack_assignments")
            self.pack_assignments = None if v is None else SlideConfigPackAssignments._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide_config_custom_images import SlideConfigCustomImages  # noqa: E402
from .slide_config_pack_assignments import SlideConfigPackAssignments  # noqa: E402
from .slide_config_pinned_images import SlideConfigPinnedImages  # noqa: E402
from .slide_config_slide_text_elements import SlideConfigSlideTextElements  # noqa: E402
from .slide_config_slide_texts import SlideConfigSlideTexts  # noqa: E402
