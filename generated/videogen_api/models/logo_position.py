from typing import Literal

LogoPosition = Literal["BOTTOM_CENTER", "BOTTOM_LEFT", "BOTTOM_RIGHT", "TOP_CENTER", "TOP_LEFT", "TOP_RIGHT"]

LOGO_POSITION_VALUES: set[LogoPosition] = {
    "BOTTOM_CENTER",
    "BOTTOM_LEFT",
    "BOTTOM_RIGHT",
    "TOP_CENTER",
    "TOP_LEFT",
    "TOP_RIGHT",
}


def check_logo_position(value: str) -> LogoPosition:
    if value in LOGO_POSITION_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {LOGO_POSITION_VALUES!r}")
