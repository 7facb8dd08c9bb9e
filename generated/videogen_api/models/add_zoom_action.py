from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model

if TYPE_CHECKING:
    pass


class AddZoomAction(Model):
    """Adds slow zooms to visuals.

    Attributes:
        type (Literal['ADD_ZOOM']): Kind of edit.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: Literal["ADD_ZOOM"]

    def __init__(
        self,
        *,
        type: Literal["ADD_ZOOM"],
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
            self.type = v if v == "ADD_ZOOM" else constant(v, "type", "ADD_ZOOM")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
