from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.file import File


T = TypeVar("T", bound="ListFilesResponse")


@_attrs_define
class ListFilesResponse:
    """One page of files and the organization's storage figures.

    Attributes:
        sub_size (float): Storage allotted to the organization, in MB (1 GB counts as 1,000 MB).
        used_size (float): Storage in use, in MB.
        used_size_percent (float): Storage in use, in percent of `subSize`.
        files (list[File]): Files of this page. May be empty.
        total (int): Number of files that match the filters, on all pages.
        limit (int): Files per page, as applied.
        offset (int): Files skipped, as applied.
    """

    sub_size: float
    used_size: float
    used_size_percent: float
    files: list[File]
    total: int
    limit: int
    offset: int
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        sub_size = self.sub_size

        used_size = self.used_size

        used_size_percent = self.used_size_percent

        files = []
        for files_item_data in self.files:
            files_item = files_item_data.to_dict()
            files.append(files_item)

        total = self.total

        limit = self.limit

        offset = self.offset

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "subSize": sub_size,
                "usedSize": used_size,
                "usedSizePercent": used_size_percent,
                "files": files,
                "total": total,
                "limit": limit,
                "offset": offset,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.file import File  # noqa: PLC0415

        d = dict(src_dict)
        sub_size = d.pop("subSize")

        used_size = d.pop("usedSize")

        used_size_percent = d.pop("usedSizePercent")

        files = []
        _files = d.pop("files")
        for files_item_data in _files:
            files_item = File.from_dict(files_item_data)

            files.append(files_item)

        total = d.pop("total")

        limit = d.pop("limit")

        offset = d.pop("offset")

        list_files_response = cls(
            sub_size=sub_size,
            used_size=used_size,
            used_size_percent=used_size_percent,
            files=files,
            total=total,
            limit=limit,
            offset=offset,
        )

        list_files_response.additional_properties = d
        return list_files_response

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
