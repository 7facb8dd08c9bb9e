from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
from .._model import Model

if TYPE_CHECKING:
    pass


class SlideFilters(Model):
    """Filters of a background, all ten.

    Attributes:
        brightness (float | None): Brightness.
        contrast (float | None): Contrast.
        saturation (float | None): Saturation.
        hue (float | None): Hue.
        blur (float | None): Blur.
        grayscale (float | None): Grayscale.
        sepia (float | None): Sepia.
        invert (float | None): Inversion.
        drop_shadow (float | None): Shadow.
        opacity (float | None): Opacity.
    """

    _fields = {
        "brightness": "brightness",
        "contrast": "contrast",
        "saturation": "saturation",
        "hue": "hue",
        "blur": "blur",
        "grayscale": "grayscale",
        "sepia": "sepia",
        "invert": "invert",
        "drop_shadow": "drop_shadow",
        "opacity": "opacity",
    }
    __slots__ = (*_fields,)

    brightness: float | None
    contrast: float | None
    saturation: float | None
    hue: float | None
    blur: float | None
    grayscale: float | None
    sepia: float | None
    invert: float | None
    drop_shadow: float | None
    opacity: float | None

    def __init__(
        self,
        *,
        brightness: float | None = None,
        contrast: float | None = None,
        saturation: float | None = None,
        hue: float | None = None,
        blur: float | None = None,
        grayscale: float | None = None,
        sepia: float | None = None,
        invert: float | None = None,
        drop_shadow: float | None = None,
        opacity: float | None = None,
    ) -> None:
        self._make(
            {
                "brightness": brightness,
                "contrast": contrast,
                "saturation": saturation,
                "hue": hue,
                "blur": blur,
                "grayscale": grayscale,
                "sepia": sepia,
                "invert": invert,
                "drop_shadow": drop_shadow,
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
            v = d.get("brightness")
            self.brightness = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "brightness")
            )
            v = d.get("contrast")
            self.contrast = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "contrast")
            )
            v = d.get("saturation")
            self.saturation = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "saturation")
            )
            v = d.get("hue")
            self.hue = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "hue")
            v = d.get("blur")
            self.blur = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "blur")
            v = d.get("grayscale")
            self.grayscale = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "grayscale")
            )
            v = d.get("sepia")
            self.sepia = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "sepia")
            )
            v = d.get("invert")
            self.invert = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "invert")
            )
            v = d.get("drop_shadow")
            self.drop_shadow = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "drop_shadow")
            )
            v = d.get("opacity")
            self.opacity = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "opacity")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
