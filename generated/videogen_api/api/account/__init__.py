"""Operations tagged ``account``, as they are sent."""

from __future__ import annotations

from ...models.account import Account
from ...operations import AsyncCall, Call
from . import get_me as get_me_operation

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
        return self._call(
            "get_me",
            lambda: get_me_operation.request_arguments(),
            get_me_operation.read,
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
        return await self._call(
            "get_me",
            lambda: get_me_operation.request_arguments(),
            get_me_operation.read,
        )
