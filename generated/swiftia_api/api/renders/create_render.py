from typing import Any

import httpx

from ... import errors
from ...models.create_render_request import CreateRenderRequest
from ...models.create_render_response import CreateRenderResponse


def request_arguments(
    *,
    body: CreateRenderRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/render",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateRenderResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = CreateRenderResponse.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = CreateRenderResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
