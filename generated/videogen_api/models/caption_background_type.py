from typing import Literal

CaptionBackgroundType = Literal["RECT", "WORD_BY_WORD", "WRAPPED"]

CAPTION_BACKGROUND_TYPE_VALUES: set[CaptionBackgroundType] = {
    "RECT",
    "WORD_BY_WORD",
    "WRAPPED",
}


def check_caption_background_type(value: str) -> CaptionBackgroundType:
    if value in CAPTION_BACKGROUND_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CAPTION_BACKGROUND_TYPE_VALUES!r}")
