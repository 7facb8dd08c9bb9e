import datetime
from typing import Any

import httpx

from ... import errors
from ...models.analytics_range import AnalyticsRange
from ...models.get_analytics_summary_response import GetAnalyticsSummaryResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    range_: AnalyticsRange | Unset = UNSET,
    start: datetime.date | Unset = UNSET,
    end: datetime.date | Unset = UNSET,
    platforms: str | Unset = UNSET,
    accounts: str | Unset = UNSET,
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

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/analytics/summary",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> GetAnalyticsSummaryResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetAnalyticsSummaryResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
