from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.folder_media_type import FolderMediaType, check_folder_media_type
from ..types import UNSET, Unset, format_datetime, parse_datetime

if TYPE_CHECKING:
    from ..models.folder_preview_file import FolderPreviewFile


T = TypeVar("T", bound="CreatedFolder")


@_attrs_define
class CreatedFolder:
    """A folder just created. Only the id is certain.

    Attributes:
        id (str): Unique id of the folder.
        name (str | Unset): Name, as people see it.
        media_type (FolderMediaType | str | Unset): What the folder holds.
        parent_folder_id (None | str | Unset): Id of the folder around it, null at the root.
        path (str | Unset): Folder ids (not names) from the root to this folder, each after a slash.
        file_count (int | Unset): How many files it holds.
        subfolder_count (int | Unset): How many subfolders it has.
        preview_files (list[FolderPreviewFile] | Unset): Some of its files, possibly none.
        created_at (datetime.datetime | Unset): When the folder was created.
        updated_at (datetime.datetime | Unset): When the folder was last changed.
    """

    id: str
    name: str | Unset = UNSET
    media_type: FolderMediaType | str | Unset = UNSET
    parent_folder_id: None | str | Unset = UNSET
    path: str | Unset = UNSET
    file_count: int | Unset = UNSET
    subfolder_count: int | Unset = UNSET
    preview_files: list[FolderPreviewFile] | Unset = UNSET
    created_at: datetime.datetime | Unset = UNSET
    updated_at: datetime.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        media_type: str | Unset
        if isinstance(self.media_type, Unset):
            media_type = UNSET
        elif isinstance(self.media_type, str):
            media_type = self.media_type
        else:
            media_type = self.media_type

        parent_folder_id: None | str | Unset
        if isinstance(self.parent_folder_id, Unset):
            parent_folder_id = UNSET
        else:
            parent_folder_id = self.parent_folder_id

        path = self.path

        file_count = self.file_count

        subfolder_count = self.subfolder_count

        preview_files: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.preview_files, Unset):
            preview_files = []
            for preview_files_item_data in self.preview_files:
                preview_files_item = preview_files_item_data.to_dict()
                preview_files.append(preview_files_item)

        created_at: str | Unset = UNSET
        if not isinstance(self.created_at, Unset):
            created_at = format_datetime(self.created_at)

        updated_at: str | Unset = UNSET
        if not isinstance(self.updated_at, Unset):
            updated_at = format_datetime(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if media_type is not UNSET:
            field_dict["media_type"] = media_type
        if parent_folder_id is not UNSET:
            field_dict["parent_folder_id"] = parent_folder_id
        if path is not UNSET:
            field_dict["path"] = path
        if file_count is not UNSET:
            field_dict["file_count"] = file_count
        if subfolder_count is not UNSET:
            field_dict["subfolder_count"] = subfolder_count
        if preview_files is not UNSET:
            field_dict["preview_files"] = preview_files
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.folder_preview_file import FolderPreviewFile  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name", UNSET)

        def _parse_media_type(data: object) -> FolderMediaType | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                media_type_type_0 = check_folder_media_type(data)

                return media_type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FolderMediaType | str | Unset, data)

        media_type = _parse_media_type(d.pop("media_type", UNSET))

        def _parse_parent_folder_id(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id", UNSET))

        path = d.pop("path", UNSET)

        file_count = d.pop("file_count", UNSET)

        subfolder_count = d.pop("subfolder_count", UNSET)

        _preview_files = d.pop("preview_files", UNSET)
        preview_files: list[FolderPreviewFile] | Unset = UNSET
        if _preview_files is not UNSET:
            preview_files = []
            for preview_files_item_data in _preview_files:
                preview_files_item = FolderPreviewFile.from_dict(preview_files_item_data)

                preview_files.append(preview_files_item)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | Unset
        if isinstance(_created_at, Unset):
            created_at = UNSET
        else:
            created_at = parse_datetime(_created_at)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | Unset
        if isinstance(_updated_at, Unset):
            updated_at = UNSET
        else:
            updated_at = parse_datetime(_updated_at)

        created_folder = cls(
            id=id,
            name=name,
            media_type=media_type,
            parent_folder_id=parent_folder_id,
            path=path,
            file_count=file_count,
            subfolder_count=subfolder_count,
            preview_files=preview_files,
            created_at=created_at,
            updated_at=updated_at,
        )

        created_folder.additional_properties = d
        return created_folder

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
