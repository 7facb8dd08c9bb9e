from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.folder_media_type import FolderMediaType, check_folder_media_type
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateFolderRequest")


@_attrs_define
class CreateFolderRequest:
    """A new folder.

    Attributes:
        name (str): Name, unique among the folders of its level.
        media_type (FolderMediaType): What a folder holds: slideshows (`slideshow`), or files that were generated as
            images (`ai_image`), generated as videos (`ai_video`) or uploaded (`upload`).
        parent_folder_id (UUID | Unset): Id of the folder to create it in. The root when omitted.
    """

    name: str
    media_type: FolderMediaType
    parent_folder_id: UUID | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        media_type: str = self.media_type

        parent_folder_id: str | Unset = UNSET
        if not isinstance(self.parent_folder_id, Unset):
            parent_folder_id = str(self.parent_folder_id)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "name": name,
                "media_type": media_type,
            }
        )
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        media_type = check_folder_media_type(d.pop("media_type"))

        _parent_folder_id = d.pop("parent_folder_id", UNSET)
        parent_folder_id: UUID | Unset
        if isinstance(_parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = UUID(_parent_folder_id)

        create_folder_request = cls(
            name=name,
            media_type=media_type,
            parent_folder_id=parent_folder_id,
        )

        create_folder_request.additional_properties = d
        return create_folder_request

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
