from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number, text
from .._model import Model

if TYPE_CHECKING:
    pass


class StylePhase(Model):
    """Style of a word while or after it is spoken.

    Attributes:
        value (str | None): Value of the property.
        duration (float | None): Duration of the transition, in seconds.
    """

    _fields = {
        "value": "value",
        "duration": "duration",
    }
    __slots__ = (*_fields,)

    value: str | None
    duration: float | None

    def __init__(
        self,
        *,
        value: str | None = None,
        duration: float | None = None,
    ) -> None:
        self._make(
            {
                "value": value,
                "duration": duration,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("value")
            self.value = v if v is None or type(v) is str else text(v, "value")
            v = d.get("duration")
            self.duration = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "duration")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
