"""Operations tagged ``workflows``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.list_workflow_runs_response import ListWorkflowRunsResponse
    from ...models.prompt_to_video_clip_request import PromptToVideoClipRequest
    from ...models.script_to_video_request import ScriptToVideoRequest
    from ...models.slideshow_to_video_request import SlideshowToVideoRequest
    from ...models.start_workflow_run_response import StartWorkflowRunResponse
    from ...models.video_to_video_request import VideoToVideoRequest
    from ...models.video_to_video_response import VideoToVideoResponse
    from ...models.voiceover_to_video_request import VoiceoverToVideoRequest
    from ...models.workflow_run import WorkflowRun
    from ...operations import AsyncCall, Call

__all__ = ("AsyncWorkflowsApi", "WorkflowsApi")


class WorkflowsApi:
    """Operations tagged ``workflows``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def script_to_video(
        self,
        *,
        body: ScriptToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from a script

        Sends ``POST /v1/workflows/script-to-video``.
        """
        from . import script_to_video as operation

        return self._call(
            "script_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def voiceover_to_video(
        self,
        *,
        body: VoiceoverToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from a voice-over

        Sends ``POST /v1/workflows/voiceover-to-video``.
        """
        from . import voiceover_to_video as operation

        return self._call(
            "voiceover_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def slideshow_to_video(
        self,
        *,
        body: SlideshowToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from slides

        Sends ``POST /v1/workflows/slideshow-to-video``.
        """
        from . import slideshow_to_video as operation

        return self._call(
            "slideshow_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def prompt_to_video_clip(
        self,
        *,
        body: PromptToVideoClipRequest,
    ) -> StartWorkflowRunResponse:
        """Make a project with a video clip from a prompt

        Sends ``POST /v1/workflows/prompt-to-video-clip``.
        """
        from . import prompt_to_video_clip as operation

        return self._call(
            "prompt_to_video_clip",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def video_to_video(
        self,
        *,
        body: VideoToVideoRequest,
    ) -> VideoToVideoResponse:
        """Make a video from a video

        Sends ``POST /v1/workflows/video-to-video``.
        """
        from . import video_to_video as operation

        return self._call(
            "video_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def list_workflow_runs(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
    ) -> ListWorkflowRunsResponse:
        """List workflow runs

        Sends ``GET /v1/workflows/runs``.
        """
        from . import list_workflow_runs as operation

        return self._call(
            "list_workflow_runs",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
            ),
            operation.read,
        )

    def get_workflow_run(
        self,
        workflow_run_id: str,
    ) -> WorkflowRun:
        """Get a workflow run

        Sends ``GET /v1/workflows/runs/{workflow_run_id}``.
        """
        from . import get_workflow_run as operation

        return self._call(
            "get_workflow_run",
            lambda: operation.request_arguments(
                workflow_run_id=workflow_run_id,
            ),
            operation.read,
        )

    def cancel_workflow_run(
        self,
        workflow_run_id: str,
    ) -> StartWorkflowRunResponse:
        """Cancel a workflow run

        Sends ``POST /v1/workflows/runs/{workflow_run_id}/cancel``.
        """
        from . import cancel_workflow_run as operation

        return self._call(
            "cancel_workflow_run",
            lambda: operation.request_arguments(
                workflow_run_id=workflow_run_id,
            ),
            operation.read,
        )


class AsyncWorkflowsApi:
    """Operations tagged ``workflows``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def script_to_video(
        self,
        *,
        body: ScriptToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from a script

        Sends ``POST /v1/workflows/script-to-video``.
        """
        from . import script_to_video as operation

        return await self._call(
            "script_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def voiceover_to_video(
        self,
        *,
        body: VoiceoverToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from a voice-over

        Sends ``POST /v1/workflows/voiceover-to-video``.
        """
        from . import voiceover_to_video as operation

        return await self._call(
            "voiceover_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def slideshow_to_video(
        self,
        *,
        body: SlideshowToVideoRequest,
    ) -> StartWorkflowRunResponse:
        """Make a video from slides

        Sends ``POST /v1/workflows/slideshow-to-video``.
        """
        from . import slideshow_to_video as operation

        return await self._call(
            "slideshow_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def prompt_to_video_clip(
        self,
        *,
        body: PromptToVideoClipRequest,
    ) -> StartWorkflowRunResponse:
        """Make a project with a video clip from a prompt

        Sends ``POST /v1/workflows/prompt-to-video-clip``.
        """
        from . import prompt_to_video_clip as operation

        return await self._call(
            "prompt_to_video_clip",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def video_to_video(
        self,
        *,
        body: VideoToVideoRequest,
    ) -> VideoToVideoResponse:
        """Make a video from a video

        Sends ``POST /v1/workflows/video-to-video``.
        """
        from . import video_to_video as operation

        return await self._call(
            "video_to_video",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def list_workflow_runs(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        self_only: bool | None = None,
    ) -> ListWorkflowRunsResponse:
        """List workflow runs

        Sends ``GET /v1/workflows/runs``.
        """
        from . import list_workflow_runs as operation

        return await self._call(
            "list_workflow_runs",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
                self_only=given(self_only),
            ),
            operation.read,
        )

    async def get_workflow_run(
        self,
        workflow_run_id: str,
    ) -> WorkflowRun:
        """Get a workflow run

        Sends ``GET /v1/workflows/runs/{workflow_run_id}``.
        """
        from . import get_workflow_run as operation

        return await self._call(
            "get_workflow_run",
            lambda: operation.request_arguments(
                workflow_run_id=workflow_run_id,
            ),
            operation.read,
        )

    async def cancel_workflow_run(
        self,
        workflow_run_id: str,
    ) -> StartWorkflowRunResponse:
        """Cancel a workflow run

        Sends ``POST /v1/workflows/runs/{workflow_run_id}/cancel``.
        """
        from . import cancel_workflow_run as operation

        return await self._call(
            "cancel_workflow_run",
            lambda: operation.request_arguments(
                workflow_run_id=workflow_run_id,
            ),
            operation.read,
        )
