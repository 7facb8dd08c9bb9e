"""Operations tagged ``webhooks``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest
    from ...models.list_webhook_endpoints_response import ListWebhookEndpointsResponse
    from ...models.webhook_endpoint import WebhookEndpoint
    from ...operations import AsyncCall, Call

__all__ = ("AsyncWebhooksApi", "WebhooksApi")


class WebhooksApi:
    """Operations tagged ``webhooks``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_webhook_endpoints(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListWebhookEndpointsResponse:
        """List webhook endpoints

        Sends ``GET /v1/webhooks/endpoints``.
        """
        from . import list_webhook_endpoints as operation

        return self._call(
            "list_webhook_endpoints",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint

        Sends ``POST /v1/webhooks/endpoints``.
        """
        from . import create_webhook_endpoint as operation

        return self._call(
            "create_webhook_endpoint",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def delete_webhook_endpoint(
        self,
        endpoint_id: str,
    ) -> None:
        """Delete a webhook endpoint

        Sends ``DELETE /v1/webhooks/endpoints/{endpoint_id}``.
        """
        from . import delete_webhook_endpoint as operation

        return self._call(
            "delete_webhook_endpoint",
            lambda: operation.request_arguments(
                endpoint_id=endpoint_id,
            ),
            operation.read,
        )


class AsyncWebhooksApi:
    """Operations tagged ``webhooks``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_webhook_endpoints(
        self,
        *,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> ListWebhookEndpointsResponse:
        """List webhook endpoints

        Sends ``GET /v1/webhooks/endpoints``.
        """
        from . import list_webhook_endpoints as operation

        return await self._call(
            "list_webhook_endpoints",
            lambda: operation.request_arguments(
                limit=given(limit),
                cursor=given(cursor),
            ),
            operation.read,
        )

    async def create_webhook_endpoint(
        self,
        *,
        body: CreateWebhookEndpointRequest,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint

        Sends ``POST /v1/webhooks/endpoints``.
        """
        from . import create_webhook_endpoint as operation

        return await self._call(
            "create_webhook_endpoint",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def delete_webhook_endpoint(
        self,
        endpoint_id: str,
    ) -> None:
        """Delete a webhook endpoint

        Sends ``DELETE /v1/webhooks/endpoints/{endpoint_id}``.
        """
        from . import delete_webhook_endpoint as operation

        return await self._call(
            "delete_webhook_endpoint",
            lambda: operation.request_arguments(
                endpoint_id=endpoint_id,
            ),
            operation.read,
        )
