"""Operations tagged ``accounts``, as they are sent."""

from __future__ import annotations

from ...models.list_accounts_response import ListAccountsResponse
from ...operations import AsyncCall, Call
from . import list_accounts as list_accounts_operation

__all__ = ("AsyncAccountsApi", "AccountsApi")


class AccountsApi:
    """Operations tagged ``accounts``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_accounts(
        self,
    ) -> ListAccountsResponse:
        """List accounts

        Sends ``GET /api/partner/v1/accounts``.
        """
        return self._call(
            "list_accounts",
            lambda: list_accounts_operation.request_arguments(),
            list_accounts_operation.read,
        )


class AsyncAccountsApi:
    """Operations tagged ``accounts``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_accounts(
        self,
    ) -> ListAccountsResponse:
        """List accounts

        Sends ``GET /api/partner/v1/accounts``.
        """
        return await self._call(
            "list_accounts",
            lambda: list_accounts_operation.request_arguments(),
            list_accounts_operation.read,
        )
