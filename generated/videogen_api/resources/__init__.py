"""The client of VideoGen. Written by ``make generate``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reelkit._http.provider import ErrorRules, Provider
from reelkit._resource.raw_api import ApiCall, AsyncApiCall
from reelkit.client import AsyncClient, SyncClient

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..api import Api, AsyncApi
    from .account import AccountResource, AsyncAccountResource
    from .files import AsyncFilesResource, FilesResource

__all__ = ("AsyncVideoGenClient", "PROVIDER", "VideoGenClient")

PROVIDER = Provider(
    name="videogen",
    title="VideoGen",
    base_url="https://api.videogen.io",
    operations=OPERATIONS,
    errors=ErrorRules(
        code=("/code",),
        message=("/message",),
        details=("/requirement", "/internalErrorCode"),
        credit_codes=frozenset(["insufficient_credits"]),
    ),
)


class VideoGenClient(SyncClient):
    """A client of VideoGen API."""

    provider = PROVIDER

    @cached_property
    def api(self) -> Api:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from ..api import Api

        return Api(ApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> FilesResource:
        """Uploaded and generated media files of a team, their analysis results and their signed URLs."""
        from .files import FilesResource

        return FilesResource(self._http)

    @cached_property
    def account(self) -> AccountResource:
        """The account behind an API key."""
        from .account import AccountResource

        return AccountResource(self._http)


class AsyncVideoGenClient(AsyncClient):
    """A client of VideoGen API, for asyncio."""

    provider = PROVIDER

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from ..api import AsyncApi

        return AsyncApi(AsyncApiCall(self._http, OPERATIONS))

    @cached_property
    def files(self) -> AsyncFilesResource:
        """Uploaded and generated media files of a team, their analysis results and their signed URLs."""
        from .files import AsyncFilesResource

        return AsyncFilesResource(self._http)

    @cached_property
    def account(self) -> AsyncAccountResource:
        """The account behind an API key."""
        from .account import AsyncAccountResource

        return AsyncAccountResource(self._http)
