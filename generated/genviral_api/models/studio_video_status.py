from typing import Literal

StudioVideoStatus = Literal["failed", "processing", "succeeded"]

STUDIO_VIDEO_STATUS_VALUES: set[StudioVideoStatus] = {
    "failed",
    "processing",
    "succeeded",
}


def check_studio_video_status(value: str) -> StudioVideoStatus:
    if value in STUDIO_VIDEO_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {STUDIO_VIDEO_STATUS_VALUES!r}")
