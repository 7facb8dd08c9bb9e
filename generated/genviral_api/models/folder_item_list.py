from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.folder_item_type import FolderItemType, check_folder_item_type
from ..models.folder_media_type import FolderMediaType, check_folder_media_type

if TYPE_CHECKING:
    from ..models.folder_file_item import FolderFileItem
    from ..models.folder_item import FolderItem


T = TypeVar("T", bound="FolderItemList")


@_attrs_define
class FolderItemList:
    """One page of the items of a folder.

    Attributes:
        media_type (FolderMediaType | str): What the folder holds.
        item_type (FolderItemType | str): What the items are.
        items (list[FolderFileItem | FolderItem]): The items of this page.
        total (int): How many items the folder has, on all pages together.
        limit (int): The limit that was applied.
        offset (int): The offset that was applied.
    """

    media_type: FolderMediaType | str
    item_type: FolderItemType | str
    items: list[FolderFileItem | FolderItem]
    total: int
    limit: int
    offset: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.folder_file_item import FolderFileItem  # noqa: PLC0415

        media_type: str
        if isinstance(self.media_type, str):
            media_type = self.media_type
        else:
            media_type = self.media_type

        item_type: str
        if isinstance(self.item_type, str):
            item_type = self.item_type
        else:
            item_type = self.item_type

        items = []
        for items_item_data in self.items:
            items_item: dict[str, Any]
            if isinstance(items_item_data, FolderFileItem):
                items_item = items_item_data.to_dict()
            else:
                items_item = items_item_data.to_dict()

            items.append(items_item)

        total = self.total

        limit = self.limit

        offset = self.offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "media_type": media_type,
                "item_type": item_type,
                "items": items,
                "total": total,
                "limit": limit,
                "offset": offset,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.folder_file_item import FolderFileItem  # noqa: PLC0415
        from ..models.folder_item import FolderItem  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_media_type(data: object) -> FolderMediaType | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                media_type_type_0 = check_folder_media_type(data)

                return media_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FolderMediaType | str, data)

        media_type = _parse_media_type(d.pop("media_type"))

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

        items = []
        _items = d.pop("items")
        for items_item_data in _items:

            def _parse_items_item(data: object) -> FolderFileItem | FolderItem:
                try:
                    if not isinstance(data, dict):
                        raise TypeError()
                    items_item_type_0 = FolderFileItem.from_dict(data)

                    return items_item_type_0
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                if not isinstance(data, dict):
                    raise TypeError()
                items_item_type_1 = FolderItem.from_dict(data)

                return items_item_type_1

            items_item = _parse_items_item(items_item_data)

            items.append(items_item)

        total = d.pop("total")

        limit = d.pop("limit")

        offset = d.pop("offset")

        folder_item_list = cls(
            media_type=media_type,
            item_type=item_type,
            items=items,
            total=total,
            limit=limit,
            offset=offset,
        )

        folder_item_list.additional_properties = d
        return folder_item_list

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
