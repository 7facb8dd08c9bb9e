from typing import Any

import httpx

from ... import errors
from ...models.brand_preset import BrandPreset
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
        "url": "/api/organizations/brandings",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> list[BrandPreset]:
    """Read a success."""
    if response.status_code == 200:
        response_200 = []
        _response_200 = response.json()
        for componentsschemas_brand_preset_list_item_data in _response_200:
            componentsschemas_brand_preset_list_item = BrandPreset.from_dict(
                componentsschemas_brand_preset_list_item_data
            )

            response_200.append(componentsschemas_brand_preset_list_item)

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
