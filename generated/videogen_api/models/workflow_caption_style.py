from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, integer, member, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    from .text_justification import TextJustification
    from .vertical_alignment import VerticalAlignment


class WorkflowCaptionStyle(Model):
    """How captions look. What is left out is as the server's default is.

    Attributes:
        font_name (str | None): Name of the font.
        font_size (float | None): Size of the font.
        font_weight (int | None): Weight of the font, in hundreds.
        text_color (RgbColor | None): A colour.
        text_justification (TextJustification | None): Horizontal alignment of text.
        vertical_alignment (VerticalAlignment | None): Vertical alignment of text.
        stroke_color (None | RgbColor): Colour of the outline. Null for none.
        stroke_weight (float | None): Width of the outline.
        background_style (CaptionBackground | None): What is behind the text. Null for nothing.
        spoken_text_color (None | RgbColor): Colour of the word that is being spoken. Null for the colour of the text.
        spoken_text_stroke_color (None | RgbColor): Colour of the outline of the word that is being spoken.
        persist_spoken_text_color (bool | None): Keep that colour after the word has been spoken.
    """

    _fields = {
        "font_name": "fontName",
        "font_size": "fontSize",
        "font_weight": "fontWeight",
        "text_color": "textColor",
        "text_justification": "textJustification",
        "vertical_alignment": "verticalAlignment",
        "stroke_color": "strokeColor",
        "stroke_weight": "strokeWeight",
        "background_style": "backgroundStyle",
        "spoken_text_color": "spokenTextColor",
        "spoken_text_stroke_color": "spokenTextStrokeColor",
        "persist_spoken_text_color": "persistSpokenTextColor",
    }
    __slots__ = (*_fields,)
    _nested = {
        "textColor": True,
        "strokeColor": True,
        "backgroundStyle": True,
        "spokenTextColor": True,
        "spokenTextStrokeColor": True,
    }

    font_name: str | None
    font_size: float | None
    font_weight: int | None
    text_color: RgbColor | None
    text_justification: TextJustification | None
    vertical_alignment: VerticalAlignment | None
    stroke_color: None | RgbColor
    stroke_weight: float | None
    background_style: CaptionBackground | None
    spoken_text_color: None | RgbColor
    spoken_text_stroke_color: None | RgbColor
    persist_spoken_text_color: bool | None

    def __init__(
        self,
        *,
        font_name: str | None = None,
        font_size: float | None = None,
        font_weight: int | None = None,
        text_color: RgbColor | None = None,
        text_justification: TextJustification | None = None,
        vertical_alignment: VerticalAlignment | None = None,
        stroke_color: None | RgbColor | Null = None,
        stroke_weight: float | None = None,
        background_style: CaptionBackground | None | Null = None,
        spoken_text_color: None | RgbColor | Null = None,
        spoken_text_stroke_color: None | RgbColor | Null = None,
        persist_spoken_text_color: bool | None = None,
    ) -> None:
        self._make(
            {
                "font_name": font_name,
                "font_size": font_size,
                "font_weight": font_weight,
                "text_color": text_color,
                "text_justification": text_justification,
                "vertical_alignment": vertical_alignment,
                "stroke_color": stroke_color,
                "stroke_weight": stroke_weight,
                "background_style": background_style,
                "spoken_text_color": spoken_text_color,
                "spoken_text_stroke_color": spoken_text_stroke_color,
                "persist_spoken_text_color": persist_spoken_text_color,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("fontName")
            self.font_name = v if v is None or type(v) is str else text(v, "fontName")
            v = d.get("fontSize")
            self.font_size = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "fontSize")
            )
            v = d.get("fontWeight")
            self.font_weight = v if v is None or type(v) is int else integer(v, "fontWeight")
            v = d.get("textColor")
            self.text_color = None if v is None else RgbColor._read(v)
            v = d.get("textJustification")
            self.text_justification = None if v is None else member(v, "textJustification")
            v = d.get("verticalAlignment")
            self.vertical_alignment = None if v is None else member(v, "verticalAlignment")
            v = d.get("strokeColor")
            self.stroke_color = None if v is None else RgbColor._read(v)
            v = d.get("strokeWeight")
            self.stroke_weight = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "strokeWeight")
            )
            v = d.get("backgroundStyle")
            self.background_style = None if v is None else CaptionBackground._read(v)
            v = d.get("spokenTextColor")
            self.spoken_text_color = None if v is None else RgbColor._read(v)
            v = d.get("spokenTextStrokeColor")
            self.spoken_text_stroke_color = None if v is None else RgbColor._read(v)
            v = d.get("persistSpokenTextColor")
            self.persist_spoken_text_color = v if v is None or type(v) is bool else boolean(v, "persistSpokenTextColor")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .caption_background import CaptionBackground  # noqa: E402
from .rgb_color import RgbColor  # noqa: E402
