from typing import Literal

TextFontSizeName = Literal["default", "small"]

TEXT_FONT_SIZE_NAME_VALUES: set[TextFontSizeName] = {
    "default",
    "small",
}


def check_text_font_size_name(value: str) -> TextFontSizeName:
    if value in TEXT_FONT_SIZE_NAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_FONT_SIZE_NAME_VALUES!r}")
