"""Operations tagged ``subscriptions``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.get_subscription_response import GetSubscriptionResponse
from ...types import Scope, no_scope
from . import get_subscription as get_subscription_operation

__all__ = ("AsyncSubscriptionsApi", "SubscriptionsApi")


class SubscriptionsApi:
    """Operations tagged ``subscriptions``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def get_subscription(
        self,
    ) -> GetSubscriptionResponse:
        """Get the subscription

        Returns the plan behind the key, its billing period and its credits.

        Operation: ``GET /api/partner/v1/subscription``.
        """
        with self._scope("get_subscription"):
            return cast(
                GetSubscriptionResponse,
                get_subscription_operation.sync_detailed(
                    client=self._client,
                ).parsed,
            )


class AsyncSubscriptionsApi:
    """Operations tagged ``subscriptions``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def get_subscription(
        self,
    ) -> GetSubscriptionResponse:
        """Get the subscription

        Returns the plan behind the key, its billing period and its credits.

        Operation: ``GET /api/partner/v1/subscription``.
        """
        with self._scope("get_subscription"):
            return cast(
                GetSubscriptionResponse,
                (
                    await get_subscription_operation.asyncio_detailed(
                        client=self._client,
                    )
                ).parsed,
            )
