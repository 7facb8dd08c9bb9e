from typing import Any

import httpx

from ... import errors
from ...models.generate_text_request import GenerateTextRequest
from ...models.generate_text_response import GenerateTextResponse


def request_arguments(
    *,
    body: GenerateTextRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/text/generate",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> GenerateTextResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GenerateTextResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
