"""How accounts on TikTok, Instagram and YouTube do. Written by ``make generate``."""

from __future__ import annotations

import builtins
import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.job import AsyncJob, Job
from reelkit._resource.jobs import JobEndpoint, JobKind, PollEndpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.analytics_platform import AnalyticsPlatform
    from ..models.analytics_post import AnalyticsPost
    from ..models.analytics_range import AnalyticsRange
    from ..models.analytics_refresh import AnalyticsRefresh
    from ..models.analytics_refresh_policy import AnalyticsRefreshPolicy
    from ..models.analytics_sort_field import AnalyticsSortField
    from ..models.analytics_summary import AnalyticsSummary
    from ..models.analytics_target import AnalyticsTarget
    from ..models.analytics_target_detail import AnalyticsTargetDetail
    from ..models.analytics_workspace import AnalyticsWorkspace
    from ..models.created_analytics_target import CreatedAnalyticsTarget
    from ..models.get_analytics_refresh_response import GetAnalyticsRefreshResponse
    from ..models.refresh_analytics_target_response import (
        RefreshAnalyticsTargetResponse,
    )
    from ..models.sort_order import SortOrder

__all__ = ("AsyncAnalyticsResource", "AnalyticsResource")

SCHEMAS = f"{__package__}._schemas"


def _read_summary(received: Response) -> AnalyticsSummary:
    from ..api.analytics import get_analytics_summary

    response = get_analytics_summary.read(received)
    return response.data


def _posts_key(item: AnalyticsPost) -> str:
    return item.id


def _read_posts(received: Response) -> PageContent[AnalyticsPost]:
    from ..api.analytics import list_analytics_posts

    response = list_analytics_posts.read(received)
    return page_of(
        _posts_key,
        response.data.posts,
        response,
        total=response.data.total_count,
        has_more=response.data.has_more,
    )


def _targets_key(item: AnalyticsTarget) -> str:
    return item.id


def _read_targets(received: Response) -> PageContent[AnalyticsTarget]:
    from ..api.analytics import list_analytics_targets

    response = list_analytics_targets.read(received)
    return page_of(
        _targets_key,
        response.data.targets,
        response,
    )


def _read_create_target(received: Response) -> CreatedAnalyticsTarget:
    from ..api.analytics import create_analytics_target

    response = create_analytics_target.read(received)
    return response.data


def _read_get_target(received: Response) -> AnalyticsTargetDetail:
    from ..api.analytics import get_analytics_target

    response = get_analytics_target.read(received)
    return response.data


def _read_delete_target(received: Response) -> None:
    """Nothing is read: the status says it all."""


def _read_update_target(received: Response) -> AnalyticsTarget:
    from ..api.analytics import update_analytics_target

    response = update_analytics_target.read(received)
    return response.data


def _read_refresh_target(received: Response) -> RefreshAnalyticsTargetResponse:
    from ..api.analytics import refresh_analytics_target

    return refresh_analytics_target.read(received)


def _refresh_target_id(response: RefreshAnalyticsTargetResponse) -> object:
    return response.data.refresh.id


def _refresh_target_result(state: GetAnalyticsRefreshResponse) -> AnalyticsRefresh:
    return state.data


def _read_get_refresh(received: Response) -> AnalyticsRefresh:
    from ..api.analytics import get_analytics_refresh

    response = get_analytics_refresh.read(received)
    return response.data


def _read_workspace_suggestions(received: Response) -> builtins.list[AnalyticsWorkspace]:
    from ..api.analytics import list_analytics_workspace_suggestions

    response = list_analytics_workspace_suggestions.read(received)
    return response.data


def _poll_get_analytics_refresh(received: Response) -> GetAnalyticsRefreshResponse:
    from ..api.analytics import get_analytics_refresh

    return get_analytics_refresh.read(received)


def _poll_get_analytics_refresh_state(state: GetAnalyticsRefreshResponse) -> object:
    return state.data.status


