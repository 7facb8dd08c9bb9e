from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text, uuid
from .._model import Model

if TYPE_CHECKING:
    from uuid import UUID


class TemplateTextElementInput(Model):
    """A text of a new template.

    Attributes:
        id (UUID): Id of the text.
        content (str): The text.
        x (float): Position from the left, in percent.
        y (float): Position from the top, in percent.
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

    id: UUID
    content: str
    x: float
    y: float
    font_size: float | None
    width: float | None

    def __init__(
        self,
        *,
        id: UUID,
        content: str,
        x: float,
        y: float,
        font_size: float | None = None,
        width: float | None = None,
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
            self.id = uuid(d["id"], "id")
            v = d["content"]
            self.content = v if type(v) is str else text(v, "content")
            v = d["x"]
            self.x = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "x")
            v = d["y"]
            self.y = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "y")
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
