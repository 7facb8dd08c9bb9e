from typing import Literal

PackImageStatus = Literal["completed", "failed", "pending", "processing"]

PACK_IMAGE_STATUS_VALUES: set[PackImageStatus] = {
    "completed",
    "failed",
    "pending",
    "processing",
}


def check_pack_image_status(value: str) -> PackImageStatus:
    if value in PACK_IMAGE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {PACK_IMAGE_STATUS_VALUES!r}")
