from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.deleted_folder import DeletedFolder


T = TypeVar("T", bound="DeleteFolderResponse")


@_attrs_define
class DeleteFolderResponse:
    """Answer of `delete_folder`.

    Attributes:
        ok (bool): Always true.
        code (int): The HTTP status.
        message (str): Text for people, which may change.
        data (DeletedFolder): A folder that is gone.
    """

    ok: bool
    code: int
    message: str
    data: DeletedFolder
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        code = self.code

        message = self.message

        data = self.data.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "code": code,
                "message": message,
                "data": data,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.deleted_folder import DeletedFolder  # noqa: PLC0415

        d = dict(src_dict)
        ok = d.pop("ok")

        code = d.pop("code")

        message = d.pop("message")

        data = DeletedFolder.from_dict(d.pop("data"))

        delete_folder_response = cls(
            ok=ok,
            code=code,
            message=message,
            data=data,
        )

        delete_folder_response.additional_properties = d
        return delete_folder_response

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
