from typing import Literal

TextStylePreset = Literal["black", "inverted", "shadow", "tiktok", "white"]

TEXT_STYLE_PRESET_VALUES: set[TextStylePreset] = {
    "black",
    "inverted",
    "shadow",
    "tiktok",
    "white",
}


def check_text_style_preset(value: str) -> TextStylePreset:
    if value in TEXT_STYLE_PRESET_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_STYLE_PRESET_VALUES!r}")
