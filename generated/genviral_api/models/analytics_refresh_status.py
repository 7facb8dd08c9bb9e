from typing import Literal

AnalyticsRefreshStatus = Literal["completed", "failed", "pending", "processing"]

ANALYTICS_REFRESH_STATUS_VALUES: set[AnalyticsRefreshStatus] = {
    "completed",
    "failed",
    "pending",
    "processing",
}


def check_analytics_refresh_status(value: str) -> AnalyticsRefreshStatus:
    if value in ANALYTICS_REFRESH_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANALYTICS_REFRESH_STATUS_VALUES!r}")
