"""Every tag of the API, as attributes of one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..types import Scope, no_scope

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .accounts import AccountsApi, AsyncAccountsApi
    from .files import AsyncFilesApi, FilesApi
    from .folders import AsyncFoldersApi, FoldersApi
    from .subscriptions import AsyncSubscriptionsApi, SubscriptionsApi

__all__ = ("Api", "AsyncApi")


class Api:
    """Every tag of the API."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    @cached_property
    def files(self) -> FilesApi:
        """Operations tagged ``files``."""
        from .files import FilesApi

        return FilesApi(self._client, self._scope)

    @cached_property
    def folders(self) -> FoldersApi:
        """Operations tagged ``folders``."""
        from .folders import FoldersApi

        return FoldersApi(self._client, self._scope)

    @cached_property
    def accounts(self) -> AccountsApi:
        """Operations tagged ``accounts``."""
        from .accounts import AccountsApi

        return AccountsApi(self._client, self._scope)

    @cached_property
    def subscriptions(self) -> SubscriptionsApi:
        """Operations tagged ``subscriptions``."""
        from .subscriptions import SubscriptionsApi

        return SubscriptionsApi(self._client, self._scope)


class AsyncApi:
    """Every tag of the API, for asyncio."""

    def __init__(self, client: AuthenticatedClient, scope: Scope = no_scope) -> None:
        self._client = client
        self._scope = scope

    @cached_property
    def files(self) -> AsyncFilesApi:
        """Operations tagged ``files``, for asyncio."""
        from .files import AsyncFilesApi

        return AsyncFilesApi(self._client, self._scope)

    @cached_property
    def folders(self) -> AsyncFoldersApi:
        """Operations tagged ``folders``, for asyncio."""
        from .folders import AsyncFoldersApi

        return AsyncFoldersApi(self._client, self._scope)

    @cached_property
    def accounts(self) -> AsyncAccountsApi:
        """Operations tagged ``accounts``, for asyncio."""
        from .accounts import AsyncAccountsApi

        return AsyncAccountsApi(self._client, self._scope)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptionsApi:
        """Operations tagged ``subscriptions``, for asyncio."""
        from .subscriptions import AsyncSubscriptionsApi

        return AsyncSubscriptionsApi(self._client, self._scope)
