from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, array, integer
from .._model import Model

if TYPE_CHECKING:
    pass


class PostDeliveries(Model):
    """A post on its way to its accounts.

    Attributes:
        total (int): How many accounts it goes to.
        states (list[PostDelivery]): The accounts in the scope of the key.
    """

    _fields = {
        "total": "total",
        "states": "states",
    }
    __slots__ = (*_fields,)
    _nested = {
        "states": False,
    }

    total: int
    states: list[PostDelivery]

    def __init__(
        self,
        *,
        total: int,
        states: list[PostDelivery],
    ) -> None:
        self._make(
            {
                "total": total,
                "states": states,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["total"]
            self.total = v if type(v) is int else integer(v, "total")
            v = d["states"]
            self.states = [PostDelivery._read(i) for i in v] if type(v) is list else array(v, "states")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .post_delivery import PostDelivery  # noqa: E402
