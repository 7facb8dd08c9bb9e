"""Contains all the data models used in inputs/outputs"""

from .delete_file_response import DeleteFileResponse
from .deletion_failure_body import DeletionFailureBody
from .file import File
from .file_status import FileStatus
from .file_type import FileType
from .file_type_filter import FileTypeFilter
from .list_files_response import ListFilesResponse
from .message_error_body import MessageErrorBody
from .message_error_body_storage_info import MessageErrorBodyStorageInfo
from .plain_error_body import PlainErrorBody
from .rate_limit_error_body import RateLimitErrorBody
from .status_error_body import StatusErrorBody

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
