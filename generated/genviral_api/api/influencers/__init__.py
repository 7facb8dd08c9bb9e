"""Operations tagged ``influencers``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.get_influencer_response import GetInfluencerResponse
    from ...models.list_influencers_response import ListInfluencersResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncInfluencersApi", "InfluencersApi")


class InfluencersApi:
    """Operations tagged ``influencers``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_influencers(
        self,
        *,
        limit: int | None = None,
    ) -> ListInfluencersResponse:
        """List influencers

        Sends ``GET /api/partner/v1/influencers``.
        """
        from . import list_influencers as operation

        return self._call(
            "list_influencers",
            lambda: operation.request_arguments(
                limit=given(limit),
            ),
            operation.read,
        )

    def get_influencer(
        self,
        influencer_id: UUID,
    ) -> GetInfluencerResponse:
        """Get an influencer

        Sends ``GET /api/partner/v1/influencers/{influencer_id}``.
        """
        from . import get_influencer as operation

        return self._call(
            "get_influencer",
            lambda: operation.request_arguments(
                influencer_id=influencer_id,
            ),
            operation.read,
        )


class AsyncInfluencersApi:
    """Operations tagged ``influencers``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_influencers(
        self,
        *,
        limit: int | None = None,
    ) -> ListInfluencersResponse:
        """List influencers

        Sends ``GET /api/partner/v1/influencers``.
        """
        from . import list_influencers as operation

        return await self._call(
            "list_influencers",
            lambda: operation.request_arguments(
                limit=given(limit),
            ),
            operation.read,
        )

    async def get_influencer(
        self,
        influencer_id: UUID,
    ) -> GetInfluencerResponse:
        """Get an influencer

        Sends ``GET /api/partner/v1/influencers/{influencer_id}``.
        """
        from . import get_influencer as operation

        return await self._call(
            "get_influencer",
            lambda: operation.request_arguments(
                influencer_id=influencer_id,
            ),
            operation.read,
        )
