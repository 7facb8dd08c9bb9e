from typing import Any

import httpx

from ... import errors
from ...models.tool_execution_started import ToolExecutionStarted
from ...models.vectorize_image_request import VectorizeImageRequest


def request_arguments(
    *,
    body: VectorizeImageRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/tools/vectorize-image",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> ToolExecutionStarted:
    """Read a success."""
    if response.status_code == 202:
        response_202 = ToolExecutionStarted.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
