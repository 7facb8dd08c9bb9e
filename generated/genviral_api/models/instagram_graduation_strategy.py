from typing import Literal

InstagramGraduationStrategy = Literal["MANUAL", "SS_PERFORMANCE"]

INSTAGRAM_GRADUATION_STRATEGY_VALUES: set[InstagramGraduationStrategy] = {
    "MANUAL",
    "SS_PERFORMANCE",
}


def check_instagram_graduation_strategy(value: str) -> InstagramGraduationStrategy:
    if value in INSTAGRAM_GRADUATION_STRATEGY_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INSTAGRAM_GRADUATION_STRATEGY_VALUES!r}")
