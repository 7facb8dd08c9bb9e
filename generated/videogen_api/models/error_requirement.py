from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.error_requirement_type import (
    ErrorRequirementType,
    check_error_requirement_type,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.error_requirement_details import ErrorRequirementDetails


T = TypeVar("T", bound="ErrorRequirement")


@_attrs_define
class ErrorRequirement:
    """A plan or an add-on that is missing.

    Attributes:
        type_ (ErrorRequirementType | str): What is needed. Other values may appear.
        details (ErrorRequirementDetails | Unset): Free-form particulars. The keys are data, so never rename them.
    """

    type_: ErrorRequirementType | str
    details: ErrorRequirementDetails | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        details: dict[str, Any] | Unset = UNSET
        if not isinstance(self.details, Unset):
            details = self.details.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "type": type_,
            }
        )
        if details is not UNSET:
            field_dict["details"] = details

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.error_requirement_details import ErrorRequirementDetails  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_type_(data: object) -> ErrorRequirementType | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_error_requirement_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ErrorRequirementType | str, data)

        type_ = _parse_type_(d.pop("type"))

        _details = d.pop("details", UNSET)
        details: ErrorRequirementDetails | Unset
        if isinstance(_details, Unset):
            details = UNSET
        else:
            details = ErrorRequirementDetails.from_dict(_details)

        error_requirement = cls(
            type_=type_,
            details=details,
        )

        error_requirement.additional_properties = d
        return error_requirement

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
