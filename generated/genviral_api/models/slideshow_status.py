from typing import Literal

SlideshowStatus = Literal["draft", "rendered"]

SLIDESHOW_STATUS_VALUES: set[SlideshowStatus] = {
    "draft",
    "rendered",
}


def check_slideshow_status(value: str) -> SlideshowStatus:
    if value in SLIDESHOW_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLIDESHOW_STATUS_VALUES!r}")
