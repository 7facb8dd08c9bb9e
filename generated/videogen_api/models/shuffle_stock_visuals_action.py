from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model

if TYPE_CHECKING:
    pass


class ShuffleStockVisualsAction(Model):
    """Picks other stock visuals.

    Attributes:
        type (Literal['SHUFFLE_STOCK_VISUALS']): Kind of edit.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: Literal["SHUFFLE_STOCK_VISUALS"]

    def __init__(
        self,
        *,
        type: Literal["SHUFFLE_STOCK_VISUALS"],
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
            self.type = v if v == "SHUFFLE_STOCK_VISUALS" else constant(v, "type", "SHUFFLE_STOCK_VISUALS")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
