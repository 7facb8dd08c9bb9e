from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_content_kind import AccountContentKind, check_account_content_kind
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_media_limits import AccountMediaLimits
    from ..models.account_settings_schema import AccountSettingsSchema


T = TypeVar("T", bound="AccountCapabilities")


@_attrs_define
class AccountCapabilities:
    """What can be posted to an account.

    Attributes:
        supported_content_kinds (list[AccountContentKind | str] | Unset): The kinds of post that the account takes.
        caption_limit (int | None | Unset): How long a caption may be, in characters.
        media_limits (AccountMediaLimits | None | Unset):
        settings_schema (AccountSettingsSchema | None | Unset):
    """

    supported_content_kinds: list[AccountContentKind | str] | Unset = UNSET
    caption_limit: int | None | Unset = UNSET
    media_limits: AccountMediaLimits | None | Unset = UNSET
    settings_schema: AccountSettingsSchema | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        from ..models.account_media_limits import AccountMediaLimits  # noqa: PLC0415
        from ..models.account_settings_schema import AccountSettingsSchema  # noqa: PLC0415

        supported_content_kinds: list[str] | Unset = UNSET
        if not isinstance(self.supported_content_kinds, Unset):
            supported_content_kinds = []
            for supported_content_kinds_item_data in self.supported_content_kinds:
                supported_content_kinds_item: str
                if isinstance(supported_content_kinds_item_data, str):
                    supported_content_kinds_item = supported_content_kinds_item_data
                else:
                    supported_content_kinds_item = supported_content_kinds_item_data
                supported_content_kinds.append(supported_content_kinds_item)

        caption_limit: int | None | Unset
        if isinstance(self.caption_limit, Unset):
            caption_limit = UNSET
        else:
            caption_limit = self.caption_limit

        media_limits: dict[str, Any] | None | Unset
        if isinstance(self.media_limits, Unset):
            media_limits = UNSET
        elif isinstance(self.media_limits, AccountMediaLimits):
            media_limits = self.media_limits.to_dict()
        else:
            media_limits = self.media_limits

        settings_schema: dict[str, Any] | None | Unset
        if isinstance(self.settings_schema, Unset):
            settings_schema = UNSET
        elif isinstance(self.settings_schema, AccountSettingsSchema):
            settings_schema = self.settings_schema.to_dict()
        else:
            settings_schema = self.settings_schema

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if supported_content_kinds is not UNSET:
            field_dict["supported_content_kinds"] = supported_content_kinds
        if caption_limit is not UNSET:
            field_dict["caption_limit"] = caption_limit
        if media_limits is not UNSET:
            field_dict["media_limits"] = media_limits
        if settings_schema is not UNSET:
            field_dict["settings_schema"] = settings_schema

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_media_limits import AccountMediaLimits  # noqa: PLC0415
        from ..models.account_settings_schema import AccountSettingsSchema  # noqa: PLC0415

        d = dict(src_dict)
        _supported_content_kinds = d.pop("supported_content_kinds", UNSET)
        supported_content_kinds: list[AccountContentKind | str] | Unset = UNSET
        if _supported_content_kinds is not UNSET:
            supported_content_kinds = []
            for supported_content_kinds_item_data in _supported_content_kinds:

                def _parse_supported_content_kinds_item(data: object) -> AccountContentKind | str:
                    try:
                        if not isinstance(data, str):
                            raise TypeError()
                        supported_content_kinds_item_type_0 = check_account_content_kind(data)

                        return supported_content_kinds_item_type_0
                    except (TypeError, ValueError, AttributeError, KeyError):
                        pass
                    return cast(AccountContentKind | str, data)

                supported_content_kinds_item = _parse_supported_content_kinds_item(supported_content_kinds_item_data)

                supported_content_kinds.append(supported_content_kinds_item)

        def _parse_caption_limit(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        caption_limit = _parse_caption_limit(d.pop("caption_limit", UNSET))

        def _parse_media_limits(data: object) -> AccountMediaLimits | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                media_limits_type_0 = AccountMediaLimits.from_dict(data)

                return media_limits_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountMediaLimits | None | Unset, data)

        media_limits = _parse_media_limits(d.pop("media_limits", UNSET))

        def _parse_settings_schema(data: object) -> AccountSettingsSchema | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                settings_schema_type_0 = AccountSettingsSchema.from_dict(data)

                return settings_schema_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountSettingsSchema | None | Unset, data)

        settings_schema = _parse_settings_schema(d.pop("settings_schema", UNSET))

        account_capabilities = cls(
            supported_content_kinds=supported_content_kinds,
            caption_limit=caption_limit,
            media_limits=media_limits,
            settings_schema=settings_schema,
        )

        account_capabilities.additional_properties = d
        return account_capabilities

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
