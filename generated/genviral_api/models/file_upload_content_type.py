from typing import Literal

FileUploadContentType = Literal[
    "image/gif",
    "image/heic",
    "image/heif",
    "image/jpeg",
    "image/png",
    "image/webp",
    "video/mp4",
    "video/quicktime",
    "video/webm",
    "video/x-m4v",
    "video/x-msvideo",
]

FILE_UPLOAD_CONTENT_TYPE_VALUES: set[FileUploadContentType] = {
    "image/gif",
    "image/heic",
    "image/heif",
    "image/jpeg",
    "image/png",
    "image/webp",
    "video/mp4",
    "video/quicktime",
    "video/webm",
    "video/x-m4v",
    "video/x-msvideo",
}


def check_file_upload_content_type(value: str) -> FileUploadContentType:
    if value in FILE_UPLOAD_CONTENT_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {FILE_UPLOAD_CONTENT_TYPE_VALUES!r}")
