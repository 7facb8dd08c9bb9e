"""Generated people, for images and videos. Written by ``make generate``."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from reelkit._resource import rules
from reelkit._resource.base import AsyncResource, SyncResource
from reelkit._resource.endpoint import Argument, Endpoint
from reelkit._resource.lists import ListEndpoint, page_of
from reelkit.pagination import AsyncPager, Pager
from reelkit.pagination._plan import PageContent

from ..operations import OPERATIONS

if TYPE_CHECKING:
    from reelkit._http.seam import Response

    from ..models.influencer import Influencer

__all__ = ("AsyncInfluencersResource", "InfluencersResource")


def _list_key(item: Influencer) -> str:
    return item.id


def _read_list(received: Response) -> PageContent[Influencer]:
    from ..api.influencers import list_influencers

    response = list_influencers.read(received)
    return page_of(
        _list_key,
        response.data.influencers,
        response,
        has_more=response.data.has_more,
    )


def _read_get(received: Response) -> Influencer:
    from ..api.influencers import get_influencer

    response = get_influencer.read(received)
    return response.data


_LIST = ListEndpoint(
    "genviral",
    Endpoint(
        OPERATIONS["list_influencers"],
        _read_list,
    ),
    _list_key,
    style="cursor",
    most=50,
    limit="limit",
)
_GET = Endpoint(
    OPERATIONS["get_influencer"],
    _read_get,
    (
        Argument(
            "influencer",
            "influencerId",
            "path",
            rules.ObjectId({"Influencer": "id"}, rules.Uuid(), __name__),
            required=True,
        ),
    ),
)


class InfluencersResource(SyncResource):
    """Generated people, for images and videos."""

    def list(
        self,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> Pager[Influencer]:
        """List influencers.

        Experimental: documented without its path. Lists the newest influencers, at most 50. There may be
        more, which cannot be listed.

        Args:
            page_size: Items per request, 1 to 50; default 50.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422
                A query parameter is invalid (`invalid_query`); 429 Too many requests in a short time
                (`rate_limited`); 500 The influencers could not be listed.

        Example::

            for item in genviral.influencers.list():
                print(item)

        Sends ``GET /api/partner/v1/influencers``.
        """
        return self._list(_LIST, page_size, read_ahead, resume)

    def get(
        self,
        influencer: Influencer | str | UUID,
    ) -> Influencer:
        """Get an influencer.

        Experimental: documented without its path. Returns one influencer.

        Args:
            influencer: Id of the influencer.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such influencer in the scope of the key (`not_found`); 422 The id
                is not a UUID (`invalid_path`); 429 Too many requests in a short time (`rate_limited`); 500 The
                influencer could not be read.

        Example::

            genviral.influencers.get(influencer)

        Sends ``GET /api/partner/v1/influencers/{influencerId}``.
        """
        return self._call(_GET, influencer=influencer)


class AsyncInfluencersResource(AsyncResource):
    """Generated people, for images and videos."""

    def list(
        self,
        *,
        page_size: int | None = None,
        read_ahead: int | None = None,
        resume: str | None = None,
    ) -> AsyncPager[Influencer]:
        """List influencers.

        Experimental: documented without its path. Lists the newest influencers, at most 50. There may be
        more, which cannot be listed.

        Args:
            page_size: Items per request, 1 to 50; default 50.
            read_ahead: Pages to fetch ahead; 0 for none, None for as many as the consumer turns out to need.
            resume: The ``position`` of an earlier pager with the same arguments, to go on from there.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 400 A query parameter is invalid
                (`invalid_query_parameter`); 401 The key is missing, wrong or revoked (`invalid_token` or
                `unauthorized`); 402 No active Creator, Professional or Business plan (`subscription_required`);
                403 The plan is of the Scheduler tier, which has no access to the API (`tier_not_allowed`); 422
                A query parameter is invalid (`invalid_query`); 429 Too many requests in a short time
                (`rate_limited`); 500 The influencers could not be listed.

        Example::

            async for item in genviral.influencers.list():
                print(item)

        Sends ``GET /api/partner/v1/influencers``.
        """
        return self._list(_LIST, page_size, read_ahead, resume)

    async def get(
        self,
        influencer: Influencer | str | UUID,
    ) -> Influencer:
        """Get an influencer.

        Experimental: documented without its path. Returns one influencer.

        Args:
            influencer: Id of the influencer.

        Raises:
            InvalidArgumentError: For a value that the API does not take, before any request.
            APIError: For an error response, or none at all: 401 The key is missing, wrong or revoked
                (`invalid_token` or `unauthorized`); 402 No active Creator, Professional or Business plan
                (`subscription_required`); 403 The plan is of the Scheduler tier, which has no access to the API
                (`tier_not_allowed`); 404 No such influencer in the scope of the key (`not_found`); 422 The id
                is not a UUID (`invalid_path`); 429 Too many requests in a short time (`rate_limited`); 500 The
                influencer could not be read.

        Example::

            await genviral.influencers.get(influencer)

        Sends ``GET /api/partner/v1/influencers/{influencerId}``.
        """
        return await self._call(_GET, influencer=influencer)
