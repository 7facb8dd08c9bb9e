"""The models of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .analysis_loading_state import AnalysisLoadingState as AnalysisLoadingState
    from .api_error import ApiError as ApiError
    from .create_file_upload_request import (
        CreateFileUploadRequest as CreateFileUploadRequest,
    )
    from .create_file_url_import_request import (
        CreateFileUrlImportRequest as CreateFileUrlImportRequest,
    )
    from .create_file_url_import_response import (
        CreateFileUrlImportResponse as CreateFileUrlImportResponse,
    )
    from .error_requirement import ErrorRequirement as ErrorRequirement
    from .error_requirement_details import (
        ErrorRequirementDetails as ErrorRequirementDetails,
    )
    from .error_requirement_type import ErrorRequirementType as ErrorRequirementType
    from .file_analysis_metadata import FileAnalysisMetadata as FileAnalysisMetadata
    from .file_info import FileInfo as FileInfo
    from .file_scope import FileScope as FileScope
    from .file_search_result import FileSearchResult as FileSearchResult
    from .file_source import FileSource as FileSource
    from .file_source_status import FileSourceStatus as FileSourceStatus
    from .file_type import FileType as FileType
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .file_url_import import FileUrlImport as FileUrlImport
    from .file_url_import_status import FileUrlImportStatus as FileUrlImportStatus
    from .get_files_response import GetFilesResponse as GetFilesResponse
    from .search_files_request import SearchFilesRequest as SearchFilesRequest
    from .search_files_response import SearchFilesResponse as SearchFilesResponse
    from .transcript import Transcript as Transcript
    from .transcript_word import TranscriptWord as TranscriptWord

_MODULES = {
    "Account": ".account",
    "AnalysisLoadingState": ".analysis_loading_state",
    "ApiError": ".api_error",
    "CreateFileUploadRequest": ".create_file_upload_request",
    "CreateFileUrlImportRequest": ".create_file_url_import_request",
    "CreateFileUrlImportResponse": ".create_file_url_import_response",
    "ErrorRequirement": ".error_requirement",
    "ErrorRequirementDetails": ".error_requirement_details",
    "ErrorRequirementType": ".error_requirement_type",
    "FileAnalysisMetadata": ".file_analysis_metadata",
    "FileInfo": ".file_info",
    "FileScope": ".file_scope",
    "FileSearchResult": ".file_search_result",
    "FileSource": ".file_source",
    "FileSourceStatus": ".file_source_status",
    "FileType": ".file_type",
    "FileUploadResponse": ".file_upload_response",
    "FileUrlImport": ".file_url_import",
    "FileUrlImportStatus": ".file_url_import_status",
    "GetFilesResponse": ".get_files_response",
    "SearchFilesRequest": ".search_files_request",
    "SearchFilesResponse": ".search_files_response",
    "Transcript": ".transcript",
    "TranscriptWord": ".transcript_word",
}

__all__ = (
    "Account",
    "AnalysisLoadingState",
    "ApiError",
    "CreateFileUploadRequest",
    "CreateFileUrlImportRequest",
    "CreateFileUrlImportResponse",
    "ErrorRequirement",
    "ErrorRequirementDetails",
    "ErrorRequirementType",
    "FileAnalysisMetadata",
    "FileInfo",
    "FileScope",
    "FileSearchResult",
    "FileSource",
    "FileSourceStatus",
    "FileType",
    "FileUploadResponse",
    "FileUrlImport",
    "FileUrlImportStatus",
    "GetFilesResponse",
    "SearchFilesRequest",
    "SearchFilesResponse",
    "Transcript",
    "TranscriptWord",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
