"""Social media accounts that the key can post to. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Endpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.account import Account

__all__ = ("AsyncAccountsResource", "AccountsResource")


def _list_key(item: Account) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[Account]:
    from ..api.accounts import list_accounts

    response = list_accounts.read(received)
    return page_of(
        _list_key,
        response.data.accounts,
        response,
    )


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_accounts"],
        _read_list,
    ),
    _list_key,
    style="cursor",
    limit="limit",
)


class AccountsResource(SyncResource):
    """Social media accounts that the key can post to."""

    def list(
        self,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Account]:
        """List accounts.

        Lists the active social media accounts in the scope of the key, all in one response. Their ids go
        into posts.

        Args:
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The accounts
                could not be listed (`accounts_failed`).

        Example::

            for item in genviral.accounts.list():
                print(item)

        Sends ``GET /api/partner/v1/accounts``; see https://docs.genviral.io/api-reference/get-accounts.
        """
        return self._list(_LIST, None, read_ahead, resume)


class AsyncAccountsResource(AsyncResource):
    """Social media accounts that the key can post to."""

    def list(
        self,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Account]:
        """List accounts.

        Lists the active social media accounts in the scope of the key, all in one response. Their ids go
        into posts.

        Args:
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The accounts
                could not be listed (`accounts_failed`).

        Example::

            async for item in genviral.accounts.list():
                print(item)

        Sends ``GET /api/partner/v1/accounts``; see https://docs.genviral.io/api-reference/get-accounts.
        """
        return self._list(_LIST, None, read_ahead, resume)
