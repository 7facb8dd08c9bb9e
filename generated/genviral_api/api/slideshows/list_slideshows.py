from typing import Any

import httpx

from ... import errors
from ...models.list_slideshows_response import ListSlideshowsResponse
from ...models.slideshow_status import SlideshowStatus
from ...types import UNSET, Unset


def request_arguments(
    *,
    status: SlideshowStatus | Unset = UNSET,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["search"] = search

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/slideshows",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListSlideshowsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListSlideshowsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
