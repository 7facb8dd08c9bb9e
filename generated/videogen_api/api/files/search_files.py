from typing import Any

import httpx

from ... import errors
from ...models.search_files_request import SearchFilesRequest
from ...models.search_files_response import SearchFilesResponse


def request_arguments(
    *,
    body: SearchFilesRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/search",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> SearchFilesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = SearchFilesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
