"""The client of VideoGen. Written by ``make generate``."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from reelkit._http.auth import Auth
from reelkit._http.provider import ErrorRules, Provider
from reelkit.client import AsyncClient, SyncClient

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from ..api import Api, AsyncApi
    from .account import AccountResource, AsyncAccountResource
    from .assistants import AssistantsResource, AsyncAssistantsResource
    from .entities import AsyncEntitiesResource, EntitiesResource
    from .files import AsyncFilesResource, FilesResource
    from .projects import AsyncProjectsResource, ProjectsResource
    from .resources import AsyncResourcesResource, ResourcesResource
    from .text import AsyncTextResource, TextResource
    from .tools import AsyncToolsResource, ToolsResource
    from .webhooks import AsyncWebhooksResource, WebhooksResource
    from .workflows import AsyncWorkflowsResource, WorkflowsResource

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
    auth=Auth("bearer"),
)


class VideoGenClient(SyncClient):
    """A client of VideoGen API."""

    provider = PROVIDER

    @cached_property
    def api(self) -> Api:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._sync.api_call import ApiCall

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

    @cached_property
    def assistants(self) -> AssistantsResource:
        """Chats with an assistant that plans and edits videos."""
        from .assistants import AssistantsResource

        return AssistantsResource(self._http)

    @cached_property
    def entities(self) -> EntitiesResource:
        """Actors, products, visual styles and slideshow themes that generations refer to."""
        from .entities import EntitiesResource

        return EntitiesResource(self._http, uploader=self._uploader)

    @cached_property
    def projects(self) -> ProjectsResource:
        """Videos with their sources, how they are edited, and how they are exported."""
        from .projects import ProjectsResource

        return ProjectsResource(self._http)

    @cached_property
    def resources(self) -> ResourcesResource:
        """Catalogues of voices and languages."""
        from .resources import ResourcesResource

        return ResourcesResource(self._http)

    @cached_property
    def text(self) -> TextResource:
        """Text, generated while one waits."""
        from .text import TextResource

        return TextResource(self._http)

    @cached_property
    def tools(self) -> ToolsResource:
        """Single generations and conversions of media, done in the background."""
        from .tools import ToolsResource

        return ToolsResource(self._http, uploader=self._uploader)

    @cached_property
    def webhooks(self) -> WebhooksResource:
        """Addresses that events are delivered to."""
        from .webhooks import WebhooksResource

        return WebhooksResource(self._http)

    @cached_property
    def workflows(self) -> WorkflowsResource:
        """Whole videos, made in the background."""
        from .workflows import WorkflowsResource

        return WorkflowsResource(self._http, uploader=self._uploader)


class AsyncVideoGenClient(AsyncClient):
    """A client of VideoGen API, for asyncio."""

    provider = PROVIDER

    @cached_property
    def api(self) -> AsyncApi:
        """Every operation as it is sent, with its whole response: ``client.api.<tag>.<operation>(...)``."""
        from reelkit._resource._async.api_call import AsyncApiCall

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

    @cached_property
    def assistants(self) -> AsyncAssistantsResource:
        """Chats with an assistant that plans and edits videos."""
        from .assistants import AsyncAssistantsResource

        return AsyncAssistantsResource(self._http)

    @cached_property
    def entities(self) -> AsyncEntitiesResource:
        """Actors, products, visual styles and slideshow themes that generations refer to."""
        from .entities import AsyncEntitiesResource

        return AsyncEntitiesResource(self._http, uploader=self._uploader)

    @cached_property
    def projects(self) -> AsyncProjectsResource:
        """Videos with their sources, how they are edited, and how they are exported."""
        from .projects import AsyncProjectsResource

        return AsyncProjectsResource(self._http)

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        """Catalogues of voices and languages."""
        from .resources import AsyncResourcesResource

        return AsyncResourcesResource(self._http)

    @cached_property
    def text(self) -> AsyncTextResource:
        """Text, generated while one waits."""
        from .text import AsyncTextResource

        return AsyncTextResource(self._http)

    @cached_property
    def tools(self) -> AsyncToolsResource:
        """Single generations and conversions of media, done in the background."""
        from .tools import AsyncToolsResource

        return AsyncToolsResource(self._http, uploader=self._uploader)

    @cached_property
    def webhooks(self) -> AsyncWebhooksResource:
        """Addresses that events are delivered to."""
        from .webhooks import AsyncWebhooksResource

        return AsyncWebhooksResource(self._http)

    @cached_property
    def workflows(self) -> AsyncWorkflowsResource:
        """Whole videos, made in the background."""
        from .workflows import AsyncWorkflowsResource

        return AsyncWorkflowsResource(self._http, uploader=self._uploader)
