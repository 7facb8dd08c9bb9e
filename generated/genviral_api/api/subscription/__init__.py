"""Operations tagged ``subscription``, as they are sent."""

from __future__ import annotations

from ...models.get_subscription_response import GetSubscriptionResponse
from ...operations import AsyncCall, Call
from . import get_subscription as get_subscription_operation

__all__ = ("AsyncSubscriptionApi", "SubscriptionApi")


class SubscriptionApi:
    """Operations tagged ``subscription``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_subscription(
        self,
    ) -> GetSubscriptionResponse:
        """Get the subscription

        Sends ``GET /api/partner/v1/subscription``.
        """
        return self._call(
            "get_subscription",
            lambda: get_subscription_operation.request_arguments(),
            get_subscription_operation.read,
        )


class AsyncSubscriptionApi:
    """Operations tagged ``subscription``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_subscription(
        self,
    ) -> GetSubscriptionResponse:
        """Get the subscription

        Sends ``GET /api/partner/v1/subscription``.
        """
        return await self._call(
            "get_subscription",
            lambda: get_subscription_operation.request_arguments(),
            get_subscription_operation.read,
        )
