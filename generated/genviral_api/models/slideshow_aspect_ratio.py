from typing import Literal

SlideshowAspectRatio = Literal["1:1", "3:4", "4:5", "9:16"]

SLIDESHOW_ASPECT_RATIO_VALUES: set[SlideshowAspectRatio] = {
    "1:1",
    "3:4",
    "4:5",
    "9:16",
}


def check_slideshow_aspect_ratio(value: str) -> SlideshowAspectRatio:
    if value in SLIDESHOW_ASPECT_RATIO_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLIDESHOW_ASPECT_RATIO_VALUES!r}")
