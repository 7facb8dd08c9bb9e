from typing import Literal

TikTokPostMode = Literal["DIRECT_POST", "MEDIA_UPLOAD"]

TIK_TOK_POST_MODE_VALUES: set[TikTokPostMode] = {
    "DIRECT_POST",
    "MEDIA_UPLOAD",
}


def check_tik_tok_post_mode(value: str) -> TikTokPostMode:
    if value in TIK_TOK_POST_MODE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIK_TOK_POST_MODE_VALUES!r}")
