from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, integer, text, timestamp
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    import datetime

    from .slideshow_status import SlideshowStatus
    from .slideshow_type import SlideshowType


class SlideshowSummary(Model):
    """A slideshow without its slides.

    Attributes:
        id (str): Unique id of the slideshow.
        title (str): Title.
        status (SlideshowStatus | str): Whether its images are rendered.
        slideshow_type (SlideshowType | str): Kind.
        slide_count (int): How many slides it has.
        created_at (datetime.datetime): When it was created.
        updated_at (datetime.datetime): When it was last changed.
        product_id (None | str): Id of the product that it is about.
        preview_image_url (None | str): Where a preview is.
        has_rendered_slide (bool | None): Whether at least one slide is rendered.
    """

    _fields = {
        "id": "id",
        "title": "title",
        "status": "status",
        "slideshow_type": "slideshow_type",
        "slide_count": "slide_count",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "product_id": "product_id",
        "preview_image_url": "preview_image_url",
        "has_rendered_slide": "has_rendered_slide",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str
    title: str
    status: SlideshowStatus | str
    slideshow_type: SlideshowType | str
    slide_count: int
    created_at: datetime.datetime
    updated_at: datetime.datetime
    product_id: None | str
    preview_image_url: None | str
    has_rendered_slide: bool | None

    def __init__(
        self,
        *,
        id: str,
        title: str,
        status: SlideshowStatus | str,
        slideshow_type: SlideshowType | str,
        slide_count: int,
        created_at: datetime.datetime,
        updated_at: datetime.datetime,
        product_id: None | str | Null = None,
        preview_image_url: None | str | Null = None,
        has_rendered_slide: bool | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "title": title,
                "status": status,
                "slideshow_type": slideshow_type,
                "slide_count": slide_count,
                "created_at": created_at,
                "updated_at": updated_at,
                "product_id": product_id,
                "preview_image_url": preview_image_url,
                "has_rendered_slide": has_rendered_slide,
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
            v = d["slide_count"]
            self.slide_count = v if type(v) is int else integer(v, "slide_count")
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
            v = d.get("product_id")
            self.product_id = v if v is None or type(v) is str else text(v, "product_id")
            v = d.get("preview_image_url")
            self.preview_image_url = v if v is None or type(v) is str else text(v, "preview_image_url")
            v = d.get("has_rendered_slide")
            self.has_rendered_slide = v if v is None or type(v) is bool else boolean(v, "has_rendered_slide")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
