from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class GenerateTextResponse(Model):
    """A text.

    Attributes:
        text (str): The text.
    """

    _fields = {
        "text": "text",
    }
    __slots__ = (*_fields,)

    text: str

    def __init__(
        self,
        *,
        text: str,
    ) -> None:
        self._make(
            {
                "text": text,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["text"]
            self.text = v if type(v) is str else text(v, "text")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
