"""Operations tagged ``account``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.account import Account
    from ...operations import AsyncCall, Call

__all__ = ("AsyncAccountApi", "AccountApi")


class AccountApi:
    """Operations tagged ``account``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_me(
        self,
    ) -> Account:
        """Get the key's account

        Sends ``GET /v1/me``.
        """
        from . import get_me as operation

        return self._call(
            "get_me",
            lambda: operation.request_arguments(),
            operation.read,
        )


class AsyncAccountApi:
    """Operations tagged ``account``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_me(
        self,
    ) -> Account:
        """Get the key's account

        Sends ``GET /v1/me``.
        """
        from . import get_me as operation

        return await self._call(
            "get_me",
            lambda: operation.request_arguments(),
            operation.read,
        )
