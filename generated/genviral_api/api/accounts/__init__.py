"""Operations tagged ``accounts``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.list_accounts_response import ListAccountsResponse
    from ...operations import AsyncCall, Call

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
        from . import list_accounts as operation

        return self._call(
            "list_accounts",
            lambda: operation.request_arguments(),
            operation.read,
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
        from . import list_accounts as operation

        return await self._call(
            "list_accounts",
            lambda: operation.request_arguments(),
            operation.read,
        )
