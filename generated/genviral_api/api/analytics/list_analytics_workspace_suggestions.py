from typing import Any

import httpx

from ... import errors
from ...models.list_analytics_workspace_suggestions_response import (
    ListAnalyticsWorkspaceSuggestionsResponse,
)


def request_arguments() -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/analytics/workspace-suggestions",
    }

    return _kwargs


def read(response: httpx.Response) -> ListAnalyticsWorkspaceSuggestionsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListAnalyticsWorkspaceSuggestionsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
