"""Every operation of the API as it is sent, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import AsyncCall, Call, async_call_with, call_with

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .brand_presets import AsyncBrandPresetsApi, BrandPresetsApi
    from .files import AsyncFilesApi, FilesApi
    from .jobs import AsyncJobsApi, JobsApi
    from .renders import AsyncRendersApi, RendersApi
    from .social import AsyncSocialApi, SocialApi

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
    def jobs(self) -> JobsApi:
        """Operations tagged ``jobs``."""
        from .jobs import JobsApi

        return JobsApi(self._call)

    @cached_property
    def renders(self) -> RendersApi:
        """Operations tagged ``renders``."""
        from .renders import RendersApi

        return RendersApi(self._call)

    @cached_property
    def brand_presets(self) -> BrandPresetsApi:
        """Operations tagged ``brand_presets``."""
        from .brand_presets import BrandPresetsApi

        return BrandPresetsApi(self._call)

    @cached_property
    def social(self) -> SocialApi:
        """Operations tagged ``social``."""
        from .social import SocialApi

        return SocialApi(self._call)


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
    def jobs(self) -> AsyncJobsApi:
        """Operations tagged ``jobs``."""
        from .jobs import AsyncJobsApi

        return AsyncJobsApi(self._call)

    @cached_property
    def renders(self) -> AsyncRendersApi:
        """Operations tagged ``renders``."""
        from .renders import AsyncRendersApi

        return AsyncRendersApi(self._call)

    @cached_property
    def brand_presets(self) -> AsyncBrandPresetsApi:
        """Operations tagged ``brand_presets``."""
        from .brand_presets import AsyncBrandPresetsApi

        return AsyncBrandPresetsApi(self._call)

    @cached_property
    def social(self) -> AsyncSocialApi:
        """Operations tagged ``social``."""
        from .social import AsyncSocialApi

        return AsyncSocialApi(self._call)
