from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.subscription_interval import (
    SubscriptionInterval,
    check_subscription_interval,
)
from ..models.subscription_status import SubscriptionStatus, check_subscription_status
from ..models.subscription_tier import SubscriptionTier, check_subscription_tier
from ..types import format_datetime, parse_datetime

if TYPE_CHECKING:
    from ..models.subscription_credits import SubscriptionCredits


T = TypeVar("T", bound="Subscription")


@_attrs_define
class Subscription:
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
        credits_ (SubscriptionCredits): The credits of a billing period.
    """

    status: str | SubscriptionStatus
    tier: str | SubscriptionTier
    billing_interval: str | SubscriptionInterval
    current_period_start: datetime.datetime
    current_period_end: datetime.datetime
    renews_at: datetime.datetime
    canceled_at: datetime.datetime | None
    is_paused: bool
    paused_until: datetime.datetime | None
    credits_: SubscriptionCredits
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        tier: str
        if isinstance(self.tier, str):
            tier = self.tier
        else:
            tier = self.tier

        billing_interval: str
        if isinstance(self.billing_interval, str):
            billing_interval = self.billing_interval
        else:
            billing_interval = self.billing_interval

        current_period_start = format_datetime(self.current_period_start)

        current_period_end = format_datetime(self.current_period_end)

        renews_at = format_datetime(self.renews_at)

        canceled_at: None | str
        if isinstance(self.canceled_at, datetime.datetime):
            canceled_at = format_datetime(self.canceled_at)
        else:
            canceled_at = self.canceled_at

        is_paused = self.is_paused

        paused_until: None | str
        if isinstance(self.paused_until, datetime.datetime):
            paused_until = format_datetime(self.paused_until)
        else:
            paused_until = self.paused_until

        credits_ = self.credits_.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
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
                "credits": credits_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subscription_credits import SubscriptionCredits  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_status(data: object) -> str | SubscriptionStatus:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_subscription_status(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SubscriptionStatus, data)

        status = _parse_status(d.pop("status"))

        def _parse_tier(data: object) -> str | SubscriptionTier:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                tier_type_0 = check_subscription_tier(data)

                return tier_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SubscriptionTier, data)

        tier = _parse_tier(d.pop("tier"))

        def _parse_billing_interval(data: object) -> str | SubscriptionInterval:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                billing_interval_type_0 = check_subscription_interval(data)

                return billing_interval_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(str | SubscriptionInterval, data)

        billing_interval = _parse_billing_interval(d.pop("billing_interval"))

        current_period_start = parse_datetime(d.pop("current_period_start"))

        current_period_end = parse_datetime(d.pop("current_period_end"))

        renews_at = parse_datetime(d.pop("renews_at"))

        def _parse_canceled_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                canceled_at_type_0 = parse_datetime(data)

                return canceled_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        canceled_at = _parse_canceled_at(d.pop("canceled_at"))

        is_paused = d.pop("is_paused")

        def _parse_paused_until(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                paused_until_type_0 = parse_datetime(data)

                return paused_until_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        paused_until = _parse_paused_until(d.pop("paused_until"))

        credits_ = SubscriptionCredits.from_dict(d.pop("credits"))

        subscription = cls(
            status=status,
            tier=tier,
            billing_interval=billing_interval,
            current_period_start=current_period_start,
            current_period_end=current_period_end,
            renews_at=renews_at,
            canceled_at=canceled_at,
            is_paused=is_paused,
            paused_until=paused_until,
            credits_=credits_,
        )

        subscription.additional_properties = d
        return subscription

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
