from typing import Literal

VisualStyleType = Literal["AI_IMAGE", "STOCK"]

VISUAL_STYLE_TYPE_VALUES: set[VisualStyleType] = {
    "AI_IMAGE",
    "STOCK",
}


def check_visual_style_type(value: str) -> VisualStyleType:
    if value in VISUAL_STYLE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VISUAL_STYLE_TYPE_VALUES!r}")
