from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class WaterMark(Model):
    """An image overlaid on the video.

    Attributes:
        water_mark_url (str | None): URL of the image.
        left (str | None): Distance from the left, such as `100px`.
        top (str | None): Distance from the top, such as `100px`.
        bottom (str | None): Distance from the bottom, in older requests.
        width (str | None): Width, such as `100px`.
        blend_mode (str | None): Blend mode, as in CSS.
        opacity (str | None): Opacity from 0.0 to 1.0, as text.
    """

    _fields = {
        "water_mark_url": "waterMarkUrl",
        "left": "left",
        "top": "top",
        "bottom": "bottom",
        "width": "width",
        "blend_mode": "blendMode",
        "opacity": "opacity",
    }
    __slots__ = (*_fields,)

    water_mark_url: str | None
    left: str | None
    top: str | None
    bottom: str | None
    width: str | None
    blend_mode: str | None
    opacity: str | None

    def __init__(
        self,
        *,
        water_mark_url: str | None = None,
        left: str | None = None,
        top: str | None = None,
        bottom: str | None = None,
        width: str | None = None,
        blend_mode: str | None = None,
        opacity: str | None = None,
    ) -> None:
        self._make(
            {
                "water_mark_url": water_mark_url,
                "left": left,
                "top": top,
                "bottom": bottom,
                "width": width,
                "blend_mode": blend_mode,
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
            v = d.get("waterMarkUrl")
            self.water_mark_url = v if v is None or type(v) is str else text(v, "waterMarkUrl")
            v = d.get("left")
            self.left = v if v is None or type(v) is str else text(v, "left")
            v = d.get("top")
            self.top = v if v is None or type(v) is str else text(v, "top")
            v = d.get("bottom")
            self.bottom = v if v is None or type(v) is str else text(v, "bottom")
            v = d.get("width")
            self.width = v if v is None or type(v) is str else text(v, "width")
            v = d.get("blendMode")
            self.blend_mode = v if v is None or type(v) is str else text(v, "blendMode")
            v = d.get("opacity")
            self.opacity = v if v is None or type(v) is str else text(v, "opacity")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
