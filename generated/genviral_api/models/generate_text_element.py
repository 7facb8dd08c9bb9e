from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class GenerateTextElement(Model):
    """A text for a generated slide.

    Attributes:
        content (str): The text.
        x (float): Position from the left, in percent.
        y (float): Position from the top, in percent.
        id (UUID | None): Id of the text.
        font_size (float | None): Font size.
        width (float | None): Width, in percent.
    """

    _fields = {
        "content": "content",
        "x": "x",
        "y": "y",
        "id": "id",
        "font_size": "font_size",
        "width": "width",
    }
    __slots__ = (*_fields,)
    _key = "id"

    content: str
    x: float
    y: float
    id: UUID | None
    font_size: float | None
    width: float | None

    def __init__(
        self,
        *,
        content: str,
        x: float,
        y: float,
        id: UUID | None = None,
        font_size: float | None = None,
        width: float | None = None,
    ) -> None:
        self._make(
            {
                "content": content,
                "x": x,
                "y": y,
                "id": id,
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
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
