from typing import Any

import httpx

from ... import errors
from ...models.get_subscription_response import GetSubscriptionResponse


def request_arguments() -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/subscription",
    }

    return _kwargs


def read(response: httpx.Response) -> GetSubscriptionResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetSubscriptionResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
