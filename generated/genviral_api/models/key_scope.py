from typing import Literal

KeyScope = Literal["personal", "workspace"]

KEY_SCOPE_VALUES: set[KeyScope] = {
    "personal",
    "workspace",
}


def check_key_scope(value: str) -> KeyScope:
    if value in KEY_SCOPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {KEY_SCOPE_VALUES!r}")
