from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, member, text
from .._model import Model

if TYPE_CHECKING:
    from .text_font_size_name import TextFontSizeName
    from .text_width_name import TextWidthName


class TemplateTextSettingsInput(Model):
    """How text shall look.

    Attributes:
        font_size (TextFontSizeName): Font sizes by name.
        preset (str): Text style, such as `tiktok`.
        width (TextWidthName): Text widths by name.
        font_family (str | None): Font.
    """

    _fields = {
        "font_size": "fontSize",
        "preset": "preset",
        "width": "width",
        "font_family": "fontFamily",
    }
    __slots__ = (*_fields,)

    font_size: TextFontSizeName
    preset: str
    width: TextWidthName
    font_family: str | None

    def __init__(
        self,
        *,
        font_size: TextFontSizeName,
        preset: str,
        width: TextWidthName,
        font_family: str | None = None,
    ) -> None:
        self._make(
            {
                "font_size": font_size,
                "preset": preset,
                "width": width,
                "font_family": font_family,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            self.font_size = member(d["fontSize"], "fontSize")
            v = d["preset"]
            self.preset = v if type(v) is str else text(v, "preset")
            self.width = member(d["width"], "width")
            v = d.get("fontFamily")
            self.font_family = v if v is None or type(v) is str else text(v, "fontFamily")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
