from typing import Literal

FileUrlImportStatus = Literal["cancelled", "failed", "pending", "running", "succeeded"]

FILE_URL_IMPORT_STATUS_VALUES: set[FileUrlImportStatus] = {
    "cancelled",
    "failed",
    "pending",
    "running",
    "succeeded",
}


def check_file_url_import_status(value: str) -> FileUrlImportStatus:
    if value in FILE_URL_IMPORT_STATUS_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_URL_IMPORT_STATUS_VALUES!r}")
