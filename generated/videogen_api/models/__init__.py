"""Contains all the data models used in inputs/outputs"""

from .analysis_loading_state import AnalysisLoadingState
from .api_error import ApiError
from .error_requirement import ErrorRequirement
from .error_requirement_details import ErrorRequirementDetails
from .error_requirement_type import ErrorRequirementType
from .file_analysis_metadata import FileAnalysisMetadata
from .file_info import FileInfo
from .file_scope import FileScope
from .file_source import FileSource
from .file_source_status import FileSourceStatus
from .file_type import FileType
from .get_files_response import GetFilesResponse
from .transcript import Transcript
from .transcript_word import TranscriptWord

__all__ = (
    "AnalysisLoadingState",
    "ApiError",
    "ErrorRequirement",
    "ErrorRequirementDetails",
    "ErrorRequirementType",
    "FileAnalysisMetadata",
    "FileInfo",
    "FileScope",
    "FileSource",
    "FileSourceStatus",
    "FileType",
    "GetFilesResponse",
    "Transcript",
    "TranscriptWord",
)
