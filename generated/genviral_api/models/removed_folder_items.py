from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.folder_item_type import FolderItemType, check_folder_item_type

T = TypeVar("T", bound="RemovedFolderItems")


@_attrs_define
class RemovedFolderItems:
    """What removing did.

    Attributes:
        folder_id (str): Id of the folder.
        item_type (FolderItemType | str): What the items were.
        removed_count (int): How many items were removed.
    """

    folder_id: str
    item_type: FolderItemType | str
    removed_count: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        folder_id = self.folder_id

        item_type: str
        if isinstance(self.item_type, str):
            item_type = self.item_type
        else:
            item_type = self.item_type

        removed_count = self.removed_count

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "folder_id": folder_id,
                "item_type": item_type,
                "removed_count": removed_count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        folder_id = d.pop("folder_id")

        def _parse_item_type(data: object) -> FolderItemType | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                item_type_type_0 = check_folder_item_type(data)

                return item_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FolderItemType | str, data)

        item_type = _parse_item_type(d.pop("item_type"))

        removed_count = d.pop("removed_count")

        removed_folder_items = cls(
            folder_id=folder_id,
            item_type=item_type,
            removed_count=removed_count,
        )

        removed_folder_items.additional_properties = d
        return removed_folder_items

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
