from typing import Literal

RemixActionType = Literal[
    "ADD_TRANSITIONS",
    "ADD_ZOOM",
    "CHANGE_NARRATOR",
    "CLEAN_UP_TRANSCRIPT",
    "CONVERT_IMAGES_TO_VIDEOS",
    "DISABLE_CAPTIONS",
    "ENABLE_CAPTIONS",
    "GENERATE_MUSIC",
    "REGENERATE_IMAGES",
    "RESIZE_PROJECT",
    "SET_BACKGROUND_MUSIC",
    "SET_LOGO",
    "SHUFFLE_STOCK_VISUALS",
    "TRANSLATE_PROJECT",
    "UPSCALE_ASSETS",
]

REMIX_ACTION_TYPE_VALUES: set[RemixActionType] = {
    "ADD_TRANSITIONS",
    "ADD_ZOOM",
    "CHANGE_NARRATOR",
    "CLEAN_UP_TRANSCRIPT",
    "CONVERT_IMAGES_TO_VIDEOS",
    "DISABLE_CAPTIONS",
    "ENABLE_CAPTIONS",
    "GENERATE_MUSIC",
    "REGENERATE_IMAGES",
    "RESIZE_PROJECT",
    "SET_BACKGROUND_MUSIC",
    "SET_LOGO",
    "SHUFFLE_STOCK_VISUALS",
    "TRANSLATE_PROJECT",
    "UPSCALE_ASSETS",
}


def check_remix_action_type(value: str) -> RemixActionType:
    if value in REMIX_ACTION_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {REMIX_ACTION_TYPE_VALUES!r}")
