from typing import Any
from urllib.parse import quote
from uuid import UUID

import httpx

from ... import errors
from ...models.get_influencer_response import GetInfluencerResponse


def request_arguments(
    influencer_id: UUID,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/influencers/{influencer_id}".format(
            influencer_id=quote(str(influencer_id), safe=""),
        ),
    }

    return _kwargs


def read(response: httpx.Response) -> GetInfluencerResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = GetInfluencerResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
