"""Operations tagged ``subscription``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.get_subscription_response import GetSubscriptionResponse
    from ...operations import AsyncCall, Call

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
        from . import get_subscription as operation

        return self._call(
            "get_subscription",
            lambda: operation.request_arguments(),
            operation.read,
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
        from . import get_subscription as operation

        return await self._call(
            "get_subscription",
            lambda: operation.request_arguments(),
            operation.read,
        )
