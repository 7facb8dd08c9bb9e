from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, mismatch, text
from .._model import Model

if TYPE_CHECKING:
    from .text_font_size_name import TextFontSizeName
    from .text_width_name import TextWidthName


class TextSettings(Model):
    """How text looks on the slides.

    Attributes:
        font_size (float | TextFontSizeName | None): Font size, by name or 8 to 200.
        text_preset (str | None): Text style, such as `tiktok`.
        text_width (TextWidthName | None): Text widths by name.
    """

    _fields = {
        "font_size": "font_size",
        "text_preset": "text_preset",
        "text_width": "text_width",
    }
    __slots__ = (*_fields,)

    font_size: float | TextFontSizeName | None
    text_preset: str | None
    text_width: TextWidthName | None

    def __init__(
        self,
        *,
        font_size: float | TextFontSizeName | None = None,
        text_preset: str | None = None,
        text_width: TextWidthName | None = None,
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
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else member(v, "font_size")
                if type(v) is str
                else mismatch(v, "font_size", "a string or a number")
            )
            v = d.get("text_preset")
            self.text_preset = v if v is None or type(v) is str else text(v, "text_preset")
            v = d.get("text_width")
            self.text_width = None if v is None else member(v, "text_width")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
