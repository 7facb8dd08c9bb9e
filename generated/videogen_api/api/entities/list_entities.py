from typing import Any

import httpx

from ... import errors
from ...models.entity_type import EntityType
from ...models.list_entities_response import ListEntitiesResponse
from ...types import UNSET, Unset


def request_arguments(
    *,
    entity_type: EntityType | Unset = UNSET,
    limit: int | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""

    params: dict[str, Any] = {}

    json_entity_type: str | Unset = UNSET
    if not isinstance(entity_type, Unset):
        json_entity_type = entity_type

    params["entityType"] = json_entity_type

    params["limit"] = limit

    params["cursor"] = cursor

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/v1/entities",
        "params": params,
    }

    return _kwargs


def read(response: httpx.Response) -> ListEntitiesResponse:
    """Read a success."""
    if response.status_code == 200:
        response_200 = ListEntitiesResponse.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
