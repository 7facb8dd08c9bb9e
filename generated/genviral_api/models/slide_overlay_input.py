from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class SlideOverlayInput(Model):
    """An image to put on top of a slide.

    Attributes:
        id (str): Id of the overlay.
        image_url (str): Where the image is.
        x (float): Position from the left.
        y (float): Position from the top.
        width (float): Width.
        height (float): Height.
        rotation (float): Rotation.
        opacity (float): Opacity.
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

    id: str
    image_url: str
    x: float
    y: float
    width: float
    height: float
    rotation: float
    opacity: float

    def __init__(
        self,
        *,
        id: str,
        image_url: str,
        x: float,
        y: float,
        width: float,
        height: float,
        rotation: float,
        opacity: float,
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
            v = d["id"]
            self.id = v if type(v) is str else text(v, "id")
            v = d["image_url"]
            self.image_url = v if type(v) is str else text(v, "image_url")
            v = d["x"]
            self.x = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "x")
            v = d["y"]
            self.y = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "y")
            v = d["width"]
            self.width = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "width")
            v = d["height"]
            self.height = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "height")
            v = d["rotation"]
            self.rotation = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "rotation")
            v = d["opacity"]
            self.opacity = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "opacity")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
