from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any

from .._decoding import number, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime


class SubscriptionCredits(Model):
    """The credits of a billing period.

    Attributes:
        limit (float): How many there are in a period.
        used_this_period (float): How many are used up.
        remaining (float): How many are left.
        reset_at (datetime.datetime): When the count starts again.
    """

    _fields = {
        "limit": "limit",
        "used_this_period": "used_this_period",
        "remaining": "remaining",
        "reset_at": "reset_at",
    }
    __slots__ = (*_fields,)

    limit: float
    used_this_period: float
    remaining: float
    reset_at: datetime.datetime

    def __init__(
        self,
        *,
        limit: float,
        used_this_period: float,
        remaining: float,
        reset_at: datetime.datetime,
    ) -> None:
        self._make(
            {
                "limit": limit,
                "used_this_period": used_this_period,
                "remaining": remaining,
                "reset_at": reset_at,
            }
        )

    def _read(self, d: dict[str, Any]) -> None:
        self._json = d
        v = d["limit"]
        self.limit = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "limit")
        v = d["used_this_period"]
        self.used_this_period = (
            v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "used_this_period")
        )
        v = d["remaining"]
        self.remaining = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "remaining")
        self.reset_at = timestamp(d["reset_at"], "reset_at")
