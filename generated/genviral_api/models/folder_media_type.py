from typing import Literal

FolderMediaType = Literal["ai_image", "ai_video", "slideshow", "upload"]

FOLDER_MEDIA_TYPE_VALUES: set[FolderMediaType] = {
    "ai_image",
    "ai_video",
    "slideshow",
    "upload",
}


def check_folder_media_type(value: str) -> FolderMediaType:
    if value in FOLDER_MEDIA_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FOLDER_MEDIA_TYPE_VALUES!r}")
