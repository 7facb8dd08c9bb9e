"""Settings of social posting. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.social_settings import SocialSettings

__all__ = ("AsyncSocialResource", "SocialResource")


def _read_settings(received: Response) -> SocialSettings:
    from ..api.social import get_social_settings

    response = get_social_settings.read(received)
    return response


_SETTINGS = Endpoint(
    OPERATIONS["get_social_settings"],
    _read_settings,
    (Argument("organization_id", "organizationId", "query", rules.Text()),),
)


class SocialResource(SyncResource):
    """Settings of social posting."""

    def settings(
        self,
        *,
        organization_id: str | None = None,
    ) -> SocialSettings:
        """Get the settings of social posting.

        Settings of social posting, which needs a plan that has it and an organization that may use it. More
        of them are documented than are described here: `to_dict()` has all that came.

        Args:
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The key may not do this, the plan does not have it, or
                the organizationId sent is not the key's organization; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            swiftia.social.settings()

        Sends ``GET /api/organizations/social-posts/settings``; see https://app.swiftia.io/docs/api-reference/social-posting.
        """
        return self._call(_SETTINGS, organization_id=organization_id)


class AsyncSocialResource(AsyncResource):
    """Settings of social posting."""

    async def settings(
        self,
        *,
        organization_id: str | None = None,
    ) -> SocialSettings:
        """Get the settings of social posting.

        Settings of social posting, which needs a plan that has it and an organization that may use it. More
        of them are documented than are described here: `to_dict()` has all that came.

        Args:
            organization_id: Organization to act for. An API key already determines it, so leave it out;
                another organization's id is refused with 403.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 The organization cannot be determined; 401
                The API key is missing or invalid; 403 The key may not do this, the plan does not have it, or
                the organizationId sent is not the key's organization; 429 The organization's rate limit is
                reached. The limit is checked before anything is done, so retrying the request after the wait is
                safe; 500 The server failed.

        Example::

            await swiftia.social.settings()

        Sends ``GET /api/organizations/social-posts/settings``; see https://app.swiftia.io/docs/api-reference/social-posting.
        """
        return await self._call(_SETTINGS, organization_id=organization_id)
