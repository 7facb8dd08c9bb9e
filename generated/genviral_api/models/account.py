from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.account_platform import AccountPlatform, check_account_platform
from ..models.account_status import AccountStatus, check_account_status
from ..models.account_type import AccountType, check_account_type
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.account_capabilities import AccountCapabilities


T = TypeVar("T", bound="Account")


@_attrs_define
class Account:
    """A social media account that the key can post to.

    Attributes:
        id (str): Unique id of the account, as posts take it.
        platform (AccountPlatform | str): Where the account lives.
        type_ (AccountType | str): Who manages the account.
        username (str): Name on the platform.
        display_name (str): Name, as people see it.
        status (AccountStatus | str): State of the account.
        workspace_id (None | str): Id of its workspace, null for an account of a person.
        capabilities (AccountCapabilities | Unset): What can be posted to an account.
    """

    id: str
    platform: AccountPlatform | str
    type_: AccountType | str
    username: str
    display_name: str
    status: AccountStatus | str
    workspace_id: None | str
    capabilities: AccountCapabilities | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        platform: str
        if isinstance(self.platform, str):
            platform = self.platform
        else:
            platform = self.platform

        type_: str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        username = self.username

        display_name = self.display_name

        status: str
        if isinstance(self.status, str):
            status = self.status
        else:
            status = self.status

        workspace_id: None | str
        workspace_id = self.workspace_id

        capabilities: dict[str, Any] | Unset = UNSET
        if not isinstance(self.capabilities, Unset):
            capabilities = self.capabilities.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "id": id,
                "platform": platform,
                "type": type_,
                "username": username,
                "display_name": display_name,
                "status": status,
                "workspace_id": workspace_id,
            }
        )
        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.account_capabilities import AccountCapabilities  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id")

        def _parse_platform(data: object) -> AccountPlatform | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                platform_type_0 = check_account_platform(data)

                return platform_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountPlatform | str, data)

        platform = _parse_platform(d.pop("platform"))

        def _parse_type_(data: object) -> AccountType | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_account_type(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountType | str, data)

        type_ = _parse_type_(d.pop("type"))

        username = d.pop("username")

        display_name = d.pop("display_name")

        def _parse_status(data: object) -> AccountStatus | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                status_type_0 = check_account_status(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AccountStatus | str, data)

        status = _parse_status(d.pop("status"))

        def _parse_workspace_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        workspace_id = _parse_workspace_id(d.pop("workspace_id"))

        _capabilities = d.pop("capabilities", UNSET)
        capabilities: AccountCapabilities | Unset
        if isinstance(_capabilities, Unset):
            capabilities = UNSET
        else:
            capabilities = AccountCapabilities.from_dict(_capabilities)

        account = cls(
            id=id,
            platform=platform,
            type_=type_,
            username=username,
            display_name=display_name,
            status=status,
            workspace_id=workspace_id,
            capabilities=capabilities,
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
