from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class MessageErrorBody(Model):
    """Error response with a message only.

    Attributes:
        message (str): Human-readable explanation.
    """

    _fields = {
        "message": "message",
    }
    __slots__ = (*_fields,)

    message: str

    def __init__(
        self,
        *,
        message: str,
    ) -> None:
        self._make(
            {
                "message": message,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["message"]
            self.message = v if type(v) is str else text(v, "message")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
