from typing import Any

import httpx

from ... import errors
from ...models.video_to_video_request import VideoToVideoRequest
from ...models.video_to_video_response import VideoToVideoResponse


def request_arguments(
    *,
    body: VideoToVideoRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/workflows/video-to-video",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> VideoToVideoResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = VideoToVideoResponse.from_dict(response.json())

        return response_200

    if response.status_code == 202:
        response_202 = VideoToVideoResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
