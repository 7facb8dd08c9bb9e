from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, text
from .._model import Model

if TYPE_CHECKING:
    pass


class PostOtherMedia(Model):
    """Media of a kind that is not documented.

    Attributes:
        type (str): What it is.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: str

    def __init__(
        self,
        *,
        type: str,
    ) -> None:
        self._make(
            {
                "type": type,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["type"]
            self.type = v if type(v) is str else text(v, "type")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
