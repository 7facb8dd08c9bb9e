from typing import Literal

VerticalAlignment = Literal["BOTTOM", "MIDDLE", "TOP"]

VERTICAL_ALIGNMENT_VALUES: set[VerticalAlignment] = {
    "BOTTOM",
    "MIDDLE",
    "TOP",
}


def check_vertical_alignment(value: str) -> VerticalAlignment:
    if value in VERTICAL_ALIGNMENT_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VERTICAL_ALIGNMENT_VALUES!r}")
