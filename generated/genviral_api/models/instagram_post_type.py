from typing import Literal

InstagramPostType = Literal["post", "story"]

INSTAGRAM_POST_TYPE_VALUES: set[InstagramPostType] = {
    "post",
    "story",
}


def check_instagram_post_type(value: str) -> InstagramPostType:
    if value in INSTAGRAM_POST_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {INSTAGRAM_POST_TYPE_VALUES!r}")
