from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer, text
from .._model import Model

if TYPE_CHECKING:
    pass


class RenderSize(Model):
    """Frame size of the video. Some plans only.

    Attributes:
        width (int | None): Width in pixels.
        height (int | None): Height in pixels.
        name (str | None): Aspect ratio, such as 16:9 or 9:16.
    """

    _fields = {
        "width": "width",
        "height": "height",
        "name": "name",
    }
    __slots__ = (*_fields,)

    width: int | None
    height: int | None
    name: str | None

    def __init__(
        self,
        *,
        width: int | None = None,
        height: int | None = None,
        name: str | None = None,
    ) -> None:
        self._make(
            {
                "width": width,
                "height": height,
                "name": name,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("width")
            self.width = v if v is None or type(v) is int else integer(v, "width")
            v = d.get("height")
            self.height = v if v is None or type(v) is int else integer(v, "height")
            v = d.get("name")
            self.name = v if v is None or type(v) is str else text(v, "name")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
