from typing import Literal

StudioMode = Literal["all", "image", "video"]

STUDIO_MODE_VALUES: set[StudioMode] = {
    "all",
    "image",
    "video",
}


def check_studio_mode(value: str) -> StudioMode:
    if value in STUDIO_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STUDIO_MODE_VALUES!r}")
