from typing import Literal

FileSourceStatus = Literal["failed", "pending", "ready", "skipped"]

FILE_SOURCE_STATUS_VALUES: set[FileSourceStatus] = {
    "failed",
    "pending",
    "ready",
    "skipped",
}


def check_file_source_status(value: str) -> FileSourceStatus:
    if value in FILE_SOURCE_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_SOURCE_STATUS_VALUES!r}")
