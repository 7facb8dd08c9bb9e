from typing import Any

import httpx

from ... import errors
from ...models.generate_studio_video_request import GenerateStudioVideoRequest
from ...models.generate_studio_video_response import GenerateStudioVideoResponse


def request_arguments(
    *,
    body: GenerateStudioVideoRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/studio/videos/generate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> GenerateStudioVideoResponse:
    """Read a success."""
    if response.status_code == 202:
        response_202 = GenerateStudioVideoResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
