from typing import Literal

AccountStatus = Literal["active", "paused", "revoked"]

ACCOUNT_STATUS_VALUES: set[AccountStatus] = {
    "active",
    "paused",
    "revoked",
}


def check_account_status(value: str) -> AccountStatus:
    if value in ACCOUNT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_STATUS_VALUES!r}")
