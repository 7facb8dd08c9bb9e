"""Models of Swiftia's responses and requests. Written by ``make generate``."""

# ruff: noqa: PLC0414 - an alias that equals the name tells type checkers that the name is exported.
from __future__ import annotations

from typing import TYPE_CHECKING

import swiftia_api.models

if TYPE_CHECKING:
    from swiftia_api.models import BrandPreset as BrandPreset
    from swiftia_api.models import CostBreakDown as CostBreakDown
    from swiftia_api.models import CreateBrandPresetRequest as CreateBrandPresetRequest
    from swiftia_api.models import CreateJobRequest as CreateJobRequest
    from swiftia_api.models import CreateJobResponse as CreateJobResponse
    from swiftia_api.models import CreateRenderRequest as CreateRenderRequest
    from swiftia_api.models import CreateRenderResponse as CreateRenderResponse
    from swiftia_api.models import CreationErrorBody as CreationErrorBody
    from swiftia_api.models import DeleteFileResponse as DeleteFileResponse
    from swiftia_api.models import DeletionFailureBody as DeletionFailureBody
    from swiftia_api.models import Director as Director
    from swiftia_api.models import DirectorCamera as DirectorCamera
    from swiftia_api.models import DirectorIntelligence as DirectorIntelligence
    from swiftia_api.models import File as File
    from swiftia_api.models import FileStatus as FileStatus
    from swiftia_api.models import FileType as FileType
    from swiftia_api.models import FileTypeFilter as FileTypeFilter
    from swiftia_api.models import JobCompletedEvent as JobCompletedEvent
    from swiftia_api.models import JobOptions as JobOptions
    from swiftia_api.models import JobStatus as JobStatus
    from swiftia_api.models import ListFilesResponse as ListFilesResponse
    from swiftia_api.models import MessageErrorBody as MessageErrorBody
    from swiftia_api.models import PlainErrorBody as PlainErrorBody
    from swiftia_api.models import PredefinedShort as PredefinedShort
    from swiftia_api.models import RateLimitErrorBody as RateLimitErrorBody
    from swiftia_api.models import Render as Render
    from swiftia_api.models import RenderOptions as RenderOptions
    from swiftia_api.models import RenderSize as RenderSize
    from swiftia_api.models import RenderState as RenderState
    from swiftia_api.models import Short as Short
    from swiftia_api.models import ShortsData as ShortsData
    from swiftia_api.models import ShortsDataTranscription as ShortsDataTranscription
    from swiftia_api.models import ShortsJob as ShortsJob
    from swiftia_api.models import SocialSettings as SocialSettings
    from swiftia_api.models import StatusErrorBody as StatusErrorBody
    from swiftia_api.models import StorageInfo as StorageInfo
    from swiftia_api.models import StylePhase as StylePhase
    from swiftia_api.models import StyleRule as StyleRule
    from swiftia_api.models import WaterMark as WaterMark
else:
    __all__ = swiftia_api.models.__all__

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(swiftia_api.models, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
