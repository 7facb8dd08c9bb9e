from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import format_datetime, parse_datetime

T = TypeVar("T", bound="FolderFileItem")


@_attrs_define
class FolderFileItem:
    """A file in a folder.

    Attributes:
        id (str): Id of the file.
        url (str): Where the file can be downloaded from (CDN).
        content_type (str): MIME type, such as `image/jpeg`.
        filename (str): Original file name.
        size (int): Size in bytes.
        created_at (datetime.datetime): When the file was stored.
        added_at (datetime.datetime): When the file was put into the folder.
    """

    id: str
    url: str
    content_type: str
    filename: str
    size: int
    created_at: datetime.datetime
    added_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        content_type = self.content_type

        filename = self.filename

        size = self.size

        created_at = format_datetime(self.created_at)

        added_at = format_datetime(self.added_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "url": url,
                "content_type": content_type,
                "filename": filename,
                "size": size,
                "created_at": created_at,
                "added_at": added_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url")

        content_type = d.pop("content_type")

        filename = d.pop("filename")

        size = d.pop("size")

        created_at = parse_datetime(d.pop("created_at"))

        added_at = parse_datetime(d.pop("added_at"))

        folder_file_item = cls(
            id=id,
            url=url,
            content_type=content_type,
            filename=filename,
            size=size,
            created_at=created_at,
            added_at=added_at,
        )

        folder_file_item.additional_properties = d
        return folder_file_item

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
