"""The client of Swiftia. Written by ``make generate``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reelkit._http.auth import Auth
from reelkit._http.provider import ErrorRules, Provider
from reelkit.client import AsyncClient, SyncClient

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..api import Api, AsyncApi
    from .brand_presets import AsyncBrandPresetsResource, BrandPresetsResource
    from .files import AsyncFilesResource, FilesResource
    from .jobs import AsyncJobsResource, JobsResource
    from .renders import AsyncRendersResource, RendersResource
    from .social import AsyncSocialResource, SocialResource

__all__ = ("AsyncSwiftiaClient", "PROVIDER", "SwiftiaClient")

PROVIDER = Provider(
    name="swiftia",
    title="Swiftia",
    base_url="https://api.swiftia.io",
    operations=OPERATIONS,
    errors=ErrorRules(
        code=("/code", "/error"),
        message=("/message", "/error"),
        details=("/storageInfo", "/phoneNumber", "/id", "/deleted", "/error"),
        retry_after=("/retryAfter",),
    ),
    auth=Auth("bearer"),
)


class SwiftiaClient(SyncClient):
    """A client of Swiftia API."""

    provider = PROVIDER

    @cached_property
    def api(self) -> Api:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._sync.api_call import ApiCall

        from ..api import Api

        return Api(ApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> FilesResource:
        """Uploaded and generated media files of an organization, and its storage usage."""
        from .files import FilesResource

        return FilesResource(self._http)

    @cached_property
    def jobs(self) -> JobsResource:
        """Jobs that cut a long video into shorts."""
        from .jobs import JobsResource

        return JobsResource(self._http)

    @cached_property
    def renders(self) -> RendersResource:
        """Videos that are made of the shorts of a job."""
        from .renders import RendersResource

        return RendersResource(self._http)

    @cached_property
    def brand_presets(self) -> BrandPresetsResource:
        """Styles that the organization has stored for its renders."""
        from .brand_presets import BrandPresetsResource

        return BrandPresetsResource(self._http)

    @cached_property
    def social(self) -> SocialResource:
        """Settings of social posting."""
        from .social import SocialResource

        return SocialResource(self._http)


class AsyncSwiftiaClient(AsyncClient):
    """A client of Swiftia API, for asyncio."""

    provider = PROVIDER

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._async.api_call import AsyncApiCall

        from ..api import AsyncApi

        return AsyncApi(AsyncApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Uploaded and generated media files of an organization, and its storage usage."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._http)

    @cached_property
    def jobs(self) -> AsyncJobsResource:
        """Jobs that cut a long video into shorts."""
        from .jobs import AsyncJobsResource

        return AsyncJobsResource(self._http)

    @cached_property
    def renders(self) -> AsyncRendersResource:
        """Videos that are made of the shorts of a job."""
        from .renders import AsyncRendersResource

        return AsyncRendersResource(self._http)

    @cached_property
    def brand_presets(self) -> AsyncBrandPresetsResource:
        """Styles that the organization has stored for its renders."""
        from .brand_presets import AsyncBrandPresetsResource

        return AsyncBrandPresetsResource(self._http)

    @cached_property
    def social(self) -> AsyncSocialResource:
        """Settings of social posting."""
        from .social import AsyncSocialResource

        return AsyncSocialResource(self._http)
