from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class RgbColor(Model):
    """A colour.

    Attributes:
        red (int): Share of red.
        green (int): Share of green.
        blue (int): Share of blue.
    """

    _fields = {
        "red": "red",
        "green": "green",
        "blue": "blue",
    }
    __slots__ = (*_fields,)

    red: int
    green: int
    blue: int

    def __init__(
        self,
        *,
        red: int,
        green: int,
        blue: int,
    ) -> None:
        self._make(
            {
                "red": red,
                "green": green,
                "blue": blue,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["red"]
            self.red = v if type(v) is int else integer(v, "red")
            v = d["green"]
            self.green = v if type(v) is int else integer(v, "green")
            v = d["blue"]
            self.blue = v if type(v) is int else integer(v, "blue")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
