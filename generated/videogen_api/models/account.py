from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

T = TypeVar("T", bound="Account")


@_attrs_define
class Account:
    """The account behind an API key.

    Attributes:
        api_key_id (str): Id of the key, not the key itself.
        api_key_nickname (str): Name of the key.
        email (str): Address of the key's owner.
        display_name (None | str): Name of the key's owner.
        team_id (str): Team that the key acts for.
    """

    api_key_id: str
    api_key_nickname: str
    email: str
    display_name: None | str
    team_id: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        api_key_id = self.api_key_id

        api_key_nickname = self.api_key_nickname

        email = self.email

        display_name: None | str
        display_name = self.display_name

        team_id = self.team_id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "apiKeyId": api_key_id,
                "apiKeyNickname": api_key_nickname,
                "email": email,
                "displayName": display_name,
                "teamId": team_id,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        api_key_id = d.pop("apiKeyId")

        api_key_nickname = d.pop("apiKeyNickname")

        email = d.pop("email")

        def _parse_display_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        display_name = _parse_display_name(d.pop("displayName"))

        team_id = d.pop("teamId")

        account = cls(
            api_key_id=api_key_id,
            api_key_nickname=api_key_nickname,
            email=email,
            display_name=display_name,
            team_id=team_id,
        )

        account.additional_properties = d
        return account

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
