from typing import Literal

SlideshowType = Literal["educational", "personal"]

SLIDESHOW_TYPE_VALUES: set[SlideshowType] = {
    "educational",
    "personal",
}


def check_slideshow_type(value: str) -> SlideshowType:
    if value in SLIDESHOW_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLIDESHOW_TYPE_VALUES!r}")
