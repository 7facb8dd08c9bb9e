from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model

if TYPE_CHECKING:
    pass


class ResizeProjectAction(Model):
    """Changes the shape of the picture.

    Attributes:
        type (Literal['RESIZE_PROJECT']): Kind of edit.
        aspect_ratio (AspectRatio): Shape of a picture, as a ratio and not in pixels.
    """

    _fields = {
        "type": "type",
        "aspect_ratio": "aspectRatio",
    }
    __slots__ = (*_fields,)
    _nested = {
        "aspectRatio": False,
    }

    type: Literal["RESIZE_PROJECT"]
    aspect_ratio: AspectRatio

    def __init__(
        self,
        *,
        type: Literal["RESIZE_PROJECT"],
        aspect_ratio: AspectRatio,
    ) -> None:
        self._make(
            {
                "type": type,
                "aspect_ratio": aspect_ratio,
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
            self.type = v if v == "RESIZE_PROJECT" else constant(v, "type", "RESIZE_PROJECT")
            self.aspect_ratio = AspectRatio._read(d["aspectRatio"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .aspect_ratio import AspectRatio  # noqa: E402
