from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.key_scope import KeyScope, check_key_scope

if TYPE_CHECKING:
    from ..models.subscription import Subscription


T = TypeVar("T", bound="ScopedSubscription")


@_attrs_define
class ScopedSubscription:
    """The subscription behind a key, and whose it is.

    Attributes:
        scope (KeyScope | str): What the key reaches.
        workspace_id (None | str): Id of the workspace, null for a personal key.
        subscription (Subscription): A plan, its billing period and its credits.
    """

    scope: KeyScope | str
    workspace_id: None | str
    subscription: Subscription
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        scope: str
        if isinstance(self.scope, str):
            scope = self.scope
        else:
            scope = self.scope

        workspace_id: None | str
        workspace_id = self.workspace_id

        subscription = self.subscription.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "scope": scope,
                "workspace_id": workspace_id,
                "subscription": subscription,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.subscription import Subscription  # noqa: PLC0415

        d = dict(src_dict)

        def _parse_scope(data: object) -> KeyScope | str:
            try:
                if not isinstance(data, str):
                    raise TypeError()
                scope_type_0 = check_key_scope(data)

                return scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(KeyScope | str, data)

        scope = _parse_scope(d.pop("scope"))

        def _parse_workspace_id(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        workspace_id = _parse_workspace_id(d.pop("workspace_id"))

        subscription = Subscription.from_dict(d.pop("subscription"))

        scoped_subscription = cls(
            scope=scope,
            workspace_id=workspace_id,
            subscription=subscription,
        )

        scoped_subscription.additional_properties = d
        return scoped_subscription

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
