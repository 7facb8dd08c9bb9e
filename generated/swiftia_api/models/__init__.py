"""The models of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .brand_preset import BrandPreset as BrandPreset
    from .cost_break_down import CostBreakDown as CostBreakDown
    from .create_brand_preset_request import (
        CreateBrandPresetRequest as CreateBrandPresetRequest,
    )
    from .create_job_request import CreateJobRequest as CreateJobRequest
    from .create_job_response import CreateJobResponse as CreateJobResponse
    from .create_render_request import CreateRenderRequest as CreateRenderRequest
    from .create_render_response import CreateRenderResponse as CreateRenderResponse
    from .creation_error_body import CreationErrorBody as CreationErrorBody
    from .delete_file_response import DeleteFileResponse as DeleteFileResponse
    from .deletion_failure_body import DeletionFailureBody as DeletionFailureBody
    from .director import Director as Director
    from .director_camera import DirectorCamera as DirectorCamera
    from .director_intelligence import DirectorIntelligence as DirectorIntelligence
    from .file import File as File
    from .file_status import FileStatus as FileStatus
    from .file_type import FileType as FileType
    from .file_type_filter import FileTypeFilter as FileTypeFilter
    from .job_completed_event import JobCompletedEvent as JobCompletedEvent
    from .job_options import JobOptions as JobOptions
    from .job_status import JobStatus as JobStatus
    from .list_files_response import ListFilesResponse as ListFilesResponse
    from .message_error_body import MessageErrorBody as MessageErrorBody
    from .plain_error_body import PlainErrorBody as PlainErrorBody
    from .predefined_short import PredefinedShort as PredefinedShort
    from .rate_limit_error_body import RateLimitErrorBody as RateLimitErrorBody
    from .render import Render as Render
    from .render_options import RenderOptions as RenderOptions
    from .render_size import RenderSize as RenderSize
    from .render_state import RenderState as RenderState
    from .short import Short as Short
    from .shorts_data import ShortsData as ShortsData
    from .shorts_data_transcription import (
        ShortsDataTranscription as ShortsDataTranscription,
    )
    from .shorts_job import ShortsJob as ShortsJob
    from .social_settings import SocialSettings as SocialSettings
    from .status_error_body import StatusErrorBody as StatusErrorBody
    from .storage_info import StorageInfo as StorageInfo
    from .style_phase import StylePhase as StylePhase
    from .style_rule import StyleRule as StyleRule
    from .water_mark import WaterMark as WaterMark

_MODULES = {
    "BrandPreset": ".brand_preset",
    "CostBreakDown": ".cost_break_down",
    "CreateBrandPresetRequest": ".create_brand_preset_request",
    "CreateJobRequest": ".create_job_request",
    "CreateJobResponse": ".create_job_response",
    "CreateRenderRequest": ".create_render_request",
    "CreateRenderResponse": ".create_render_response",
    "CreationErrorBody": ".creation_error_body",
    "DeleteFileResponse": ".delete_file_response",
    "DeletionFailureBody": ".deletion_failure_body",
    "Director": ".director",
    "DirectorCamera": ".director_camera",
    "DirectorIntelligence": ".director_intelligence",
    "File": ".file",
    "FileStatus": ".file_status",
    "FileType": ".file_type",
    "FileTypeFilter": ".file_type_filter",
    "JobCompletedEvent": ".job_completed_event",
    "JobOptions": ".job_options",
    "JobStatus": ".job_status",
    "ListFilesResponse": ".list_files_response",
    "MessageErrorBody": ".message_error_body",
    "PlainErrorBody": ".plain_error_body",
    "PredefinedShort": ".predefined_short",
    "RateLimitErrorBody": ".rate_limit_error_body",
    "Render": ".render",
    "RenderOptions": ".render_options",
    "RenderSize": ".render_size",
    "RenderState": ".render_state",
    "Short": ".short",
    "ShortsData": ".shorts_data",
    "ShortsDataTranscription": ".shorts_data_transcription",
    "ShortsJob": ".shorts_job",
    "SocialSettings": ".social_settings",
    "StatusErrorBody": ".status_error_body",
    "StorageInfo": ".storage_info",
    "StylePhase": ".style_phase",
    "StyleRule": ".style_rule",
    "WaterMark": ".water_mark",
}

__all__ = (
    "BrandPreset",
    "CostBreakDown",
    "CreateBrandPresetRequest",
    "CreateJobRequest",
    "CreateJobResponse",
    "CreateRenderRequest",
    "CreateRenderResponse",
    "CreationErrorBody",
    "DeleteFileResponse",
    "DeletionFailureBody",
    "Director",
    "DirectorCamera",
    "DirectorIntelligence",
    "File",
    "FileStatus",
    "FileType",
    "FileTypeFilter",
    "JobCompletedEvent",
    "JobOptions",
    "JobStatus",
    "ListFilesResponse",
    "MessageErrorBody",
    "PlainErrorBody",
    "PredefinedShort",
    "RateLimitErrorBody",
    "Render",
    "RenderOptions",
    "RenderSize",
    "RenderState",
    "Short",
    "ShortsData",
    "ShortsDataTranscription",
    "ShortsJob",
    "SocialSettings",
    "StatusErrorBody",
    "StorageInfo",
    "StylePhase",
    "StyleRule",
    "WaterMark",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
