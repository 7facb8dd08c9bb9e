"""The plan behind the key, and its credits. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Endpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.scoped_subscription import ScopedSubscription

__all__ = ("AsyncSubscriptionResource", "SubscriptionResource")


def _read_get(received: Response) -> ScopedSubscription:
    from ..api.subscription import get_subscription

    response = get_subscription.read(received)
    return response.data


_GET = Endpoint(
    OPERATIONS["get_subscription"],
    _read_get,
)


class SubscriptionResource(SyncResource):
    """The plan behind the key, and its credits."""

    def get(
        self,
    ) -> ScopedSubscription:
        """Get the subscription.

        Returns the plan behind the key, its billing period and its credits.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The
                subscription could not be read (`subscription_lookup_failed`).

        Example::

            genviral.subscription.get()

        Sends ``GET /api/partner/v1/subscription``.
        """
        return self._call(_GET)


class AsyncSubscriptionResource(AsyncResource):
    """The plan behind the key, and its credits."""

    async def get(
        self,
    ) -> ScopedSubscription:
        """Get the subscription.

        Returns the plan behind the key, its billing period and its credits.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The
                subscription could not be read (`subscription_lookup_failed`).

        Example::

            await genviral.subscription.get()

        Sends ``GET /api/partner/v1/subscription``.
        """
        return await self._call(_GET)
