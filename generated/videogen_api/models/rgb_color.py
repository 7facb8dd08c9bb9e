from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import integer
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["red"]
        self.red = v if type(v) is int else integer(v, "red")
        v = d["green"]
        self.green = v if type(v) is int else integer(v, "green")
        v = d["blue"]
        self.blue = v if type(v) is int else integer(v, "blue")
