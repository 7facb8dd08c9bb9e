"""Operations tagged ``analytics``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    import datetime

    from ...models.analytics_range import AnalyticsRange
    from ...models.analytics_sort_field import (
        AnalyticsSortField,
    )
    from ...models.create_analytics_target_request import CreateAnalyticsTargetRequest
    from ...models.create_analytics_target_response import CreateAnalyticsTargetResponse
    from ...models.delete_analytics_target_response import DeleteAnalyticsTargetResponse
    from ...models.get_analytics_refresh_response import GetAnalyticsRefreshResponse
    from ...models.get_analytics_summary_response import GetAnalyticsSummaryResponse
    from ...models.get_analytics_target_response import GetAnalyticsTargetResponse
    from ...models.list_analytics_posts_response import ListAnalyticsPostsResponse
    from ...models.list_analytics_targets_response import ListAnalyticsTargetsResponse
    from ...models.list_analytics_workspace_suggestions_response import (
        ListAnalyticsWorkspaceSuggestionsResponse,
    )
    from ...models.refresh_analytics_target_response import (
        RefreshAnalyticsTargetResponse,
    )
    from ...models.sort_order import SortOrder
    from ...models.update_analytics_target_request import UpdateAnalyticsTargetRequest
    from ...models.update_analytics_target_response import UpdateAnalyticsTargetResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncAnalyticsApi", "AnalyticsApi")


class AnalyticsApi:
    """Operations tagged ``analytics``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_analytics_summary(
        self,
        *,
        range_: AnalyticsRange | None = None,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        platforms: str | None = None,
        accounts: str | None = None,
    ) -> GetAnalyticsSummaryResponse:
        """Get the analytics summary

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        from . import get_analytics_summary as operation

        return self._call(
            "get_analytics_summary",
            lambda: operation.request_arguments(
                range_=given(range_),
                start=given(start),
                end=given(end),
                platforms=given(platforms),
                accounts=given(accounts),
            ),
            operation.read,
        )

    def list_analytics_posts(
        self,
        *,
        range_: AnalyticsRange | None = None,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        platforms: str | None = None,
        accounts: str | None = None,
        sort_by: AnalyticsSortField | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListAnalyticsPostsResponse:
        """List analytics of posts

        Sends ``GET /api/partner/v1/analytics/summary/posts``.
        """
        from . import list_analytics_posts as operation

        return self._call(
            "list_analytics_posts",
            lambda: operation.request_arguments(
                range_=given(range_),
                start=given(start),
                end=given(end),
                platforms=given(platforms),
                accounts=given(accounts),
                sort_by=given(sort_by),
                sort_order=given(sort_order),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    def list_analytics_targets(
        self,
    ) -> ListAnalyticsTargetsResponse:
        """List tracked accounts

        Sends ``GET /api/partner/v1/analytics/targets``.
        """
        from . import list_analytics_targets as operation

        return self._call(
            "list_analytics_targets",
            lambda: operation.request_arguments(),
            operation.read,
        )

    def create_analytics_target(
        self,
        *,
        body: CreateAnalyticsTargetRequest,
    ) -> CreateAnalyticsTargetResponse:
        """Track an account

        Sends ``POST /api/partner/v1/analytics/targets``.
        """
        from . import create_analytics_target as operation

        return self._call(
            "create_analytics_target",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_analytics_target(
        self,
        id: str,
    ) -> GetAnalyticsTargetResponse:
        """Get a tracked account

        Sends ``GET /api/partner/v1/analytics/targets/{id}``.
        """
        from . import get_analytics_target as operation

        return self._call(
            "get_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    def delete_analytics_target(
        self,
        id: str,
    ) -> DeleteAnalyticsTargetResponse:
        """Stop tracking an account

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``.
        """
        from . import delete_analytics_target as operation

        return self._call(
            "delete_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    def update_analytics_target(
        self,
        id: str,
        *,
        body: UpdateAnalyticsTargetRequest,
    ) -> UpdateAnalyticsTargetResponse:
        """Update a tracked account

        Sends ``PATCH /api/partner/v1/analytics/targets/{id}``.
        """
        from . import update_analytics_target as operation

        return self._call(
            "update_analytics_target",
            lambda: operation.request_arguments(
                id=id,
                body=body,
            ),
            operation.read,
        )

    def refresh_analytics_target(
        self,
        id: str,
    ) -> RefreshAnalyticsTargetResponse:
        """Refresh a tracked account

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``.
        """
        from . import refresh_analytics_target as operation

        return self._call(
            "refresh_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    def get_analytics_refresh(
        self,
        id: str,
    ) -> GetAnalyticsRefreshResponse:
        """Get a refresh

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``.
        """
        from . import get_analytics_refresh as operation

        return self._call(
            "get_analytics_refresh",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    def list_analytics_workspace_suggestions(
        self,
    ) -> ListAnalyticsWorkspaceSuggestionsResponse:
        """List workspaces where accounts are tracked

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``.
        """
        from . import list_analytics_workspace_suggestions as operation

        return self._call(
            "list_analytics_workspace_suggestions",
            lambda: operation.request_arguments(),
            operation.read,
        )


class AsyncAnalyticsApi:
    """Operations tagged ``analytics``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_analytics_summary(
        self,
        *,
        range_: AnalyticsRange | None = None,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        platforms: str | None = None,
        accounts: str | None = None,
    ) -> GetAnalyticsSummaryResponse:
        """Get the analytics summary

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        from . import get_analytics_summary as operation

        return await self._call(
            "get_analytics_summary",
            lambda: operation.request_arguments(
                range_=given(range_),
                start=given(start),
                end=given(end),
                platforms=given(platforms),
                accounts=given(accounts),
            ),
            operation.read,
        )

    async def list_analytics_posts(
        self,
        *,
        range_: AnalyticsRange | None = None,
        start: datetime.date | None = None,
        end: datetime.date | None = None,
        platforms: str | None = None,
        accounts: str | None = None,
        sort_by: AnalyticsSortField | None = None,
        sort_order: SortOrder | None = None,
        limit: int | None = None,
        offset: int | None = None,
    ) -> ListAnalyticsPostsResponse:
        """List analytics of posts

        Sends ``GET /api/partner/v1/analytics/summary/posts``.
        """
        from . import list_analytics_posts as operation

        return await self._call(
            "list_analytics_posts",
            lambda: operation.request_arguments(
                range_=given(range_),
                start=given(start),
                end=given(end),
                platforms=given(platforms),
                accounts=given(accounts),
                sort_by=given(sort_by),
                sort_order=given(sort_order),
                limit=given(limit),
                offset=given(offset),
            ),
            operation.read,
        )

    async def list_analytics_targets(
        self,
    ) -> ListAnalyticsTargetsResponse:
        """List tracked accounts

        Sends ``GET /api/partner/v1/analytics/targets``.
        """
        from . import list_analytics_targets as operation

        return await self._call(
            "list_analytics_targets",
            lambda: operation.request_arguments(),
            operation.read,
        )

    async def create_analytics_target(
        self,
        *,
        body: CreateAnalyticsTargetRequest,
    ) -> CreateAnalyticsTargetResponse:
        """Track an account

        Sends ``POST /api/partner/v1/analytics/targets``.
        """
        from . import create_analytics_target as operation

        return await self._call(
            "create_analytics_target",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_analytics_target(
        self,
        id: str,
    ) -> GetAnalyticsTargetResponse:
        """Get a tracked account

        Sends ``GET /api/partner/v1/analytics/targets/{id}``.
        """
        from . import get_analytics_target as operation

        return await self._call(
            "get_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    async def delete_analytics_target(
        self,
        id: str,
    ) -> DeleteAnalyticsTargetResponse:
        """Stop tracking an account

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``.
        """
        from . import delete_analytics_target as operation

        return await self._call(
            "delete_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    async def update_analytics_target(
        self,
        id: str,
        *,
        body: UpdateAnalyticsTargetRequest,
    ) -> UpdateAnalyticsTargetResponse:
        """Update a tracked account

        Sends ``PATCH /api/partner/v1/analytics/targets/{id}``.
        """
        from . import update_analytics_target as operation

        return await self._call(
            "update_analytics_target",
            lambda: operation.request_arguments(
                id=id,
                body=body,
            ),
            operation.read,
        )

    async def refresh_analytics_target(
        self,
        id: str,
    ) -> RefreshAnalyticsTargetResponse:
        """Refresh a tracked account

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``.
        """
        from . import refresh_analytics_target as operation

        return await self._call(
            "refresh_analytics_target",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    async def get_analytics_refresh(
        self,
        id: str,
    ) -> GetAnalyticsRefreshResponse:
        """Get a refresh

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``.
        """
        from . import get_analytics_refresh as operation

        return await self._call(
            "get_analytics_refresh",
            lambda: operation.request_arguments(
                id=id,
            ),
            operation.read,
        )

    async def list_analytics_workspace_suggestions(
        self,
    ) -> ListAnalyticsWorkspaceSuggestionsResponse:
        """List workspaces where accounts are tracked

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``.
        """
        from . import list_analytics_workspace_suggestions as operation

        return await self._call(
            "list_analytics_workspace_suggestions",
            lambda: operation.request_arguments(),
            operation.read,
        )
