"""VideoGen: who the key belongs to."""

from __future__ import annotations

from videogen_api.api.account import AccountApi, AsyncAccountApi
from videogen_api.models import Account


class AccountOfKey(AccountApi):
    """Who the key belongs to."""

    def get(self) -> Account:
        """Get the key's nickname, its owner and team; a cheap test of the connection.

        Documented on VideoGen's page "Get account".
        """
        return self.get_me()


class AsyncAccountOfKey(AsyncAccountApi):
    """Who the key belongs to."""

    async def get(self) -> Account:
        """Get the key's nickname, its owner and team; see ``AccountOfKey.get``."""
        return await self.get_me()
