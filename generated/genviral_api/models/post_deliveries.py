from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._decoding import array, integer
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

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["total"]
        self.total = v if type(v) is int else integer(v, "total")
        v = d["states"]
        self.states = [PostDelivery.from_dict(i) for i in v] if type(v) is list else array(v, "states")


from .post_delivery import PostDelivery  # noqa: E402
