from typing import Literal

AccountContentKind = Literal["multi_image", "single_video", "text_only"]

ACCOUNT_CONTENT_KIND_VALUES: set[AccountContentKind] = {
    "multi_image",
    "single_video",
    "text_only",
}


def check_account_content_kind(value: str) -> AccountContentKind:
    if value in ACCOUNT_CONTENT_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_CONTENT_KIND_VALUES!r}")
