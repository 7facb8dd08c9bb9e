from typing import Any

import httpx

from ... import errors
from ...models.create_file_url_import_request import CreateFileUrlImportRequest
from ...models.create_file_url_import_response import CreateFileUrlImportResponse


def request_arguments(
    *,
    body: CreateFileUrlImportRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/import-url",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateFileUrlImportResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = CreateFileUrlImportResponse.from_dict(response.json())

        return response_200

    if response.status_code == 202:
        response_202 = CreateFileUrlImportResponse.from_dict(response.json())

        return response_202

    raise errors.UnexpectedStatus(response.status_code, response.content)
