from typing import Literal

AnalyticsSortField = Literal["comments", "likes", "published_at", "shares", "views"]

ANALYTICS_SORT_FIELD_VALUES: set[AnalyticsSortField] = {
    "comments",
    "likes",
    "published_at",
    "shares",
    "views",
}


def check_analytics_sort_field(value: str) -> AnalyticsSortField:
    if value in ANALYTICS_SORT_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ANALYTICS_SORT_FIELD_VALUES!r}")
