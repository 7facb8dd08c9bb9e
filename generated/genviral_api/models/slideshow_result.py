from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .slideshow_status import SlideshowStatus
    from .slideshow_type import SlideshowType


class SlideshowResult(Model):
    """A slideshow that was made or changed. Only `id` and `status` are certain: get the slideshow for the rest.

    Attributes:
        id (str): Unique id of the slideshow.
        status (SlideshowStatus | str): Whether its images are rendered.
        title (None | str): Title.
        slideshow_type (None | SlideshowType | str): Kind.
        product_id (None | str): Id of the product that it is about.
        original_prompt (None | str): What it was generated from.
        preview_image_url (None | str): Where a preview is.
        created_at (datetime.datetime | None): When it was created.
        updated_at (datetime.datetime | None): When it was last changed.
        last_rendered_at (datetime.datetime | None): When it was last rendered.
        slide_count (int | None): How many slides it has.
        settings (None | SlideshowSettings): Its settings.
        slides (list[Slide] | None): The slides, whose `rendered_image_url` goes into posts.
    """

    _fields = {
        "id": "id",
        "status": "status",
        "title": "title",
        "slideshow_type": "slideshow_type",
        "product_id": "product_id",
        "original_prompt": "original_prompt",
        "preview_image_url": "preview_image_url",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "last_rendered_at": "last_rendered_at",
        "slide_count": "slide_count",
        "settings": "settings",
        "slides": "slides",
    }
    __slots__ = (*_fields,)
    _nested = {
        "settings": True,
        "slides": True,
    }
    _key = "id"

    id: str
    status: SlideshowStatus | str
    title: None | str
    slideshow_type: None | SlideshowType | str
    product_id: None | str
    original_prompt: None | str
    preview_image_url: None | str
    created_at: datetime.datetime | None
    updated_at: datetime.datetime | None
    last_rendered_at: datetime.datetime | None
    slide_count: int | None
    settings: None | SlideshowSettings
    slides: list[Slide] | None

    def __init__(
        self,
        *,
        id: str,
        status: SlideshowStatus | str,
        title: None | str | Null = None,
        slideshow_type: None | SlideshowType | str | Null = None,
        product_id: None | str | Null = None,
        original_prompt: None | str | Null = None,
        preview_image_url: None | str | Null = None,
        created_at: datetime.datetime | None = None,
        updated_at: datetime.datetime | None = None,
        last_rendered_at: datetime.datetime | None | Null = None,
        slide_count: int | None = None,
        settings: None | SlideshowSettings | Null = None,
        slides: list[Slide] | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "status": status,
                "title": title,
                "slideshow_type": slideshow_type,
                "product_id": product_id,
                "original_prompt": original_prompt,
                "preview_image_url": preview_image_url,
                "created_at": created_at,
                "updated_at": updated_at,
                "last_rendered_at": last_rendered_at,
                "slide_count": slide_count,
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
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d.get("title")
            self.title = v if v is None or type(v) is str else text(v, "title")
            v = d.get("slideshow_type")
            self.slideshow_type = v if v is None or type(v) is str else text(v, "slideshow_type")
            v = d.get("product_id")
            self.product_id = v if v is None or type(v) is str else text(v, "product_id")
            v = d.get("original_prompt")
            self.original_prompt = v if v is None or type(v) is str else text(v, "original_prompt")
            v = d.get("preview_image_url")
            self.preview_image_url = v if v is None or type(v) is str else text(v, "preview_image_url")
            v = d.get("created_at")
            try:
                self.created_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.created_at = None if v is None else timestamp(v, "created_at")
            v = d.get("updated_at")
            try:
                self.updated_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.updated_at = None if v is None else timestamp(v, "updated_at")
            v = d.get("last_rendered_at")
            try:
                self.last_rendered_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.last_rendered_at = None if v is None else timestamp(v, "last_rendered_at")
            v = d.get("slide_count")
            self.slide_count = v if v is None or type(v) is int else integer(v, "slide_count")
            v = d.get("settings")
            self.settings = None if v is None else SlideshowSettings._read(v)
            v = d.get("slides")
            self.slides = None if v is None else [Slide._read(i) for i in v] if type(v) is list else array(v, "slides")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .slide import Slide  # noqa: E402
from .slideshow_settings import SlideshowSettings  # noqa: E402
