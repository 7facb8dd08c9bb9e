"""The client of Genviral. Written by ``make generate``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reelkit._http.provider import ErrorRules, Provider
from reelkit._resource.raw_api import ApiCall, AsyncApiCall
from reelkit.client import AsyncClient, SyncClient

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..api import Api, AsyncApi
    from .accounts import AccountsResource, AsyncAccountsResource
    from .files import AsyncFilesResource, FilesResource
    from .folders import AsyncFoldersResource, FoldersResource
    from .subscription import AsyncSubscriptionResource, SubscriptionResource

__all__ = ("AsyncGenviralClient", "PROVIDER", "GenviralClient")

PROVIDER = Provider(
    name="genviral",
    title="Genviral",
    base_url="https://www.genviral.io",
    operations=OPERATIONS,
    errors=ErrorRules(
        code=("/error_code",),
        message=("/message", "/error"),
        details=("/issues", "/remediation_hint", "/action_url"),
        success="/ok",
        credit_codes=frozenset(["insufficient_credits"]),
        payment_codes=frozenset(["subscription_required"]),
    ),
)


class GenviralClient(SyncClient):
    """A client of Genviral Partner API."""

    provider = PROVIDER

    @cached_property
    def api(self) -> Api:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from ..api import Api

        return Api(ApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> FilesResource:
        """Images and videos stored in the scope of the key."""
        from .files import FilesResource

        return FilesResource(self._http)

    @cached_property
    def folders(self) -> FoldersResource:
        """Folders that organise files and slideshows, and what is in them."""
        from .folders import FoldersResource

        return FoldersResource(self._http)

    @cached_property
    def accounts(self) -> AccountsResource:
        """Social media accounts that the key can post to."""
        from .accounts import AccountsResource

        return AccountsResource(self._http)

    @cached_property
    def subscription(self) -> SubscriptionResource:
        """The plan behind the key, and its credits."""
        from .subscription import SubscriptionResource

        return SubscriptionResource(self._http)


class AsyncGenviralClient(AsyncClient):
    """A client of Genviral Partner API, for asyncio."""

    provider = PROVIDER

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from ..api import AsyncApi

        return AsyncApi(AsyncApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Images and videos stored in the scope of the key."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._http)

    @cached_property
    def folders(self) -> AsyncFoldersResource:
        """Folders that organise files and slideshows, and what is in them."""
        from .folders import AsyncFoldersResource

        return AsyncFoldersResource(self._http)

    @cached_property
    def accounts(self) -> AsyncAccountsResource:
        """Social media accounts that the key can post to."""
        from .accounts import AsyncAccountsResource

        return AsyncAccountsResource(self._http)

    @cached_property
    def subscription(self) -> AsyncSubscriptionResource:
        """The plan behind the key, and its credits."""
        from .subscription import AsyncSubscriptionResource

        return AsyncSubscriptionResource(self._http)
