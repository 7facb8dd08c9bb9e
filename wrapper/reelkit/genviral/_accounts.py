"""Genviral: the accounts and the subscription that belong to the key."""

from __future__ import annotations

from genviral_api.api.accounts import AccountsApi, AsyncAccountsApi
from genviral_api.api.subscriptions import AsyncSubscriptionsApi, SubscriptionsApi
from genviral_api.models import Account, ScopedSubscription

_Accounts = list[Account]


class Accounts(AccountsApi):
    """Social accounts that posts can go to."""

    def list(self) -> _Accounts:
        """List the active accounts; there are no pages.

        Example::

            for account in genviral.accounts.list():
                print(account.platform, account.username)

        Documented on Genviral's page "Get accounts".
        """
        return self.list_accounts().data.accounts


class AsyncAccounts(AsyncAccountsApi):
    """Social accounts that posts can go to."""

    async def list(self) -> _Accounts:
        """List the active accounts; see ``Accounts.list``."""
        return (await self.list_accounts()).data.accounts


class Subscriptions(SubscriptionsApi):
    """The subscription behind the key."""

    def get(self) -> ScopedSubscription:
        """Get the subscription, with its credits, and the scope that it is for.

        Example::

            print(genviral.subscriptions.get().subscription.credits.remaining)

        Documented on Genviral's page "Get subscription".
        """
        return self.get_subscription().data


class AsyncSubscriptions(AsyncSubscriptionsApi):
    """The subscription behind the key."""

    async def get(self) -> ScopedSubscription:
        """Get the subscription; see ``Subscriptions.get``."""
        return (await self.get_subscription()).data
