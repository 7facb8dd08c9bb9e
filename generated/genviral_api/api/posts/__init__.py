"""Operations tagged ``posts``, as they are sent."""

from __future__ import annotations

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
from ...types import UNSET, Unset
from . import create_post as create_post_operation
from . import delete_posts as delete_posts_operation
from . import get_post as get_post_operation
from . import list_posts as list_posts_operation
from . import retry_posts as retry_posts_operation
from . import update_post as update_post_operation

__all__ = ("AsyncPostsApi", "PostsApi")


class PostsApi:
    """Operations tagged ``posts``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def list_posts(
        self,
        *,
        status: PostStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        until: datetime.datetime | Unset = UNSET,
    ) -> ListPostsResponse:
        """List posts

        Sends ``GET /api/partner/v1/posts``.
        """
        return self._call(
            "list_posts",
            lambda: list_posts_operation.request_arguments(
                status=status,
                limit=limit,
                since=since,
                until=until,
            ),
            list_posts_operation.read,
        )

    def create_post(
        self,
        *,
        body: CreatePostRequest,
    ) -> CreatePostResponse:
        """Create a post

        Sends ``POST /api/partner/v1/posts``.
        """
        return self._call(
            "create_post",
            lambda: create_post_operation.request_arguments(
                body=body,
            ),
            create_post_operation.read,
        )

    def get_post(
        self,
        post_id: UUID,
    ) -> GetPostResponse:
        """Get a post

        Sends ``GET /api/partner/v1/posts/{post_id}``.
        """
        return self._call(
            "get_post",
            lambda: get_post_operation.request_arguments(
                post_id=post_id,
            ),
            get_post_operation.read,
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
        return self._call(
            "update_post",
            lambda: update_post_operation.request_arguments(
                post_id=post_id,
                body=body,
            ),
            update_post_operation.read,
        )

    def retry_posts(
        self,
        *,
        body: RetryPostsRequest,
    ) -> RetryPostsResponse:
        """Retry posts

        Sends ``POST /api/partner/v1/posts/retry``.
        """
        return self._call(
            "retry_posts",
            lambda: retry_posts_operation.request_arguments(
                body=body,
            ),
            retry_posts_operation.read,
        )

    def delete_posts(
        self,
        *,
        body: DeletePostsRequest,
    ) -> DeletePostsResponse:
        """Delete posts

        Sends ``POST /api/partner/v1/posts/delete``.
        """
        return self._call(
            "delete_posts",
            lambda: delete_posts_operation.request_arguments(
                body=body,
            ),
            delete_posts_operation.read,
        )


class AsyncPostsApi:
    """Operations tagged ``posts``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def list_posts(
        self,
        *,
        status: PostStatus | Unset = UNSET,
        limit: int | Unset = UNSET,
        since: datetime.datetime | Unset = UNSET,
        until: datetime.datetime | Unset = UNSET,
    ) -> ListPostsResponse:
        """List posts

        Sends ``GET /api/partner/v1/posts``.
        """
        return await self._call(
            "list_posts",
            lambda: list_posts_operation.request_arguments(
                status=status,
                limit=limit,
                since=since,
                until=until,
            ),
            list_posts_operation.read,
        )

    async def create_post(
        self,
        *,
        body: CreatePostRequest,
    ) -> CreatePostResponse:
        """Create a post

        Sends ``POST /api/partner/v1/posts``.
        """
        return await self._call(
            "create_post",
            lambda: create_post_operation.request_arguments(
                body=body,
            ),
            create_post_operation.read,
        )

    async def get_post(
        self,
        post_id: UUID,
    ) -> GetPostResponse:
        """Get a post

        Sends ``GET /api/partner/v1/posts/{post_id}``.
        """
        return await self._call(
            "get_post",
            lambda: get_post_operation.request_arguments(
                post_id=post_id,
            ),
            get_post_operation.read,
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
        return await self._call(
            "update_post",
            lambda: update_post_operation.request_arguments(
                post_id=post_id,
                body=body,
            ),
            update_post_operation.read,
        )

    async def retry_posts(
        self,
        *,
        body: RetryPostsRequest,
    ) -> RetryPostsResponse:
        """Retry posts

        Sends ``POST /api/partner/v1/posts/retry``.
        """
        return await self._call(
            "retry_posts",
            lambda: retry_posts_operation.request_arguments(
                body=body,
            ),
            retry_posts_operation.read,
        )

    async def delete_posts(
        self,
        *,
        body: DeletePostsRequest,
    ) -> DeletePostsResponse:
        """Delete posts

        Sends ``POST /api/partner/v1/posts/delete``.
        """
        return await self._call(
            "delete_posts",
            lambda: delete_posts_operation.request_arguments(
                body=body,
            ),
            delete_posts_operation.read,
        )
