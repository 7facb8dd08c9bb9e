from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="StatusErrorBody")


@_attrs_define
class StatusErrorBody:
    """Failure with the HTTP status and a code.

    Attributes:
        status (int): The HTTP status again.
        message (str): Explanation for people.
        code (str | Unset): Reason for programs, an open set: INVALID_INPUT, UNAUTHORIZED, FORBIDDEN, NOT_FOUND,
            RATE_LIMIT_EXCEEDED, INTERNAL_SERVER_ERROR and others.
    """

    status: int
    message: str
    code: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        status = self.status

        message = self.message

        code = self.code

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

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = d.pop("status")

        message = d.pop("message")

        code = d.pop("code", UNSET)

        status_error_body = cls(
            status=status,
            message=message,
            code=code,
        )

        status_error_body.additional_properties = d
        return status_error_body

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
