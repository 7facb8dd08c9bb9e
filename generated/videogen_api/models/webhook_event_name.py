from typing import Literal

WebhookEventName = Literal[
    "assistant_message.cancelled",
    "assistant_message.failed",
    "assistant_message.succeeded",
    "file.analysis_completed",
    "file.analysis_failed",
    "file.download_ready",
    "file.playback_ready",
    "file.upload.completed",
    "file.upload.failed",
    "project_export.cancelled",
    "project_export.failed",
    "project_export.succeeded",
    "tool_execution.cancelled",
    "tool_execution.failed",
    "tool_execution.succeeded",
    "workflow_run.cancelled",
    "workflow_run.failed",
    "workflow_run.succeeded",
]

WEBHOOK_EVENT_NAME_VALUES: set[WebhookEventName] = {
    "assistant_message.cancelled",
    "assistant_message.failed",
    "assistant_message.succeeded",
    "file.analysis_completed",
    "file.analysis_failed",
    "file.download_ready",
    "file.playback_ready",
    "file.upload.completed",
    "file.upload.failed",
    "project_export.cancelled",
    "project_export.failed",
    "project_export.succeeded",
    "tool_execution.cancelled",
    "tool_execution.failed",
    "tool_execution.succeeded",
    "workflow_run.cancelled",
    "workflow_run.failed",
    "workflow_run.succeeded",
}


def check_webhook_event_name(value: str) -> WebhookEventName:
    if value in WEBHOOK_EVENT_NAME_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WEBHOOK_EVENT_NAME_VALUES!r}")
