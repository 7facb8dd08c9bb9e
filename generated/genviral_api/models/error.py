from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.error_code import ErrorCode, check_error_code
from ..types import UNSET, Unset

T = TypeVar("T", bound="Error")


@_attrs_define
class Error:
    """The envelope of every failure. There is no `data`.

    Attributes:
        ok (bool): Always false.
        code (int): The HTTP status. The code that programs test is `error_code`.
        message (str): Text for people, which may change.
        error (str | Unset): Text for people, where some clients read it.
        error_code (ErrorCode | str | Unset): What went wrong, for programs. Not every failure has it, and new values
            may come.
        issues (list[Any] | Unset): What is wrong with the request, in detail. The shape of an issue is not documented.
        remediation_hint (str | Unset): What to do about it.
        action_url (str | Unset): Where to do it.
    """

    ok: bool
    code: int
    message: str
    error: str | Unset = UNSET
    error_code: ErrorCode | str | Unset = UNSET
    issues: list[Any] | Unset = UNSET
    remediation_hint: str | Unset = UNSET
    action_url: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ok = self.ok

        code = self.code

        message = self.message

        error = self.error

        error_code: str | Unset
        if isinstance(self.error_code, Unset):
            error_code = UNSET
        elif isinstance(self.error_code, str):
            error_code = self.error_code
        else:
            error_code = self.error_code

        issues: list[Any] | Unset = UNSET
        if not isinstance(self.issues, Unset):
            issues = self.issues

        remediation_hint = self.remediation_hint

        action_url = self.action_url

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update(
            {
                "ok": ok,
                "code": code,
                "message": message,
            }
        )
        if error is not UNSET:
            field_dict["error"] = error
        if error_code is not UNSET:
            field_dict["error_code"] = error_code
        if issues is not UNSET:
            field_dict["issues"] = issues
        if remediation_hint is not UNSET:
            field_dict["remediation_hint"] = remediation_hint
        if action_url is not UNSET:
            field_dict["action_url"] = action_url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ok = d.pop("ok")

        code = d.pop("code")

        message = d.pop("message")

        error = d.pop("error", UNSET)

        def _parse_error_code(data: object) -> ErrorCode | str | Unset:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                error_code_type_0 = check_error_code(data)

                return error_code_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ErrorCode | str | Unset, data)

        error_code = _parse_error_code(d.pop("error_code", UNSET))

        issues = cast(list[Any], d.pop("issues", UNSET))

        remediation_hint = d.pop("remediation_hint", UNSET)

        action_url = d.pop("action_url", UNSET)

        error = cls(
            ok=ok,
            code=code,
            message=message,
            error=error,
            error_code=error_code,
            issues=issues,
            remediation_hint=remediation_hint,
            action_url=action_url,
        )

        error.additional_properties = d
        return error

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
