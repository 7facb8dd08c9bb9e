from typing import Any

import httpx

from ... import errors
from ...models.create_pack_request import CreatePackRequest
from ...models.create_pack_response import CreatePackResponse


def request_arguments(
    *,
    body: CreatePackRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/packs",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreatePackResponse:
    """Read a success."""
    if response.status_code == 201:
        response_201 = CreatePackResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
