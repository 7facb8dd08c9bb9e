from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, text
from .._model import Model

if TYPE_CHECKING:
    pass


class LinkedInSettings(Model):
    """Settings of LinkedIn posts.

    Attributes:
        title (str | None): Title, not blank if there is one.
        post_as_images_carousel (bool | None): Whether images become a carousel.
        carousel_name (str | None): Name of the carousel. `slides` when omitted.
    """

    _fields = {
        "title": "title",
        "post_as_images_carousel": "post_as_images_carousel",
        "carousel_name": "carousel_name",
    }
    __slots__ = (*_fields,)
    _is_map = True

    title: str | None
    post_as_images_carousel: bool | None
    carousel_name: str | None

    def __init__(
        self,
        *,
        title: str | None = None,
        post_as_images_carousel: bool | None = None,
        carousel_name: str | None = None,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._make(
            {
                "title": title,
                "post_as_images_carousel": post_as_images_carousel,
                "carousel_name": carousel_name,
            },
            additional_properties,
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
            v = d.get("post_as_images_carousel")
            self.post_as_images_carousel = v if v is None or type(v) is bool else boolean(v, "post_as_images_carousel")
            v = d.get("carousel_name")
            self.carousel_name = v if v is None or type(v) is str else text(v, "carousel_name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
