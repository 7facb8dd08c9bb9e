from typing import Any

import httpx

from ... import errors
from ...models.create_file_upload_request import CreateFileUploadRequest
from ...models.file_upload_response import FileUploadResponse


def request_arguments(
    *,
    body: CreateFileUploadRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/files/upload",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> FileUploadResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = FileUploadResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
