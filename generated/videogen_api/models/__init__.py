"""The models of the API."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .account import Account as Account
    from .act_on_assistant_action_request import (
        ActOnAssistantActionRequest as ActOnAssistantActionRequest,
    )
    from .actor_config import ActorConfig as ActorConfig
    from .add_entity_reference_request import (
        AddEntityReferenceRequest as AddEntityReferenceRequest,
    )
    from .add_transitions_action import AddTransitionsAction as AddTransitionsAction
    from .add_zoom_action import AddZoomAction as AddZoomAction
    from .analysis_loading_state import AnalysisLoadingState as AnalysisLoadingState
    from .api_error import ApiError as ApiError
    from .archived_entity import ArchivedEntity as ArchivedEntity
    from .aspect_ratio import AspectRatio as AspectRatio
    from .assistant_action import AssistantAction as AssistantAction
    from .assistant_action_detail import AssistantActionDetail as AssistantActionDetail
    from .assistant_action_kind import AssistantActionKind as AssistantActionKind
    from .assistant_attachment import AssistantAttachment as AssistantAttachment
    from .assistant_chat import AssistantChat as AssistantChat
    from .assistant_decision import AssistantDecision as AssistantDecision
    from .assistant_message import AssistantMessage as AssistantMessage
    from .assistant_message_cancelled_event import (
        AssistantMessageCancelledEvent as AssistantMessageCancelledEvent,
    )
    from .assistant_message_event import AssistantMessageEvent as AssistantMessageEvent
    from .assistant_message_failed_event import (
        AssistantMessageFailedEvent as AssistantMessageFailedEvent,
    )
    from .assistant_message_started import (
        AssistantMessageStarted as AssistantMessageStarted,
    )
    from .assistant_message_succeeded_event import (
        AssistantMessageSucceededEvent as AssistantMessageSucceededEvent,
    )
    from .assistant_role import AssistantRole as AssistantRole
    from .caption_background import CaptionBackground as CaptionBackground
    from .caption_background_type import CaptionBackgroundType as CaptionBackgroundType
    from .change_narrator_action import ChangeNarratorAction as ChangeNarratorAction
    from .clean_up_transcript_action import (
        CleanUpTranscriptAction as CleanUpTranscriptAction,
    )
    from .content_policy_config import ContentPolicyConfig as ContentPolicyConfig
    from .convert_images_to_videos_action import (
        ConvertImagesToVideosAction as ConvertImagesToVideosAction,
    )
    from .create_entity_request import CreateEntityRequest as CreateEntityRequest
    from .create_file_upload_request import (
        CreateFileUploadRequest as CreateFileUploadRequest,
    )
    from .create_file_url_import_request import (
        CreateFileUrlImportRequest as CreateFileUrlImportRequest,
    )
    from .create_file_url_import_response import (
        CreateFileUrlImportResponse as CreateFileUrlImportResponse,
    )
    from .create_timeline_interchange_request import (
        CreateTimelineInterchangeRequest as CreateTimelineInterchangeRequest,
    )
    from .create_timeline_interchange_response import (
        CreateTimelineInterchangeResponse as CreateTimelineInterchangeResponse,
    )
    from .create_webhook_endpoint_request import (
        CreateWebhookEndpointRequest as CreateWebhookEndpointRequest,
    )
    from .delivery_destination import DeliveryDestination as DeliveryDestination
    from .delivery_destination_type import (
        DeliveryDestinationType as DeliveryDestinationType,
    )
    from .disable_captions_action import DisableCaptionsAction as DisableCaptionsAction
    from .enable_captions_action import EnableCaptionsAction as EnableCaptionsAction
    from .entity import Entity as Entity
    from .entity_reference import EntityReference as EntityReference
    from .entity_type import EntityType as EntityType
    from .error_requirement import ErrorRequirement as ErrorRequirement
    from .error_requirement_details import (
        ErrorRequirementDetails as ErrorRequirementDetails,
    )
    from .error_requirement_type import ErrorRequirementType as ErrorRequirementType
    from .executed_tool import ExecutedTool as ExecutedTool
    from .export_project_request import ExportProjectRequest as ExportProjectRequest
    from .export_project_response import ExportProjectResponse as ExportProjectResponse
    from .export_quality import ExportQuality as ExportQuality
    from .file_analysis_completed_event import (
        FileAnalysisCompletedEvent as FileAnalysisCompletedEvent,
    )
    from .file_analysis_failed_event import (
        FileAnalysisFailedEvent as FileAnalysisFailedEvent,
    )
    from .file_analysis_metadata import FileAnalysisMetadata as FileAnalysisMetadata
    from .file_download_ready_event import (
        FileDownloadReadyEvent as FileDownloadReadyEvent,
    )
    from .file_event import FileEvent as FileEvent
    from .file_info import FileInfo as FileInfo
    from .file_playback_ready_event import (
        FilePlaybackReadyEvent as FilePlaybackReadyEvent,
    )
    from .file_scope import FileScope as FileScope
    from .file_search_result import FileSearchResult as FileSearchResult
    from .file_source import FileSource as FileSource
    from .file_source_status import FileSourceStatus as FileSourceStatus
    from .file_type import FileType as FileType
    from .file_upload_completed_event import (
        FileUploadCompletedEvent as FileUploadCompletedEvent,
    )
    from .file_upload_failed_event import FileUploadFailedEvent as FileUploadFailedEvent
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .file_url_import import FileUrlImport as FileUrlImport
    from .file_url_import_status import FileUrlImportStatus as FileUrlImportStatus
    from .generate_avatar_request import GenerateAvatarRequest as GenerateAvatarRequest
    from .generate_image_request import GenerateImageRequest as GenerateImageRequest
    from .generate_motion_graphic_request import (
        GenerateMotionGraphicRequest as GenerateMotionGraphicRequest,
    )
    from .generate_music_action import GenerateMusicAction as GenerateMusicAction
    from .generate_music_request import GenerateMusicRequest as GenerateMusicRequest
    from .generate_sound_effect_request import (
        GenerateSoundEffectRequest as GenerateSoundEffectRequest,
    )
    from .generate_text_request import GenerateTextRequest as GenerateTextRequest
    from .generate_text_response import GenerateTextResponse as GenerateTextResponse
    from .generate_video_clip_request import (
        GenerateVideoClipRequest as GenerateVideoClipRequest,
    )
    from .get_files_response import GetFilesResponse as GetFilesResponse
    from .image_3d_effect_request import Image3DEffectRequest as Image3DEffectRequest
    from .interchange_format import InterchangeFormat as InterchangeFormat
    from .job_status import JobStatus as JobStatus
    from .language import Language as Language
    from .list_entities_response import ListEntitiesResponse as ListEntitiesResponse
    from .list_languages_response import ListLanguagesResponse as ListLanguagesResponse
    from .list_project_exports_response import (
        ListProjectExportsResponse as ListProjectExportsResponse,
    )
    from .list_project_remix_actions_response import (
        ListProjectRemixActionsResponse as ListProjectRemixActionsResponse,
    )
    from .list_projects_response import ListProjectsResponse as ListProjectsResponse
    from .list_tool_executions_response import (
        ListToolExecutionsResponse as ListToolExecutionsResponse,
    )
    from .list_tts_voices_response import ListTtsVoicesResponse as ListTtsVoicesResponse
    from .list_webhook_endpoints_response import (
        ListWebhookEndpointsResponse as ListWebhookEndpointsResponse,
    )
    from .list_workflow_runs_response import (
        ListWorkflowRunsResponse as ListWorkflowRunsResponse,
    )
    from .logo_position import LogoPosition as LogoPosition
    from .media_delivery import MediaDelivery as MediaDelivery
    from .model_quality import ModelQuality as ModelQuality
    from .project_export import ProjectExport as ProjectExport
    from .project_export_cancelled_event import (
        ProjectExportCancelledEvent as ProjectExportCancelledEvent,
    )
    from .project_export_event import ProjectExportEvent as ProjectExportEvent
    from .project_export_failed_event import (
        ProjectExportFailedEvent as ProjectExportFailedEvent,
    )
    from .project_export_succeeded_event import (
        ProjectExportSucceededEvent as ProjectExportSucceededEvent,
    )
    from .project_response import ProjectResponse as ProjectResponse
    from .project_status import ProjectStatus as ProjectStatus
    from .prompt_to_video_clip_request import (
        PromptToVideoClipRequest as PromptToVideoClipRequest,
    )
    from .pronunciation_replacement import (
        PronunciationReplacement as PronunciationReplacement,
    )
    from .regenerate_images_action import (
        RegenerateImagesAction as RegenerateImagesAction,
    )
    from .remix_action_run import RemixActionRun as RemixActionRun
    from .remix_action_type import RemixActionType as RemixActionType
    from .remix_project_request import RemixProjectRequest as RemixProjectRequest
    from .remix_project_response import RemixProjectResponse as RemixProjectResponse
    from .remove_entity_reference_request import (
        RemoveEntityReferenceRequest as RemoveEntityReferenceRequest,
    )
    from .remove_image_background_request import (
        RemoveImageBackgroundRequest as RemoveImageBackgroundRequest,
    )
    from .remove_video_background_request import (
        RemoveVideoBackgroundRequest as RemoveVideoBackgroundRequest,
    )
    from .resize_project_action import ResizeProjectAction as ResizeProjectAction
    from .rgb_color import RgbColor as RgbColor
    from .run_status import RunStatus as RunStatus
    from .scene_description_range import SceneDescriptionRange as SceneDescriptionRange
    from .script_to_video_request import ScriptToVideoRequest as ScriptToVideoRequest
    from .search_files_request import SearchFilesRequest as SearchFilesRequest
    from .search_files_response import SearchFilesResponse as SearchFilesResponse
    from .send_assistant_message_request import (
        SendAssistantMessageRequest as SendAssistantMessageRequest,
    )
    from .set_background_music_action import (
        SetBackgroundMusicAction as SetBackgroundMusicAction,
    )
    from .set_logo_action import SetLogoAction as SetLogoAction
    from .shuffle_stock_visuals_action import (
        ShuffleStockVisualsAction as ShuffleStockVisualsAction,
    )
    from .slideshow_to_video_request import (
        SlideshowToVideoRequest as SlideshowToVideoRequest,
    )
    from .start_assistant_chat_request import (
        StartAssistantChatRequest as StartAssistantChatRequest,
    )
    from .start_assistant_chat_response import (
        StartAssistantChatResponse as StartAssistantChatResponse,
    )
    from .start_workflow_run_response import (
        StartWorkflowRunResponse as StartWorkflowRunResponse,
    )
    from .sub_tool_mode import SubToolMode as SubToolMode
    from .sub_tool_modes import SubToolModes as SubToolModes
    from .text_justification import TextJustification as TextJustification
    from .text_to_speech_request import TextToSpeechRequest as TextToSpeechRequest
    from .timeline_interchange import TimelineInterchange as TimelineInterchange
    from .tool_execution_cancelled_event import (
        ToolExecutionCancelledEvent as ToolExecutionCancelledEvent,
    )
    from .tool_execution_event import ToolExecutionEvent as ToolExecutionEvent
    from .tool_execution_failed_event import (
        ToolExecutionFailedEvent as ToolExecutionFailedEvent,
    )
    from .tool_execution_started import ToolExecutionStarted as ToolExecutionStarted
    from .tool_execution_succeeded_event import (
        ToolExecutionSucceededEvent as ToolExecutionSucceededEvent,
    )
    from .tool_success_result import ToolSuccessResult as ToolSuccessResult
    from .transcript import Transcript as Transcript
    from .transcript_word import TranscriptWord as TranscriptWord
    from .transition_style import TransitionStyle as TransitionStyle
    from .translate_project_action import (
        TranslateProjectAction as TranslateProjectAction,
    )
    from .tts_voice import TtsVoice as TtsVoice
    from .update_entity_request import UpdateEntityRequest as UpdateEntityRequest
    from .upscale_assets_action import UpscaleAssetsAction as UpscaleAssetsAction
    from .upscale_image_request import UpscaleImageRequest as UpscaleImageRequest
    from .upscale_video_request import UpscaleVideoRequest as UpscaleVideoRequest
    from .vectorize_image_request import VectorizeImageRequest as VectorizeImageRequest
    from .vertical_alignment import VerticalAlignment as VerticalAlignment
    from .video_to_video_request import VideoToVideoRequest as VideoToVideoRequest
    from .video_to_video_response import VideoToVideoResponse as VideoToVideoResponse
    from .visual_pacing import VisualPacing as VisualPacing
    from .visual_style import VisualStyle as VisualStyle
    from .visual_style_type import VisualStyleType as VisualStyleType
    from .voice_gender import VoiceGender as VoiceGender
    from .voiceover_to_video_request import (
        VoiceoverToVideoRequest as VoiceoverToVideoRequest,
    )
    from .watermark_mode import WatermarkMode as WatermarkMode
    from .webhook_endpoint import WebhookEndpoint as WebhookEndpoint
    from .webhook_event_name import WebhookEventName as WebhookEventName
    from .workflow_caption_style import WorkflowCaptionStyle as WorkflowCaptionStyle
    from .workflow_run import WorkflowRun as WorkflowRun
    from .workflow_run_cancelled_event import (
        WorkflowRunCancelledEvent as WorkflowRunCancelledEvent,
    )
    from .workflow_run_event import WorkflowRunEvent as WorkflowRunEvent
    from .workflow_run_failed_event import (
        WorkflowRunFailedEvent as WorkflowRunFailedEvent,
    )
    from .workflow_run_succeeded_event import (
        WorkflowRunSucceededEvent as WorkflowRunSucceededEvent,
    )
    from .workflow_suggestion import WorkflowSuggestion as WorkflowSuggestion
    from .workflow_type import WorkflowType as WorkflowType

_MODULES = {
    "Account": ".account",
    "ActOnAssistantActionRequest": ".act_on_assistant_action_request",
    "ActorConfig": ".actor_config",
    "AddEntityReferenceRequest": ".add_entity_reference_request",
    "AddTransitionsAction": ".add_transitions_action",
    "AddZoomAction": ".add_zoom_action",
    "AnalysisLoadingState": ".analysis_loading_state",
    "ApiError": ".api_error",
    "ArchivedEntity": ".archived_entity",
    "AspectRatio": ".aspect_ratio",
    "AssistantAction": ".assistant_action",
    "AssistantActionDetail": ".assistant_action_detail",
    "AssistantActionKind": ".assistant_action_kind",
    "AssistantAttachment": ".assistant_attachment",
    "AssistantChat": ".assistant_chat",
    "AssistantDecision": ".assistant_decision",
    "AssistantMessage": ".assistant_message",
    "AssistantMessageCancelledEvent": ".assistant_message_cancelled_event",
    "AssistantMessageEvent": ".assistant_message_event",
    "AssistantMessageFailedEvent": ".assistant_message_failed_event",
    "AssistantMessageStarted": ".assistant_message_started",
    "AssistantMessageSucceededEvent": ".assistant_message_succeeded_event",
    "AssistantRole": ".assistant_role",
    "CaptionBackground": ".caption_background",
    "CaptionBackgroundType": ".caption_background_type",
    "ChangeNarratorAction": ".change_narrator_action",
    "CleanUpTranscriptAction": ".clean_up_transcript_action",
    "ContentPolicyConfig": ".content_policy_config",
    "ConvertImagesToVideosAction": ".convert_images_to_videos_action",
    "CreateEntityRequest": ".create_entity_request",
    "CreateFileUploadRequest": ".create_file_upload_request",
    "CreateFileUrlImportRequest": ".create_file_url_import_request",
    "CreateFileUrlImportResponse": ".create_file_url_import_response",
    "CreateTimelineInterchangeRequest": ".create_timeline_interchange_request",
    "CreateTimelineInterchangeResponse": ".create_timeline_interchange_response",
    "CreateWebhookEndpointRequest": ".create_webhook_endpoint_request",
    "DeliveryDestination": ".delivery_destination",
    "DeliveryDestinationType": ".delivery_destination_type",
    "DisableCaptionsAction": ".disable_captions_action",
    "EnableCaptionsAction": ".enable_captions_action",
    "Entity": ".entity",
    "EntityReference": ".entity_reference",
    "EntityType": ".entity_type",
    "ErrorRequirement": ".error_requirement",
    "ErrorRequirementDetails": ".error_requirement_details",
    "ErrorRequirementType": ".error_requirement_type",
    "ExecutedTool": ".executed_tool",
    "ExportProjectRequest": ".export_project_request",
    "ExportProjectResponse": ".export_project_response",
    "ExportQuality": ".export_quality",
    "FileAnalysisCompletedEvent": ".file_analysis_completed_event",
    "FileAnalysisFailedEvent": ".file_analysis_failed_event",
    "FileAnalysisMetadata": ".file_analysis_metadata",
    "FileDownloadReadyEvent": ".file_download_ready_event",
    "FileEvent": ".file_event",
    "FileInfo": ".file_info",
    "FilePlaybackReadyEvent": ".file_playback_ready_event",
    "FileScope": ".file_scope",
    "FileSearchResult": ".file_search_result",
    "FileSource": ".file_source",
    "FileSourceStatus": ".file_source_status",
    "FileType": ".file_type",
    "FileUploadCompletedEvent": ".file_upload_completed_event",
    "FileUploadFailedEvent": ".file_upload_failed_event",
    "FileUploadResponse": ".file_upload_response",
    "FileUrlImport": ".file_url_import",
    "FileUrlImportStatus": ".file_url_import_status",
    "GenerateAvatarRequest": ".generate_avatar_request",
    "GenerateImageRequest": ".generate_image_request",
    "GenerateMotionGraphicRequest": ".generate_motion_graphic_request",
    "GenerateMusicAction": ".generate_music_action",
    "GenerateMusicRequest": ".generate_music_request",
    "GenerateSoundEffectRequest": ".generate_sound_effect_request",
    "GenerateTextRequest": ".generate_text_request",
    "GenerateTextResponse": ".generate_text_response",
    "GenerateVideoClipRequest": ".generate_video_clip_request",
    "GetFilesResponse": ".get_files_response",
    "Image3DEffectRequest": ".image_3d_effect_request",
    "InterchangeFormat": ".interchange_format",
    "JobStatus": ".job_status",
    "Language": ".language",
    "ListEntitiesResponse": ".list_entities_response",
    "ListLanguagesResponse": ".list_languages_response",
    "ListProjectExportsResponse": ".list_project_exports_response",
    "ListProjectRemixActionsResponse": ".list_project_remix_actions_response",
    "ListProjectsResponse": ".list_projects_response",
    "ListToolExecutionsResponse": ".list_tool_executions_response",
    "ListTtsVoicesResponse": ".list_tts_voices_response",
    "ListWebhookEndpointsResponse": ".list_webhook_endpoints_response",
    "ListWorkflowRunsResponse": ".list_workflow_runs_response",
    "LogoPosition": ".logo_position",
    "MediaDelivery": ".media_delivery",
    "ModelQuality": ".model_quality",
    "ProjectExport": ".project_export",
    "ProjectExportCancelledEvent": ".project_export_cancelled_event",
    "ProjectExportEvent": ".project_export_event",
    "ProjectExportFailedEvent": ".project_export_failed_event",
    "ProjectExportSucceededEvent": ".project_export_succeeded_event",
    "ProjectResponse": ".project_response",
    "ProjectStatus": ".project_status",
    "PromptToVideoClipRequest": ".prompt_to_video_clip_request",
    "PronunciationReplacement": ".pronunciation_replacement",
    "RegenerateImagesAction": ".regenerate_images_action",
    "RemixActionRun": ".remix_action_run",
    "RemixActionType": ".remix_action_type",
    "RemixProjectRequest": ".remix_project_request",
    "RemixProjectResponse": ".remix_project_response",
    "RemoveEntityReferenceRequest": ".remove_entity_reference_request",
    "RemoveImageBackgroundRequest": ".remove_image_background_request",
    "RemoveVideoBackgroundRequest": ".remove_video_background_request",
    "ResizeProjectAction": ".resize_project_action",
    "RgbColor": ".rgb_color",
    "RunStatus": ".run_status",
    "SceneDescriptionRange": ".scene_description_range",
    "ScriptToVideoRequest": ".script_to_video_request",
    "SearchFilesRequest": ".search_files_request",
    "SearchFilesResponse": ".search_files_response",
    "SendAssistantMessageRequest": ".send_assistant_message_request",
    "SetBackgroundMusicAction": ".set_background_music_action",
    "SetLogoAction": ".set_logo_action",
    "ShuffleStockVisualsAction": ".shuffle_stock_visuals_action",
    "SlideshowToVideoRequest": ".slideshow_to_video_request",
    "StartAssistantChatRequest": ".start_assistant_chat_request",
    "StartAssistantChatResponse": ".start_assistant_chat_response",
    "StartWorkflowRunResponse": ".start_workflow_run_response",
    "SubToolMode": ".sub_tool_mode",
    "SubToolModes": ".sub_tool_modes",
    "TextJustification": ".text_justification",
    "TextToSpeechRequest": ".text_to_speech_request",
    "TimelineInterchange": ".timeline_interchange",
    "ToolExecutionCancelledEvent": ".tool_execution_cancelled_event",
    "ToolExecutionEvent": ".tool_execution_event",
    "ToolExecutionFailedEvent": ".tool_execution_failed_event",
    "ToolExecutionStarted": ".tool_execution_started",
    "ToolExecutionSucceededEvent": ".tool_execution_succeeded_event",
    "ToolSuccessResult": ".tool_success_result",
    "Transcript": ".transcript",
    "TranscriptWord": ".transcript_word",
    "TransitionStyle": ".transition_style",
    "TranslateProjectAction": ".translate_project_action",
    "TtsVoice": ".tts_voice",
    "UpdateEntityRequest": ".update_entity_request",
    "UpscaleAssetsAction": ".upscale_assets_action",
    "UpscaleImageRequest": ".upscale_image_request",
    "UpscaleVideoRequest": ".upscale_video_request",
    "VectorizeImageRequest": ".vectorize_image_request",
    "VerticalAlignment": ".vertical_alignment",
    "VideoToVideoRequest": ".video_to_video_request",
    "VideoToVideoResponse": ".video_to_video_response",
    "VisualPacing": ".visual_pacing",
    "VisualStyle": ".visual_style",
    "VisualStyleType": ".visual_style_type",
    "VoiceGender": ".voice_gender",
    "VoiceoverToVideoRequest": ".voiceover_to_video_request",
    "WatermarkMode": ".watermark_mode",
    "WebhookEndpoint": ".webhook_endpoint",
    "WebhookEventName": ".webhook_event_name",
    "WorkflowCaptionStyle": ".workflow_caption_style",
    "WorkflowRun": ".workflow_run",
    "WorkflowRunCancelledEvent": ".workflow_run_cancelled_event",
    "WorkflowRunEvent": ".workflow_run_event",
    "WorkflowRunFailedEvent": ".workflow_run_failed_event",
    "WorkflowRunSucceededEvent": ".workflow_run_succeeded_event",
    "WorkflowSuggestion": ".workflow_suggestion",
    "WorkflowType": ".workflow_type",
}

__all__ = (
    "Account",
    "ActOnAssistantActionRequest",
    "ActorConfig",
    "AddEntityReferenceRequest",
    "AddTransitionsAction",
    "AddZoomAction",
    "AnalysisLoadingState",
    "ApiError",
    "ArchivedEntity",
    "AspectRatio",
    "AssistantAction",
    "AssistantActionDetail",
    "AssistantActionKind",
    "AssistantAttachment",
    "AssistantChat",
    "AssistantDecision",
    "AssistantMessage",
    "AssistantMessageCancelledEvent",
    "AssistantMessageEvent",
    "AssistantMessageFailedEvent",
    "AssistantMessageStarted",
    "AssistantMessageSucceededEvent",
    "AssistantRole",
    "CaptionBackground",
    "CaptionBackgroundType",
    "ChangeNarratorAction",
    "CleanUpTranscriptAction",
    "ContentPolicyConfig",
    "ConvertImagesToVideosAction",
    "CreateEntityRequest",
    "CreateFileUploadRequest",
    "CreateFileUrlImportRequest",
    "CreateFileUrlImportResponse",
    "CreateTimelineInterchangeRequest",
    "CreateTimelineInterchangeResponse",
    "CreateWebhookEndpointRequest",
    "DeliveryDestination",
    "DeliveryDestinationType",
    "DisableCaptionsAction",
    "EnableCaptionsAction",
    "Entity",
    "EntityReference",
    "EntityType",
    "ErrorRequirement",
    "ErrorRequirementDetails",
    "ErrorRequirementType",
    "ExecutedTool",
    "ExportProjectRequest",
    "ExportProjectResponse",
    "ExportQuality",
    "FileAnalysisCompletedEvent",
    "FileAnalysisFailedEvent",
    "FileAnalysisMetadata",
    "FileDownloadReadyEvent",
    "FileEvent",
    "FileInfo",
    "FilePlaybackReadyEvent",
    "FileScope",
    "FileSearchResult",
    "FileSource",
    "FileSourceStatus",
    "FileType",
    "FileUploadCompletedEvent",
    "FileUploadFailedEvent",
    "FileUploadResponse",
    "FileUrlImport",
    "FileUrlImportStatus",
    "GenerateAvatarRequest",
    "GenerateImageRequest",
    "GenerateMotionGraphicRequest",
    "GenerateMusicAction",
    "GenerateMusicRequest",
    "GenerateSoundEffectRequest",
    "GenerateTextRequest",
    "GenerateTextResponse",
    "GenerateVideoClipRequest",
    "GetFilesResponse",
    "Image3DEffectRequest",
    "InterchangeFormat",
    "JobStatus",
    "Language",
    "ListEntitiesResponse",
    "ListLanguagesResponse",
    "ListProjectExportsResponse",
    "ListProjectRemixActionsResponse",
    "ListProjectsResponse",
    "ListToolExecutionsResponse",
    "ListTtsVoicesResponse",
    "ListWebhookEndpointsResponse",
    "ListWorkflowRunsResponse",
    "LogoPosition",
    "MediaDelivery",
    "ModelQuality",
    "ProjectExport",
    "ProjectExportCancelledEvent",
    "ProjectExportEvent",
    "ProjectExportFailedEvent",
    "ProjectExportSucceededEvent",
    "ProjectResponse",
    "ProjectStatus",
    "PromptToVideoClipRequest",
    "PronunciationReplacement",
    "RegenerateImagesAction",
    "RemixActionRun",
    "RemixActionType",
    "RemixProjectRequest",
    "RemixProjectResponse",
    "RemoveEntityReferenceRequest",
    "RemoveImageBackgroundRequest",
    "RemoveVideoBackgroundRequest",
    "ResizeProjectAction",
    "RgbColor",
    "RunStatus",
    "SceneDescriptionRange",
    "ScriptToVideoRequest",
    "SearchFilesRequest",
    "SearchFilesResponse",
    "SendAssistantMessageRequest",
    "SetBackgroundMusicAction",
    "SetLogoAction",
    "ShuffleStockVisualsAction",
    "SlideshowToVideoRequest",
    "StartAssistantChatRequest",
    "StartAssistantChatResponse",
    "StartWorkflowRunResponse",
    "SubToolMode",
    "SubToolModes",
    "TextJustification",
    "TextToSpeechRequest",
    "TimelineInterchange",
    "ToolExecutionCancelledEvent",
    "ToolExecutionEvent",
    "ToolExecutionFailedEvent",
    "ToolExecutionStarted",
    "ToolExecutionSucceededEvent",
    "ToolSuccessResult",
    "Transcript",
    "TranscriptWord",
    "TransitionStyle",
    "TranslateProjectAction",
    "TtsVoice",
    "UpdateEntityRequest",
    "UpscaleAssetsAction",
    "UpscaleImageRequest",
    "UpscaleVideoRequest",
    "VectorizeImageRequest",
    "VerticalAlignment",
    "VideoToVideoRequest",
    "VideoToVideoResponse",
    "VisualPacing",
    "VisualStyle",
    "VisualStyleType",
    "VoiceGender",
    "VoiceoverToVideoRequest",
    "WatermarkMode",
    "WebhookEndpoint",
    "WebhookEventName",
    "WorkflowCaptionStyle",
    "WorkflowRun",
    "WorkflowRunCancelledEvent",
    "WorkflowRunEvent",
    "WorkflowRunFailedEvent",
    "WorkflowRunSucceededEvent",
    "WorkflowSuggestion",
    "WorkflowType",
)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(module, __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
