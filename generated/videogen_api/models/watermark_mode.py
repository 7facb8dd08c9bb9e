from typing import Literal

WatermarkMode = Literal["AUTO", "NONE", "VIDEO_GEN"]

WATERMARK_MODE_VALUES: set[WatermarkMode] = {
    "AUTO",
    "NONE",
    "VIDEO_GEN",
}


def check_watermark_mode(value: str) -> WatermarkMode:
    if value in WATERMARK_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WATERMARK_MODE_VALUES!r}")
