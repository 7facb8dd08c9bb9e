from typing import Any

import httpx

from ... import errors
from ...models.delete_posts_request import DeletePostsRequest
from ...models.delete_posts_response import DeletePostsResponse


def request_arguments(
    *,
    body: DeletePostsRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/partner/v1/posts/delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> DeletePostsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = DeletePostsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
