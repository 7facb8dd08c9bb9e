from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .._decoding import DecodeError, boolean, from_iso, text, timestamp
from .._model import Model

if TYPE_CHECKING:
    import datetime

    from .subscription_interval import SubscriptionInterval
    from .subscription_status import SubscriptionStatus
    from .subscription_tier import SubscriptionTier


class Subscription(Model):
    """A plan, its billing period and its credits.

    Attributes:
        status (str | SubscriptionStatus): State of the subscription.
        tier (str | SubscriptionTier): Size of the plan.
        billing_interval (str | SubscriptionInterval): How often it is paid.
        current_period_start (datetime.datetime): When the billing period began.
        current_period_end (datetime.datetime): When the billing period ends.
        renews_at (datetime.datetime): When it is paid again, the end of the period.
        canceled_at (datetime.datetime | None): When it was canceled, null if it was not.
        is_paused (bool): Whether it is paused.
        paused_until (datetime.datetime | None): When the pause ends, null without one.
        credits (SubscriptionCredits): The credits of a billing period.
    """

    _fields = {
        "status": "status",
        "tier": "tier",
        "billing_interval": "billing_interval",
        "current_period_start": "current_period_start",
        "current_period_end": "current_period_end",
        "renews_at": "renews_at",
        "canceled_at": "canceled_at",
        "is_paused": "is_paused",
        "paused_until": "paused_until",
        "credits": "credits",
    }
    __slots__ = (*_fields,)
    _nested = {
        "credits": False,
    }
    _nullable = frozenset(
        {
            "canceled_at",
            "paused_until",
        }
    )

    status: str | SubscriptionStatus
    tier: str | SubscriptionTier
    billing_interval: str | SubscriptionInterval
    current_period_start: datetime.datetime
    current_period_end: datetime.datetime
    renews_at: datetime.datetime
    canceled_at: datetime.datetime | None
    is_paused: bool
    paused_until: datetime.datetime | None
    credits: SubscriptionCredits

    def __init__(
        self,
        *,
        status: str | SubscriptionStatus,
        tier: str | SubscriptionTier,
        billing_interval: str | SubscriptionInterval,
        current_period_start: datetime.datetime,
        current_period_end: datetime.datetime,
        renews_at: datetime.datetime,
        canceled_at: datetime.datetime | None,
        is_paused: bool,
        paused_until: datetime.datetime | None,
        credits: SubscriptionCredits,
    ) -> None:
        self._make(
            {
                "status": status,
                "tier": tier,
                "billing_interval": billing_interval,
                "current_period_start": current_period_start,
                "current_period_end": current_period_end,
                "renews_at": renews_at,
                "canceled_at": canceled_at,
                "is_paused": is_paused,
                "paused_until": paused_until,
                "credits": credits,
            }
        )

    @classmethod
    def _read(cls, d: Any) -> Self:
        try:
            if type(d) is not dict:
                d = cls._object(d)
            self: Self = cls._draft()
            self._json = d
            v = d["status"]
            self.status = v if type(v) is str else text(v, "status")
            v = d["tier"]
            self.tier = v if type(v) is str else text(v, "tier")
            v = d["billing_interval"]
            self.billing_interval = v if type(v) is str else text(v, "billing_interval")
            v = d["current_period_start"]
            try:
                self.current_period_start = from_iso(v)
            except (TypeError, ValueError):
                self.current_period_start = timestamp(v, "current_period_start")
            v = d["current_period_end"]
            try:
                self.current_period_end = from_iso(v)
            except (TypeError, ValueError):
                self.current_period_end = timestamp(v, "current_period_end")
            v = d["renews_at"]
            try:
                self.renews_at = from_iso(v)
            except (TypeError, ValueError):
                self.renews_at = timestamp(v, "renews_at")
            v = d["canceled_at"]
            try:
                self.canceled_at = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.canceled_at = None if v is None else timestamp(v, "canceled_at")
            v = d["is_paused"]
            self.is_paused = v if type(v) is bool else boolean(v, "is_paused")
            v = d["paused_until"]
            try:
                self.paused_until = None if v is None else from_iso(v)
            except (TypeError, ValueError):
                self.paused_until = None if v is None else timestamp(v, "paused_until")
            self.credits = SubscriptionCredits._read(d["credits"])
            self.__class__ = cls
        except (KeyError, DecodeError) as error:
            raise cls._located(error, d) from None
        return self


from .subscription_credits import SubscriptionCredits  # noqa: E402
