from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .slideshow_aspect_ratio import SlideshowAspectRatio
    from .slideshow_type import SlideshowType


class SlideshowSettings(Model):
    """The settings of a slideshow.

    Attributes:
        image_pack_id (None | str): Id of the pack that its images come from.
        aspect_ratio (None | SlideshowAspectRatio | str): Shape.
        slideshow_type (None | SlideshowType | str): Kind.
        advanced_settings (None | SlideshowTextSettings): How text looks.
        pack_assignments (None | SlideshowSettingsPackAssignmentsType0): Which pack the image of a slide comes from, by
            its index.
    """

    _fields = {
        "image_pack_id": "image_pack_id",
        "aspect_ratio": "aspect_ratio",
        "slideshow_type": "slideshow_type",
        "advanced_settings": "advanced_settings",
        "pack_assignments": "pack_assignments",
    }
    __slots__ = (*_fields,)
    _nested = {
        "advanced_settings": True,
        "pack_assignments": True,
    }

    image_pack_id: None | str
    aspect_ratio: None | SlideshowAspectRatio | str
    slideshow_type: None | SlideshowType | str
    advanced_settings: None | SlideshowTextSettings
    pack_assignments: None | SlideshowSettingsPackAssignmentsType0

    def __init__(
        self,
        *,
        image_pack_id: None | str | Null = None,
        aspect_ratio: None | SlideshowAspectRatio | str | Null = None,
        slideshow_type: None | SlideshowType | str | Null = None,
        advanced_settings: None | SlideshowTextSettings | Null = None,
        pack_assignments: None | SlideshowSettingsPackAssignmentsType0 | Null = None,
    ) -> None:
        self._make(
            {
                "image_pack_id": image_pack_id,
                "aspect_ratio": aspect_ratio,
                "slideshow_type": slideshow_type,
                "advanced_settings": advanced_settings,
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
            v = d.get("image_pack_id")
            self.image_pack_id = v if v is None or type(v) is str else text(v, "image_pack_id")
            v = d.get("aspect_ratio")
            self.aspect_ratio = v if v is None or type(v) is str else text(v, "aspect_ratio")
            v = d.get("slideshow_type")
            self.slideshow_type = v if v is None or type(v) is str else text(v, "slideshow_type")
            v = d.get("advanced_settings")
            self.advanced_settings = None if v is None else SlideshowTextSettings._read(v)
            v = d.get("pack_assignments")
            self.pack_assignments = None if v is None else SlideshowSettingsPackAssignmentsType0._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slideshow_settings_pack_assignments_type_0 import (
    SlideshowSettingsPackAssignmentsType0,  # noqa: E402
)
from .slideshow_text_settings import SlideshowTextSettings  # noqa: E402
