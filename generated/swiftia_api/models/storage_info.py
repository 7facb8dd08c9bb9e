from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, number
from .._model import Model

if TYPE_CHECKING:
    pass


class StorageInfo(Model):
    """Storage figures, beside `fullStorage`.

    Attributes:
        used_size (float | None): Storage in use, in MB.
        total_size (float | None): Storage allotted, in MB.
        available_size (float | None): Storage that is left, in MB.
    """

    _fields = {
        "used_size": "usedSize",
        "total_size": "totalSize",
        "available_size": "availableSize",
    }
    __slots__ = (*_fields,)

    used_size: float | None
    total_size: float | None
    available_size: float | None

    def __init__(
        self,
        *,
        used_size: float | None = None,
        total_size: float | None = None,
        available_size: float | None = None,
    ) -> None:
        self._make(
            {
                "used_size": used_size,
                "total_size": total_size,
                "available_size": available_size,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d.get("usedSize")
            self.used_size = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "usedSize")
            )
            v = d.get("totalSize")
            self.total_size = (
                v if v is None or type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "totalSize")
            )
            v = d.get("availableSize")
            self.available_size = (
                v
                if v is None or type(v) is int or (type(v) is float and -inf < v < inf)
                else number(v, "availableSize")
            )
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
