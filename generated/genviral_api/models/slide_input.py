from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, member, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .slide_grid_type import SlideGridType


class SlideInput(Model):
    """A slide of the new list of slides.

    Attributes:
        text_elements (list[SlideTextElementInput]): The texts on it, one at least.
        image_url (None | str): Where its background is, null for none.
        grid_images (list[str] | None): Several images instead of one background.
        grid_type (None | SlideGridType): How they share the slide.
        background_filters (SlideFiltersInput | None): Filters of a background, all ten.
        image_overlays (list[SlideOverlayInput] | None): Images on top.
    """

    _fields = {
        "text_elements": "text_elements",
        "image_url": "image_url",
        "grid_images": "grid_images",
        "grid_type": "grid_type",
        "background_filters": "background_filters",
        "image_overlays": "image_overlays",
    }
    __slots__ = (*_fields,)
    _nested = {
        "text_elements": False,
        "background_filters": True,
        "image_overlays": True,
    }
    _nullable = frozenset(
        {
            "image_url",
        }
    )

    text_elements: list[SlideTextElementInput]
    image_url: None | str
    grid_images: list[str] | None
    grid_type: None | SlideGridType
    background_filters: SlideFiltersInput | None
    image_overlays: list[SlideOverlayInput] | None

    def __init__(
        self,
        *,
        text_elements: list[SlideTextElementInput],
        image_url: None | str,
        grid_images: list[str] | None | Null = None,
        grid_type: None | SlideGridType | Null = None,
        background_filters: SlideFiltersInput | None = None,
        image_overlays: list[SlideOverlayInput] | None = None,
    ) -> None:
        self._make(
            {
                "text_elements": text_elements,
                "image_url": image_url,
                "grid_images": grid_images,
                "grid_type": grid_type,
                "background_filters": background_filters,
                "image_overlays": image_overlays,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["text_elements"]
            self.text_elements = (
                [SlideTextElementInput._read(i) for i in v] if type(v) is list else array(v, "text_elements")
            )
            v = d["image_url"]
            self.image_url = v if v is None or type(v) is str else text(v, "image_url")
            v = d.get("grid_images")
            self.grid_images = (
                None
                if v is None
                else [i if type(i) is str else text(i, "grid_images") for i in v]
                if type(v) is list
                else array(v, "grid_images")
            )
            v = d.get("grid_type")
            self.grid_type = None if v is None else member(v, "grid_type")
            v = d.get("background_filters")
            self.background_filters = None if v is None else SlideFiltersInput._read(v)
            v = d.get("image_overlays")
            self.image_overlays = (
                None
                if v is None
                else [SlideOverlayInput._read(i) for i in v]
                if type(v) is list
                else array(v, "image_overlays")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide_filters_input import SlideFiltersInput  # noqa: E402
from .slide_overlay_input import SlideOverlayInput  # noqa: E402
from .slide_text_element_input import SlideTextElementInput  # noqa: E402
