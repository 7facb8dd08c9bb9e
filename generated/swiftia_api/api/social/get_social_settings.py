from typing import Any

import httpx

from ... import errors
from ...models.social_settings import SocialSettings
from ...types import UNSET, Unset


def request_arguments(
    *,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["organizationId"] = organization_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/organizations/social-posts/settings",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> SocialSettings:
    """Read a success."""
    if response.status_code == 200:
        response_200 = SocialSettings.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
