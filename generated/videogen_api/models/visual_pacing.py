from typing import Literal

VisualPacing = Literal["FAST", "MEDIUM", "SLOW"]

VISUAL_PACING_VALUES: set[VisualPacing] = {
    "FAST",
    "MEDIUM",
    "SLOW",
}


def check_visual_pacing(value: str) -> VisualPacing:
    if value in VISUAL_PACING_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {VISUAL_PACING_VALUES!r}")
