from typing import Literal

FileType = Literal["AUDIO", "IMAGE", "LOTTIE", "PDF", "SLIDESHOW", "TEXT", "VIDEO"]

FILE_TYPE_VALUES: set[FileType] = {
    "AUDIO",
    "IMAGE",
    "LOTTIE",
    "PDF",
    "SLIDESHOW",
    "TEXT",
    "VIDEO",
}


def check_file_type(value: str) -> FileType:
    if value in FILE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_TYPE_VALUES!r}")
