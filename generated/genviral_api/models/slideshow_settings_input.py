from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, uuid
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from uuid import UUID

    from .slideshow_aspect_ratio import SlideshowAspectRatio
    from .slideshow_type import SlideshowType


class SlideshowSettingsInput(Model):
    """The settings to change.

    Attributes:
        image_pack_id (None | UUID): Id of the pack that images come from, null for none.
        aspect_ratio (SlideshowAspectRatio | None): The shapes of a slideshow.
        slideshow_type (SlideshowType | None): The kinds of slideshow.
        advanced_settings (TextSettings | None): How text looks on the slides.
        pack_assignments (SlideshowSettingsInputPackAssignments | None): Which pack the image of a slide comes from, by
            its index from 0.
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

    image_pack_id: None | UUID
    aspect_ratio: SlideshowAspectRatio | None
    slideshow_type: SlideshowType | None
    advanced_settings: TextSettings | None
    pack_assignments: SlideshowSettingsInputPackAssignments | None

    def __init__(
        self,
        *,
        image_pack_id: None | UUID | Null = None,
        aspect_ratio: SlideshowAspectRatio | None = None,
        slideshow_type: SlideshowType | None = None,
        advanced_settings: TextSettings | None = None,
        pack_assignments: SlideshowSettingsInputPackAssignments | None = None,
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
            self.image_pack_id = None if v is None else uuid(v, "image_pack_id")
            v = d.get("aspect_ratio")
            self.aspect_ratio = None if v is None else member(v, "aspect_ratio")
            v = d.get("slideshow_type")
            self.slideshow_type = None if v is None else member(v, "slideshow_type")
            v = d.get("advanced_settings")
            self.advanced_settings = None if v is None else TextSettings._read(v)
            v = d.get("pack_assignments")
            self.pack_assignments = None if v is None else SlideshowSettingsInputPackAssignments._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slideshow_settings_input_pack_assignments import (
    SlideshowSettingsInputPackAssignments,  # noqa: E402
)
from .text_settings import TextSettings  # noqa: E402
