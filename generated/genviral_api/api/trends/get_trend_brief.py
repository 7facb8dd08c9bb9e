from typing import Any

import httpx

from ... import errors
from ...models.get_trend_brief_response import GetTrendBriefResponse
from ...models.trend_platform import TrendPlatform
from ...models.trend_range import TrendRange
from ...types import UNSET, Unset


def request_arguments(
    *,
    keyword: str,
    platform: TrendPlatform | Unset = UNSET,
    range_: TrendRange | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["keyword"] = keyword

    json_platform: str | Unset = UNSET
    if not isinstance(platform, Unset):
        json_platform = platform

    params["platform"] = json_platform

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    params["limit"] = limit

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/trends/brief",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> GetTrendBriefResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetTrendBriefResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
