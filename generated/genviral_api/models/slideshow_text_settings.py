from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class SlideshowTextSettings(Model):
    """How text looks on the slides.

    Attributes:
        font_size (float | None | str): Font size, by name or as a number.
        text_preset (None | str): Text style.
        text_width (None | str): Text width, by name.
    """

    _fields = {
        "font_size": "font_size",
        "text_preset": "text_preset",
        "text_width": "text_width",
    }
    __slots__ = (*_fields,)

    font_size: float | None | str
    text_preset: None | str
    text_width: None | str

    def __init__(
        self,
        *,
        font_size: float | None | str | Null = None,
        text_preset: None | str | Null = None,
        text_width: None | str | Null = None,
    ) -> None:
        self._make(
            {
                "font_size": font_size,
                "text_preset": text_preset,
                "text_width": text_width,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("font_size")
            self.font_size = (
                v
                if v is None or type(v) is str or type(v) is int or (type(v) is float and -inf < v < inf)
                else mismatch(v, "font_size", "a string or a number")
            )
            v = d.get("text_preset")
            self.text_preset = v if v is None or type(v) is str else text(v, "text_preset")
            v = d.get("text_width")
            self.text_width = v if v is None or type(v) is str else text(v, "text_width")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
