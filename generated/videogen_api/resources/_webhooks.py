"""The events that VideoGen delivers to webhooks. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reelkit._resource.webhooks import Delivery as Delivery
from reelkit._resource.webhooks import Headers, Receiver, Secret
from reelkit._resource.webhooks import UnknownEvent as UnknownEvent

from .. import models

if TYPE_CHECKING:
    from ..models.assistant_message_cancelled_event import (
        AssistantMessageCancelledEvent,
    )
    from ..models.assistant_message_failed_event import AssistantMessageFailedEvent
    from ..models.assistant_message_succeeded_event import (
        AssistantMessageSucceededEvent,
    )
    from ..models.file_analysis_completed_event import FileAnalysisCompletedEvent
    from ..models.file_analysis_failed_event import FileAnalysisFailedEvent
    from ..models.file_download_ready_event import FileDownloadReadyEvent
    from ..models.file_playback_ready_event import FilePlaybackReadyEvent
    from ..models.file_upload_completed_event import FileUploadCompletedEvent
    from ..models.file_upload_failed_event import FileUploadFailedEvent
    from ..models.project_export_cancelled_event import ProjectExportCancelledEvent
    from ..models.project_export_failed_event import ProjectExportFailedEvent
    from ..models.project_export_succeeded_event import ProjectExportSucceededEvent
    from ..models.tool_execution_cancelled_event import ToolExecutionCancelledEvent
    from ..models.tool_execution_failed_event import ToolExecutionFailedEvent
    from ..models.tool_execution_succeeded_event import ToolExecutionSucceededEvent
    from ..models.workflow_run_cancelled_event import WorkflowRunCancelledEvent
    from ..models.workflow_run_failed_event import WorkflowRunFailedEvent
    from ..models.workflow_run_succeeded_event import WorkflowRunSucceededEvent

    Event = (
        ToolExecutionSucceededEvent
        | ToolExecutionFailedEvent
        | ToolExecutionCancelledEvent
        | WorkflowRunSucceededEvent
        | WorkflowRunFailedEvent
        | WorkflowRunCancelledEvent
        | ProjectExportSucceededEvent
        | ProjectExportFailedEvent
        | ProjectExportCancelledEvent
        | FileUploadCompletedEvent
        | FileUploadFailedEvent
        | FilePlaybackReadyEvent
        | FileDownloadReadyEvent
        | FileAnalysisCompletedEvent
        | FileAnalysisFailedEvent
        | AssistantMessageSucceededEvent
        | AssistantMessageFailedEvent
        | AssistantMessageCancelledEvent
    )
    """Every event of this version."""
else:
    Event = object

__all__ = ("Delivery", "Event", "UnknownEvent", "parse", "verify")

_RECEIVER = Receiver(
    "videogen",
    models,
    {
        "tool_execution.succeeded": "ToolExecutionSucceededEvent",
        "tool_execution.failed": "ToolExecutionFailedEvent",
        "tool_execution.cancelled": "ToolExecutionCancelledEvent",
        "workflow_run.succeeded": "WorkflowRunSucceededEvent",
        "workflow_run.failed": "WorkflowRunFailedEvent",
        "workflow_run.cancelled": "WorkflowRunCancelledEvent",
        "project_export.succeeded": "ProjectExportSucceededEvent",
        "project_export.failed": "ProjectExportFailedEvent",
        "project_export.cancelled": "ProjectExportCancelledEvent",
        "file.upload.completed": "FileUploadCompletedEvent",
        "file.upload.failed": "FileUploadFailedEvent",
        "file.playback_ready": "FilePlaybackReadyEvent",
        "file.download_ready": "FileDownloadReadyEvent",
        "file.analysis_completed": "FileAnalysisCompletedEvent",
        "file.analysis_failed": "FileAnalysisFailedEvent",
        "assistant_message.succeeded": "AssistantMessageSucceededEvent",
        "assistant_message.failed": "AssistantMessageFailedEvent",
        "assistant_message.cancelled": "AssistantMessageCancelledEvent",
    },
    ("event",),
)


def parse(
    body: bytes,
    headers: Headers,
    secret: Secret,
    *,
    tolerance: float = 300,
    now: float | None = None,
) -> Event | UnknownEvent:
    """The typed event of a delivery, once its signature and its time are verified.

    Args:
        body: The bytes as they arrived; JSON that was parsed and written again does not verify.
        headers: The headers of the request, as a mapping or as pairs; upper and lower case do not matter.
        secret: The signing secret of the endpoint, or several while one replaces another.
        tolerance: Seconds that the time of the delivery may be off, either way; default 300.
        now: The present time in Unix seconds; default: that of this machine.

    Raises:
        WebhookVerificationError: If it is not authentic; ``check`` says which check failed.
        ConfigurationError: If there is no secret that could verify anything.

    Example::

        from reelkit.videogen import webhooks

        event = webhooks.parse(body, headers, secret)
        if isinstance(event, ToolExecutionSucceededEvent):
            print(event.event)

    Deliveries may be repeated: once this returns, the header ``webhook-id`` tells those that are the same.
    """
    verify(body, headers, secret, tolerance=tolerance, now=now)
    return cast("Event | UnknownEvent", _RECEIVER.read(body))


def verify(
    body: bytes,
    headers: Headers,
    secret: Secret,
    *,
    tolerance: float = 300,
    now: float | None = None,
) -> Delivery:
    """Verify a delivery as ``parse`` does, and return its id and time."""
    return _RECEIVER.verify(body, headers, secret, tolerance, now)
