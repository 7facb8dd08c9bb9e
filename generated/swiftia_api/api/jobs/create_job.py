from typing import Any

import httpx

from ... import errors
from ...models.create_job_request import CreateJobRequest
from ...models.create_job_response import CreateJobResponse


def request_arguments(
    *,
    body: CreateJobRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/jobs",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateJobResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = CreateJobResponse.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = CreateJobResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
