"""The account behind an API key. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Endpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.account import Account

__all__ = ("AsyncAccountResource", "AccountResource")


def _read_get(received: Response) -> Account:
    from ..api.account import get_me

    response = get_me.read(received)
    return response


_GET = Endpoint(
    OPERATIONS["get_me"],
    _read_get,
)


class AccountResource(SyncResource):
    """The account behind an API key."""

    def get(
        self,
    ) -> Account:
        """Get the key's account.

        The account that the API key belongs to. Handy to test a key and the connection. What is returned
        under an OAuth token is not documented. The limit of requests per hour is not documented.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            videogen.account.get()

        Sends ``GET /v1/me``.
        """
        return self._call(_GET)


class AsyncAccountResource(AsyncResource):
    """The account behind an API key."""

    async def get(
        self,
    ) -> Account:
        """Get the key's account.

        The account that the API key belongs to. Handy to test a key and the connection. What is returned
        under an OAuth token is not documented. The limit of requests per hour is not documented.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request is malformed, an id or a
                parameter is invalid, or a cursor belongs to another operation; 401 The API key is missing or
                invalid; 403 Not permitted. `requirement` says which plan or add-on is missing, if that is the
                reason; 429 Either the rate limit is reached (`rate_limited`: wait) or the credits are used up
                (`insufficient_credits`: waiting does not help). Only the body tells them apart; 500 The server
                failed; default Any other failure. The body is the same for all of them.

        Example::

            await videogen.account.get()

        Sends ``GET /v1/me``.
        """
        return await self._call(_GET)
