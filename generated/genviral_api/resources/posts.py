"""Posts to social media accounts, published at once or at a time. Written by ``make generate``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import nested, rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint, Null
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.account import Account
    from ..models.deleted_posts import DeletedPosts
    from ..models.pinterest_settings import PinterestSettings
    from ..models.post import Post
    from ..models.post_account import PostAccount
    from ..models.post_settings import PostSettings
    from ..models.post_slideshow import PostSlideshow
    from ..models.post_status import PostStatus
    from ..models.post_video import PostVideo
    from ..models.retried_posts import RetriedPosts
    from ..models.scheduled_post import ScheduledPost
    from ..models.tik_tok_settings import TikTokSettings

__all__ = ("AsyncPostsResource", "PostsResource")

SCHEMAS = f"{__package__}._schemas"


def _list_key(item: Post) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[Post]:
    from ..api.posts import list_posts

    response = list_posts.read(received)
    return page_of(
        _list_key,
        response.data.posts,
        response,
    )


def _read_create(received: Response) -> ScheduledPost:
    from ..api.posts import create_post

    response = create_post.read(received)
    return response.data


def _read_get(received: Response) -> Post:
    from ..api.posts import get_post

    response = get_post.read(received)
    return response.data


def _read_update(received: Response) -> ScheduledPost:
    from ..api.posts import update_post

    response = update_post.read(received)
    return response.data


def _read_retry(received: Response) -> RetriedPosts:
    from ..api.posts import retry_posts

    response = retry_posts.read(received)
    return response.data


def _read_delete(received: Response) -> DeletedPosts:
    from ..api.posts import delete_posts

    response = delete_posts.read(received)
    return response.data


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_posts"],
        _read_list,
        (
            Argument(
                "status",
                "status",
                "query",
                rules.OneOf(
                    (
                        "draft",
                        "pending",
                        "scheduled",
                        "posted",
                        "failed",
                        "partial",
                        "retry",
                        "canceled",
                    )
                ),
            ),
            Argument("since", "since", "query", rules.DateTime()),
            Argument("until", "until", "query", rules.DateTime()),
        ),
    ),
    _list_key,
    style="cursor",
    most=100,
    limit="limit",
)
_CREATE = Endpoint(
    OPERATIONS["create_post"],
    _read_create,
    (
        Argument("caption", "caption", "body", rules.Text(shortest=1, longest=63206), required=True),
        Argument(
            "accounts",
            "accounts",
            "body",
            nested.Array(nested.Named(SCHEMAS, "POST_ACCOUNT"), fewest=1, most=10),
            required=True,
        ),
        Argument(
            "media",
            "media",
            "body",
            nested.AnyOf(
                (
                    nested.Named(SCHEMAS, "POST_VIDEO"),
                    nested.Named(SCHEMAS, "POST_SLIDESHOW"),
                )
            ),
            nullable=True,
        ),
        Argument("scheduled_at", "scheduled_at", "body", rules.DateTime()),
        Argument("external_id", "external_id", "body", rules.Text(longest=128), fresh=True),
        Argument("music_url", "music_url", "body", rules.Uri(), nullable=True),
        Argument("tiktok", "tiktok", "body", nested.Named(SCHEMAS, "TIK_TOK_SETTINGS")),
        Argument("pinterest", "pinterest", "body", nested.Named(SCHEMAS, "PINTEREST_SETTINGS")),
        Argument("settings", "settings", "body", nested.Named(SCHEMAS, "POST_SETTINGS")),
    ),
    body=True,
)
_GET = Endpoint(
    OPERATIONS["get_post"],
    _read_get,
    (
        Argument(
            "post",
            "postId",
            "path",
            rules.ObjectId({"Post": "id", "ScheduledPost": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
)
_UPDATE = Endpoint(
    OPERATIONS["update_post"],
    _read_update,
    (
        Argument(
            "post",
            "postId",
            "path",
            rules.ObjectId({"Post": "id", "ScheduledPost": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
        Argument("caption", "caption", "body", rules.Text(shortest=1, longest=63206)),
        Argument(
            "media",
            "media",
            "body",
            nested.AnyOf(
                (
                    nested.Named(SCHEMAS, "POST_VIDEO"),
                    nested.Named(SCHEMAS, "POST_SLIDESHOW"),
                )
            ),
            nullable=True,
        ),
        Argument(
            "accounts", "accounts", "body", nested.Array(nested.Named(SCHEMAS, "POST_ACCOUNT"), fewest=1, most=10)
        ),
        Argument("scheduled_at", "scheduled_at", "body", rules.DateTime(), nullable=True),
        Argument("music_url", "music_url", "body", rules.Uri(), nullable=True),
        Argument("tiktok", "tiktok", "body", nested.Named(SCHEMAS, "TIK_TOK_SETTINGS"), nullable=True),
        Argument("pinterest", "pinterest", "body", nested.Named(SCHEMAS, "PINTEREST_SETTINGS"), nullable=True),
        Argument("settings", "settings", "body", nested.Named(SCHEMAS, "POST_SETTINGS")),
        Argument("external_id", "external_id", "body", rules.Text(longest=128)),
    ),
    body=True,
)
_RETRY = Endpoint(
    OPERATIONS["retry_posts"],
    _read_retry,
    (
        Argument(
            "ids",
            "post_ids",
            "body",
            nested.Array(
                rules.ObjectId({"Post": "id", "ScheduledPost": "id"}, rules.Uuid(), __name__), fewest=1, most=20
            ),
            required=True,
        ),
        Argument(
            "accounts",
            "account_ids",
            "body",
            nested.Array(rules.ObjectId({"Account": "id"}, rules.Uuid(), __name__), fewest=1, most=10),
        ),
    ),
    body=True,
)
_DELETE = Endpoint(
    OPERATIONS["delete_posts"],
    _read_delete,
    (
        Argument(
            "ids",
            "postIds",
            "body",
            nested.Array(
                rules.ObjectId({"Post": "id", "ScheduledPost": "id"}, rules.Uuid(), __name__), fewest=1, most=50
            ),
            required=True,
        ),
    ),
    body=True,
)


class PostsResource(SyncResource):
    """Posts to social media accounts, published at once or at a time."""

    def list(
        self,
        *,
        status: PostStatus | None = None,
        since: str | datetime.datetime | None = None,
        until: str | datetime.datetime | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Post]:
        """List posts.

        Lists posts that go to at least one account in the scope of the key, at most 100. There is no next
        page: narrow `since` and `until` to see others. The order is not documented.

        Args:
            status: Only posts of this status. All when omitted.
            since: Only posts from this time on, with an offset from UTC.
            until: Only posts up to this time, with an offset from UTC.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The posts could not be listed.

        Example::

            for item in genviral.posts.list():
                print(item)

        Sends ``GET /api/partner/v1/posts``; see https://docs.genviral.io/api-reference/list-posts.
        """
        return self._list(_LIST, page_size, read_ahead, resume, status=status, since=since, until=until)

    def create(
        self,
        *,
        caption: str,
        accounts: Iterable[PostAccount | Mapping[str, object]],
        media: PostVideo | Mapping[str, object] | PostSlideshow | Null | None = None,
        scheduled_at: str | datetime.datetime | None = None,
        external_id: str | None = None,
        music_url: str | Null | None = None,
        tiktok: TikTokSettings | Mapping[str, object] | None = None,
        pinterest: PinterestSettings | Mapping[str, object] | None = None,
        settings: PostSettings | Mapping[str, object] | None = None,
    ) -> ScheduledPost:
        """Create a post.

        Takes on a post for up to ten accounts, to be published at once or at a time. A worker publishes
        about every five minutes; get the post to see what became of it. The same `external_id` again gives
        the first post back.

        Args:
            caption: Text of the post. Hosted accounts take 500 characters, X 280 (premium 4,000), Bluesky
                300, Threads 500, Pinterest 800, Instagram 2,200, TikTok 2,200 (slideshows 4,000), LinkedIn
                3,000, YouTube 5,000 bytes, Reddit 10,000, Facebook 63,206.
            accounts: Where to post, 1 to 10 accounts.
            media: What to post, a video or images. Null or omitted only if every account takes posts of
                text only.
            scheduled_at: When to publish, with an offset from UTC, at least two minutes ahead. At once when
                omitted.
            external_id: Identifies the post: the same one with the same content gives the post of the first
                request, with other content 409. Two intended posts of the same content need different ones.
            music_url: Address of a TikTok post whose music to use. Every account must be of TikTok.
            tiktok: Settings of TikTok. Every account must be of TikTok and connected by the user.
            pinterest: Settings of Pinterest. At least one account must be of Pinterest.
            settings: Settings of other platforms.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the post does not fit its accounts, or cannot be changed any more
                (`validation_failed`), an account is not in the scope of the key (`unknown_accounts`), there is
                no account (`missing_accounts`), the music is not on TikTok (`invalid_music_url`), or the media
                cannot be fetched (`media_unreachable`); 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`), or a hosted TikTok account has no subscription of its own
                (`subscription_required`); 409 Another post has this `external_id` (`create_failed`); 422 The
                request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The post could not be created (`create_failed`).

        Example::

            genviral.posts.create(
                caption='Launch day',
                accounts=[{'id': '44444444-4444-4444-4444-444444444444'}],
            )

        Sends ``POST /api/partner/v1/posts``; see https://docs.genviral.io/api-reference/create-post.
        """
        return self._call(
            _CREATE,
            caption=caption,
            accounts=accounts,
            media=media,
            scheduled_at=scheduled_at,
            external_id=external_id,
            music_url=music_url,
            tiktok=tiktok,
            pinterest=pinterest,
            settings=settings,
        )

    def get(
        self,
        post: Post | ScheduledPost | str | UUID,
    ) -> Post:
        """Get a post.

        Returns one post and, for each account, whether it is published and where.

        Args:
            post: Id of the post.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such post in the scope of the key (`not_found`); 429 Too many
                requests in a short time (`rate_limited`); 500 The post could not be read (`get_failed`).

        Example::

            genviral.posts.get(post)

        Sends ``GET /api/partner/v1/posts/{postId}``; see https://docs.genviral.io/api-reference/get-post.
        """
        return self._call(_GET, post=post)

    def update(
        self,
        post: Post | ScheduledPost | str | UUID,
        *,
        caption: str | None = None,
        media: PostVideo | Mapping[str, object] | PostSlideshow | Null | None = None,
        accounts: Iterable[PostAccount | Mapping[str, object]] | None = None,
        scheduled_at: str | datetime.datetime | Null | None = None,
        music_url: str | Null | None = None,
        tiktok: TikTokSettings | Mapping[str, object] | Null | None = None,
        pinterest: PinterestSettings | Mapping[str, object] | Null | None = None,
        settings: PostSettings | Mapping[str, object] | None = None,
        external_id: str | None = None,
    ) -> ScheduledPost:
        """Update a post.

        Changes a post that is a draft, waits, or failed. One that is published, in part or in full, or
        canceled stays as it is (`validation_failed`).

        Args:
            post: Id of the post.
            caption: New text, with the limits of a new post.
            media: New media, null for none.
            accounts: The accounts instead of the old ones, 1 to 10.
            scheduled_at: When to publish, with an offset from UTC. Null for as soon as possible.
            music_url: Address of a TikTok post whose music to use, null for none.
            tiktok: Settings of TikTok, null for none.
            pinterest: Settings of Pinterest, null for none.
            settings: Settings of other platforms, merged into those of each platform.
            external_id: The post has one for good: another one is refused with 409 `external_id_immutable`.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the post does not fit its accounts, or cannot be changed any more
                (`validation_failed`), an account is not in the scope of the key (`unknown_accounts`), there is
                no account (`missing_accounts`), the music is not on TikTok (`invalid_music_url`), or the media
                cannot be fetched (`media_unreachable`); 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`), or a hosted TikTok account has no subscription of its own
                (`subscription_required`); 404 No such post in the scope of the key (`not_found`); 409
                `external_id` cannot be changed (`external_id_immutable`); 422 The request body does not fit
                (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500 The post could
                not be changed (`update_failed`).

        Example::

            genviral.posts.update(post)

        Sends ``PATCH /api/partner/v1/posts/{postId}``; see https://docs.genviral.io/api-reference/update-post.
        """
        return self._call(
            _UPDATE,
            post=post,
            caption=caption,
            media=media,
            accounts=accounts,
            scheduled_at=scheduled_at,
            music_url=music_url,
            tiktok=tiktok,
            pinterest=pinterest,
            settings=settings,
            external_id=external_id,
        )

    def retry(
        self,
        *,
        ids: Iterable[Post | ScheduledPost | str | UUID],
        accounts: Iterable[Account | str | UUID] | None = None,
    ) -> RetriedPosts:
        """Retry posts.

        Tries again to publish posts that failed, in part or in full. A response with status 200 can hold
        posts that are not tried again: read `failed` and `errors`.

        Args:
            ids: The posts, failed or published in part.
            accounts: Only their deliveries to these accounts.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The posts could not be tried again (`retry_failed`).

        Example::

            genviral.posts.retry(ids=['66666666-6666-6666-6666-666666666666'])

        Sends ``POST /api/partner/v1/posts/retry``; see https://docs.genviral.io/api-reference/retry-posts.
        """
        return self._call(_RETRY, ids=ids, accounts=accounts)

    def delete(
        self,
        *,
        ids: Iterable[Post | ScheduledPost | str | UUID],
    ) -> DeletedPosts:
        """Delete posts.

        Deletes posts that are drafts, wait, or failed. A response with status 200 can hold posts that are
        not deleted: read all its lists.

        Args:
            ids: The posts, 1 to 50. The server ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), or there are too many ids (`too_many_post_ids`); 401 The key is missing, wrong
                or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business
                plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to
                the API (`tier_not_allowed`); 422 The request body does not fit (`invalid_payload`); 429 Too
                many requests in a short time (`rate_limited`); 500 The posts could not be deleted
                (`bulk_delete_failed`).

        Example::

            genviral.posts.delete(
                ids=['66666666-6666-6666-6666-666666666666', '33333333-3333-3333-3333-333333333333'],
            )

        Sends ``POST /api/partner/v1/posts/delete``; see https://docs.genviral.io/api-reference/delete-post.
        """
        return self._call(_DELETE, ids=ids)


class AsyncPostsResource(AsyncResource):
    """Posts to social media accounts, published at once or at a time."""

    def list(
        self,
        *,
        status: PostStatus | None = None,
        since: str | datetime.datetime | None = None,
        until: str | datetime.datetime | None = None,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Post]:
        """List posts.

        Lists posts that go to at least one account in the scope of the key, at most 100. There is no next
        page: narrow `since` and `until` to see others. The order is not documented.

        Args:
            status: Only posts of this status. All when omitted.
            since: Only posts from this time on, with an offset from UTC.
            until: Only posts up to this time, with an offset from UTC.
            page_size: Items per request, 1 to 100; default 100.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 429
                Too many requests in a short time (`rate_limited`); 500 The posts could not be listed.

        Example::

            async for item in genviral.posts.list():
                print(item)

        Sends ``GET /api/partner/v1/posts``; see https://docs.genviral.io/api-reference/list-posts.
        """
        return self._list(_LIST, page_size, read_ahead, resume, status=status, since=since, until=until)

    async def create(
        self,
        *,
        caption: str,
        accounts: Iterable[PostAccount | Mapping[str, object]],
        media: PostVideo | Mapping[str, object] | PostSlideshow | Null | None = None,
        scheduled_at: str | datetime.datetime | None = None,
        external_id: str | None = None,
        music_url: str | Null | None = None,
        tiktok: TikTokSettings | Mapping[str, object] | None = None,
        pinterest: PinterestSettings | Mapping[str, object] | None = None,
        settings: PostSettings | Mapping[str, object] | None = None,
    ) -> ScheduledPost:
        """Create a post.

        Takes on a post for up to ten accounts, to be published at once or at a time. A worker publishes
        about every five minutes; get the post to see what became of it. The same `external_id` again gives
        the first post back.

        Args:
            caption: Text of the post. Hosted accounts take 500 characters, X 280 (premium 4,000), Bluesky
                300, Threads 500, Pinterest 800, Instagram 2,200, TikTok 2,200 (slideshows 4,000), LinkedIn
                3,000, YouTube 5,000 bytes, Reddit 10,000, Facebook 63,206.
            accounts: Where to post, 1 to 10 accounts.
            media: What to post, a video or images. Null or omitted only if every account takes posts of
                text only.
            scheduled_at: When to publish, with an offset from UTC, at least two minutes ahead. At once when
                omitted.
            external_id: Identifies the post: the same one with the same content gives the post of the first
                request, with other content 409. Two intended posts of the same content need different ones.
            music_url: Address of a TikTok post whose music to use. Every account must be of TikTok.
            tiktok: Settings of TikTok. Every account must be of TikTok and connected by the user.
            pinterest: Settings of Pinterest. At least one account must be of Pinterest.
            settings: Settings of other platforms.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the post does not fit its accounts, or cannot be changed any more
                (`validation_failed`), an account is not in the scope of the key (`unknown_accounts`), there is
                no account (`missing_accounts`), the music is not on TikTok (`invalid_music_url`), or the media
                cannot be fetched (`media_unreachable`); 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`), or a hosted TikTok account has no subscription of its own
                (`subscription_required`); 409 Another post has this `external_id` (`create_failed`); 422 The
                request body does not fit (`invalid_payload`); 429 Too many requests in a short time
                (`rate_limited`); 500 The post could not be created (`create_failed`).

        Example::

            await genviral.posts.create(
                caption='Launch day',
                accounts=[{'id': '44444444-4444-4444-4444-444444444444'}],
            )

        Sends ``POST /api/partner/v1/posts``; see https://docs.genviral.io/api-reference/create-post.
        """
        return await self._call(
            _CREATE,
            caption=caption,
            accounts=accounts,
            media=media,
            scheduled_at=scheduled_at,
            external_id=external_id,
            music_url=music_url,
            tiktok=tiktok,
            pinterest=pinterest,
            settings=settings,
        )

    async def get(
        self,
        post: Post | ScheduledPost | str | UUID,
    ) -> Post:
        """Get a post.

        Returns one post and, for each account, whether it is published and where.

        Args:
            post: Id of the post.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such post in the scope of the key (`not_found`); 429 Too many
                requests in a short time (`rate_limited`); 500 The post could not be read (`get_failed`).

        Example::

            await genviral.posts.get(post)

        Sends ``GET /api/partner/v1/posts/{postId}``; see https://docs.genviral.io/api-reference/get-post.
        """
        return await self._call(_GET, post=post)

    async def update(
        self,
        post: Post | ScheduledPost | str | UUID,
        *,
        caption: str | None = None,
        media: PostVideo | Mapping[str, object] | PostSlideshow | Null | None = None,
        accounts: Iterable[PostAccount | Mapping[str, object]] | None = None,
        scheduled_at: str | datetime.datetime | Null | None = None,
        music_url: str | Null | None = None,
        tiktok: TikTokSettings | Mapping[str, object] | Null | None = None,
        pinterest: PinterestSettings | Mapping[str, object] | Null | None = None,
        settings: PostSettings | Mapping[str, object] | None = None,
        external_id: str | None = None,
    ) -> ScheduledPost:
        """Update a post.

        Changes a post that is a draft, waits, or failed. One that is published, in part or in full, or
        canceled stays as it is (`validation_failed`).

        Args:
            post: Id of the post.
            caption: New text, with the limits of a new post.
            media: New media, null for none.
            accounts: The accounts instead of the old ones, 1 to 10.
            scheduled_at: When to publish, with an offset from UTC. Null for as soon as possible.
            music_url: Address of a TikTok post whose music to use, null for none.
            tiktok: Settings of TikTok, null for none.
            pinterest: Settings of Pinterest, null for none.
            settings: Settings of other platforms, merged into those of each platform.
            external_id: The post has one for good: another one is refused with 409 `external_id_immutable`.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), the post does not fit its accounts, or cannot be changed any more
                (`validation_failed`), an account is not in the scope of the key (`unknown_accounts`), there is
                no account (`missing_accounts`), the music is not on TikTok (`invalid_music_url`), or the media
                cannot be fetched (`media_unreachable`); 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`), or a hosted TikTok account has no subscription of its own
                (`subscription_required`); 404 No such post in the scope of the key (`not_found`); 409
                `external_id` cannot be changed (`external_id_immutable`); 422 The request body does not fit
                (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500 The post could
                not be changed (`update_failed`).

        Example::

            await genviral.posts.update(post)

        Sends ``PATCH /api/partner/v1/posts/{postId}``; see https://docs.genviral.io/api-reference/update-post.
        """
        return await self._call(
            _UPDATE,
            post=post,
            caption=caption,
            media=media,
            accounts=accounts,
            scheduled_at=scheduled_at,
            music_url=music_url,
            tiktok=tiktok,
            pinterest=pinterest,
            settings=settings,
            external_id=external_id,
        )

    async def retry(
        self,
        *,
        ids: Iterable[Post | ScheduledPost | str | UUID],
        accounts: Iterable[Account | str | UUID] | None = None,
    ) -> RetriedPosts:
        """Retry posts.

        Tries again to publish posts that failed, in part or in full. A response with status 200 can hold
        posts that are not tried again: read `failed` and `errors`.

        Args:
            ids: The posts, failed or published in part.
            accounts: Only their deliveries to these accounts.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`); 401 The key is missing, wrong or revoked (`invalid_token` or `unauthorized`);
                402 No active Creator, Professional or Business plan (`subscription_required`); 403 The plan is
                of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422 The request body
                does not fit (`invalid_payload`); 429 Too many requests in a short time (`rate_limited`); 500
                The posts could not be tried again (`retry_failed`).

        Example::

            await genviral.posts.retry(ids=['66666666-6666-6666-6666-666666666666'])

        Sends ``POST /api/partner/v1/posts/retry``; see https://docs.genviral.io/api-reference/retry-posts.
        """
        return await self._call(_RETRY, ids=ids, accounts=accounts)

    async def delete(
        self,
        *,
        ids: Iterable[Post | ScheduledPost | str | UUID],
    ) -> DeletedPosts:
        """Delete posts.

        Deletes posts that are drafts, wait, or failed. A response with status 200 can hold posts that are
        not deleted: read all its lists.

        Args:
            ids: The posts, 1 to 50. The server ignores duplicates.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The request body is not JSON
                (`invalid_json`), or there are too many ids (`too_many_post_ids`); 401 The key is missing, wrong
                or revoked (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business
                plan (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to
                the API (`tier_not_allowed`); 422 The request body does not fit (`invalid_payload`); 429 Too
                many requests in a short time (`rate_limited`); 500 The posts could not be deleted
                (`bulk_delete_failed`).

        Example::

            await genviral.posts.delete(
                ids=['66666666-6666-6666-6666-666666666666', '33333333-3333-3333-3333-333333333333'],
            )

        Sends ``POST /api/partner/v1/posts/delete``; see https://docs.genviral.io/api-reference/delete-post.
        """
        return await self._call(_DELETE, ids=ids)
