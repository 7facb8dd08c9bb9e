from typing import Literal

AccountPlatform = Literal[
    "bluesky", "facebook", "instagram", "linkedin", "pinterest", "reddit", "threads", "tiktok", "twitter", "youtube"
]

ACCOUNT_PLATFORM_VALUES: set[AccountPlatform] = {
    "bluesky",
    "facebook",
    "instagram",
    "linkedin",
    "pinterest",
    "reddit",
    "threads",
    "tiktok",
    "twitter",
    "youtube",
}


def check_account_platform(value: str) -> AccountPlatform:
    if value in ACCOUNT_PLATFORM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_PLATFORM_VALUES!r}")
