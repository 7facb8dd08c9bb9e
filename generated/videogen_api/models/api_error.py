from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_requirement import ErrorRequirement


T = TypeVar("T", bound="ApiError")


@_attrs_define
class ApiError:
    """Body of every failed request.

    Attributes:
        message (str): Explanation for people. Not stable, do not compare it.
        code (None | str | Unset): Reason for programs, an open set: invalid_request, invalid_parameters, invalid_id,
            missing_api_key, invalid_api_key, not_authorized, not_found, insufficient_credits, rate_limited and others.
        requirement (ErrorRequirement | None | Unset): What to buy or upgrade before the request can succeed.
        internal_error_code (None | str | Unset): Code to quote when contacting support.
    """

    message: str
    code: None | str | Unset = UNSET
    requirement: ErrorRequirement | None | Unset = UNSET
    internal_error_code: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.error_requirement import ErrorRequirement  # noqa: PLC0415

        message = self.message

        code: None | str | Unset
        if isinstance(self.code, Unset):
            code = UNSET
        else:
            code = self.code

        requirement: dict[str, Any] | None | Unset
        if isinstance(self.requirement, Unset):
            requirement = UNSET
        elif isinstance(self.requirement, ErrorRequirement):
            requirement = self.requirement.to_dict()
        else:
            requirement = self.requirement

        internal_error_code: None | str | Unset
        if isinstance(self.internal_error_code, Unset):
            internal_error_code = UNSET
        else:
            internal_error_code = self.internal_error_code

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if code is not UNSET:
            field_dict["code"] = code
        if requirement is not UNSET:
            field_dict["requirement"] = requirement
        if internal_error_code is not UNSET:
            field_dict["internalErrorCode"] = internal_error_code

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error_requirement import ErrorRequirement  # noqa: PLC0415

        d = dict(src_dict)
        message = d.pop("message")

        def _parse_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        code = _parse_code(d.pop("code", UNSET))

        def _parse_requirement(data: object) -> ErrorRequirement | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                requirement_type_0 = ErrorRequirement.from_dict(data)

                return requirement_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ErrorRequirement | None | Unset, data)

        requirement = _parse_requirement(d.pop("requirement", UNSET))

        def _parse_internal_error_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        internal_error_code = _parse_internal_error_code(d.pop("internalErrorCode", UNSET))

        api_error = cls(
            message=message,
            code=code,
            requirement=requirement,
            internal_error_code=internal_error_code,
        )

        api_error.additional_properties = d
        return api_error

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
