from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class AspectRatio(Model):
    """Shape of a picture, as a ratio and not in pixels.

    Attributes:
        width (int): Width, in the same unit as the height.
        height (int): Height, in the same unit as the width.
    """

    _fields = {
        "width": "width",
        "height": "height",
    }
    __slots__ = (*_fields,)

    width: int
    height: int

    def __init__(
        self,
        *,
        width: int,
        height: int,
    ) -> None:
        self._make(
            {
                "width": width,
                "height": height,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["width"]
            self.width = v if type(v) is int else integer(v, "width")
            v = d["height"]
            self.height = v if type(v) is int else integer(v, "height")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
