import datetime
from typing import Any

import httpx

from ... import errors
from ...models.analytics_range import AnalyticsRange
from ...models.analytics_sort_field import AnalyticsSortField
from ...models.list_analytics_posts_response import ListAnalyticsPostsResponse
from ...models.sort_order import SortOrder
from ...types import UNSET, Unset


def request_arguments(
    *,
    range_: AnalyticsRange | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    platforms: str | Unset = UNSET,
    accounts: str | Unset = UNSET,
    sort_by: AnalyticsSortField | Unset = UNSET,
    sort_order: SortOrder | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_range_: str | Unset = UNSET
    if not isinstance(range_, Unset):
        json_range_ = range_

    params["range"] = json_range_

    json_start: str | Unset = UNSET
    if not isinstance(start, Unset):
        json_start = start.isoformat()
    params["start"] = json_start

    json_end: str | Unset = UNSET
    if not isinstance(end, Unset):
        json_end = end.isoformat()
    params["end"] = json_end

    params["platforms"] = platforms

    params["accounts"] = accounts

    json_sort_by: str | Unset = UNSET
    if not isinstance(sort_by, Unset):
        json_sort_by = sort_by

    params["sortBy"] = json_sort_by

    json_sort_order: str | Unset = UNSET
    if not isinstance(sort_order, Unset):
        json_sort_order = sort_order

    params["sortOrder"] = json_sort_order

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/analytics/summary/posts",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListAnalyticsPostsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListAnalyticsPostsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
