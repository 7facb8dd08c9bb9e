from typing import Any

import httpx

from ... import errors
from ...models.create_webhook_endpoint_request import CreateWebhookEndpointRequest
from ...models.webhook_endpoint import WebhookEndpoint


def request_arguments(
    *,
    body: CreateWebhookEndpointRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/webhooks/endpoints",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> WebhookEndpoint:
    """Read a success."""
    if response.status_code == 201:
        response_201 = WebhookEndpoint.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
