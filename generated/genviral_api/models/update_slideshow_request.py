from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, member, text, uuid
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from uuid import UUID

    from .slideshow_status import SlideshowStatus
    from .slideshow_type import SlideshowType


class UpdateSlideshowRequest(Model):
    """What to change of a slideshow, at least one field.

    Attributes:
        title (str | None): New title.
        status (SlideshowStatus | None): The states of a slideshow.
        slideshow_type (SlideshowType | None): The kinds of slideshow.
        product_id (None | UUID): Id of the product that it is about, null for none.
        settings (SlideshowSettingsInput | None): The settings to change.
        slides (list[SlideInput] | None): All slides instead of the old ones. A rendered slideshow becomes a draft
            again.
    """

    _fields = {
        "title": "title",
        "status": "status",
        "slideshow_type": "slideshow_type",
        "product_id": "product_id",
        "settings": "settings",
        "slides": "slides",
    }
    __slots__ = (*_fields,)
    _nested = {
        "settings": True,
        "slides": True,
    }

    title: str | None
    status: SlideshowStatus | None
    slideshow_type: SlideshowType | None
    product_id: None | UUID
    settings: SlideshowSettingsInput | None
    slides: list[SlideInput] | None

    def __init__(
        self,
        *,
        title: str | None = None,
        status: SlideshowStatus | None = None,
        slideshow_type: SlideshowType | None = None,
        product_id: None | UUID | Null = None,
        settings: SlideshowSettingsInput | None = None,
        slides: list[SlideInput] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "status": status,
                "slideshow_type": slideshow_type,
                "product_id": product_id,
                "settings": settings,
                "slides": slides,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("status")
            self.status = None if v is None else member(v, "status")
            v = d.get("slideshow_type")
            self.slideshow_type = None if v is None else member(v, "slideshow_type")
            v = d.get("product_id")
            self.product_id = None if v is None else uuid(v, "product_id")
            v = d.get("settings")
            self.settings = None if v is None else SlideshowSettingsInput._read(v)
            v = d.get("slides")
            self.slides = (
                None if v is None else [SlideInput._read(i) for i in v] if type(v) is list else array(v, "slides")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide_input import SlideInput  # noqa: E402
from .slideshow_settings_input import SlideshowSettingsInput  # noqa: E402
