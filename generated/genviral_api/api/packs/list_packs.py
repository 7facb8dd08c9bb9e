from typing import Any

import httpx

from ... import errors
from ...models.list_packs_response import ListPacksResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    include_public: bool | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["search"] = search

    params["limit"] = limit

    params["offset"] = offset

    params["include_public"] = include_public

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/packs",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListPacksResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListPacksResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
