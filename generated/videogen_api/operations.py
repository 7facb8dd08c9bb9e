"""Every operation of the API as data, and how operations are called."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    import httpx

    from .client import AuthenticatedClient

T = TypeVar("T")
Arguments = Callable[[], dict[str, Any]]
"""Makes what ``httpx.Client.request`` takes."""


class Operation(NamedTuple):
    """One operation; ``retry`` is safe, idempotent, key or never; ``success`` holds the documented 2xx statuses."""

    id: str
    name: str
    tag: str
    method: str
    path: str
    retry: str
    success: tuple[int, ...]


class Call(Protocol):
    """Sends an operation, and reads its response."""

    def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


class AsyncCall(Protocol):
    """``Call`` for asyncio."""

    async def __call__(self, operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T: ...


def call_with(client: AuthenticatedClient) -> Call:
    """Call operations with a plain client."""

    def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(client.get_httpx_client().request(**arguments()))

    return call


def async_call_with(client: AuthenticatedClient) -> AsyncCall:
    """``call_with`` for asyncio."""

    async def call(operation: str, arguments: Arguments, read: Callable[[httpx.Response], T]) -> T:
        return read(await client.get_async_httpx_client().request(**arguments()))

    return call


OPERATIONS: dict[str, Operation] = {
    "get_files": Operation(
        id="getFiles", name="get_files", tag="files", method="GET", path="/v1/files", retry="safe", success=(200,)
    ),
    "search_files": Operation(
        id="searchFiles",
        name="search_files",
        tag="files",
        method="POST",
        path="/v1/files/search",
        retry="safe",
        success=(200,),
    ),
    "create_file_upload": Operation(
        id="createFileUpload",
        name="create_file_upload",
        tag="files",
        method="POST",
        path="/v1/files/upload",
        retry="never",
        success=(200,),
    ),
    "create_file_url_import": Operation(
        id="createFileUrlImport",
        name="create_file_url_import",
        tag="files",
        method="POST",
        path="/v1/files/import-url",
        retry="never",
        success=(200, 202),
    ),
    "get_file_url_import": Operation(
        id="getFileUrlImport",
        name="get_file_url_import",
        tag="files",
        method="GET",
        path="/v1/files/imports/{fileImportId}",
        retry="safe",
        success=(200,),
    ),
    "get_file": Operation(
        id="getFile",
        name="get_file",
        tag="files",
        method="GET",
        path="/v1/files/{fileId}",
        retry="safe",
        success=(200,),
    ),
    "hydrate_file": Operation(
        id="hydrateFile",
        name="hydrate_file",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/hydrate",
        retry="idempotent",
        success=(200,),
    ),
    "archive_file": Operation(
        id="archiveFile",
        name="archive_file",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/archive",
        retry="idempotent",
        success=(200,),
    ),
    "enable_public_preview": Operation(
        id="enablePublicPreview",
        name="enable_public_preview",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/enable-public-preview",
        retry="idempotent",
        success=(200,),
    ),
    "disable_public_preview": Operation(
        id="disablePublicPreview",
        name="disable_public_preview",
        tag="files",
        method="POST",
        path="/v1/files/{fileId}/disable-public-preview",
        retry="idempotent",
        success=(200,),
    ),
    "get_me": Operation(
        id="getMe", name="get_me", tag="account", method="GET", path="/v1/me", retry="safe", success=(200,)
    ),
    "start_assistant_chat": Operation(
        id="startAssistantChat",
        name="start_assistant_chat",
        tag="assistants",
        method="POST",
        path="/v1/assistants",
        retry="never",
        success=(202,),
    ),
    "get_assistant": Operation(
        id="getAssistant",
        name="get_assistant",
        tag="assistants",
        method="GET",
        path="/v1/assistants/{assistantId}",
        retry="safe",
        success=(200,),
    ),
    "send_assistant_message": Operation(
        id="sendAssistantMessage",
        name="send_assistant_message",
        tag="assistants",
        method="POST",
        path="/v1/assistants/{assistantId}/messages",
        retry="never",
        success=(202,),
    ),
    "act_on_assistant_action": Operation(
        id="actOnAssistantAction",
        name="act_on_assistant_action",
        tag="assistants",
        method="POST",
        path="/v1/assistants/{assistantId}/actions/{actionId}",
        retry="never",
        success=(202,),
    ),
    "get_assistant_message": Operation(
        id="getAssistantMessage",
        name="get_assistant_message",
        tag="assistants",
        method="GET",
        path="/v1/assistant-messages/{messageId}",
        retry="safe",
        success=(200,),
    ),
    "list_entities": Operation(
        id="listEntities",
        name="list_entities",
        tag="entities",
        method="GET",
        path="/v1/entities",
        retry="safe",
        success=(200,),
    ),
    "create_entity": Operation(
        id="createEntity",
        name="create_entity",
        tag="entities",
        method="POST",
        path="/v1/entities",
        retry="never",
        success=(200,),
    ),
    "get_entity": Operation(
        id="getEntity",
        name="get_entity",
        tag="entities",
        method="GET",
        path="/v1/entities/{entityId}",
        retry="safe",
        success=(200,),
    ),
    "update_entity": Operation(
        id="updateEntity",
        name="update_entity",
        tag="entities",
        method="POST",
        path="/v1/entities/{entityId}/update",
        retry="idempotent",
        success=(200,),
    ),
    "archive_entity": Operation(
        id="archiveEntity",
        name="archive_entity",
        tag="entities",
        method="POST",
        path="/v1/entities/{entityId}/archive",
        retry="idempotent",
        success=(200,),
    ),
    "add_entity_reference": Operation(
        id="addEntityReference",
        name="add_entity_reference",
        tag="entities",
        method="POST",
        path="/v1/entities/{entityId}/references",
        retry="never",
        success=(200,),
    ),
    "remove_entity_reference": Operation(
        id="removeEntityReference",
        name="remove_entity_reference",
        tag="entities",
        method="POST",
        path="/v1/entities/{entityId}/references/remove",
        retry="idempotent",
        success=(200,),
    ),
    "list_projects": Operation(
        id="listProjects",
        name="list_projects",
        tag="projects",
        method="GET",
        path="/v1/projects",
        retry="safe",
        success=(200,),
    ),
    "get_project": Operation(
        id="getProject",
        name="get_project",
        tag="projects",
        method="GET",
        path="/v1/projects/{projectId}",
        retry="safe",
        success=(200,),
    ),
    "export_project": Operation(
        id="exportProject",
        name="export_project",
        tag="projects",
        method="POST",
        path="/v1/projects/{projectId}/export",
        retry="never",
        success=(202,),
    ),
    "list_project_exports": Operation(
        id="listProjectExports",
        name="list_project_exports",
        tag="projects",
        method="GET",
        path="/v1/projects/{projectId}/exports",
        retry="safe",
        success=(200,),
    ),
    "get_project_export": Operation(
        id="getProjectExport",
        name="get_project_export",
        tag="projects",
        method="GET",
        path="/v1/projects/{projectId}/exports/{exportId}",
        retry="safe",
        success=(200,),
    ),
    "create_timeline_interchange": Operation(
        id="createTimelineInterchange",
        name="create_timeline_interchange",
        tag="projects",
        method="POST",
        path="/v1/projects/{projectId}/timeline-interchange",
        retry="never",
        success=(202,),
    ),
    "get_timeline_interchange": Operation(
        id="getTimelineInterchange",
        name="get_timeline_interchange",
        tag="projects",
        method="GET",
        path="/v1/timeline-interchange/{interchangeJobId}",
        retry="safe",
        success=(200,),
    ),
    "remix_project": Operation(
        id="remixProject",
        name="remix_project",
        tag="projects",
        method="POST",
        path="/v1/projects/{projectId}/remix",
        retry="never",
        success=(202,),
    ),
    "list_project_remix_actions": Operation(
        id="listProjectRemixActions",
        name="list_project_remix_actions",
        tag="projects",
        method="GET",
        path="/v1/projects/{projectId}/remix-actions",
        retry="safe",
        success=(200,),
    ),
    "list_tts_voices": Operation(
        id="listTtsVoices",
        name="list_tts_voices",
        tag="resources",
        method="GET",
        path="/v1/resources/tts-voices",
        retry="safe",
        success=(200,),
    ),
    "list_languages": Operation(
        id="listLanguages",
        name="list_languages",
        tag="resources",
        method="GET",
        path="/v1/resources/languages",
        retry="safe",
        success=(200,),
    ),
    "generate_text": Operation(
        id="generateText",
        name="generate_text",
        tag="text",
        method="POST",
        path="/v1/text/generate",
        retry="never",
        success=(200,),
    ),
    "generate_image": Operation(
        id="generateImage",
        name="generate_image",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-image",
        retry="never",
        success=(202,),
    ),
    "generate_video_clip": Operation(
        id="generateVideoClip",
        name="generate_video_clip",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-video-clip",
        retry="never",
        success=(202,),
    ),
    "generate_motion_graphic": Operation(
        id="generateMotionGraphic",
        name="generate_motion_graphic",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-motion-graphic",
        retry="never",
        success=(202,),
    ),
    "text_to_speech": Operation(
        id="textToSpeech",
        name="text_to_speech",
        tag="tools",
        method="POST",
        path="/v1/tools/text-to-speech",
        retry="never",
        success=(202,),
    ),
    "generate_sound_effect": Operation(
        id="generateSoundEffect",
        name="generate_sound_effect",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-sound-effect",
        retry="never",
        success=(202,),
    ),
    "generate_music": Operation(
        id="generateMusic",
        name="generate_music",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-music",
        retry="never",
        success=(202,),
    ),
    "generate_avatar": Operation(
        id="generateAvatar",
        name="generate_avatar",
        tag="tools",
        method="POST",
        path="/v1/tools/generate-avatar",
        retry="never",
        success=(202,),
    ),
    "vectorize_image": Operation(
        id="vectorizeImage",
        name="vectorize_image",
        tag="tools",
        method="POST",
        path="/v1/tools/vectorize-image",
        retry="never",
        success=(202,),
    ),
    "remove_image_background": Operation(
        id="removeImageBackground",
        name="remove_image_background",
        tag="tools",
        method="POST",
        path="/v1/tools/remove-image-background",
        retry="never",
        success=(202,),
    ),
    "remove_video_background": Operation(
        id="removeVideoBackground",
        name="remove_video_background",
        tag="tools",
        method="POST",
        path="/v1/tools/remove-video-background",
        retry="never",
        success=(202,),
    ),
    "upscale_image": Operation(
        id="upscaleImage",
        name="upscale_image",
        tag="tools",
        method="POST",
        path="/v1/tools/upscale-image",
        retry="never",
        success=(202,),
    ),
    "upscale_video": Operation(
        id="upscaleVideo",
        name="upscale_video",
        tag="tools",
        method="POST",
        path="/v1/tools/upscale-video",
        retry="never",
        success=(202,),
    ),
    "image_3_d_effect": Operation(
        id="image3dEffect",
        name="image_3_d_effect",
        tag="tools",
        method="POST",
        path="/v1/tools/image-3d-effect",
        retry="never",
        success=(202,),
    ),
    "list_tool_executions": Operation(
        id="listToolExecutions",
        name="list_tool_executions",
        tag="tools",
        method="GET",
        path="/v1/tools/executions",
        retry="safe",
        success=(200,),
    ),
    "get_tool_execution_info": Operation(
        id="getToolExecutionInfo",
        name="get_tool_execution_info",
        tag="tools",
        method="GET",
        path="/v1/tools/executions/{toolExecutionId}",
        retry="safe",
        success=(200,),
    ),
    "cancel_tool_execution": Operation(
        id="cancelToolExecution",
        name="cancel_tool_execution",
        tag="tools",
        method="POST",
        path="/v1/tools/executions/{toolExecutionId}/cancel",
        retry="idempotent",
        success=(202,),
    ),
    "list_webhook_endpoints": Operation(
        id="listWebhookEndpoints",
        name="list_webhook_endpoints",
        tag="webhooks",
        method="GET",
        path="/v1/webhooks/endpoints",
        retry="safe",
        success=(200,),
    ),
    "create_webhook_endpoint": Operation(
        id="createWebhookEndpoint",
        name="create_webhook_endpoint",
        tag="webhooks",
        method="POST",
        path="/v1/webhooks/endpoints",
        retry="never",
        success=(201,),
    ),
    "delete_webhook_endpoint": Operation(
        id="deleteWebhookEndpoint",
        name="delete_webhook_endpoint",
        tag="webhooks",
        method="DELETE",
        path="/v1/webhooks/endpoints/{endpointId}",
        retry="idempotent",
        success=(204,),
    ),
    "script_to_video": Operation(
        id="scriptToVideo",
        name="script_to_video",
        tag="workflows",
        method="POST",
        path="/v1/workflows/script-to-video",
        retry="never",
        success=(202,),
    ),
    "voiceover_to_video": Operation(
        id="voiceoverToVideo",
        name="voiceover_to_video",
        tag="workflows",
        method="POST",
        path="/v1/workflows/voiceover-to-video",
        retry="never",
        success=(202,),
    ),
    "slideshow_to_video": Operation(
        id="slideshowToVideo",
        name="slideshow_to_video",
        tag="workflows",
        method="POST",
        path="/v1/workflows/slideshow-to-video",
        retry="never",
        success=(202,),
    ),
    "prompt_to_video_clip": Operation(
        id="promptToVideoClip",
        name="prompt_to_video_clip",
        tag="workflows",
        method="POST",
        path="/v1/workflows/prompt-to-video-clip",
        retry="never",
        success=(202,),
    ),
    "video_to_video": Operation(
        id="videoToVideo",
        name="video_to_video",
        tag="workflows",
        method="POST",
        path="/v1/workflows/video-to-video",
        retry="never",
        success=(200, 202),
    ),
    "list_workflow_runs": Operation(
        id="listWorkflowRuns",
        name="list_workflow_runs",
        tag="workflows",
        method="GET",
        path="/v1/workflows/runs",
        retry="safe",
        success=(200,),
    ),
    "get_workflow_run": Operation(
        id="getWorkflowRun",
        name="get_workflow_run",
        tag="workflows",
        method="GET",
        path="/v1/workflows/runs/{workflowRunId}",
        retry="safe",
        success=(200,),
    ),
    "cancel_workflow_run": Operation(
        id="cancelWorkflowRun",
        name="cancel_workflow_run",
        tag="workflows",
        method="POST",
        path="/v1/workflows/runs/{workflowRunId}/cancel",
        retry="idempotent",
        success=(202,),
    ),
}
