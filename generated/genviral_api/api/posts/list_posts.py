import datetime
from typing import Any

import httpx

from ... import errors
from ...models.list_posts_response import ListPostsResponse
from ...models.post_status import PostStatus
from ...types import UNSET, Unset, format_datetime


def request_arguments(
    *,
    status: PostStatus | Unset = UNSET,
    limit: int | Unset = UNSET,
    since: datetime.datetime | Unset = UNSET,
    until: datetime.datetime | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["limit"] = limit

    json_since: str | Unset = UNSET
    if not isinstance(since, Unset):
        json_since = format_datetime(since)
    params["since"] = json_since

    json_until: str | Unset = UNSET
    if not isinstance(until, Unset):
        json_until = format_datetime(until)
    params["until"] = json_until

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/posts",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListPostsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListPostsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
