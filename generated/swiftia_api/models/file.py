from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.file_status import FileStatus, check_file_status
from ..models.file_type import FileType, check_file_type
from ..types import format_datetime, parse_datetime

T = TypeVar("T", bound="File")


@_attrs_define
class File:
    """Metadata of one file.

    Attributes:
        id (str): Opaque id.
        name (str): Original file name.
        type_ (FileType | str): Kind of media. Other values may appear.
        size (int): Size in bytes, unlike the storage figures.
        length (float): Playing time of audio or video in seconds, 0 for other files.
        status (FileStatus | str): Whether the file can be used yet. Other values may appear.
        description (None | str): Free text about the file.
        tags (list[str]): Tags of the file. May be empty.
        job_id (None | str): Job that made the file, null for uploads.
        url (str): Public URL of the content. Fetch it without the API key.
        thumbnail_url (None | str): URL of a thumbnail, for videos.
        created_at (datetime.datetime): Time of creation, in UTC.
    """

    id: str
    name: str
    type_: FileType | str
    size: int
    length: float
    status: FileStatus | str
    description: None | str
    tags: list[str]
    job_id: None | str
    url: str
    thumbnail_url: None | str
    created_at: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        size = self.size

        length = self.length

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        description: None | str
        description = self.description

        tags = self.tags

        job_id: None | str
        job_id = self.job_id

        url = self.url

        thumbnail_url: None | str
        thumbnail_url = self.thumbnail_url

        created_at = format_datetime(self.created_at)

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "name": name,
                "type": type_,
                "size": size,
                "length": length,
                "status": status,
                "description": description,
                "tags": tags,
                "jobId": job_id,
                "url": url,
                "thumbnailUrl": thumbnail_url,
                "createdAt": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        def _parse_type_(data: object) -> FileType | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_file_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileType | str, data)

        type_ = _parse_type_(d.pop("type"))

        size = d.pop("size")

        length = d.pop("length")

        def _parse_status(data: object) -> FileStatus | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_file_status(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(FileStatus | str, data)

        status = _parse_status(d.pop("status"))

        def _parse_description(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        description = _parse_description(d.pop("description"))

        tags = cast(list[str], d.pop("tags"))

        def _parse_job_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        job_id = _parse_job_id(d.pop("jobId"))

        url = d.pop("url")

        def _parse_thumbnail_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        thumbnail_url = _parse_thumbnail_url(d.pop("thumbnailUrl"))

        created_at = parse_datetime(d.pop("createdAt"))

        file = cls(
            id=id,
            name=name,
            type_=type_,
            size=size,
            length=length,
            status=status,
            description=description,
            tags=tags,
            job_id=job_id,
            url=url,
            thumbnail_url=thumbnail_url,
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
