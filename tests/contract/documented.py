"""Every documented operation, and whether its request may be sent a second time, typed off the providers' pages.

``never``: a second request works, posts, duplicates or spends a second time. ``key``: the same, unless a key tells the
server that it knows the request. ``idempotent``: the same end state. ``safe``: nothing changes.
"""

from __future__ import annotations

from typing import NamedTuple

TABLES = {
    "genviral": """
list_files                           safe       GET    /api/partner/v1/files
create_file_upload                   idempotent POST   /api/partner/v1/files
list_folders                         safe       GET    /api/partner/v1/folders
create_folder                        never      POST   /api/partner/v1/folders
get_folder                           safe       GET    /api/partner/v1/folders/{folderId}
move_folder                          idempotent PATCH  /api/partner/v1/folders/{folderId}
delete_folder                        idempotent DELETE /api/partner/v1/folders/{folderId}
list_folder_ancestors                safe       GET    /api/partner/v1/folders/{folderId}/ancestors
list_folder_items                    safe       GET    /api/partner/v1/folders/{folderId}/items
add_folder_items                     never      POST   /api/partner/v1/folders/{folderId}/items
remove_folder_items                  idempotent DELETE /api/partner/v1/folders/{folderId}/items
list_accounts                        safe       GET    /api/partner/v1/accounts
get_subscription                     safe       GET    /api/partner/v1/subscription
create_post                          key        POST   /api/partner/v1/posts
list_posts                           safe       GET    /api/partner/v1/posts
get_post                             safe       GET    /api/partner/v1/posts/{postId}
update_post                          idempotent PATCH  /api/partner/v1/posts/{postId}
retry_posts                          never      POST   /api/partner/v1/posts/retry
delete_posts                         idempotent POST   /api/partner/v1/posts/delete
generate_slideshow                   never      POST   /api/partner/v1/slideshows/generate
list_slideshows                      safe       GET    /api/partner/v1/slideshows
get_slideshow                        safe       GET    /api/partner/v1/slideshows/{slideshowId}
update_slideshow                     idempotent PATCH  /api/partner/v1/slideshows/{slideshowId}
delete_slideshow                     idempotent DELETE /api/partner/v1/slideshows/{slideshowId}
render_slideshow                     never      POST   /api/partner/v1/slideshows/{slideshowId}/render
duplicate_slideshow                  never      POST   /api/partner/v1/slideshows/{slideshowId}/duplicate
regenerate_slideshow_slide           never      POST   /api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate
preview_tiktok_copy                  idempotent POST   /api/partner/v1/slideshows/copy-tiktok/preview
import_tiktok_copy                   never      POST   /api/partner/v1/slideshows/copy-tiktok/import
list_packs                           safe       GET    /api/partner/v1/packs
create_pack                          never      POST   /api/partner/v1/packs
get_pack                             safe       GET    /api/partner/v1/packs/{packId}
update_pack                          idempotent PATCH  /api/partner/v1/packs/{packId}
delete_pack                          idempotent DELETE /api/partner/v1/packs/{packId}
add_pack_image                       never      POST   /api/partner/v1/packs/{packId}/images
delete_pack_image                    idempotent DELETE /api/partner/v1/packs/{packId}/images/{imageId}
list_templates                       safe       GET    /api/partner/v1/templates
create_template                      never      POST   /api/partner/v1/templates
get_template                         safe       GET    /api/partner/v1/templates/{templateId}
update_template                      idempotent PATCH  /api/partner/v1/templates/{templateId}
delete_template                      idempotent DELETE /api/partner/v1/templates/{templateId}
create_template_from_slideshow       never      POST   /api/partner/v1/templates/from-slideshow/{slideshowId}
get_analytics_summary                safe       GET    /api/partner/v1/analytics/summary
list_analytics_posts                 safe       GET    /api/partner/v1/analytics/summary/posts
list_analytics_targets               safe       GET    /api/partner/v1/analytics/targets
create_analytics_target              idempotent POST   /api/partner/v1/analytics/targets
get_analytics_target                 safe       GET    /api/partner/v1/analytics/targets/{id}
update_analytics_target              idempotent PATCH  /api/partner/v1/analytics/targets/{id}
delete_analytics_target              idempotent DELETE /api/partner/v1/analytics/targets/{id}
refresh_analytics_target             never      POST   /api/partner/v1/analytics/targets/{id}/refresh
get_analytics_refresh                safe       GET    /api/partner/v1/analytics/refreshes/{id}
list_analytics_workspace_suggestions safe       GET    /api/partner/v1/analytics/workspace-suggestions
get_trend_brief                      safe       GET    /api/partner/v1/trends/brief
list_studio_models                   safe       GET    /api/partner/v1/studio/models
generate_studio_image                never      POST   /api/partner/v1/studio/images/generate
generate_studio_video                never      POST   /api/partner/v1/studio/videos/generate
get_studio_video                     safe       GET    /api/partner/v1/studio/videos/{videoId}
list_influencers                     safe       GET    /api/partner/v1/influencers
get_influencer                       safe       GET    /api/partner/v1/influencers/{influencerId}
""",
    "videogen": """
getFiles                  safe       GET    /v1/files
searchFiles               safe       POST   /v1/files/search
createFileUpload          never      POST   /v1/files/upload
createFileUrlImport       never      POST   /v1/files/import-url
getFileUrlImport          safe       GET    /v1/files/imports/{fileImportId}
getFile                   safe       GET    /v1/files/{fileId}
hydrateFile               idempotent POST   /v1/files/{fileId}/hydrate
archiveFile               idempotent POST   /v1/files/{fileId}/archive
enablePublicPreview       idempotent POST   /v1/files/{fileId}/enable-public-preview
disablePublicPreview      idempotent POST   /v1/files/{fileId}/disable-public-preview
getMe                     safe       GET    /v1/me
startAssistantChat        never      POST   /v1/assistants
getAssistant              safe       GET    /v1/assistants/{assistantId}
sendAssistantMessage      never      POST   /v1/assistants/{assistantId}/messages
actOnAssistantAction      never      POST   /v1/assistants/{assistantId}/actions/{actionId}
getAssistantMessage       safe       GET    /v1/assistant-messages/{messageId}
listEntities              safe       GET    /v1/entities
createEntity              never      POST   /v1/entities
getEntity                 safe       GET    /v1/entities/{entityId}
updateEntity              idempotent POST   /v1/entities/{entityId}/update
archiveEntity             idempotent POST   /v1/entities/{entityId}/archive
addEntityReference        never      POST   /v1/entities/{entityId}/references
removeEntityReference     idempotent POST   /v1/entities/{entityId}/references/remove
listProjects              safe       GET    /v1/projects
getProject                safe       GET    /v1/projects/{projectId}
exportProject             never      POST   /v1/projects/{projectId}/export
listProjectExports        safe       GET    /v1/projects/{projectId}/exports
getProjectExport          safe       GET    /v1/projects/{projectId}/exports/{exportId}
createTimelineInterchange never      POST   /v1/projects/{projectId}/timeline-interchange
getTimelineInterchange    safe       GET    /v1/timeline-interchange/{interchangeJobId}
remixProject              never      POST   /v1/projects/{projectId}/remix
listProjectRemixActions   safe       GET    /v1/projects/{projectId}/remix-actions
listTtsVoices             safe       GET    /v1/resources/tts-voices
listLanguages             safe       GET    /v1/resources/languages
generateText              never      POST   /v1/text/generate
generateImage             never      POST   /v1/tools/generate-image
generateVideoClip         never      POST   /v1/tools/generate-video-clip
generateMotionGraphic     never      POST   /v1/tools/generate-motion-graphic
textToSpeech              never      POST   /v1/tools/text-to-speech
generateSoundEffect       never      POST   /v1/tools/generate-sound-effect
generateMusic             never      POST   /v1/tools/generate-music
generateAvatar            never      POST   /v1/tools/generate-avatar
vectorizeImage            never      POST   /v1/tools/vectorize-image
removeImageBackground     never      POST   /v1/tools/remove-image-background
removeVideoBackground     never      POST   /v1/tools/remove-video-background
upscaleImage              never      POST   /v1/tools/upscale-image
upscaleVideo              never      POST   /v1/tools/upscale-video
        image3dEffect             never      POST   /v1/tools/image-3d-effect
listToolExecutions        safe       GET    /v1/tools/executions
getToolExecutionInfo      safe       GET    /v1/tools/executions/{toolExecutionId}
cancelToolExecution       idempotent POST   /v1/tools/executions/{toolExecutionId}/cancel
listWebhookEndpoints      safe       GET    /v1/webhooks/endpoints
createWebhookEndpoint     never      POST   /v1/webhooks/endpoints
deleteWebhookEndpoint     idempotent DELETE /v1/webhooks/endpoints/{endpointId}
scriptToVideo             never      POST   /v1/workflows/script-to-video
voiceoverToVideo          never      POST   /v1/workflows/voiceover-to-video
slideshowToVideo          never      POST   /v1/workflows/slideshow-to-video
promptToVideoClip         never      POST   /v1/workflows/prompt-to-video-clip
videoToVideo              never      POST   /v1/workflows/video-to-video
listWorkflowRuns          safe       GET    /v1/workflows/runs
getWorkflowRun            safe       GET    /v1/workflows/runs/{workflowRunId}
cancelWorkflowRun         idempotent POST   /v1/workflows/runs/{workflowRunId}/cancel
""",
    "swiftia": """
list_files          safe       GET    /api/uploads/files
get_file            safe       GET    /api/uploads/files/{fileId}
delete_file         idempotent DELETE /api/uploads/files/{fileId}
create_job          never      POST   /api/jobs
get_job             safe       GET    /api/jobs/{jobId}
create_render       never      POST   /api/render
get_render          safe       GET    /api/render/{renderId}
list_brand_presets  safe       GET    /api/organizations/brandings
create_brand_preset never      POST   /api/organizations/brandings
get_social_settings safe       GET    /api/organizations/social-posts/settings
""",
}
COUNTS = {"genviral": 59, "videogen": 62, "swiftia": 10}


class Documented(NamedTuple):
    """A row of a table."""

    id: str
    retry: str
    method: str
    path: str


OPERATIONS = {
    provider: [Documented(*line.split()) for line in table.strip().splitlines()] for provider, table in TABLES.items()
}
