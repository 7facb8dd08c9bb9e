"""Operations tagged ``posts``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from ...models.create_post_request import CreatePostRequest
    from ...models.create_post_response import CreatePostResponse
    from ...models.delete_posts_request import DeletePostsRequest
    from ...models.delete_posts_response import DeletePostsResponse
    from ...models.get_post_response import GetPostResponse
    from ...models.list_posts_response import ListPostsResponse
    from ...models.post_status import PostStatus
    from ...models.retry_posts_request import RetryPostsRequest
    from ...models.retry_posts_response import RetryPostsResponse
    from ...models.update_post_request import UpdatePostRequest
    from ...models.update_post_response import UpdatePostResponse
    from ...operations import AsyncCall, Call

__all__ = ("AsyncPostsApi", "PostsApi")


class PostsApi:
    """Operations tagged ``posts``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_posts(
        self,
        *,
        status: PostStatus | None = None,
        limit: int | None = None,
        since: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
    ) -> ListPostsResponse:
        """List posts

        Sends ``GET /api/partner/v1/posts``.
        """
        from . import list_posts as operation

        return self._call(
            "list_posts",
            lambda: operation.request_arguments(
                status=given(status),
                limit=given(limit),
                since=given(since),
                until=given(until),
            ),
            operation.read,
        )

    def create_post(
        self,
        *,
        body: CreatePostRequest,
    ) -> CreatePostResponse:
        """Create a post

        Sends ``POST /api/partner/v1/posts``.
        """
        from . import create_post as operation

        return self._call(
            "create_post",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_post(
        self,
        post_id: UUID,
    ) -> GetPostResponse:
        """Get a post

        Sends ``GET /api/partner/v1/posts/{post_id}``.
        """
        from . import get_post as operation

        return self._call(
            "get_post",
            lambda: operation.request_arguments(
                post_id=post_id,
            ),
            operation.read,
        )

    def update_post(
        self,
        post_id: UUID,
        *,
        body: UpdatePostRequest,
    ) -> UpdatePostResponse:
        """Update a post

        Sends ``PATCH /api/partner/v1/posts/{post_id}``.
        """
        from . import update_post as operation

        return self._call(
            "update_post",
            lambda: operation.request_arguments(
                post_id=post_id,
                body=body,
            ),
            operation.read,
        )

    def retry_posts(
        self,
        *,
        body: RetryPostsRequest,
    ) -> RetryPostsResponse:
        """Retry posts

        Sends ``POST /api/partner/v1/posts/retry``.
        """
        from . import retry_posts as operation

        return self._call(
            "retry_posts",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def delete_posts(
        self,
        *,
        body: DeletePostsRequest,
    ) -> DeletePostsResponse:
        """Delete posts

        Sends ``POST /api/partner/v1/posts/delete``.
        """
        from . import delete_posts as operation

        return self._call(
            "delete_posts",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )


class AsyncPostsApi:
    """Operations tagged ``posts``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_posts(
        self,
        *,
        status: PostStatus | None = None,
        limit: int | None = None,
        since: datetime.datetime | None = None,
        until: datetime.datetime | None = None,
    ) -> ListPostsResponse:
        """List posts

        Sends ``GET /api/partner/v1/posts``.
        """
        from . import list_posts as operation

        return await self._call(
            "list_posts",
            lambda: operation.request_arguments(
                status=given(status),
                limit=given(limit),
                since=given(since),
                until=given(until),
            ),
            operation.read,
        )

    async def create_post(
        self,
        *,
        body: CreatePostRequest,
    ) -> CreatePostResponse:
        """Create a post

        Sends ``POST /api/partner/v1/posts``.
        """
        from . import create_post as operation

        return await self._call(
            "create_post",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_post(
        self,
        post_id: UUID,
    ) -> GetPostResponse:
        """Get a post

        Sends ``GET /api/partner/v1/posts/{post_id}``.
        """
        from . import get_post as operation

        return await self._call(
            "get_post",
            lambda: operation.request_arguments(
                post_id=post_id,
            ),
            operation.read,
        )

    async def update_post(
        self,
        post_id: UUID,
        *,
        body: UpdatePostRequest,
    ) -> UpdatePostResponse:
        """Update a post

        Sends ``PATCH /api/partner/v1/posts/{post_id}``.
        """
        from . import update_post as operation

        return await self._call(
            "update_post",
            lambda: operation.request_arguments(
                post_id=post_id,
                body=body,
            ),
            operation.read,
        )

    async def retry_posts(
        self,
        *,
        body: RetryPostsRequest,
    ) -> RetryPostsResponse:
        """Retry posts

        Sends ``POST /api/partner/v1/posts/retry``.
        """
        from . import retry_posts as operation

        return await self._call(
            "retry_posts",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def delete_posts(
        self,
        *,
        body: DeletePostsRequest,
    ) -> DeletePostsResponse:
        """Delete posts

        Sends ``POST /api/partner/v1/posts/delete``.
        """
        from . import delete_posts as operation

        return await self._call(
            "delete_posts",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )
