from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, from_iso, number, timestamp
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

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["limit"]
            self.limit = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "limit")
            v = d["used_this_period"]
            self.used_this_period = (
                v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "used_this_period")
            )
            v = d["remaining"]
            self.remaining = v if type(v) is int or (type(v) is float and -inf < v < inf) else number(v, "remaining")
            v = d["reset_at"]
            try:
                self.reset_at = from_iso(v)
            except (TypeError, ValueError):
                self.reset_at = timestamp(v, "reset_at")
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self