def _poll_get_analytics_refresh_error(state: GetAnalyticsRefreshResponse) -> object:
    return state.data.error


_POLL_GET_ANALYTICS_REFRESH = PollEndpoint(
    Endpoint(
        OPERATIONS["get_analytics_refresh"],
        _poll_get_analytics_refresh,
        (
            Argument(
                "refresh",
                "id",
                "path",
                rules.ObjectId({"AnalyticsRefresh": "id"}, rules.Text(shortest=1), __name__),
                required=True,
            ),
        ),
    ),
    phases={"pending": "pending", "processing": "pending", "completed": "succeeded", "failed": "failed"},
    state=_poll_get_analytics_refresh_state,
    error=_poll_get_analytics_refresh_error,
)


def _refresh_job_of(state: GetAnalyticsRefreshResponse) -> AnalyticsRefresh:
    return state.data


_REFRESH_JOB_KIND = JobKind(_POLL_GET_ANALYTICS_REFRESH, _refresh_job_of)


_SUMMARY = Endpoint(
    OPERATIONS["get_analytics_summary"],
    _read_summary,
    (
        Argument(
            "range",
            "range",
            "query",
            rules.OneOf(
                (
                    "14d",
                    "30d",
                    "90d",
                    "1y",
                    "all",
                )
            ),
        ),
        Argument("start", "start", "query", rules.Date()),
        Argument("end", "end", "query", rules.Date()),
        Argument("platforms", "platforms", "query", rules.CommaList()),
        Argument("accounts", "accounts", "query", rules.CommaList()),
    ),
)
_POSTS = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_analytics_posts"],
        _read_posts,
        (
            Argument(
                "range",
                "range",
                "query",
                rules.OneOf(
                    (
                        "14d",
                        "30d",
                        "90d",
                        "1y",
                        "all",
                    )
                ),
            ),
            Argument("start", "start", "query", rules.Date()),
            Argument("end", "end", "query", rules.Date()),
            Argument("platforms", "platforms", "query", rules.CommaList()),
            Argument("accounts", "accounts", "query", rules.CommaList()),
            Argument(
                "sort_by",
                "sortBy",
                "query",
                rules.OneOf(
                    (
                        "published_at",
                        "views",
                        "likes",
                        "comments",
                        "shares",
                    )
                ),
            ),
            Argument(
                "sort_order",
                "sortOrder",
                "query",
                rules.OneOf(
                    (
                        "asc",
                        "desc",
                    )
                ),
            ),
        ),
    ),
    _posts_key,
    style="offset",
    most=100,
    max_offset=10000,
    limit="limit",
    place="offset",
)
_TARGETS = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_analytics_targets"],
        _read_targets,
    ),
    _targets_key,
    style="cursor",
    limit="limit",
)
_CREATE_TARGET = Endpoint(
    OPERATIONS["create_analytics_target"],
    _read_create_target,
    (
        Argument(
            "platform",
            "platform",
            "body",
            rules.OneOf(
                (
                    "tiktok",
                    "instagram",
                    "youtube",
                )
            ),
            required=True,
        ),
        Argument("identifier", "identifier", "body", rules.Text(shortest=1), required=True),
        Argument("alias", "alias", "body", rules.Text()),
    ),
    body=True,
)
_GET_TARGET = Endpoint(
    OPERATIONS["get_analytics_target"],
    _read_get_target,
    (
        Argument(
            "target",
            "id",
            "path",
            rules.ObjectId({"AnalyticsTarget": "id"}, rules.Text(shortest=1), __name__),
            required=True,
        ),
    ),
)
_DELETE_TARGET = Endpoint(
    OPERATIONS["delete_analytics_target"],
    _read_delete_target,
    (
        Argument(
            "target",
            "id",
            "path",
            rules.ObjectId({"AnalyticsTarget": "id"}, rules.Text(shortest=1), __name__),
            required=True,
        ),
    ),
    gone=True,
)
_UPDATE_TARGET = Endpoint(
    OPERATIONS["update_analytics_target"],
    _read_update_target,
    (
        Argument(
            "target",
            "id",
            "path",
            rules.ObjectId({"AnalyticsTarget": "id"}, rules.Text(shortest=1), __name__),
            required=True,
        ),
        Argument("display_name", "displayName", "body", rules.Text(), nullable=True),
        Argument(
            "refresh_policy", "refreshPolicy", "body", nested.Named(SCHEMAS, "ANALYTICS_REFRESH_POLICY"), nullable=True
        ),
        Argument("favorite", "favorite", "body", rules.Boolean()),
    ),
    body=True,
)
_REFRESH_TARGET = JobEndpoint(
    Endpoint(
        OPERATIONS["refresh_analytics_target"],
        _read_refresh_target,
        (
            Argument(
                "target",
                "id",
                "path",
                rules.ObjectId({"AnalyticsTarget": "id"}, rules.Text(shortest=1), __name__),
                required=True,
            ),
        ),
    ),
    _refresh_target_id,
    JobKind(_POLL_GET_ANALYTICS_REFRESH, _refresh_target_result),
)
_GET_REFRESH = Endpoint(
    OPERATIONS["get_analytics_refresh"],
    _read_get_refresh,
    (
        Argument(
            "refresh",
            "id",
            "path",
            rules.ObjectId({"AnalyticsRefresh": "id"}, rules.Text(shortest=1), __name__),
            required=True,
        ),
    ),
)
_WORKSPACE_SUGGESTIONS = Endpoint(
    OPERATIONS["list_analytics_workspace_suggestions"],
    _read_workspace_suggestions,
)


