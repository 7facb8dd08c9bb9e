from typing import Any

import httpx

from ... import errors
from ...models.retry_posts_request import RetryPostsRequest
from ...models.retry_posts_response import RetryPostsResponse


def request_arguments(
    *,
    body: RetryPostsRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/posts/retry",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> RetryPostsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = RetryPostsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
