"""Operations tagged ``account``, as methods."""

from __future__ import annotations

from typing import cast

from ...client import AuthenticatedClient
from ...models.account import Account
from ...types import Scope, no_scope
from . import get_me as get_me_operation

__all__ = ("AsyncAccountApi", "AccountApi")


class AccountApi:
    """Operations tagged ``account``."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    def get_me(
        self,
    ) -> Account:
        """Get the key's account

        The account that the API key belongs to. Handy to test a key and the connection. What is answered
        under an OAuth token is not documented.

        Operation: ``GET /v1/me``.
        """
        with self._scope("get_me"):
            return cast(
                Account,
                get_me_operation.sync_detailed(
                    client=self._client,
                ).parsed,
            )


class AsyncAccountApi:
    """Operations tagged ``account``, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    async def get_me(
        self,
    ) -> Account:
        """Get the key's account

        The account that the API key belongs to. Handy to test a key and the connection. What is answered
        under an OAuth token is not documented.

        Operation: ``GET /v1/me``.
        """
        with self._scope("get_me"):
            return cast(
                Account,
                (
                    await get_me_operation.asyncio_detailed(
                        client=self._client,
                    )
                ).parsed,
            )
