"""Models of VideoGen's responses and requests. Written by ``make generate``."""

# ruff: noqa: PLC0414 - an alias that equals the name tells type checkers that the name is exported.
from __future__ import annotations

from typing import TYPE_CHECKING

import videogen_api.models

if TYPE_CHECKING:
    from videogen_api.models import Account as Account
    from videogen_api.models import ActOnAssistantActionRequest as ActOnAssistantActionRequest
    from videogen_api.models import ActorConfig as ActorConfig
    from videogen_api.models import AddEntityReferenceRequest as AddEntityReferenceRequest
    from videogen_api.models import AddTransitionsAction as AddTransitionsAction
    from videogen_api.models import AddZoomAction as AddZoomAction
    from videogen_api.models import AnalysisLoadingState as AnalysisLoadingState
    from videogen_api.models import ApiError as ApiError
    from videogen_api.models import ArchivedEntity as ArchivedEntity
    from videogen_api.models import AspectRatio as AspectRatio
    from videogen_api.models import AssistantAction as AssistantAction
    from videogen_api.models import AssistantActionDetail as AssistantActionDetail
    from videogen_api.models import AssistantActionKind as AssistantActionKind
    from videogen_api.models import AssistantAttachment as AssistantAttachment
    from videogen_api.models import AssistantChat as AssistantChat
    from videogen_api.models import AssistantDecision as AssistantDecision
    from videogen_api.models import AssistantMessage as AssistantMessage
    from videogen_api.models import AssistantMessageCancelledEvent as AssistantMessageCancelledEvent
    from videogen_api.models import AssistantMessageEvent as AssistantMessageEvent
    from videogen_api.models import AssistantMessageFailedEvent as AssistantMessageFailedEvent
    from videogen_api.models import AssistantMessageStarted as AssistantMessageStarted
    from videogen_api.models import AssistantMessageSucceededEvent as AssistantMessageSucceededEvent
    from videogen_api.models import AssistantRole as AssistantRole
    from videogen_api.models import CaptionBackground as CaptionBackground
    from videogen_api.models import CaptionBackgroundType as CaptionBackgroundType
    from videogen_api.models import ChangeNarratorAction as ChangeNarratorAction
    from videogen_api.models import CleanUpTranscriptAction as CleanUpTranscriptAction
    from videogen_api.models import ContentPolicyConfig as ContentPolicyConfig
    from videogen_api.models import ConvertImagesToVideosAction as ConvertImagesToVideosAction
    from videogen_api.models import CreateEntityRequest as CreateEntityRequest
    from videogen_api.models import CreateFileUploadRequest as CreateFileUploadRequest
    from videogen_api.models import CreateFileUrlImportRequest as CreateFileUrlImportRequest
    from videogen_api.models import CreateFileUrlImportResponse as CreateFileUrlImportResponse
    from videogen_api.models import CreateTimelineInterchangeRequest as CreateTimelineInterchangeRequest
    from videogen_api.models import CreateTimelineInterchangeResponse as CreateTimelineInterchangeResponse
    from videogen_api.models import CreateWebhookEndpointRequest as CreateWebhookEndpointRequest
    from videogen_api.models import DeliveryDestination as DeliveryDestination
    from videogen_api.models import DeliveryDestinationType as DeliveryDestinationType
    from videogen_api.models import DisableCaptionsAction as DisableCaptionsAction
    from videogen_api.models import EnableCaptionsAction as EnableCaptionsAction
    from videogen_api.models import Entity as Entity
    from videogen_api.models import EntityReference as EntityReference
    from videogen_api.models import EntityType as EntityType
    from videogen_api.models import ErrorRequirement as ErrorRequirement
    from videogen_api.models import ErrorRequirementDetails as ErrorRequirementDetails
    from videogen_api.models import ErrorRequirementType as ErrorRequirementType
    from videogen_api.models import ExecutedTool as ExecutedTool
    from videogen_api.models import ExportProjectRequest as ExportProjectRequest
    from videogen_api.models import ExportProjectResponse as ExportProjectResponse
    from videogen_api.models import ExportQuality as ExportQuality
    from videogen_api.models import FileAnalysisCompletedEvent as FileAnalysisCompletedEvent
    from videogen_api.models import FileAnalysisFailedEvent as FileAnalysisFailedEvent
    from videogen_api.models import FileAnalysisMetadata as FileAnalysisMetadata
    from videogen_api.models import FileDownloadReadyEvent as FileDownloadReadyEvent
    from videogen_api.models import FileEvent as FileEvent
    from videogen_api.models import FileInfo as FileInfo
    from videogen_api.models import FilePlaybackReadyEvent as FilePlaybackReadyEvent
    from videogen_api.models import FileScope as FileScope
    from videogen_api.models import FileSearchResult as FileSearchResult
    from videogen_api.models import FileSource as FileSource
    from videogen_api.models import FileSourceStatus as FileSourceStatus
    from videogen_api.models import FileType as FileType
    from videogen_api.models import FileUploadCompletedEvent as FileUploadCompletedEvent
    from videogen_api.models import FileUploadFailedEvent as FileUploadFailedEvent
    from videogen_api.models import FileUploadResponse as FileUploadResponse
    from videogen_api.models import FileUrlImport as FileUrlImport
    from videogen_api.models import FileUrlImportStatus as FileUrlImportStatus
    from videogen_api.models import GenerateAvatarRequest as GenerateAvatarRequest
    from videogen_api.models import GenerateImageRequest as GenerateImageRequest
    from videogen_api.models import GenerateMotionGraphicRequest as GenerateMotionGraphicRequest
    from videogen_api.models import GenerateMusicAction as GenerateMusicAction
    from videogen_api.models import GenerateMusicRequest as GenerateMusicRequest
    from videogen_api.models import GenerateSoundEffectRequest as GenerateSoundEffectRequest
    from videogen_api.models import GenerateTextRequest as GenerateTextRequest
    from videogen_api.models import GenerateTextResponse as GenerateTextResponse
    from videogen_api.models import GenerateVideoClipRequest as GenerateVideoClipRequest
    from videogen_api.models import GetFilesResponse as GetFilesResponse
    from videogen_api.models import Image3DEffectRequest as Image3DEffectRequest
    from videogen_api.models import InterchangeFormat as InterchangeFormat
    from videogen_api.models import JobStatus as JobStatus
    from videogen_api.models import Language as Language
    from videogen_api.models import ListEntitiesResponse as ListEntitiesResponse
    from videogen_api.models import ListLanguagesResponse as ListLanguagesResponse
    from videogen_api.models import ListProjectExportsResponse as ListProjectExportsResponse
    from videogen_api.models import ListProjectRemixActionsResponse as ListProjectRemixActionsResponse
    from videogen_api.models import ListProjectsResponse as ListProjectsResponse
    from videogen_api.models import ListToolExecutionsResponse as ListToolExecutionsResponse
    from videogen_api.models import ListTtsVoicesResponse as ListTtsVoicesResponse
    from videogen_api.models import ListWebhookEndpointsResponse as ListWebhookEndpointsResponse
    from videogen_api.models import ListWorkflowRunsResponse as ListWorkflowRunsResponse
    from videogen_api.models import LogoPosition as LogoPosition
    from videogen_api.models import MediaDelivery as MediaDelivery
    from videogen_api.models import ModelQuality as ModelQuality
    from videogen_api.models import ProjectExport as ProjectExport
    from videogen_api.models import ProjectExportCancelledEvent as ProjectExportCancelledEvent
    from videogen_api.models import ProjectExportEvent as ProjectExportEvent
    from videogen_api.models import ProjectExportFailedEvent as ProjectExportFailedEvent
    from videogen_api.models import ProjectExportSucceededEvent as ProjectExportSucceededEvent
    from videogen_api.models import ProjectResponse as ProjectResponse
    from videogen_api.models import ProjectStatus as ProjectStatus
    from videogen_api.models import PromptToVideoClipRequest as PromptToVideoClipRequest
    from videogen_api.models import PronunciationReplacement as PronunciationReplacement
    from videogen_api.models import RegenerateImagesAction as RegenerateImagesAction
    from videogen_api.models import RemixActionRun as RemixActionRun
    from videogen_api.models import RemixActionType as RemixActionType
    from videogen_api.models import RemixProjectRequest as RemixProjectRequest
    from videogen_api.models import RemixProjectResponse as RemixProjectResponse
    from videogen_api.models import RemoveEntityReferenceRequest as RemoveEntityReferenceRequest
    from videogen_api.models import RemoveImageBackgroundRequest as RemoveImageBackgroundRequest
    from videogen_api.models import RemoveVideoBackgroundRequest as RemoveVideoBackgroundRequest
    from videogen_api.models import ResizeProjectAction as ResizeProjectAction
    from videogen_api.models import RgbColor as RgbColor
    from videogen_api.models import RunStatus as RunStatus
    from videogen_api.models import SceneDescriptionRange as SceneDescriptionRange
    from videogen_api.models import ScriptToVideoRequest as ScriptToVideoRequest
    from videogen_api.models import SearchFilesRequest as SearchFilesRequest
    from videogen_api.models import SearchFilesResponse as SearchFilesResponse
    from videogen_api.models import SendAssistantMessageRequest as SendAssistantMessageRequest
    from videogen_api.models import SetBackgroundMusicAction as SetBackgroundMusicAction
    from videogen_api.models import SetLogoAction as SetLogoAction
    from videogen_api.models import ShuffleStockVisualsAction as ShuffleStockVisualsAction
    from videogen_api.models import SlideshowToVideoRequest as SlideshowToVideoRequest
    from videogen_api.models import StartAssistantChatRequest as StartAssistantChatRequest
    from videogen_api.models import StartAssistantChatResponse as StartAssistantChatResponse
    from videogen_api.models import StartWorkflowRunResponse as StartWorkflowRunResponse
    from videogen_api.models import SubToolMode as SubToolMode
    from videogen_api.models import SubToolModes as SubToolModes
    from videogen_api.models import TextJustification as TextJustification
    from videogen_api.models import TextToSpeechRequest as TextToSpeechRequest
    from videogen_api.models import TimelineInterchange as TimelineInterchange
    from videogen_api.models import ToolExecutionCancelledEvent as ToolExecutionCancelledEvent
    from videogen_api.models import ToolExecutionEvent as ToolExecutionEvent
    from videogen_api.models import ToolExecutionFailedEvent as ToolExecutionFailedEvent
    from videogen_api.models import ToolExecutionStarted as ToolExecutionStarted
    from videogen_api.models import ToolExecutionSucceededEvent as ToolExecutionSucceededEvent
    from videogen_api.models import ToolSuccessResult as ToolSuccessResult
    from videogen_api.models import Transcript as Transcript
    from videogen_api.models import TranscriptWord as TranscriptWord
    from videogen_api.models import TransitionStyle as TransitionStyle
    from videogen_api.models import TranslateProjectAction as TranslateProjectAction
    from videogen_api.models import TtsVoice as TtsVoice
    from videogen_api.models import UpdateEntityRequest as UpdateEntityRequest
    from videogen_api.models import UpscaleAssetsAction as UpscaleAssetsAction
    from videogen_api.models import UpscaleImageRequest as UpscaleImageRequest
    from videogen_api.models import UpscaleVideoRequest as UpscaleVideoRequest
    from videogen_api.models import VectorizeImageRequest as VectorizeImageRequest
    from videogen_api.models import VerticalAlignment as VerticalAlignment
    from videogen_api.models import VideoToVideoRequest as VideoToVideoRequest
    from videogen_api.models import VideoToVideoResponse as VideoToVideoResponse
    from videogen_api.models import VisualPacing as VisualPacing
    from videogen_api.models import VisualStyle as VisualStyle
    from videogen_api.models import VisualStyleType as VisualStyleType
    from videogen_api.models import VoiceGender as VoiceGender
    from videogen_api.models import VoiceoverToVideoRequest as VoiceoverToVideoRequest
    from videogen_api.models import WatermarkMode as WatermarkMode
    from videogen_api.models import WebhookEndpoint as WebhookEndpoint
    from videogen_api.models import WebhookEventName as WebhookEventName
    from videogen_api.models import WorkflowCaptionStyle as WorkflowCaptionStyle
    from videogen_api.models import WorkflowRun as WorkflowRun
    from videogen_api.models import WorkflowRunCancelledEvent as WorkflowRunCancelledEvent
    from videogen_api.models import WorkflowRunEvent as WorkflowRunEvent
    from videogen_api.models import WorkflowRunFailedEvent as WorkflowRunFailedEvent
    from videogen_api.models import WorkflowRunSucceededEvent as WorkflowRunSucceededEvent
    from videogen_api.models import WorkflowSuggestion as WorkflowSuggestion
    from videogen_api.models import WorkflowType as WorkflowType
else:
    __all__ = videogen_api.models.__all__

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(videogen_api.models, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
