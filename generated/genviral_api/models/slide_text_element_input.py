from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, member, number, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID

    from .text_style_preset import TextStylePreset


class SlideTextElementInput(Model):
    """A text to put on a slide.

    Attributes:
        content (str): The text.
        x (float): Position from the left, in percent.
        y (float): Position from the top, in percent.
        id (UUID | None): Id of the text.
        font_size (float | None): Font size.
        width (float | None): Width, in percent.
        height (float | None): Height.
        editable (bool | None): Whether it can be edited.
        style_preset (TextStylePreset | None): The text styles that slides take.
        font_family (str | None): Font.
        background_color (str | None): Color behind the text.
        text_color (str | None): Color of the text.
        border_radius (float | None): How round the background is.
    """

    _fields = {
        "content": "content",
        "x": "x",
        "y": "y",
        "id": "id",
        "font_size": "font_size",
        "width": "width",
        "height": "height",
        "editable": "editable",
        "style_preset": "style_preset",
        "font_family": "font_family",
        "background_color": "background_color",
        "text_color": "text_color",
        "border_radius": "border_radius",
    }
    __slots__ = (*_fields,)
    _key = "id"

    content: str
    x: float
    y: float
    id: UUID | None
    font_size: float | None
    width: float | None
    height: float | None
    editable: bool | None
    style_preset: TextStylePreset | None
    font_family: str | None
    background_color: str | None
    text_color: str | None
    border_radius: float | None

    def __init__(
        self,
        *,
        content: str,
        x: float,
        y: float,
        id: UUID | None = None,
        font_size: float | None = None,
        width: float | None = None,
        height: float | None = None,
        editable: bool | None = None,
        style_preset: TextStylePreset | None = None,
        font_family: str | None = None,
        background_color: str | None = None,
        text_color: str | None = None,
        border_radius: float | None = None,
    ) -> None:
        self._make(
            {
                "content": content,
                "x": x,
                "y": y,
                "id": id,
                "font_size": font_size,
                "width": width,
                "height": height,
                "editable": editable,
                "style_preset": style_preset,
                "font_family": font_family,
                "background_color": background_color,
                "text_color": text_color,
                "border_radius": border_radius,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["content"]
            self.content = v if type(v) is str else text(v, "content")
            v = d["x"]
            self.x = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "x")
            v = d["y"]
            self.y = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "y")
            v = d.get("id")
            self.id = None if v is None else uuid(v, "id")
            v = d.get("font_size")
            self.font_size = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "font_size")
            )
            v = d.get("width")
            self.width = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "width")
            )
            v = d.get("height")
            self.height = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "height")
            )
            v = d.get("editable")
            self.editable = v if v is None or type(v) is bool else boolean(v, "editable")
            v = d.get("style_preset")
            self.style_preset = None if v is None else member(v, "style_preset")
            v = d.get("font_family")
            self.font_family = v if v is None or type(v) is str else text(v, "font_family")
            v = d.get("background_color")
            self.background_color = v if v is None or type(v) is str else text(v, "background_color")
            v = d.get("text_color")
            self.text_color = v if v is None or type(v) is str else text(v, "text_color")
            v = d.get("border_radius")
            self.border_radius = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "border_radius")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
