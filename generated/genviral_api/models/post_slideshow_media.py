from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, array, constant, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PostSlideshowMedia(Model):
    """The images of a post.

    Attributes:
        type (Literal['slideshow']): Always `slideshow`.
        urls (list[str]): Where the images are.
    """

    _fields = {
        "type": "type",
        "urls": "urls",
    }
    __slots__ = (*_fields,)

    type: Literal["slideshow"]
    urls: list[str]

    def __init__(
        self,
        *,
        type: Literal["slideshow"],
        urls: list[str],
    ) -> None:
        self._make(
            {
                "type": type,
                "urls": urls,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if v == "slideshow" else constant(v, "type", "slideshow")
            v = d["urls"]
            self.urls = [i if type(i) is str else text(i, "urls") for i in v] if type(v) is list else array(v, "urls")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
