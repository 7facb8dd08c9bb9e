from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="FileUpload")


@_attrs_define
class FileUpload:
    """Where to upload a file, and where it will be.

    Attributes:
        upload_url (str): Presigned URL to PUT the bytes to.
        url (str): Where the file will be (CDN).
        content_type (str): The MIME type of the request, to be repeated as Content-Type of the PUT.
        expires_in (int): For how many seconds `uploadUrl` works.
        id (str | Unset): Id of the file. Without it, look the file up in `list_files` by its `url`.
    """

    upload_url: str
    url: str
    content_type: str
    expires_in: int
    id: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        upload_url = self.upload_url

        url = self.url

        content_type = self.content_type

        expires_in = self.expires_in

        id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "uploadUrl": upload_url,
                "url": url,
                "contentType": content_type,
                "expiresIn": expires_in,
            }
        )
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        upload_url = d.pop("uploadUrl")

        url = d.pop("url")

        content_type = d.pop("contentType")

        expires_in = d.pop("expiresIn")

        id = d.pop("id", UNSET)

        file_upload = cls(
            upload_url=upload_url,
            url=url,
            content_type=content_type,
            expires_in=expires_in,
            id=id,
        )

        file_upload.additional_properties = d
        return file_upload

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
