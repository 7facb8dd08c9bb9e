"""Addresses that events are delivered to. Written by ``make generate``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.webhook_endpoint import WebhookEndpoint
    from ..models.webhook_event_name import WebhookEventName

__all__ = ("AsyncWebhooksResource", "WebhooksResource")


def _list_key(item: WebhookEndpoint) -> str:
    return item.endpoint_id


def _read_list(received: Response) -> PageContent[WebhookEndpoint]:
    from ..api.webhooks import list_webhook_endpoints

    response = list_webhook_endpoints.read(received)
    return page_of(
        _list_key,
        response.endpoints,
        response,
        next_cursor=response.next_cursor,
        has_more=response.has_more,
    )


def _read_create(received: Response) -> WebhookEndpoint:
    from ..api.webhooks import create_webhook_endpoint

    response = create_webhook_endpoint.read(received)
    return response


def _read_delete(received: Response) -> None:
    """Nothing is read: the status says it all."""


_LIST = ListEndpoint(
    "videogen",
    Endpoint(
        OPERATIONS["list_webhook_endpoints"],
        _read_list,
    ),
    _list_key,
    style="cursor",
    most=200,
    limit="limit",
    place="cursor",
    cursor_field="nextCursor",
)
_CREATE = Endpoint(
    OPERATIONS["create_webhook_endpoint"],
    _read_create,
    (
        Argument("url", "url", "body", rules.Uri(), required=True),
        Argument(
            "events",
            "events",
            "body",
            nested.Array(
                rules.OneOf(
                    (
                        "tool_execution.succeeded",
                        "tool_execution.failed",
                        "tool_execution.cancelled",
                        "workflow_run.succeeded",
                        "workflow_run.failed",
                        "workflow_run.cancelled",
                        "project_export.succeeded",
                        "project_export.failed",
                        "project_export.cancelled",
                        "file.upload.completed",
                        "file.upload.failed",
                        "file.playback_ready",
                        "file.download_ready",
                        "file.analysis_completed",
                        "file.analysis_failed",
                        "assistant_message.succeeded",
                        "assistant_message.failed",
                        "assistant_message.cancelled",
                    )
                ),
                fewest=1,
            ),
            required=True,
        ),
        Argument("description", "description", "body", rules.Text(), nullable=True),
    ),
    body=True,
)
_DELETE = Endpoint(
    OPERATIONS["delete_webhook_endpoint"],
    _read_delete,
    (
        Argument(
            "endpoint",
            "endpointId",
            "path",
            rules.ObjectId({"WebhookEndpoint": "endpoint_id"}, rules.Text(), __name__),
            required=True,
        ),
    ),
    gone=True,
)


class WebhooksResource(SyncResource):
    """Addresses that events are delivered to."""

    def list(
        self,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[WebhookEndpoint]:
        """List webhook endpoints.

        One page of the team's webhook endpoints, without their signing secrets. At most 500 requests per
        hour and key.

        Args:
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            for item in videogen.webhooks.list():
                print(item)

        Sends ``GET /v1/webhooks/endpoints``.
        """
        return self._list(_LIST, page_size, read_ahead, resume)

    def create(
        self,
        *,
        url: str,
        events: Iterable[WebhookEventName],
        description: str | Null | None = None,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint.

        Subscribes an HTTPS address to events. The signing secret is in this response only: keep it. There
        is no operation to change an endpoint. Repeating the call creates another one. At most 10 requests
        per hour and key.

        Args:
            url: HTTPS address that deliveries are sent to.
            events: Events to deliver.
            description: Note for people.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.webhooks.create(
                url='https://hooks.example.com/videogen',
                events=['tool_execution.succeeded', 'tool_execution.failed'],
            )

        Sends ``POST /v1/webhooks/endpoints``.
        """
        return self._call(_CREATE, url=url, events=events, description=description)

    def delete(
        self,
        endpoint: WebhookEndpoint | str | UUID,
    ) -> None:
        """Delete a webhook endpoint.

        Ends the deliveries to an endpoint. At most 10 requests per hour and key.

        Args:
            endpoint: Opaque id of the endpoint.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            videogen.webhooks.delete(endpoint)

        Sends ``DELETE /v1/webhooks/endpoints/{endpointId}``.
        """
        self._remove(_DELETE, endpoint=endpoint)


class AsyncWebhooksResource(AsyncResource):
    """Addresses that events are delivered to."""

    def list(
        self,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[WebhookEndpoint]:
        """List webhook endpoints.

        One page of the team's webhook endpoints, without their signing secrets. At most 500 requests per
        hour and key.

        Args:
            page_size: Items per request, 1 to 200; default 200.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            async for item in videogen.webhooks.list():
                print(item)

        Sends ``GET /v1/webhooks/endpoints``.
        """
        return self._list(_LIST, page_size, read_ahead, resume)

    async def create(
        self,
        *,
        url: str,
        events: Iterable[WebhookEventName],
        description: str | Null | None = None,
    ) -> WebhookEndpoint:
        """Create a webhook endpoint.

        Subscribes an HTTPS address to events. The signing secret is in this response only: keep it. There
        is no operation to change an endpoint. Repeating the call creates another one. At most 10 requests
        per hour and key.

        Args:
            url: HTTPS address that deliveries are sent to.
            events: Events to deliver.
            description: Note for people.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.webhooks.create(
                url='https://hooks.example.com/videogen',
                events=['tool_execution.succeeded', 'tool_execution.failed'],
            )

        Sends ``POST /v1/webhooks/endpoints``.
        """
        return await self._call(_CREATE, url=url, events=events, description=description)

    async def delete(
        self,
        endpoint: WebhookEndpoint | str | UUID,
    ) -> None:
        """Delete a webhook endpoint.

        Ends the deliveries to an endpoint. At most 10 requests per hour and key.

        Args:
            endpoint: Opaque id of the endpoint.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 404 There is no such object, or it belongs to another team; 429 Either the rate limit is
                reached (`rate_limited`: wait) or the credits are used up (`insufficient_credits`: waiting does
                not help). Only the body tells them apart; 500 The server failed; default Any other failure. The
                body is the same for all of them.

        Example::

            await videogen.webhooks.delete(endpoint)

        Sends ``DELETE /v1/webhooks/endpoints/{endpointId}``.
        """
        await self._remove(_DELETE, endpoint=endpoint)
