from typing import Literal

TextWidthName = Literal["default", "narrow"]

TEXT_WIDTH_NAME_VALUES: set[TextWidthName] = {
    "default",
    "narrow",
}


def check_text_width_name(value: str) -> TextWidthName:
    if value in TEXT_WIDTH_NAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TEXT_WIDTH_NAME_VALUES!r}")