class AnalyticsResource(SyncResource):
    """How accounts on TikTok, Instagram and YouTube do."""

    def summary(
        self,
        *,
        range: AnalyticsRange | None = None,
        start: str | datetime.date | None = None,
        end: str | datetime.date | None = None,
        platforms: str | Iterable[str] | None = None,
        accounts: str | Iterable[str] | None = None,
    ) -> AnalyticsSummary:
        """Get the analytics summary.

        Returns how the tracked accounts do in a span of time.

        Args:
            range: The span of time that ends now. 30 days when omitted.
            start: First day of a span of time, with `end`.
            end: Last day of a span of time, with `start`.
            platforms: Only these platforms, separated by commas: `tiktok`, `instagram`, `youtube`. All when
                omitted.
            accounts: Only these tracked accounts, by their ids, separated by commas. All when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid; 401 The key
                is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 429 Too many requests in a short time
                (`rate_limited`); 500 The summary could not be made.

        Example::

            genviral.analytics.summary()

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        return self._call(_SUMMARY, range=range, start=start, end=end, platforms=platforms, accounts=accounts)

    def posts(
        self,
        *,
        range: AnalyticsRange | None = None,
        start: str | datetime.date | None = None,
        end: str | datetime.date | None = None,
        platforms: str | Iterable[str] | None = None,
        accounts: str | Iterable[str] | None = None,
        sort_by: AnalyticsSortField | None = None,
        sort_order: SortOrder | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[AnalyticsPost]:
        """List analytics of posts.

        Lists published posts of the tracked accounts and how they do, page by page, the newest first unless
        asked otherwise. Nothing beyond the first 10,100 can be listed: narrow the span of time. A row
        belongs to the post that `genviralPostId` or `externalId` names, never to one by `id`.

        Args:
            range: The span of time that ends now. 30 days when omitted.
            start: First day of a span of time, with `end`.
            end: Last day of a span of time, with `start`.
            platforms: Only these platforms, separated by commas: `tiktok`, `instagram`, `youtube`. All when
                omitted.
            accounts: Only these tracked accounts, by their ids, separated by commas. All when omitted.
            sort_by: What to sort by. `published_at` when omitted.
            sort_order: Which way to sort. `desc` when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid; 401 The key
                is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 429 Too many requests in a short time
                (`rate_limited`); 500 The posts could not be listed.

        Example::

            for item in genviral.analytics.posts():
                print(item)

        Sends ``GET /api/partner/v1/analytics/summary/posts``; see https://docs.genviral.io/api-reference/list-analytics-posts.
        """
        return self._list(
            _POSTS,
            page_size,
            read_ahead,
            resume,
            range=range,
            start=start,
            end=end,
            platforms=platforms,
            accounts=accounts,
            sort_by=sort_by,
            sort_order=sort_order,
        )

    def targets(
        self,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[AnalyticsTarget]:
        """List tracked accounts.

        Lists the accounts that analytics follow, all in one response.

        Args:
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The tracked
                accounts could not be listed.

        Example::

            for item in genviral.analytics.targets():
                print(item)

        Sends ``GET /api/partner/v1/analytics/targets``; see https://docs.genviral.io/api-reference/manage-analytics-targets.
        """
        return self._list(_TARGETS, None, read_ahead, resume)

    def create_target(
        self,
        *,
        platform: AnalyticsPlatform,
        identifier: str,
        alias: str | None = None,
    ) -> CreatedAnalyticsTarget:
        """Track an account.

        Makes analytics follow an account. One that is tracked already comes back with `created` false.

        Args:
            platform: Where the account lives.
            identifier: Name of the account, such as `@brand`.
            alias: Another name for it, as people see it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the request body does not fit (`invalid_payload`), or the platform is not
                supported, or there is no identifier; 401 The key is missing, wrong or revoked (`invalid_token`
                or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The account
                could not be tracked.

        Example::

            genviral.analytics.create_target(platform='tiktok', identifier='@brand')

        Sends ``POST /api/partner/v1/analytics/targets``; see https://docs.genviral.io/api-reference/manage-analytics-targets.
        """
        return self._call(_CREATE_TARGET, platform=platform, identifier=identifier, alias=alias)

    def get_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> AnalyticsTargetDetail:
        """Get a tracked account.

        Returns a tracked account with profile, totals, timeline and top posts.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such tracked account in the scope of the key (`not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The tracked account could not be read.

        Example::

            genviral.analytics.get_target(target)

        Sends ``GET /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        return self._call(_GET_TARGET, target=target)

    def delete_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> None:
        """Stop tracking an account.

        Makes analytics follow an account no longer. What the response says beyond its envelope is not
        documented.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such tracked account in the scope of the key (`not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The tracked account could not be deleted.

        Example::

            genviral.analytics.delete_target(target)

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        self._remove(_DELETE_TARGET, target=target)

    def update_target(
        self,
        target: AnalyticsTarget | str | UUID,
        *,
        display_name: str | Null | None = None,
        refresh_policy: AnalyticsRefreshPolicy | Mapping[str, object] | Null | None = None,
        favorite: bool | None = None,
    ) -> AnalyticsTarget:
        """Update a tracked account.

        Changes the name of a tracked account, when it is refreshed, or whether it is a favorite.

        Args:
            target: Id of the tracked account.
            display_name: New name, as people see it, null for none.
            refresh_policy: When it is refreshed, null for the default.
            favorite: Whether it is a favorite.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`), the request body is not JSON (`invalid_json`), the request body does not
                fit (`invalid_payload`), or there is nothing to change; 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such tracked account in the scope of the key (`not_found`); 429 Too
                many requests in a short time (`rate_limited`); 500 The tracked account could not be changed.

        Example::

            genviral.analytics.update_target(target)

        Sends ``PATCH /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        return self._call(
            _UPDATE_TARGET, target=target, display_name=display_name, refresh_policy=refresh_policy, favorite=favorite
        )

    def refresh_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> Job[GetAnalyticsRefreshResponse, AnalyticsRefresh]:
        """Refresh a tracked account.

        Starts to fetch the numbers of a tracked account anew, which takes 30 to 90 seconds. It uses the
        free refresh of the day, or else credits.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`),
                or there are not enough credits for a refresh; 403 The plan is of the Scheduler tier, which has
                no access to the API (`tier_not_allowed`); 404 No such tracked account in the scope of the key
                (`not_found`); 409 A refresh of this account is running (`analytics_conflict`); 429 Too many
                requests in a short time (`rate_limited`); 500 The refresh could not be started.

        Example::

            genviral.analytics.refresh_target(target)

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``; see https://docs.genviral.io/api-reference/refresh-analytics-target.
        """
        return self._start(_REFRESH_TARGET, target=target)

    def get_refresh(
        self,
        refresh: AnalyticsRefresh | str | UUID,
    ) -> AnalyticsRefresh:
        """Get a refresh.

        Returns the state of a refresh.

        Args:
            refresh: Id of the refresh.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no refresh id
                (`missing_refresh_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such refresh in the scope of the key (`refresh_not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The refresh could not be read.

        Example::

            genviral.analytics.get_refresh(refresh)

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``; see https://docs.genviral.io/api-reference/get-analytics-refresh.
        """
        return self._call(_GET_REFRESH, refresh=refresh)

    def workspace_suggestions(
        self,
    ) -> builtins.list[AnalyticsWorkspace]:
        """List workspaces where accounts are tracked.

        Lists workspaces, and what is personal, with the number of accounts tracked there, all in one
        response.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The workspaces
                could not be listed.

        Example::

            genviral.analytics.workspace_suggestions()

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``; see https://docs.genviral.io/api-reference/get-analytics-workspace-suggestions.
        """
        return self._call(_WORKSPACE_SUGGESTIONS)

    def refresh_job(
        self,
        refresh: AnalyticsRefresh | str | UUID,
    ) -> Job[GetAnalyticsRefreshResponse, AnalyticsRefresh]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            refresh: Id of the refresh.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = genviral.analytics.refresh_job("refresh-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_REFRESH_JOB_KIND, (), refresh=refresh)


class AsyncAnalyticsResource(AsyncResource):
    """How accounts on TikTok, Instagram and YouTube do."""

    async def summary(
        self,
        *,
        range: AnalyticsRange | None = None,
        start: str | datetime.date | None = None,
        end: str | datetime.date | None = None,
        platforms: str | Iterable[str] | None = None,
        accounts: str | Iterable[str] | None = None,
    ) -> AnalyticsSummary:
        """Get the analytics summary.

        Returns how the tracked accounts do in a span of time.

        Args:
            range: The span of time that ends now. 30 days when omitted.
            start: First day of a span of time, with `end`.
            end: Last day of a span of time, with `start`.
            platforms: Only these platforms, separated by commas: `tiktok`, `instagram`, `youtube`. All when
                omitted.
            accounts: Only these tracked accounts, by their ids, separated by commas. All when omitted.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid; 401 The key
                is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 429 Too many requests in a short time
                (`rate_limited`); 500 The summary could not be made.

        Example::

            await genviral.analytics.summary()

        Sends ``GET /api/partner/v1/analytics/summary``.
        """
        return await self._call(_SUMMARY, range=range, start=start, end=end, platforms=platforms, accounts=accounts)

    def posts(
        self,
        *,
        range: AnalyticsRange | None = None,
        start: str | datetime.date | None = None,
        end: str | datetime.date | None = None,
        platforms: str | Iterable[str] | None = None,
        accounts: str | Iterable[str] | None = None,
        sort_by: AnalyticsSortField | None = None,
        sort_order: SortOrder | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[AnalyticsPost]:
        """List analytics of posts.

        Lists published posts of the tracked accounts and how they do, page by page, the newest first unless
        asked otherwise. Nothing beyond the first 10,100 can be listed: narrow the span of time. A row
        belongs to the post that `genviralPostId` or `externalId` names, never to one by `id`.

        Args:
            range: The span of time that ends now. 30 days when omitted.
            start: First day of a span of time, with `end`.
            end: Last day of a span of time, with `start`.
            platforms: Only these platforms, separated by commas: `tiktok`, `instagram`, `youtube`. All when
                omitted.
            accounts: Only these tracked accounts, by their ids, separated by commas. All when omitted.
            sort_by: What to sort by. `published_at` when omitted.
            sort_order: Which way to sort. `desc` when omitted.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid; 401 The key
                is missing, wrong or revoked (`invalid_token` or `unauthorized`); 402 No active Creator,
                Professional or Business plan (`subscription_required`); 403 The plan is of the Scheduler tier,
                which has no access to the API (`tier_not_allowed`); 429 Too many requests in a short time
                (`rate_limited`); 500 The posts could not be listed.

        Example::

            async for item in genviral.analytics.posts():
                print(item)

        Sends ``GET /api/partner/v1/analytics/summary/posts``; see https://docs.genviral.io/api-reference/list-analytics-posts.
        """
        return self._list(
            _POSTS,
            page_size,
            read_ahead,
            resume,
            range=range,
            start=start,
            end=end,
            platforms=platforms,
            accounts=accounts,
            sort_by=sort_by,
            sort_order=sort_order,
        )

    def targets(
        self,
        *,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[AnalyticsTarget]:
        """List tracked accounts.

        Lists the accounts that analytics follow, all in one response.

        Args:
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The tracked
                accounts could not be listed.

        Example::

            async for item in genviral.analytics.targets():
                print(item)

        Sends ``GET /api/partner/v1/analytics/targets``; see https://docs.genviral.io/api-reference/manage-analytics-targets.
        """
        return self._list(_TARGETS, None, read_ahead, resume)

    async def create_target(
        self,
        *,
        platform: AnalyticsPlatform,
        identifier: str,
        alias: str | None = None,
    ) -> CreatedAnalyticsTarget:
        """Track an account.

        Makes analytics follow an account. One that is tracked already comes back with `created` false.

        Args:
            platform: Where the account lives.
            identifier: Name of the account, such as `@brand`.
            alias: Another name for it, as people see it.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the request body does not fit (`invalid_payload`), or the platform is not
                supported, or there is no identifier; 401 The key is missing, wrong or revoked (`invalid_token`
                or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The account
                could not be tracked.

        Example::

            await genviral.analytics.create_target(platform='tiktok', identifier='@brand')

        Sends ``POST /api/partner/v1/analytics/targets``; see https://docs.genviral.io/api-reference/manage-analytics-targets.
        """
        return await self._call(_CREATE_TARGET, platform=platform, identifier=identifier, alias=alias)

    async def get_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> AnalyticsTargetDetail:
        """Get a tracked account.

        Returns a tracked account with profile, totals, timeline and top posts.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such tracked account in the scope of the key (`not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The tracked account could not be read.

        Example::

            await genviral.analytics.get_target(target)

        Sends ``GET /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        return await self._call(_GET_TARGET, target=target)

    async def delete_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> None:
        """Stop tracking an account.

        Makes analytics follow an account no longer. What the response says beyond its envelope is not
        documented.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such tracked account in the scope of the key (`not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The tracked account could not be deleted.

        Example::

            await genviral.analytics.delete_target(target)

        Sends ``DELETE /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        await self._remove(_DELETE_TARGET, target=target)

    async def update_target(
        self,
        target: AnalyticsTarget | str | UUID,
        *,
        display_name: str | Null | None = None,
        refresh_policy: AnalyticsRefreshPolicy | Mapping[str, object] | Null | None = None,
        favorite: bool | None = None,
    ) -> AnalyticsTarget:
        """Update a tracked account.

        Changes the name of a tracked account, when it is refreshed, or whether it is a favorite.

        Args:
            target: Id of the tracked account.
            display_name: New name, as people see it, null for none.
            refresh_policy: When it is refreshed, null for the default.
            favorite: Whether it is a favorite.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`), the request body is not JSON (`invalid_json`), the request body does not
                fit (`invalid_payload`), or there is nothing to change; 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such tracked account in the scope of the key (`not_found`); 429 Too
                many requests in a short time (`rate_limited`); 500 The tracked account could not be changed.

        Example::

            await genviral.analytics.update_target(target)

        Sends ``PATCH /api/partner/v1/analytics/targets/{id}``; see https://docs.genviral.io/api-reference/manage-analytics-target.
        """
        return await self._call(
            _UPDATE_TARGET, target=target, display_name=display_name, refresh_policy=refresh_policy, favorite=favorite
        )

    async def refresh_target(
        self,
        target: AnalyticsTarget | str | UUID,
    ) -> AsyncJob[GetAnalyticsRefreshResponse, AnalyticsRefresh]:
        """Refresh a tracked account.

        Starts to fetch the numbers of a tracked account anew, which takes 30 to 90 seconds. It uses the
        free refresh of the day, or else credits.

        Args:
            target: Id of the tracked account.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no id of a tracked account
                (`missing_target_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`),
                or there are not enough credits for a refresh; 403 The plan is of the Scheduler tier, which has
                no access to the API (`tier_not_allowed`); 404 No such tracked account in the scope of the key
                (`not_found`); 409 A refresh of this account is running (`analytics_conflict`); 429 Too many
                requests in a short time (`rate_limited`); 500 The refresh could not be started.

        Example::

            await genviral.analytics.refresh_target(target)

        Sends ``POST /api/partner/v1/analytics/targets/{id}/refresh``; see https://docs.genviral.io/api-reference/refresh-analytics-target.
        """
        return await self._start(_REFRESH_TARGET, target=target)

    async def get_refresh(
        self,
        refresh: AnalyticsRefresh | str | UUID,
    ) -> AnalyticsRefresh:
        """Get a refresh.

        Returns the state of a refresh.

        Args:
            refresh: Id of the refresh.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The path has no refresh id
                (`missing_refresh_id`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 404
                No such refresh in the scope of the key (`refresh_not_found`); 429 Too many requests in a short
                time (`rate_limited`); 500 The refresh could not be read.

        Example::

            await genviral.analytics.get_refresh(refresh)

        Sends ``GET /api/partner/v1/analytics/refreshes/{id}``; see https://docs.genviral.io/api-reference/get-analytics-refresh.
        """
        return await self._call(_GET_REFRESH, refresh=refresh)

    async def workspace_suggestions(
        self,
    ) -> builtins.list[AnalyticsWorkspace]:
        """List workspaces where accounts are tracked.

        Lists workspaces, and what is personal, with the number of accounts tracked there, all in one
        response.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 429 Too many requests in a short time (`rate_limited`); 500 The workspaces
                could not be listed.

        Example::

            await genviral.analytics.workspace_suggestions()

        Sends ``GET /api/partner/v1/analytics/workspace-suggestions``; see https://docs.genviral.io/api-reference/get-analytics-workspace-suggestions.
        """
        return await self._call(_WORKSPACE_SUGGESTIONS)

    def refresh_job(
        self,
        refresh: AnalyticsRefresh | str | UUID,
    ) -> AsyncJob[GetAnalyticsRefreshResponse, AnalyticsRefresh]:
        """A job that was started before, perhaps by another process. No request is made.

        Args:
            refresh: Id of the refresh.

        Raises:
            InvalidArgumentError: For an id that the API does not take.

        Example::

            job = await genviral.analytics.refresh_job("refresh-1").refresh()
            print(job.status, job.progress)
        """
        return self._job(_REFRESH_JOB_KIND, (), refresh=refresh)
