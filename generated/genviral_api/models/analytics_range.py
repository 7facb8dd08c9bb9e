from typing import Literal

AnalyticsRange = Literal["14d", "1y", "30d", "90d", "all"]

ANALYTICS_RANGE_VALUES: set[AnalyticsRange] = {
    "14d",
    "1y",
    "30d",
    "90d",
    "all",
}


def check_analytics_range(value: str) -> AnalyticsRange:
    if value in ANALYTICS_RANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANALYTICS_RANGE_VALUES!r}")
