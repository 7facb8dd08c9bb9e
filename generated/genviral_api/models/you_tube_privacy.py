from typing import Literal

YouTubePrivacy = Literal["private", "public", "unlisted"]

YOU_TUBE_PRIVACY_VALUES: set[YouTubePrivacy] = {
    "private",
    "public",
    "unlisted",
}


def check_you_tube_privacy(value: str) -> YouTubePrivacy:
    if value in YOU_TUBE_PRIVACY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {YOU_TUBE_PRIVACY_VALUES!r}")
