from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .slide_grid_type import SlideGridType


class Slide(Model):
    """A slide of a slideshow.

    Attributes:
        index (int): Its index, from 0.
        image_url (None | str): Where its background is.
        text_elements (list[SlideTextElement]): The texts on it.
        rendered_image_url (None | str): Where the finished image is, null before rendering.
        grid_images (list[str] | None): Several images instead of one background.
        grid_type (None | SlideGridType | str): How they share the slide.
        background_filters (None | SlideFilters): Filters of the background.
        image_overlays (list[SlideOverlay] | None): Images on top.
    """

    _fields = {
        "index": "index",
        "image_url": "image_url",
        "text_elements": "text_elements",
        "rendered_image_url": "rendered_image_url",
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

    index: int
    image_url: None | str
    text_elements: list[SlideTextElement]
    rendered_image_url: None | str
    grid_images: list[str] | None
    grid_type: None | SlideGridType | str
    background_filters: None | SlideFilters
    image_overlays: list[SlideOverlay] | None

    def __init__(
        self,
        *,
        index: int,
        image_url: None | str,
        text_elements: list[SlideTextElement],
        rendered_image_url: None | str | Null = None,
        grid_images: list[str] | None | Null = None,
        grid_type: None | SlideGridType | str | Null = None,
        background_filters: None | SlideFilters | Null = None,
        image_overlays: list[SlideOverlay] | None | Null = None,
    ) -> None:
        self._make(
            {
                "index": index,
                "image_url": image_url,
                "text_elements": text_elements,
                "rendered_image_url": rendered_image_url,
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
            v = d["index"]
            self.index = v if type(v) is int else integer(v, "index")
            v = d["image_url"]
            self.image_url = v if v is None or type(v) is str else text(v, "image_url")
            v = d["text_elements"]
            self.text_elements = (
                [SlideTextElement._read(i) for i in v] if type(v) is list else array(v, "text_elements")
            )
            v = d.get("rendered_image_url")
            self.rendered_image_url = v if v is None or type(v) is str else text(v, "rendered_image_url")
            v = d.get("grid_images")
            self.grid_images = (
                None
                if v is None
                else [i if type(i) is str else text(i, "grid_images") for i in v]
                if type(v) is list
                else array(v, "grid_images")
            )
            v = d.get("grid_type")
            self.grid_type = v if v is None or type(v) is str else text(v, "grid_type")
            v = d.get("background_filters")
            self.background_filters = None if v is None else SlideFilters._read(v)
            v = d.get("image_overlays")
            self.image_overlays = (
                None
                if v is None
                else [SlideOverlay._read(i) for i in v]
                if type(v) is list
                else array(v, "image_overlays")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide_filters import SlideFilters  # noqa: E402
from .slide_overlay import SlideOverlay  # noqa: E402
from .slide_text_element import SlideTextElement  # noqa: E402
