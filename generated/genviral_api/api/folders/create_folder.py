from typing import Any

import httpx

from ... import errors
from ...models.create_folder_request import CreateFolderRequest
from ...models.create_folder_response import CreateFolderResponse


def request_arguments(
    *,
    body: CreateFolderRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/folders",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateFolderResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = CreateFolderResponse.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = CreateFolderResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
