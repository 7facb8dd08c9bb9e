from typing import Literal

XReplySettings = Literal["everyone", "following", "mentionedUsers", "subscribers", "verified"]

X_REPLY_SETTINGS_VALUES: set[XReplySettings] = {
    "everyone",
    "following",
    "mentionedUsers",
    "subscribers",
    "verified",
}


def check_x_reply_settings(value: str) -> XReplySettings:
    if value in X_REPLY_SETTINGS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {X_REPLY_SETTINGS_VALUES!r}")
