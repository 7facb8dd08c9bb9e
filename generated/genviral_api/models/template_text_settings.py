from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, mismatch, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TemplateTextSettings(Model):
    """How text looks.

    Attributes:
        font_size (float | None | str): Font size, by name or as a number.
        preset (None | str): Text style.
        width (None | str): Text width, by name.
        font_family (None | str): Font.
    """

    _fields = {
        "font_size": "fontSize",
        "preset": "preset",
        "width": "width",
        "font_family": "fontFamily",
    }
    __slots__ = (*_fields,)

    font_size: float | None | str
    preset: None | str
    width: None | str
    font_family: None | str

    def __init__(
        self,
        *,
        font_size: float | None | str | Null = None,
        preset: None | str | Null = None,
        width: None | str | Null = None,
        font_family: None | str | Null = None,
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
            v = d.get("fontSize")
            self.font_size = (
                v
                if v is None or type(v) is str or type(v) is int or (type(v) is float and -inf < v < inf)
                else mismatch(v, "fontSize", "a string or a number")
            )
            v = d.get("preset")
            self.preset = v if v is None or type(v) is str else text(v, "preset")
            v = d.get("width")
            self.width = v if v is None or type(v) is str else text(v, "width")
            v = d.get("fontFamily")
            self.font_family = v if v is None or type(v) is str else text(v, "fontFamily")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
