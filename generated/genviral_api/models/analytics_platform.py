from typing import Literal

AnalyticsPlatform = Literal["instagram", "tiktok", "youtube"]

ANALYTICS_PLATFORM_VALUES: set[AnalyticsPlatform] = {
    "instagram",
    "tiktok",
    "youtube",
}


def check_analytics_platform(value: str) -> AnalyticsPlatform:
    if value in ANALYTICS_PLATFORM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANALYTICS_PLATFORM_VALUES!r}")
