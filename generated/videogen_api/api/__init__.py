"""Every tag of the API, as attributes of one object."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..types import Scope, no_scope

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .account import AccountApi, AsyncAccountApi
    from .files import AsyncFilesApi, FilesApi

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
    def account(self) -> AccountApi:
        """Operations tagged ``account``."""
        from .account import AccountApi

        return AccountApi(self._client, self._scope)


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
    def account(self) -> AsyncAccountApi:
        """Operations tagged ``account``, for asyncio."""
        from .account import AsyncAccountApi

        return AsyncAccountApi(self._client, self._scope)
