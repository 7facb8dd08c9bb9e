"""Operations tagged ``influencers``, as they are sent."""

from __future__ import annotations

from uuid import UUID

from ...models.get_influencer_response import GetInfluencerResponse
from ...models.list_influencers_response import ListInfluencersResponse
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import get_influencer as get_influencer_operation
from . import list_influencers as list_influencers_operation

__all__ = ("AsyncInfluencersApi", "InfluencersApi")


class InfluencersApi:
    """Operations tagged ``influencers``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_influencers(
        self,
        *,
        limit: int | Unset = UNSET,
    ) -> ListInfluencersResponse:
        """List influencers

        Sends ``GET /api/partner/v1/influencers``.
        """
        return self._call(
            "list_influencers",
            lambda: list_influencers_operation.request_arguments(
                limit=limit,
            ),
            list_influencers_operation.read,
        )

    def get_influencer(
        self,
        influencer_id: UUID,
    ) -> GetInfluencerResponse:
        """Get an influencer

        Sends ``GET /api/partner/v1/influencers/{influencer_id}``.
        """
        return self._call(
            "get_influencer",
            lambda: get_influencer_operation.request_arguments(
                influencer_id=influencer_id,
            ),
            get_influencer_operation.read,
        )


class AsyncInfluencersApi:
    """Operations tagged ``influencers``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_influencers(
        self,
        *,
        limit: int | Unset = UNSET,
    ) -> ListInfluencersResponse:
        """List influencers

        Sends ``GET /api/partner/v1/influencers``.
        """
        return await self._call(
            "list_influencers",
            lambda: list_influencers_operation.request_arguments(
                limit=limit,
            ),
            list_influencers_operation.read,
        )

    async def get_influencer(
        self,
        influencer_id: UUID,
    ) -> GetInfluencerResponse:
        """Get an influencer

        Sends ``GET /api/partner/v1/influencers/{influencer_id}``.
        """
        return await self._call(
            "get_influencer",
            lambda: get_influencer_operation.request_arguments(
                influencer_id=influencer_id,
            ),
            get_influencer_operation.read,
        )
