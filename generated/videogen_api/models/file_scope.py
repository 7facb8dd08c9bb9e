from typing import Literal

FileScope = Literal["ENTITY", "EXPORT", "GLOBAL", "PROJECT", "TEMPORARY"]

FILE_SCOPE_VALUES: set[FileScope] = {
    "ENTITY",
    "EXPORT",
    "GLOBAL",
    "PROJECT",
    "TEMPORARY",
}


def check_file_scope(value: str) -> FileScope:
    if value in FILE_SCOPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_SCOPE_VALUES!r}")
