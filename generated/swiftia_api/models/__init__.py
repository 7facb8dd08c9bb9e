"""The models of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .deletion_failure_body import DeletionFailureBody as DeletionFailureBody
    from .file import File as File
    from .file_status import FileStatus as FileStatus
    from .file_type import FileType as FileType
    from .file_type_filter import FileTypeFilter as FileTypeFilter
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .message_error_body import MessageErrorBody as MessageErrorBody
    from .message_error_body_storage_info import (
        MessageErrorBodyStorageInfo as MessageErrorBodyStorageInfo,
    )
    from .plain_error_body import PlainErrorBody as PlainErrorBody
    from .rate_limit_error_body import RateLimitErrorBody as RateLimitErrorBody
    from .status_error_body import StatusErrorBody as StatusErrorBody

_MODULES = {
    "DeleteFileResponse": ".delete_file_response",
    "DeletionFailureBody": ".deletion_failure_body",
    "File": ".file",
    "FileStatus": ".file_status",
    "FileType": ".file_type",
    "FileTypeFilter": ".file_type_filter",
    "ListFilesResponse": ".list_files_response",
    "MessageErrorBody": ".message_error_body",
    "MessageErrorBodyStorageInfo": ".message_error_body_storage_info",
    "PlainErrorBody": ".plain_error_body",
    "RateLimitErrorBody": ".rate_limit_error_body",
    "StatusErrorBody": ".status_error_body",
}

__all__ = (
    "DeleteFileResponse",
    "DeletionFailureBody",
    "File",
    "FileStatus",
    "FileType",
    "FileTypeFilter",
    "ListFilesResponse",
    "MessageErrorBody",
    "MessageErrorBodyStorageInfo",
    "PlainErrorBody",
    "RateLimitErrorBody",
    "StatusErrorBody",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
