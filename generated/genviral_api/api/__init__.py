"""Every operation of the API as it is sent, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import AsyncCall, Call, async_call_with, call_with

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .accounts import AccountsApi, AsyncAccountsApi
    from .files import AsyncFilesApi, FilesApi
    from .folders import AsyncFoldersApi, FoldersApi
    from .subscription import AsyncSubscriptionApi, SubscriptionApi

__all__ = ("Api", "AsyncApi")


class Api:
    """Every operation of the API, by tag."""

    def __init__(self, call: Call) -> None:
        self._call = call

    @classmethod
    def of(cls, client: AuthenticatedClient) -> Api:
        """The operations, called with a plain client: without retries, pacing or typed errors."""
        return cls(call_with(client))

    @cached_property
    def files(self) -> FilesApi:
        """Operations tagged ``files``."""
        from .files import FilesApi

        return FilesApi(self._call)

    @cached_property
    def folders(self) -> FoldersApi:
        """Operations tagged ``folders``."""
        from .folders import FoldersApi

        return FoldersApi(self._call)

    @cached_property
    def accounts(self) -> AccountsApi:
        """Operations tagged ``accounts``."""
        from .accounts import AccountsApi

        return AccountsApi(self._call)

    @cached_property
    def subscription(self) -> SubscriptionApi:
        """Operations tagged ``subscription``."""
        from .subscription import SubscriptionApi

        return SubscriptionApi(self._call)


class AsyncApi:
    """Every operation of the API, by tag, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    @classmethod
    def of(cls, client: AuthenticatedClient) -> AsyncApi:
        """The operations, called with a plain client: without retries, pacing or typed errors."""
        return cls(async_call_with(client))

    @cached_property
    def files(self) -> AsyncFilesApi:
        """Operations tagged ``files``."""
        from .files import AsyncFilesApi

        return AsyncFilesApi(self._call)

    @cached_property
    def folders(self) -> AsyncFoldersApi:
        """Operations tagged ``folders``."""
        from .folders import AsyncFoldersApi

        return AsyncFoldersApi(self._call)

    @cached_property
    def accounts(self) -> AsyncAccountsApi:
        """Operations tagged ``accounts``."""
        from .accounts import AsyncAccountsApi

        return AsyncAccountsApi(self._call)

    @cached_property
    def subscription(self) -> AsyncSubscriptionApi:
        """Operations tagged ``subscription``."""
        from .subscription import AsyncSubscriptionApi

        return AsyncSubscriptionApi(self._call)
