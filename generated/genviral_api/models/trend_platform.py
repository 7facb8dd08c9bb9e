from typing import Literal

TrendPlatform = Literal["tiktok"]

TREND_PLATFORM_VALUES: set[TrendPlatform] = {
    "tiktok",
}


def check_trend_platform(value: str) -> TrendPlatform:
    if value in TREND_PLATFORM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TREND_PLATFORM_VALUES!r}")
