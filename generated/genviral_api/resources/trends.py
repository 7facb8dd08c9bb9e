"""What is popular about a keyword. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.trend_brief import TrendBrief
    from ..models.trend_platform import TrendPlatform
    from ..models.trend_range import TrendRange

__all__ = ("AsyncTrendsResource", "TrendsResource")


def _read_brief(received: Response) -> TrendBrief:
    from ..api.trends import get_trend_brief

    response = get_trend_brief.read(received)
    return response.data


_BRIEF = Endpoint(
    OPERATIONS["get_trend_brief"],
    _read_brief,
    (
        Argument("keyword", "keyword", "query", rules.Text(shortest=1), required=True),
        Argument("platform", "platform", "query", rules.OneOf(("tiktok",))),
        Argument(
            "range",
            "range",
            "query",
            rules.OneOf(
                (
                    "24h",
                    "7d",
                    "30d",
                )
            ),
        ),
        Argument("limit", "limit", "query", rules.Number(least=1, most=30, whole=True)),
    ),
)


class TrendsResource(SyncResource):
    """What is popular about a keyword."""

    def brief(
        self,
        *,
        keyword: str,
        platform: TrendPlatform | None = None,
        range: TrendRange | None = None,
        limit: int | None = None,
    ) -> TrendBrief:
        """Get a trend brief.

        Returns what is popular about a keyword: hashtags, sounds, creators, hours and videos. Kept for
        about three hours by platform, keyword and span of time.

        Args:
            keyword: What to look for.
            platform: Where to look. `tiktok` when omitted.
            range: In what span of time. `7d` when omitted.
            limit: How many sample videos at most, 1 to 30. 10 when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422
                A query parameter is invalid (`invalid_query`); 429 Too many requests in a short time
                (`rate_limited`); 500 The brief could not be made.

        Example::

            genviral.trends.brief(keyword='morning routine')

        Sends ``GET /api/partner/v1/trends/brief``; see https://docs.genviral.io/api-reference/get-trend-brief.
        """
        return self._call(_BRIEF, keyword=keyword, platform=platform, range=range, limit=limit)


class AsyncTrendsResource(AsyncResource):
    """What is popular about a keyword."""

    async def brief(
        self,
        *,
        keyword: str,
        platform: TrendPlatform | None = None,
        range: TrendRange | None = None,
        limit: int | None = None,
    ) -> TrendBrief:
        """Get a trend brief.

        Returns what is popular about a keyword: hashtags, sounds, creators, hours and videos. Kept for
        about three hours by platform, keyword and span of time.

        Args:
            keyword: What to look for.
            platform: Where to look. `tiktok` when omitted.
            range: In what span of time. `7d` when omitted.
            limit: How many sample videos at most, 1 to 30. 10 when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422
                A query parameter is invalid (`invalid_query`); 429 Too many requests in a short time
                (`rate_limited`); 500 The brief could not be made.

        Example::

            await genviral.trends.brief(keyword='morning routine')

        Sends ``GET /api/partner/v1/trends/brief``; see https://docs.genviral.io/api-reference/get-trend-brief.
        """
        return await self._call(_BRIEF, keyword=keyword, platform=platform, range=range, limit=limit)
