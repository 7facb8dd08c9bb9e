"""Every operation of the API as it is sent, by tag."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..operations import AsyncCall, Call, async_call_with, call_with

if TYPE_CHECKING:
    from ..client import AuthenticatedClient
    from .account import AccountApi, AsyncAccountApi
    from .assistants import AssistantsApi, AsyncAssistantsApi
    from .entities import AsyncEntitiesApi, EntitiesApi
    from .files import AsyncFilesApi, FilesApi
    from .projects import AsyncProjectsApi, ProjectsApi
    from .resources import AsyncResourcesApi, ResourcesApi
    from .text import AsyncTextApi, TextApi
    from .tools import AsyncToolsApi, ToolsApi
    from .webhooks import AsyncWebhooksApi, WebhooksApi
    from .workflows import AsyncWorkflowsApi, WorkflowsApi

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

    @cached_property
    def assistants(self) -> AssistantsApi:
        """Operations tagged ``assistants``."""
        from .assistants import AssistantsApi

        return AssistantsApi(self._call)

    @cached_property
    def entities(self) -> EntitiesApi:
        """Operations tagged ``entities``."""
        from .entities import EntitiesApi

        return EntitiesApi(self._call)

    @cached_property
    def projects(self) -> ProjectsApi:
        """Operations tagged ``projects``."""
        from .projects import ProjectsApi

        return ProjectsApi(self._call)

    @cached_property
    def resources(self) -> ResourcesApi:
        """Operations tagged ``resources``."""
        from .resources import ResourcesApi

        return ResourcesApi(self._call)

    @cached_property
    def text(self) -> TextApi:
        """Operations tagged ``text``."""
        from .text import TextApi

        return TextApi(self._call)

    @cached_property
    def tools(self) -> ToolsApi:
        """Operations tagged ``tools``."""
        from .tools import ToolsApi

        return ToolsApi(self._call)

    @cached_property
    def webhooks(self) -> WebhooksApi:
        """Operations tagged ``webhooks``."""
        from .webhooks import WebhooksApi

        return WebhooksApi(self._call)

    @cached_property
    def workflows(self) -> WorkflowsApi:
        """Operations tagged ``workflows``."""
        from .workflows import WorkflowsApi

        return WorkflowsApi(self._call)


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

    @cached_property
    def assistants(self) -> AsyncAssistantsApi:
        """Operations tagged ``assistants``."""
        from .assistants import AsyncAssistantsApi

        return AsyncAssistantsApi(self._call)

    @cached_property
    def entities(self) -> AsyncEntitiesApi:
        """Operations tagged ``entities``."""
        from .entities import AsyncEntitiesApi

        return AsyncEntitiesApi(self._call)

    @cached_property
    def projects(self) -> AsyncProjectsApi:
        """Operations tagged ``projects``."""
        from .projects import AsyncProjectsApi

        return AsyncProjectsApi(self._call)

    @cached_property
    def resources(self) -> AsyncResourcesApi:
        """Operations tagged ``resources``."""
        from .resources import AsyncResourcesApi

        return AsyncResourcesApi(self._call)

    @cached_property
    def text(self) -> AsyncTextApi:
        """Operations tagged ``text``."""
        from .text import AsyncTextApi

        return AsyncTextApi(self._call)

    @cached_property
    def tools(self) -> AsyncToolsApi:
        """Operations tagged ``tools``."""
        from .tools import AsyncToolsApi

        return AsyncToolsApi(self._call)

    @cached_property
    def webhooks(self) -> AsyncWebhooksApi:
        """Operations tagged ``webhooks``."""
        from .webhooks import AsyncWebhooksApi

        return AsyncWebhooksApi(self._call)

    @cached_property
    def workflows(self) -> AsyncWorkflowsApi:
        """Operations tagged ``workflows``."""
        from .workflows import AsyncWorkflowsApi

        return AsyncWorkflowsApi(self._call)
