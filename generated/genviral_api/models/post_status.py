from typing import Literal

PostStatus = Literal["canceled", "draft", "failed", "partial", "pending", "posted", "retry", "scheduled"]

POST_STATUS_VALUES: set[PostStatus] = {
    "canceled",
    "draft",
    "failed",
    "partial",
    "pending",
    "posted",
    "retry",
    "scheduled",
}


def check_post_status(value: str) -> PostStatus:
    if value in POST_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {POST_STATUS_VALUES!r}")
