"""Every operation of the API as it is sent, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import AsyncCall, Call, async_call_with, call_with

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .account import AccountApi, AsyncAccountApi
    from .files import AsyncFilesApi, FilesApi

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
    def account(self) -> AccountApi:
        """Operations tagged ``account``."""
        from .account import AccountApi

        return AccountApi(self._call)


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
    def account(self) -> AsyncAccountApi:
        """Operations tagged ``account``."""
        from .account import AsyncAccountApi

        return AsyncAccountApi(self._call)
