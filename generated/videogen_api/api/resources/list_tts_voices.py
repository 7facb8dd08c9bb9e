from typing import Any

import httpx

from ... import errors
from ...models.list_tts_voices_response import ListTtsVoicesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    include_deprecated_voices: bool | Unset = UNSET,
    query: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["includeDeprecatedVoices"] = include_deprecated_voices

    params["query"] = query

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/resources/tts-voices",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListTtsVoicesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListTtsVoicesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
