from typing import Any

import httpx

from ... import errors
from ...models.start_workflow_run_response import StartWorkflowRunResponse
from ...models.voiceover_to_video_request import VoiceoverToVideoRequest


def request_arguments(
    *,
    body: VoiceoverToVideoRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/workflows/voiceover-to-video",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> StartWorkflowRunResponse:
    """Read a success."""
    if response.status_code == 202:
        response_202 = StartWorkflowRunResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
