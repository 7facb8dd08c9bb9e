from typing import Any

import httpx

from ... import errors
from ...models.create_template_request import CreateTemplateRequest
from ...models.create_template_response import CreateTemplateResponse


def request_arguments(
    *,
    body: CreateTemplateRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/templates",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateTemplateResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = CreateTemplateResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
