"""Operations tagged ``trends``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.get_trend_brief_response import GetTrendBriefResponse
    from ...models.trend_platform import TrendPlatform
    from ...models.trend_range import TrendRange
    from ...operations import AsyncCall, Call

__all__ = ("AsyncTrendsApi", "TrendsApi")


class TrendsApi:
    """Operations tagged ``trends``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_trend_brief(
        self,
        *,
        keyword: str,
        platform: TrendPlatform | None = None,
        range_: TrendRange | None = None,
        limit: int | None = None,
    ) -> GetTrendBriefResponse:
        """Get a trend brief

        Sends ``GET /api/partner/v1/trends/brief``.
        """
        from . import get_trend_brief as operation

        return self._call(
            "get_trend_brief",
            lambda: operation.request_arguments(
                keyword=keyword,
                platform=given(platform),
                range_=given(range_),
                limit=given(limit),
            ),
            operation.read,
        )


class AsyncTrendsApi:
    """Operations tagged ``trends``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_trend_brief(
        self,
        *,
        keyword: str,
        platform: TrendPlatform | None = None,
        range_: TrendRange | None = None,
        limit: int | None = None,
    ) -> GetTrendBriefResponse:
        """Get a trend brief

        Sends ``GET /api/partner/v1/trends/brief``.
        """
        from . import get_trend_brief as operation

        return await self._call(
            "get_trend_brief",
            lambda: operation.request_arguments(
                keyword=keyword,
                platform=given(platform),
                range_=given(range_),
                limit=given(limit),
            ),
            operation.read,
        )
