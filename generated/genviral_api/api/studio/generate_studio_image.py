from typing import Any

import httpx

from ... import errors
from ...models.generate_studio_image_request import GenerateStudioImageRequest
from ...models.generate_studio_image_response import GenerateStudioImageResponse


def request_arguments(
    *,
    body: GenerateStudioImageRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/studio/images/generate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> GenerateStudioImageResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GenerateStudioImageResponse.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = GenerateStudioImageResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
