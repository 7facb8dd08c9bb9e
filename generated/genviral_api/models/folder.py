from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.folder_media_type import FolderMediaType, check_folder_media_type
from ..types import format_datetime, parse_datetime

if TYPE_CHECKING:
    from ..models.folder_preview_file import FolderPreviewFile


T = TypeVar("T", bound="Folder")


@_attrs_define
class Folder:
    """A folder with its counts and previews.

    Attributes:
        id (str): Unique id of the folder.
        name (str): Name, as people see it.
        media_type (FolderMediaType | str): What the folder holds.
        parent_folder_id (None | str): Id of the folder around it, null at the root.
        path (str): Folder ids (not names) from the root to this folder, each after a slash.
        file_count (int): How many files it holds. Whether those in subfolders count is not documented.
        subfolder_count (int): How many subfolders it has.
        preview_files (list[FolderPreviewFile]): Some of its files, possibly none.
        created_at (datetime.datetime): When the folder was created.
        updated_at (datetime.datetime): When the folder was last changed.
    """

    id: str
    name: str
    media_type: FolderMediaType | str
    parent_folder_id: None | str
    path: str
    file_count: int
    subfolder_count: int
    preview_files: list[FolderPreviewFile]
    created_at: datetime.datetime
    updated_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        media_type: str
        if isinstance(self.media_type, str):
            media_type = self.media_type
        else:
            media_type = self.media_type

        parent_folder_id: None | str
        parent_folder_id = self.parent_folder_id

        path = self.path

        file_count = self.file_count

        subfolder_count = self.subfolder_count

        preview_files = []
        for preview_files_item_data in self.preview_files:
            preview_files_item = preview_files_item_data.to_dict()
            preview_files.append(preview_files_item)

        created_at = format_datetime(self.created_at)

        updated_at = format_datetime(self.updated_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "media_type": media_type,
                "parent_folder_id": parent_folder_id,
                "path": path,
                "file_count": file_count,
                "subfolder_count": subfolder_count,
                "preview_files": preview_files,
                "created_at": created_at,
                "updated_at": updated_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.folder_preview_file import FolderPreviewFile  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

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

        def _parse_parent_folder_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        parent_folder_id = _parse_parent_folder_id(d.pop("parent_folder_id"))

        path = d.pop("path")

        file_count = d.pop("file_count")

        subfolder_count = d.pop("subfolder_count")

        preview_files = []
        _preview_files = d.pop("preview_files")
        for preview_files_item_data in _preview_files:
            preview_files_item = FolderPreviewFile.from_dict(preview_files_item_data)

            preview_files.append(preview_files_item)

        created_at = parse_datetime(d.pop("created_at"))

        updated_at = parse_datetime(d.pop("updated_at"))

        folder = cls(
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

        folder.additional_properties = d
        return folder

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
