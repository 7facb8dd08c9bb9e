from typing import Literal

FolderItemType = Literal["file", "slideshow"]

FOLDER_ITEM_TYPE_VALUES: set[FolderItemType] = {
    "file",
    "slideshow",
}


def check_folder_item_type(value: str) -> FolderItemType:
    if value in FOLDER_ITEM_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FOLDER_ITEM_TYPE_VALUES!r}")
