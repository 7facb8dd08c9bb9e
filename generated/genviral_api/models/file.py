from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import format_datetime, parse_datetime

T = TypeVar("T", bound="File")


@_attrs_define
class File:
    """An image or a video in the scope of the key.

    Attributes:
        id (str): Unique id of the file.
        url (str): Where the file can be downloaded from (CDN).
        content_type (str): MIME type, such as `video/mp4`.
        filename (str): Original file name.
        size (int): Size in bytes.
        created_at (datetime.datetime): When the file was stored.
    """

    id: str
    url: str
    content_type: str
    filename: str
    size: int
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        url = self.url

        content_type = self.content_type

        filename = self.filename

        size = self.size

        created_at = format_datetime(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "url": url,
                "contentType": content_type,
                "filename": filename,
                "size": size,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        url = d.pop("url")

        content_type = d.pop("contentType")

        filename = d.pop("filename")

        size = d.pop("size")

        created_at = parse_datetime(d.pop("createdAt"))

        file = cls(
            id=id,
            url=url,
            content_type=content_type,
            filename=filename,
            size=size,
            created_at=created_at,
        )

        file.additional_properties = d
        return file

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
