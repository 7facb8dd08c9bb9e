from typing import Any

import httpx

from ... import errors
from ...models.brand_preset import BrandPreset
from ...models.create_brand_preset_request import CreateBrandPresetRequest
from ...types import UNSET, Unset


def request_arguments(
    *,
    body: CreateBrandPresetRequest,
    organization_id: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["organizationId"] = organization_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/organizations/brandings",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> BrandPreset:
    """Read a success."""
    if response.status_code == 200:
        response_200 = BrandPreset.from_dict(response.json())

        return response_200

    if response.status_code == 201:
        response_201 = BrandPreset.from_dict(response.json())

        return response_201

    raise errors.UnexpectedStatus(response.status_code, response.content)
