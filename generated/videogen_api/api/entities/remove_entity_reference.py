from typing import Any
from urllib.parse import quote

import httpx

from ... import errors
from ...models.entity import Entity
from ...models.remove_entity_reference_request import RemoveEntityReferenceRequest


def request_arguments(
    entity_id: str,
    *,
    body: RemoveEntityReferenceRequest,
) -> dict[str, Any]:
    """What ``httpx.Client.request`` takes."""
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/v1/entities/{entity_id}/references/remove".format(
            entity_id=quote(str(entity_id), safe=""),
        ),
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
