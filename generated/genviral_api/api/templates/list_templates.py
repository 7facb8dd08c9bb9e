from typing import Any

import httpx

from ... import errors
from ...models.list_templates_response import ListTemplatesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    search: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["search"] = search

    params["limit"] = limit

    params["offset"] = offset

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/templates",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListTemplatesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListTemplatesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
