"""Operations tagged ``analytics``, as they are sent."""

from __future__ import annotations

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
from ...models.refresh_analytics_target_response import RefreshAnalyticsTargetResponse
from ...models.sort_order import SortOrder
from ...models.update_analytics_target_request import UpdateAnalyticsTargetRequest
from ...models.update_analytics_target_response import UpdateAnalyticsTargetResponse
from ...operations import AsyncCall, Call
from ...types import UNSET, Unset
from . import create_analytics_target as create_analytics_target_operation
from . import delete_analytics_target as delete_analytics_target_operation
from . import get_analytics_refresh as get_analytics_refresh_operation
from . import get_analytics_summary as get_analytics_summary_operation
from . import get_analytics_target as get_analytics_target_operation
from . import list_analytics_posts as list_analytics_posts_operation
from . import list_analytics_targets as list_analytics_targets_operation
from . import (
    list_analytics_workspace_suggestions as list_analytics_workspace_suggestions_operation,
)
from . import refresh_analytics_target as refresh_analytics_target_operation
from . import update_analytics_target as update_analytics_target_operation

__all__ = ("AsyncAnalyticsApi", "AnalyticsApi")


class AnalyticsApi:
    """Operations tagged ``analytics``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_analytics_summary(
        self,
        *,
        range_: AnalyticsRange | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        platforms: str | Unset = UNSET,
        accounts: str | Unset = UNSET,
    ) -> GetAnalyticsSummaryResponse:
        """Get the analytics summary

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        return self._call(
            "get_analytics_summary",
            lambda: get_analytics_summary_operation.request_arguments(
                range_=range_,
                start=start,
                end=end,
                platforms=platforms,
                accounts=accounts,
            ),
            get_analytics_summary_operation.read,
        )

    def list_analytics_posts(
        self,
        *,
        range_: AnalyticsRange | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        platforms: str | Unset = UNSET,
        accounts: str | Unset = UNSET,
        sort_by: AnalyticsSortField | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListAnalyticsPostsResponse:
        """List analytics of posts

        Sends ``GET /api/partner/v1/analytics/summary/posts``.
        """
        return self._call(
            "list_analytics_posts",
            lambda: list_analytics_posts_operation.request_arguments(
                range_=range_,
                start=start,
                end=end,
                platforms=platforms,
                accounts=accounts,
                sort_by=sort_by,
                sort_order=sort_order,
                limit=limit,
                offset=offset,
            ),
            list_analytics_posts_operation.read,
        )

    def list_analytics_targets(
        self,
    ) -> ListAnalyticsTargetsResponse:
        """List tracked accounts

        Sends ``GET /api/partner/v1/analytics/targets``.
        """
        return self._call(
            "list_analytics_targets",
            lambda: list_analytics_targets_operation.request_arguments(),
            list_analytics_targets_operation.read,
        )

    def create_analytics_target(
        self,
        *,
        body: CreateAnalyticsTargetRequest,
    ) -> CreateAnalyticsTargetResponse:
        """Track an account

        Sends ``POST /api/partner/v1/analytics/targets``.
        """
        return self._call(
            "create_analytics_target",
            lambda: create_analytics_target_operation.request_arguments(
                body=body,
            ),
            create_analytics_target_operation.read,
        )

    def get_analytics_target(
        self,
        id: str,
    ) -> GetAnalyticsTargetResponse:
        """Get a tracked account

        Sends ``GET /api/partner/v1/analytics/targets/{id}``.
        """
        return self._call(
            "get_analytics_target",
            lambda: get_analytics_target_operation.request_arguments(
                id=id,
            ),
            get_analytics_target_operation.read,
        )

    def delete_analytics_target(
        self,
        id: str,
    ) -> DeleteAnalyticsTargetResponse:
        """Stop tracking an account

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``.
        """
        return self._call(
            "delete_analytics_target",
            lambda: delete_analytics_target_operation.request_arguments(
                id=id,
            ),
            delete_analytics_target_operation.read,
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
        return self._call(
            "update_analytics_target",
            lambda: update_analytics_target_operation.request_arguments(
                id=id,
                body=body,
            ),
            update_analytics_target_operation.read,
        )

    def refresh_analytics_target(
        self,
        id: str,
    ) -> RefreshAnalyticsTargetResponse:
        """Refresh a tracked account

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``.
        """
        return self._call(
            "refresh_analytics_target",
            lambda: refresh_analytics_target_operation.request_arguments(
                id=id,
            ),
            refresh_analytics_target_operation.read,
        )

    def get_analytics_refresh(
        self,
        id: str,
    ) -> GetAnalyticsRefreshResponse:
        """Get a refresh

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``.
        """
        return self._call(
            "get_analytics_refresh",
            lambda: get_analytics_refresh_operation.request_arguments(
                id=id,
            ),
            get_analytics_refresh_operation.read,
        )

    def list_analytics_workspace_suggestions(
        self,
    ) -> ListAnalyticsWorkspaceSuggestionsResponse:
        """List workspaces where accounts are tracked

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``.
        """
        return self._call(
            "list_analytics_workspace_suggestions",
            lambda: list_analytics_workspace_suggestions_operation.request_arguments(),
            list_analytics_workspace_suggestions_operation.read,
        )


class AsyncAnalyticsApi:
    """Operations tagged ``analytics``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_analytics_summary(
        self,
        *,
        range_: AnalyticsRange | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        platforms: str | Unset = UNSET,
        accounts: str | Unset = UNSET,
    ) -> GetAnalyticsSummaryResponse:
        """Get the analytics summary

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        return await self._call(
            "get_analytics_summary",
            lambda: get_analytics_summary_operation.request_arguments(
                range_=range_,
                start=start,
                end=end,
                platforms=platforms,
                accounts=accounts,
            ),
            get_analytics_summary_operation.read,
        )

    async def list_analytics_posts(
        self,
        *,
        range_: AnalyticsRange | Unset = UNSET,
        start: datetime.date | Unset = UNSET,
        end: datetime.date | Unset = UNSET,
        platforms: str | Unset = UNSET,
        accounts: str | Unset = UNSET,
        sort_by: AnalyticsSortField | Unset = UNSET,
        sort_order: SortOrder | Unset = UNSET,
        limit: int | Unset = UNSET,
        offset: int | Unset = UNSET,
    ) -> ListAnalyticsPostsResponse:
        """List analytics of posts

        Sends ``GET /api/partner/v1/analytics/summary/posts``.
        """
        return await self._call(
            "list_analytics_posts",
            lambda: list_analytics_posts_operation.request_arguments(
                range_=range_,
                start=start,
                end=end,
                platforms=platforms,
                accounts=accounts,
                sort_by=sort_by,
                sort_order=sort_order,
                limit=limit,
                offset=offset,
            ),
            list_analytics_posts_operation.read,
        )

    async def list_analytics_targets(
        self,
    ) -> ListAnalyticsTargetsResponse:
        """List tracked accounts

        Sends ``GET /api/partner/v1/analytics/targets``.
        """
        return await self._call(
            "list_analytics_targets",
            lambda: list_analytics_targets_operation.request_arguments(),
            list_analytics_targets_operation.read,
        )

    async def create_analytics_target(
        self,
        *,
        body: CreateAnalyticsTargetRequest,
    ) -> CreateAnalyticsTargetResponse:
        """Track an account

        Sends ``POST /api/partner/v1/analytics/targets``.
        """
        return await self._call(
            "create_analytics_target",
            lambda: create_analytics_target_operation.request_arguments(
                body=body,
            ),
            create_analytics_target_operation.read,
        )

    async def get_analytics_target(
        self,
        id: str,
    ) -> GetAnalyticsTargetResponse:
        """Get a tracked account

        Sends ``GET /api/partner/v1/analytics/targets/{id}``.
        """
        return await self._call(
            "get_analytics_target",
            lambda: get_analytics_target_operation.request_arguments(
                id=id,
            ),
            get_analytics_target_operation.read,
        )

    async def delete_analytics_target(
        self,
        id: str,
    ) -> DeleteAnalyticsTargetResponse:
        """Stop tracking an account

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``.
        """
        return await self._call(
            "delete_analytics_target",
            lambda: delete_analytics_target_operation.request_arguments(
                id=id,
            ),
            delete_analytics_target_operation.read,
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
        return await self._call(
            "update_analytics_target",
            lambda: update_analytics_target_operation.request_arguments(
                id=id,
                body=body,
            ),
            update_analytics_target_operation.read,
        )

    async def refresh_analytics_target(
        self,
        id: str,
    ) -> RefreshAnalyticsTargetResponse:
        """Refresh a tracked account

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``.
        """
        return await self._call(
            "refresh_analytics_target",
            lambda: refresh_analytics_target_operation.request_arguments(
                id=id,
            ),
            refresh_analytics_target_operation.read,
        )

    async def get_analytics_refresh(
        self,
        id: str,
    ) -> GetAnalyticsRefreshResponse:
        """Get a refresh

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``.
        """
        return await self._call(
            "get_analytics_refresh",
            lambda: get_analytics_refresh_operation.request_arguments(
                id=id,
            ),
            get_analytics_refresh_operation.read,
        )

    async def list_analytics_workspace_suggestions(
        self,
    ) -> ListAnalyticsWorkspaceSuggestionsResponse:
        """List workspaces where accounts are tracked

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``.
        """
        return await self._call(
            "list_analytics_workspace_suggestions",
            lambda: list_analytics_workspace_suggestions_operation.request_arguments(),
            list_analytics_workspace_suggestions_operation.read,
        )
