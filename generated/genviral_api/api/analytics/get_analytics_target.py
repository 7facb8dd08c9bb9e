from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.get_analytics_target_response import GetAnalyticsTargetResponse


def request_arguments(
    id: str,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/analytics/targets/{id}".format(
            id=quote(str(id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> GetAnalyticsTargetResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetAnalyticsTargetResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
