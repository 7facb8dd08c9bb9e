from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model
from ..types import Null

if TYPE_CHECKING:
    pass


class TemplateTextElement(Model):
    """A text of a template.

    Attributes:
        id (str | None): Id of the text.
        content (str | None): The text.
        x (float | None): Position from the left, in percent.
        y (float | None): Position from the top, in percent.
        font_size (float | None): Font size.
        width (float | None): Width, in percent.
    """

    _fields = {
        "id": "id",
        "content": "content",
        "x": "x",
        "y": "y",
        "font_size": "fontSize",
        "width": "width",
    }
    __slots__ = (*_fields,)
    _key = "id"

    id: str | None
    content: str | None
    x: float | None
    y: float | None
    font_size: float | None
    width: float | None

    def __init__(
        self,
        *,
        id: str | None = None,
        content: str | None = None,
        x: float | None = None,
        y: float | None = None,
        font_size: float | None | Null = None,
        width: float | None | Null = None,
    ) -> None:
        self._make(
            {
                "id": id,
                "content": content,
                "x": x,
                "y": y,
                "font_size": font_size,
                "width": width,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("id")
            self.id = v if v is None or type(v) is str else text(v, "id")
            v = d.get("content")
            self.content = v if v is None or type(v) is str else text(v, "content")
            v = d.get("x")
            self.x = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "x")
            v = d.get("y")
            self.y = v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "y")
            v = d.get("fontSize")
            self.font_size = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "fontSize")
            )
            v = d.get("width")
            self.width = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "width")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
