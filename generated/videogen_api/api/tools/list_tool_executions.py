from typing import Any

import httpx

from ... import errors
from ...models.list_tool_executions_response import ListToolExecutionsResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
    self_only: bool | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    params["limit"] = limit

    params["cursor"] = cursor

    params["selfOnly"] = self_only

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/tools/executions",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListToolExecutionsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListToolExecutionsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
