from typing import Literal

SlideGridType = Literal["1+2", "2x2", "horizontal", "vertical"]

SLIDE_GRID_TYPE_VALUES: set[SlideGridType] = {
    "1+2",
    "2x2",
    "horizontal",
    "vertical",
}


def check_slide_grid_type(value: str) -> SlideGridType:
    if value in SLIDE_GRID_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SLIDE_GRID_TYPE_VALUES!r}")
