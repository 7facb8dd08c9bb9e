from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import integer
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["width"]
        self.width = v if type(v) is int else integer(v, "width")
        v = d["height"]
        self.height = v if type(v) is int else integer(v, "height")
