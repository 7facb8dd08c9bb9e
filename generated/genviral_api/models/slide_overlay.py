from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class SlideOverlay(Model):
    """An image on top of a slide.

    Attributes:
        id (str | None): Id of the overlay.
        image_url (str | None): Where the image is.
        x (float | None): Position from the left.
        y (float | None): Position from the top.
        width (float | None): Width.
        height (float | None): Height.
        rotation (float | None): Rotation.
        opacity (float | None): Opacity.
    """

    _fields = {
        "id": "id",
        "image_url": "image_url",
        "x": "x",
        "y": "y",
        "width": "width",
        "height": "height",
        "rotation": "rotation",
        "opacity": "opacity",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str | None
    image_url: str | None
    x: float | None
    y: float | None
    width: float | None
    height: float | None
    rotation: float | None
    opacity: float | None

    def __init__(
        self,
        *,
        id: str | None = None,
        image_url: str | None = None,
        x: float | None = None,
        y: float | None = None,
        width: float | None = None,
        height: float | None = None,
        rotation: float | None = None,
        opacity: float | None = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "image_url": image_url,
                "x": x,
                "y": y,
                "width": width,
                "height": height,
                "rotation": rotation,
                "opacity": opacity,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("image_url")
            self.image_url = v if v is None or type(v) is str else text(v, "image_url")
            v = d.get("x")
            self.x = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "x")
            v = d.get("y")
            self.y = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "y")
            v = d.get("width")
            self.width = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "width")
            )
            v = d.get("height")
            self.height = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "height")
            )
            v = d.get("rotation")
            self.rotation = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "rotation")
            )
            v = d.get("opacity")
            self.opacity = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "opacity")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
