from typing import Literal

GenerateSlideType = Literal["custom_image", "image_pack"]

GENERATE_SLIDE_TYPE_VALUES: set[GenerateSlideType] = {
    "custom_image",
    "image_pack",
}


def check_generate_slide_type(value: str) -> GenerateSlideType:
    if value in GENERATE_SLIDE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GENERATE_SLIDE_TYPE_VALUES!r}")
