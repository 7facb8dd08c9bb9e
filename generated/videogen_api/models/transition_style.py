from typing import Literal

TransitionStyle = Literal["DYNAMIC", "FADE", "NONE", "PAN", "POP", "RISE", "WIPE"]

TRANSITION_STYLE_VALUES: set[TransitionStyle] = {
    "DYNAMIC",
    "FADE",
    "NONE",
    "PAN",
    "POP",
    "RISE",
    "WIPE",
}


def check_transition_style(value: str) -> TransitionStyle:
    if value in TRANSITION_STYLE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TRANSITION_STYLE_VALUES!r}")
