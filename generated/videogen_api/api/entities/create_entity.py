from typing import Any

import httpx

from ... import errors
from ...models.create_entity_request import CreateEntityRequest
from ...models.entity import Entity


def request_arguments(
    *,
    body: CreateEntityRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/entities",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def read(response: httpx.Response) -> Entity:
    """Read a success."""
    if response.status_code == 200:
        response_200 = Entity.from_dict(response.json())

        return response_200

    raise errors.UnexpectedStatus(response.status_code, response.content)
