from typing import Any

import httpx

from ... import errors
from ...models.list_analytics_targets_response import ListAnalyticsTargetsResponse


def request_arguments() -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/analytics/targets",
    }

    return _kwargs


def read(response: httpx.Response) -> ListAnalyticsTargetsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListAnalyticsTargetsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
