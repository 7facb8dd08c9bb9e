from typing import Any

import httpx

from ... import errors
from ...models.generate_slideshow_request import GenerateSlideshowRequest
from ...models.generate_slideshow_response import GenerateSlideshowResponse


def request_arguments(
    *,
    body: GenerateSlideshowRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/slideshows/generate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> GenerateSlideshowResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = GenerateSlideshowResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
