from typing import Literal

TikTokPrivacyLevel = Literal["FOLLOWER_OF_CREATOR", "MUTUAL_FOLLOW_FRIENDS", "PUBLIC_TO_EVERYONE", "SELF_ONLY"]

TIK_TOK_PRIVACY_LEVEL_VALUES: set[TikTokPrivacyLevel] = {
    "FOLLOWER_OF_CREATOR",
    "MUTUAL_FOLLOW_FRIENDS",
    "PUBLIC_TO_EVERYONE",
    "SELF_ONLY",
}


def check_tik_tok_privacy_level(value: str) -> TikTokPrivacyLevel:
    if value in TIK_TOK_PRIVACY_LEVEL_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {TIK_TOK_PRIVACY_LEVEL_VALUES!r}")
