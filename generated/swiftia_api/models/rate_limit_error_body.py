from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="RateLimitErrorBody")


@_attrs_define
class RateLimitErrorBody:
    """Failure by the rate limit.

    Attributes:
        status (int): The HTTP status again, 429.
        message (str): Explanation for people.
        code (str | Unset): RATE_LIMIT_EXCEEDED.
        retry_after (float | Unset): Seconds to wait before the next request. Absent in older answers.
    """

    status: int
    message: str
    code: str | Unset = UNSET
    retry_after: float | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        message = self.message

        code = self.code

        retry_after = self.retry_after

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "status": status,
                "message": message,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if retry_after is not UNSET:
            field_dict["retryAfter"] = retry_after

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        message = d.pop("message")

        code = d.pop("code", UNSET)

        retry_after = d.pop("retryAfter", UNSET)

        rate_limit_error_body = cls(
            status=status,
            message=message,
            code=code,
            retry_after=retry_after,
        )

        rate_limit_error_body.additional_properties = d
        return rate_limit_error_body

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
