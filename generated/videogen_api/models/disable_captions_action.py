from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

from .._decoding import DecodeError, constant
from .._model import Model

if TYPE_CHECKING:
    pass


class DisableCaptionsAction(Model):
    """Hides captions.

    Attributes:
        type (Literal['DISABLE_CAPTIONS']): Kind of edit.
    """

    _fields = {
        "type": "type",
    }
    __slots__ = (*_fields,)

    type: Literal["DISABLE_CAPTIONS"]

    def __init__(
        self,
        *,
        type: Literal["DISABLE_CAPTIONS"],
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
            self.type = v if v == "DISABLE_CAPTIONS" else constant(v, "type", "DISABLE_CAPTIONS")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
