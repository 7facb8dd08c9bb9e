from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import format_datetime, parse_datetime

T = TypeVar("T", bound="SubscriptionCredits")


@_attrs_define
class SubscriptionCredits:
    """The credits of a billing period.

    Attributes:
        limit (float): How many there are in a period.
        used_this_period (float): How many are used up.
        remaining (float): How many are left.
        reset_at (datetime.datetime): When the count starts again.
    """

    limit: float
    used_this_period: float
    remaining: float
    reset_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        limit = self.limit

        used_this_period = self.used_this_period

        remaining = self.remaining

        reset_at = format_datetime(self.reset_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "limit": limit,
                "used_this_period": used_this_period,
                "remaining": remaining,
                "reset_at": reset_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        limit = d.pop("limit")

        used_this_period = d.pop("used_this_period")

        remaining = d.pop("remaining")

        reset_at = parse_datetime(d.pop("reset_at"))

        subscription_credits = cls(
            limit=limit,
            used_this_period=used_this_period,
            remaining=remaining,
            reset_at=reset_at,
        )

        subscription_credits.additional_properties = d
        return subscription_credits

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
