from typing import Literal

TrendRange = Literal["24h", "30d", "7d"]

TREND_RANGE_VALUES: set[TrendRange] = {
    "24h",
    "30d",
    "7d",
}


def check_trend_range(value: str) -> TrendRange:
    if value in TREND_RANGE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TREND_RANGE_VALUES!r}")
