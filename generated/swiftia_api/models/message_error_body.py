from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.message_error_body_storage_info import MessageErrorBodyStorageInfo


T = TypeVar("T", bound="MessageErrorBody")


@_attrs_define
class MessageErrorBody:
    """Failure told by a message, mostly alone.

    Attributes:
        message (str): Explanation for people.
        error (str | Unset): A code such as `fullStorage`, or a sentence. The job and rendering pages show it.
        storage_info (MessageErrorBodyStorageInfo | Unset): Storage figures, beside `fullStorage`.
        phone_number (None | str | Unset): The number to verify, where a phone verification is required.
    """

    message: str
    error: str | Unset = UNSET
    storage_info: MessageErrorBodyStorageInfo | Unset = UNSET
    phone_number: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        message = self.message

        error = self.error

        storage_info: dict[str, Any] | Unset = UNSET
        if not isinstance(self.storage_info, Unset):
            storage_info = self.storage_info.to_dict()

        phone_number: None | str | Unset
        if isinstance(self.phone_number, Unset):
            phone_number = UNSET
        else:
            phone_number = self.phone_number

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "message": message,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if storage_info is not UNSET:
            field_dict["storageInfo"] = storage_info
        if phone_number is not UNSET:
            field_dict["phoneNumber"] = phone_number

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.message_error_body_storage_info import MessageErrorBodyStorageInfo  # noqa: PLC0415

        d = dict(src_dict)
        message = d.pop("message")

        error = d.pop("error", UNSET)

        _storage_info = d.pop("storageInfo", UNSET)
        storage_info: MessageErrorBodyStorageInfo | Unset
        if isinstance(_storage_info, Unset):
            storage_info = UNSET
        else:
            storage_info = MessageErrorBodyStorageInfo.from_dict(_storage_info)

        def _parse_phone_number(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        phone_number = _parse_phone_number(d.pop("phoneNumber", UNSET))

        message_error_body = cls(
            message=message,
            error=error,
            storage_info=storage_info,
            phone_number=phone_number,
        )

        message_error_body.additional_properties = d
        return message_error_body

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
