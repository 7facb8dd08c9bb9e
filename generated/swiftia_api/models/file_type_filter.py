from typing import Literal

FileTypeFilter = Literal["audio", "image", "video"]

FILE_TYPE_FILTER_VALUES: set[FileTypeFilter] = {
    "audio",
    "image",
    "video",
}


def check_file_type_filter(value: str) -> FileTypeFilter:
    if value in FILE_TYPE_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_TYPE_FILTER_VALUES!r}")
