from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.update_analytics_target_request import UpdateAnalyticsTargetRequest
from ...models.update_analytics_target_response import UpdateAnalyticsTargetResponse


def request_arguments(
    id: str,
    *,
    body: UpdateAnalyticsTargetRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "patch",
        "url": "/api/partner/v1/analytics/targets/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> UpdateAnalyticsTargetResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = UpdateAnalyticsTargetResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
