"""Contains all the data models used in inputs/outputs"""

from .account import Account
from .analysis_loading_state import AnalysisLoadingState
from .api_error import ApiError
from .create_file_upload_request import CreateFileUploadRequest
from .create_file_url_import_request import CreateFileUrlImportRequest
from .create_file_url_import_response import CreateFileUrlImportResponse
from .error_requirement import ErrorRequirement
from .error_requirement_details import ErrorRequirementDetails
from .error_requirement_type import ErrorRequirementType
from .file_analysis_metadata import FileAnalysisMetadata
from .file_info import FileInfo
from .file_scope import FileScope
from .file_search_result import FileSearchResult
from .file_source import FileSource
from .file_source_status import FileSourceStatus
from .file_type import FileType
from .file_upload_response import FileUploadResponse
from .file_url_import import FileUrlImport
from .file_url_import_status import FileUrlImportStatus
from .get_files_response import GetFilesResponse
from .search_files_request import SearchFilesRequest
from .search_files_response import SearchFilesResponse
from .transcript import Transcript
from .transcript_word import TranscriptWord

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
