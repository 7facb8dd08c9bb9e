from typing import Any

import httpx

from ... import errors
from ...models.list_studio_models_response import ListStudioModelsResponse
from ...models.studio_mode import StudioMode
from ...types import UNSET, Unset


def request_arguments(
    *,
    mode: StudioMode | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_mode: str | Unset = UNSET
    if not isinstance(mode, Unset):
        json_mode = mode

    params["mode"] = json_mode

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/partner/v1/studio/models",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListStudioModelsResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListStudioModelsResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
