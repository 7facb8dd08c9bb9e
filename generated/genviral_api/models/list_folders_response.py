from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.folder_list import FolderList


T = TypeVar("T", bound="ListFoldersResponse")


@_attrs_define
class ListFoldersResponse:
    """Answer of `list_folders`.

    Attributes:
        ok (bool): Always true.
        code (int): The HTTP status.
        message (str): Text for people, which may change.
        data (FolderList): One page of folders.
    """

    ok: bool
    code: int
    message: str
    data: FolderList
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
        from ..models.folder_list import FolderList  # noqa: PLC0415

        d = dict(src_dict)
        ok = d.pop("ok")

        code = d.pop("code")

        message = d.pop("message")

        data = FolderList.from_dict(d.pop("data"))

        list_folders_response = cls(
            ok=ok,
            code=code,
            message=message,
            data=data,
        )

        list_folders_response.additional_properties = d
        return list_folders_response

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
