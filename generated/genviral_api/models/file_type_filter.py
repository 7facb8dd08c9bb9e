from typing import Literal

FileTypeFilter = Literal["image", "video"]

FILE_TYPE_FILTER_VALUES: set[FileTypeFilter] = {
    "image",
    "video",
}


def check_file_type_filter(value: str) -> FileTypeFilter:
    if value in FILE_TYPE_FILTER_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_TYPE_FILTER_VALUES!r}")
