from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
from .._model import Model

if TYPE_CHECKING:
    pass


class SlideFiltersInput(Model):
    """Filters of a background, all ten.

    Attributes:
        brightness (float): Brightness.
        contrast (float): Contrast.
        saturation (float): Saturation.
        hue (float): Hue.
        blur (float): Blur.
        grayscale (float): Grayscale.
        sepia (float): Sepia.
        invert (float): Inversion.
        drop_shadow (float): Shadow.
        opacity (float): Opacity.
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

    brightness: float
    contrast: float
    saturation: float
    hue: float
    blur: float
    grayscale: float
    sepia: float
    invert: float
    drop_shadow: float
    opacity: float

    def __init__(
        self,
        *,
        brightness: float,
        contrast: float,
        saturation: float,
        hue: float,
        blur: float,
        grayscale: float,
        sepia: float,
        invert: float,
        drop_shadow: float,
        opacity: float,
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
            v = d["brightness"]
            self.brightness = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "brightness")
            v = d["contrast"]
            self.contrast = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "contrast")
            v = d["saturation"]
            self.saturation = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "saturation")
            v = d["hue"]
            self.hue = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "hue")
            v = d["blur"]
            self.blur = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "blur")
            v = d["grayscale"]
            self.grayscale = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "grayscale")
            v = d["sepia"]
            self.sepia = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "sepia")
            v = d["invert"]
            self.invert = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "invert")
            v = d["drop_shadow"]
            self.drop_shadow = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "drop_shadow")
            )
            v = d["opacity"]
            self.opacity = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "opacity")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
