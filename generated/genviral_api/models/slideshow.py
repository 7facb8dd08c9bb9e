from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .slideshow_status import SlideshowStatus
    from .slideshow_type import SlideshowType


class Slideshow(Model):
    """A slideshow with its slides.

    Attributes:
        id (str): Unique id of the slideshow.
        title (str): Title.
        status (SlideshowStatus | str): Whether its images are rendered.
        slideshow_type (SlideshowType | str): Kind.
        created_at (datetime.datetime): When it was created.
        updated_at (datetime.datetime): When it was last changed.
        slide_count (int): How many slides it has.
        slides (list[Slide]): The slides.
        product_id (None | str): Id of the product that it is about.
        original_prompt (None | str): What it was generated from.
        preview_image_url (None | str): Where a preview is.
        last_rendered_at (datetime.datetime | None): When it was last rendered.
        settings (None | SlideshowSettings): Its settings.
    """

    _fields = {
        "id": "id",
        "title": "title",
        "status": "status",
        "slideshow_type": "slideshow_type",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "slide_count": "slide_count",
        "slides": "slides",
        "product_id": "product_id",
        "original_prompt": "original_prompt",
        "preview_image_url": "preview_image_url",
        "last_rendered_at": "last_rendered_at",
        "settings": "settings",
    }
    __slots__ = (*_fields,)
    _nested = {
        "slides": False,
        "settings": True,
    }
    _key = "id"

    id: str
    title: str
    status: SlideshowStatus | str
    slideshow_type: SlideshowType | str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    slide_count: int
    slides: list[Slide]
    product_id: None | str
    original_prompt: None | str
    preview_image_url: None | str
    last_rendered_at: datetime.datetime | None
    settings: None | SlideshowSettings

    def __init__(
        self,
        *,
        id: str,
        title: str,
        status: SlideshowStatus | str,
        slideshow_type: SlideshowType | str,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        slide_count: int,
        slides: list[Slide],
        product_id: None | str | Null = None,
        original_prompt: None | str | Null = None,
        preview_image_url: None | str | Null = None,
        last_rendered_at: datetime.datetime | None | Null = None,
        settings: None | SlideshowSettings | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "title": title,
                "status": status,
                "slideshow_type": slideshow_type,
                "created_at": created_at,
                "updated_at": updated_at,
                "slide_count": slide_count,
                "slides": slides,
                "product_id": product_id,
                "original_prompt": original_prompt,
                "preview_image_url": preview_image_url,
                "last_rendered_at": last_rendered_at,
                "settings": settings,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["title"]
            self.title = v if type(v) is str else text(v, "title")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["slideshow_type"]
            self.slideshow_type = v if type(v) is str else text(v, "slideshow_type")
            v = d["created_at"]
            try:
                self.created_at = from_iso(v)
            except (TypeError, ValueError):
                self.created_at = timestamp(v, "created_at")
            v = d["updated_at"]
            try:
                self.updated_at = from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = timestamp(v, "updated_at")
            v = d["slide_count"]
            self.slide_count = v if type(v) is int else integer(v, "slide_count")
            v = d["slides"]
            self.slides = [Slide._read(i) for i in v] if type(v) is list else array(v, "slides")
            v = d.get("product_id")
            self.product_id = v if v is None or type(v) is str else text(v, "product_id")
            v = d.get("original_prompt")
            self.original_prompt = v if v is None or type(v) is str else text(v, "original_prompt")
            v = d.get("preview_image_url")
            self.preview_image_url = v if v is None or type(v) is str else text(v, "preview_image_url")
            v = d.get("last_rendered_at")
            try:
                self.last_rendered_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.last_rendered_at = None if v is None else timestamp(v, "last_rendered_at")
            v = d.get("settings")
            self.settings = None if v is None else SlideshowSettings._read(v)
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide import Slide  # noqa: E402
from .slideshow_settings import SlideshowSettings  # noqa: E402
