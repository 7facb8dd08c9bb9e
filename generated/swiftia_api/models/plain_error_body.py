from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PlainErrorBody(Model):
    """Error response with an error text only.

    Attributes:
        error (str): Human-readable explanation.
    """

    _fields = {
        "error": "error",
    }
    __slots__ = (*_fields,)

    error: str

    def __init__(
        self,
        *,
        error: str,
    ) -> None:
        self._make(
            {
                "error": error,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["error"]
            self.error = v if type(v) is str else text(v, "error")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
