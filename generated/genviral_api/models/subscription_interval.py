from typing import Literal

SubscriptionInterval = Literal["month", "year"]

SUBSCRIPTION_INTERVAL_VALUES: set[SubscriptionInterval] = {
    "month",
    "year",
}


def check_subscription_interval(value: str) -> SubscriptionInterval:
    if value in SUBSCRIPTION_INTERVAL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SUBSCRIPTION_INTERVAL_VALUES!r}")
