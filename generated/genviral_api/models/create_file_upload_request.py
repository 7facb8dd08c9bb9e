from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.file_upload_content_type import (
    FileUploadContentType,
    check_file_upload_content_type,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="CreateFileUploadRequest")


@_attrs_define
class CreateFileUploadRequest:
    """What will be uploaded.

    Attributes:
        content_type (FileUploadContentType): The MIME types that can be uploaded.
        filename (str | Unset): File name, for display only.
        duration_seconds (float | Unset): Duration of a video in seconds, kept so that posts can be checked against
            platform limits.
        size (int | Unset): Size in bytes.
    """

    content_type: FileUploadContentType
    filename: str | Unset = UNSET
    duration_seconds: float | Unset = UNSET
    size: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        content_type: str = self.content_type

        filename = self.filename

        duration_seconds = self.duration_seconds

        size = self.size

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "contentType": content_type,
            }
        )
        if filename is not UNSET:
            field_dict["filename"] = filename
        if duration_seconds is not UNSET:
            field_dict["duration_seconds"] = duration_seconds
        if size is not UNSET:
            field_dict["size"] = size

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        content_type = check_file_upload_content_type(d.pop("contentType"))

        filename = d.pop("filename", UNSET)

        duration_seconds = d.pop("duration_seconds", UNSET)

        size = d.pop("size", UNSET)

        create_file_upload_request = cls(
            content_type=content_type,
            filename=filename,
            duration_seconds=duration_seconds,
            size=size,
        )

        create_file_upload_request.additional_properties = d
        return create_file_upload_request

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
