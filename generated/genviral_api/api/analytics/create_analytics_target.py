from typing import Any

import httpx

from ... import errors
from ...models.create_analytics_target_request import CreateAnalyticsTargetRequest
from ...models.create_analytics_target_response import CreateAnalyticsTargetResponse


def request_arguments(
    *,
    body: CreateAnalyticsTargetRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/analytics/targets",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> CreateAnalyticsTargetResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = CreateAnalyticsTargetResponse.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = CreateAnalyticsTargetResponse.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
