"""Every documented operation, by method and path, and whether a request may be sent a second time: read off the pages.

``never``: a second request works, posts, duplicates or spends a second time. ``key``: the same, unless a key tells the
server that it knows the request. ``idempotent``: the same end state. ``safe``: nothing changes.
"""

from __future__ import annotations

from collections.abc import Mapping

OPERATIONS: Mapping[str, str] = {
    "genviral": """
        safe       GET    /api/partner/v1/files
        idempotent POST   /api/partner/v1/files
        safe       GET    /api/partner/v1/folders
        never      POST   /api/partner/v1/folders
        safe       GET    /api/partner/v1/folders/{folderId}
        idempotent PATCH  /api/partner/v1/folders/{folderId}
        idempotent DELETE /api/partner/v1/folders/{folderId}
        safe       GET    /api/partner/v1/folders/{folderId}/ancestors
        safe       GET    /api/partner/v1/folders/{folderId}/items
        never      POST   /api/partner/v1/folders/{folderId}/items
        idempotent DELETE /api/partner/v1/folders/{folderId}/items
        safe       GET    /api/partner/v1/accounts
        safe       GET    /api/partner/v1/subscription
        key        POST   /api/partner/v1/posts
        safe       GET    /api/partner/v1/posts
        safe       GET    /api/partner/v1/posts/{postId}
        idempotent PATCH  /api/partner/v1/posts/{postId}
        never      POST   /api/partner/v1/posts/retry
        idempotent POST   /api/partner/v1/posts/delete
        never      POST   /api/partner/v1/slideshows/generate
        safe       GET    /api/partner/v1/slideshows
        safe       GET    /api/partner/v1/slideshows/{slideshowId}
        idempotent PATCH  /api/partner/v1/slideshows/{slideshowId}
        idempotent DELETE /api/partner/v1/slideshows/{slideshowId}
        never      POST   /api/partner/v1/slideshows/{slideshowId}/render
        never      POST   /api/partner/v1/slideshows/{slideshowId}/duplicate
        never      POST   /api/partner/v1/slideshows/{slideshowId}/slides/{slideIndex}/regenerate
        idempotent POST   /api/partner/v1/slideshows/copy-tiktok/preview
        never      POST   /api/partner/v1/slideshows/copy-tiktok/import
        safe       GET    /api/partner/v1/packs
        never      POST   /api/partner/v1/packs
        safe       GET    /api/partner/v1/packs/{packId}
        idempotent PATCH  /api/partner/v1/packs/{packId}
        idempotent DELETE /api/partner/v1/packs/{packId}
        never      POST   /api/partner/v1/packs/{packId}/images
        idempotent DELETE /api/partner/v1/packs/{packId}/images/{imageId}
        safe       GET    /api/partner/v1/templates
        never      POST   /api/partner/v1/templates
        safe       GET    /api/partner/v1/templates/{templateId}
        idempotent PATCH  /api/partner/v1/templates/{templateId}
        idempotent DELETE /api/partner/v1/templates/{templateId}
        never      POST   /api/partner/v1/templates/from-slideshow/{slideshowId}
        safe       GET    /api/partner/v1/analytics/summary
        safe       GET    /api/partner/v1/analytics/summary/posts
        safe       GET    /api/partner/v1/analytics/targets
        idempotent POST   /api/partner/v1/analytics/targets
        safe       GET    /api/partner/v1/analytics/targets/{id}
        idempotent PATCH  /api/partner/v1/analytics/targets/{id}
        idempotent DELETE /api/partner/v1/analytics/targets/{id}
        never      POST   /api/partner/v1/analytics/targets/{id}/refresh
        safe       GET    /api/partner/v1/analytics/refreshes/{id}
        safe       GET    /api/partner/v1/analytics/workspace-suggestions
        safe       GET    /api/partner/v1/trends/brief
        safe       GET    /api/partner/v1/studio/models
        never      POST   /api/partner/v1/studio/images/generate
        never      POST   /api/partner/v1/studio/videos/generate
        safe       GET    /api/partner/v1/studio/videos/{videoId}
        safe       GET    /api/partner/v1/influencers
        safe       GET    /api/partner/v1/influencers/{influencerId}
    """,
    "videogen": """
        safe       GET    /v1/files
        safe       POST   /v1/files/search
        never      POST   /v1/files/upload
        never      POST   /v1/files/import-url
        safe       GET    /v1/files/imports/{fileImportId}
        safe       GET    /v1/files/{fileId}
        idempotent POST   /v1/files/{fileId}/hydrate
        idempotent POST   /v1/files/{fileId}/archive
        idempotent POST   /v1/files/{fileId}/enable-public-preview
        idempotent POST   /v1/files/{fileId}/disable-public-preview
        safe       GET    /v1/me
        never      POST   /v1/assistants
        safe       GET    /v1/assistants/{assistantId}
        never      POST   /v1/assistants/{assistantId}/messages
        never      POST   /v1/assistants/{assistantId}/actions/{actionId}
        safe       GET    /v1/assistant-messages/{messageId}
        safe       GET    /v1/entities
        never      POST   /v1/entities
        safe       GET    /v1/entities/{entityId}
        idempotent POST   /v1/entities/{entityId}/update
        idempotent POST   /v1/entities/{entityId}/archive
        never      POST   /v1/entities/{entityId}/references
        idempotent POST   /v1/entities/{entityId}/references/remove
        safe       GET    /v1/projects
        safe       GET    /v1/projects/{projectId}
        never      POST   /v1/projects/{projectId}/export
        safe       GET    /v1/projects/{projectId}/exports
        safe       GET    /v1/projects/{projectId}/exports/{exportId}
        never      POST   /v1/projects/{projectId}/timeline-interchange
        safe       GET    /v1/timeline-interchange/{interchangeJobId}
        never      POST   /v1/projects/{projectId}/remix
        safe       GET    /v1/projects/{projectId}/remix-actions
        safe       GET    /v1/resources/tts-voices
        safe       GET    /v1/resources/languages
        never      POST   /v1/text/generate
        never      POST   /v1/tools/generate-image
        never      POST   /v1/tools/generate-video-clip
        never      POST   /v1/tools/generate-motion-graphic
        never      POST   /v1/tools/text-to-speech
        never      POST   /v1/tools/generate-sound-effect
        never      POST   /v1/tools/generate-music
        never      POST   /v1/tools/generate-avatar
        never      POST   /v1/tools/vectorize-image
        never      POST   /v1/tools/remove-image-background
        never      POST   /v1/tools/remove-video-background
        never      POST   /v1/tools/upscale-image
        never      POST   /v1/tools/upscale-video
        never      POST   /v1/tools/image-3d-effect
        safe       GET    /v1/tools/executions
        safe       GET    /v1/tools/executions/{toolExecutionId}
        idempotent POST   /v1/tools/executions/{toolExecutionId}/cancel
        safe       GET    /v1/webhooks/endpoints
        never      POST   /v1/webhooks/endpoints
        idempotent DELETE /v1/webhooks/endpoints/{endpointId}
        never      POST   /v1/workflows/script-to-video
        never      POST   /v1/workflows/voiceover-to-video
        never      POST   /v1/workflows/slideshow-to-video
        never      POST   /v1/workflows/prompt-to-video-clip
        never      POST   /v1/workflows/video-to-video
        safe       GET    /v1/workflows/runs
        safe       GET    /v1/workflows/runs/{workflowRunId}
        idempotent POST   /v1/workflows/runs/{workflowRunId}/cancel
    """,
    "swiftia": """
        safe       GET    /api/uploads/files
        safe       GET    /api/uploads/files/{fileId}
        idempotent DELETE /api/uploads/files/{fileId}
        never      POST   /api/jobs
        safe       GET    /api/jobs/{jobId}
        never      POST   /api/render
        safe       GET    /api/render/{renderId}
        safe       GET    /api/organizations/brandings
        never      POST   /api/organizations/brandings
        safe       GET    /api/organizations/social-posts/settings
    """,
}
