from typing import Any

import httpx

from ... import errors
from ...models.list_languages_response import ListLanguagesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    query: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["query"] = query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/resources/languages",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListLanguagesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListLanguagesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
