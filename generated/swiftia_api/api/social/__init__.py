"""Operations tagged ``social``, as they are sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import given

if TYPE_CHECKING:
    from ...models.social_settings import SocialSettings
    from ...operations import AsyncCall, Call

__all__ = ("AsyncSocialApi", "SocialApi")


class SocialApi:
    """Operations tagged ``social``."""

    def __init__(self, call: Call) -> None:
        self._call = call

    def get_social_settings(
        self,
        *,
        organization_id: str | None = None,
    ) -> SocialSettings:
        """Get the settings of social posting

        Sends ``GET /api/organizations/social-posts/settings``.
        """
        from . import get_social_settings as operation

        return self._call(
            "get_social_settings",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
            ),
            operation.read,
        )


class AsyncSocialApi:
    """Operations tagged ``social``, for asyncio."""

    def __init__(self, call: AsyncCall) -> None:
        self._call = call

    async def get_social_settings(
        self,
        *,
        organization_id: str | None = None,
    ) -> SocialSettings:
        """Get the settings of social posting

        Sends ``GET /api/organizations/social-posts/settings``.
        """
        from . import get_social_settings as operation

        return await self._call(
            "get_social_settings",
            lambda: operation.request_arguments(
                organization_id=given(organization_id),
            ),
            operation.read,
        )
