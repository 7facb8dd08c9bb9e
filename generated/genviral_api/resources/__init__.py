"""The client of Genviral. Written by ``make generate``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reelkit._http.auth import Auth
from reelkit._http.provider import ErrorRules, Provider
from reelkit.client import AsyncClient, SyncClient

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..api import Api, AsyncApi
    from .accounts import AccountsResource, AsyncAccountsResource
    from .analytics import AnalyticsResource, AsyncAnalyticsResource
    from .files import AsyncFilesResource, FilesResource
    from .folders import AsyncFoldersResource, FoldersResource
    from .influencers import AsyncInfluencersResource, InfluencersResource
    from .packs import AsyncPacksResource, PacksResource
    from .posts import AsyncPostsResource, PostsResource
    from .slideshows import AsyncSlideshowsResource, SlideshowsResource
    from .studio import AsyncStudioResource, StudioResource
    from .subscription import AsyncSubscriptionResource, SubscriptionResource
    from .templates import AsyncTemplatesResource, TemplatesResource
    from .trends import AsyncTrendsResource, TrendsResource

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
    auth=Auth("bearer"),
)


class GenviralClient(SyncClient):
    """A client of Genviral Partner API."""

    provider = PROVIDER

    @cached_property
    def api(self) -> Api:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._sync.api_call import ApiCall

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

    @cached_property
    def posts(self) -> PostsResource:
        """Posts to social media accounts, published at once or at a time."""
        from .posts import PostsResource

        return PostsResource(self._http)

    @cached_property
    def slideshows(self) -> SlideshowsResource:
        """Slideshows, generated or copied, and their images."""
        from .slideshows import SlideshowsResource

        return SlideshowsResource(self._http)

    @cached_property
    def packs(self) -> PacksResource:
        """Packs of images that slideshows are made of."""
        from .packs import PacksResource

        return PacksResource(self._http)

    @cached_property
    def templates(self) -> TemplatesResource:
        """Templates of slideshows."""
        from .templates import TemplatesResource

        return TemplatesResource(self._http)

    @cached_property
    def analytics(self) -> AnalyticsResource:
        """How accounts on TikTok, Instagram and YouTube do."""
        from .analytics import AnalyticsResource

        return AnalyticsResource(self._http)

    @cached_property
    def trends(self) -> TrendsResource:
        """What is popular about a keyword."""
        from .trends import TrendsResource

        return TrendsResource(self._http)

    @cached_property
    def studio(self) -> StudioResource:
        """Models that generate images and videos."""
        from .studio import StudioResource

        return StudioResource(self._http)

    @cached_property
    def influencers(self) -> InfluencersResource:
        """Generated people, for images and videos."""
        from .influencers import InfluencersResource

        return InfluencersResource(self._http)


class AsyncGenviralClient(AsyncClient):
    """A client of Genviral Partner API, for asyncio."""

    provider = PROVIDER

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._async.api_call import AsyncApiCall

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

    @cached_property
    def posts(self) -> AsyncPostsResource:
        """Posts to social media accounts, published at once or at a time."""
        from .posts import AsyncPostsResource

        return AsyncPostsResource(self._http)

    @cached_property
    def slideshows(self) -> AsyncSlideshowsResource:
        """Slideshows, generated or copied, and their images."""
        from .slideshows import AsyncSlideshowsResource

        return AsyncSlideshowsResource(self._http)

    @cached_property
    def packs(self) -> AsyncPacksResource:
        """Packs of images that slideshows are made of."""
        from .packs import AsyncPacksResource

        return AsyncPacksResource(self._http)

    @cached_property
    def templates(self) -> AsyncTemplatesResource:
        """Templates of slideshows."""
        from .templates import AsyncTemplatesResource

        return AsyncTemplatesResource(self._http)

    @cached_property
    def analytics(self) -> AsyncAnalyticsResource:
        """How accounts on TikTok, Instagram and YouTube do."""
        from .analytics import AsyncAnalyticsResource

        return AsyncAnalyticsResource(self._http)

    @cached_property
    def trends(self) -> AsyncTrendsResource:
        """What is popular about a keyword."""
        from .trends import AsyncTrendsResource

        return AsyncTrendsResource(self._http)

    @cached_property
    def studio(self) -> AsyncStudioResource:
        """Models that generate images and videos."""
        from .studio import AsyncStudioResource

        return AsyncStudioResource(self._http)

    @cached_property
    def influencers(self) -> AsyncInfluencersResource:
        """Generated people, for images and videos."""
        from .influencers import AsyncInfluencersResource

        return AsyncInfluencersResource(self._http)
