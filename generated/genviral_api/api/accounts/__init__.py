"""Operations tagged ``accounts``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.list_accounts_response import ListAccountsResponse
from ...types import Scope, no_scope
from . import list_accounts as list_accounts_operation

__all__ = ("AsyncAccountsApi", "AccountsApi")


class AccountsApi:
    """Operations tagged ``accounts``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def list_accounts(
        self,
    ) -> ListAccountsResponse:
        """List accounts

        Lists the active social media accounts in the scope of the key, all in one answer. Their ids go into
        posts.

        Operation: ``GET /api/partner/v1/accounts``.
        """
        with self._scope("list_accounts"):
            return cast(
                ListAccountsResponse,
                list_accounts_operation.sync_detailed(
                    client=self._client,
                ).parsed,
            )


class AsyncAccountsApi:
    """Operations tagged ``accounts``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def list_accounts(
        self,
    ) -> ListAccountsResponse:
        """List accounts

        Lists the active social media accounts in the scope of the key, all in one answer. Their ids go into
        posts.

        Operation: ``GET /api/partner/v1/accounts``.
        """
        with self._scope("list_accounts"):
            return cast(
                ListAccountsResponse,
                (
                    await list_accounts_operation.asyncio_detailed(
                        client=self._client,
                    )
                ).parsed,
            )
