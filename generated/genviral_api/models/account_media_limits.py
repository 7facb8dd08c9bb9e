from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

T = TypeVar("T", bound="AccountMediaLimits")


@_attrs_define
class AccountMediaLimits:
    """What media a post of an account may have.

    Attributes:
        max_images (int | None | Unset): How many images at most.
        max_video_seconds (float | None | Unset): How long a video may be, in seconds.
    """

    max_images: int | None | Unset = UNSET
    max_video_seconds: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        max_images: int | None | Unset
        if isinstance(self.max_images, Unset):
            max_images = UNSET
        else:
            max_images = self.max_images

        max_video_seconds: float | None | Unset
        if isinstance(self.max_video_seconds, Unset):
            max_video_seconds = UNSET
        else:
            max_video_seconds = self.max_video_seconds

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if max_images is not UNSET:
            field_dict["max_images"] = max_images
        if max_video_seconds is not UNSET:
            field_dict["max_video_seconds"] = max_video_seconds

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_max_images(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        max_images = _parse_max_images(d.pop("max_images", UNSET))

        def _parse_max_video_seconds(data: object) -> float | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(float | None | Unset, data)

        max_video_seconds = _parse_max_video_seconds(d.pop("max_video_seconds", UNSET))

        account_media_limits = cls(
            max_images=max_images,
            max_video_seconds=max_video_seconds,
        )

        account_media_limits.additional_properties = d
        return account_media_limits

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
