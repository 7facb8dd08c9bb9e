"""Operations tagged ``renders``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ...models.create_render_request import CreateRenderRequest
    from ...models.create_render_response import CreateRenderResponse
    from ...models.render import Render
    from ...operations import AsyncCall, Call

__all__ = ("AsyncRendersApi", "RendersApi")


class RendersApi:
    """Operations tagged ``renders``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def create_render(
        self,
        *,
        body: CreateRenderRequest,
    ) -> CreateRenderResponse:
        """Render a short

        Sends ``POST /api/render``.
        """
        from . import create_render as operation

        return self._call(
            "create_render",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    def get_render(
        self,
        render_id: str,
    ) -> Render:
        """Get a render

        Sends ``GET /api/render/{render_id}``.
        """
        from . import get_render as operation

        return self._call(
            "get_render",
            lambda: operation.request_arguments(
                render_id=render_id,
            ),
            operation.read,
        )


class AsyncRendersApi:
    """Operations tagged ``renders``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def create_render(
        self,
        *,
        body: CreateRenderRequest,
    ) -> CreateRenderResponse:
        """Render a short

        Sends ``POST /api/render``.
        """
        from . import create_render as operation

        return await self._call(
            "create_render",
            lambda: operation.request_arguments(
                body=body,
            ),
            operation.read,
        )

    async def get_render(
        self,
        render_id: str,
    ) -> Render:
        """Get a render

        Sends ``GET /api/render/{render_id}``.
        """
        from . import get_render as operation

        return await self._call(
            "get_render",
            lambda: operation.request_arguments(
                render_id=render_id,
            ),
            operation.read,
        )
