"""Every operation of the API as it is sent, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import AsyncCall, Call, async_call_with, call_with

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .accounts import AccountsApi, AsyncAccountsApi
    from .analytics import AnalyticsApi, AsyncAnalyticsApi
    from .files import AsyncFilesApi, FilesApi
    from .folders import AsyncFoldersApi, FoldersApi
    from .influencers import AsyncInfluencersApi, InfluencersApi
    from .packs import AsyncPacksApi, PacksApi
    from .posts import AsyncPostsApi, PostsApi
    from .slideshows import AsyncSlideshowsApi, SlideshowsApi
    from .studio import AsyncStudioApi, StudioApi
    from .subscription import AsyncSubscriptionApi, SubscriptionApi
    from .templates import AsyncTemplatesApi, TemplatesApi
    from .trends import AsyncTrendsApi, TrendsApi

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

    @cached_property
    def posts(self) -> PostsApi:
        """Operations tagged ``posts``."""
        from .posts import PostsApi

        return PostsApi(self._call)

    @cached_property
    def slideshows(self) -> SlideshowsApi:
        """Operations tagged ``slideshows``."""
        from .slideshows import SlideshowsApi

        return SlideshowsApi(self._call)

    @cached_property
    def packs(self) -> PacksApi:
        """Operations tagged ``packs``."""
        from .packs import PacksApi

        return PacksApi(self._call)

    @cached_property
    def templates(self) -> TemplatesApi:
        """Operations tagged ``templates``."""
        from .templates import TemplatesApi

        return TemplatesApi(self._call)

    @cached_property
    def analytics(self) -> AnalyticsApi:
        """Operations tagged ``analytics``."""
        from .analytics import AnalyticsApi

        return AnalyticsApi(self._call)

    @cached_property
    def trends(self) -> TrendsApi:
        """Operations tagged ``trends``."""
        from .trends import TrendsApi

        return TrendsApi(self._call)

    @cached_property
    def studio(self) -> StudioApi:
        """Operations tagged ``studio``."""
        from .studio import StudioApi

        return StudioApi(self._call)

    @cached_property
    def influencers(self) -> InfluencersApi:
        """Operations tagged ``influencers``."""
        from .influencers import InfluencersApi

        return InfluencersApi(self._call)


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

    @cached_property
    def posts(self) -> AsyncPostsApi:
        """Operations tagged ``posts``."""
        from .posts import AsyncPostsApi

        return AsyncPostsApi(self._call)

    @cached_property
    def slideshows(self) -> AsyncSlideshowsApi:
        """Operations tagged ``slideshows``."""
        from .slideshows import AsyncSlideshowsApi

        return AsyncSlideshowsApi(self._call)

    @cached_property
    def packs(self) -> AsyncPacksApi:
        """Operations tagged ``packs``."""
        from .packs import AsyncPacksApi

        return AsyncPacksApi(self._call)

    @cached_property
    def templates(self) -> AsyncTemplatesApi:
        """Operations tagged ``templates``."""
        from .templates import AsyncTemplatesApi

        return AsyncTemplatesApi(self._call)

    @cached_property
    def analytics(self) -> AsyncAnalyticsApi:
        """Operations tagged ``analytics``."""
        from .analytics import AsyncAnalyticsApi

        return AsyncAnalyticsApi(self._call)

    @cached_property
    def trends(self) -> AsyncTrendsApi:
        """Operations tagged ``trends``."""
        from .trends import AsyncTrendsApi

        return AsyncTrendsApi(self._call)

    @cached_property
    def studio(self) -> AsyncStudioApi:
        """Operations tagged ``studio``."""
        from .studio import AsyncStudioApi

        return AsyncStudioApi(self._call)

    @cached_property
    def influencers(self) -> AsyncInfluencersApi:
        """Operations tagged ``influencers``."""
        from .influencers import AsyncInfluencersApi

        return AsyncInfluencersApi(self._call)
