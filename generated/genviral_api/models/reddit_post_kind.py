from typing import Literal

RedditPostKind = Literal["link", "media", "self"]

REDDIT_POST_KIND_VALUES: set[RedditPostKind] = {
    "link",
    "media",
    "self",
}


def check_reddit_post_kind(value: str) -> RedditPostKind:
    if value in REDDIT_POST_KIND_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REDDIT_POST_KIND_VALUES!r}")
